// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/frontmattercut.h"
#include "checks/spellingcheck.h"
#include "editor/articleeditor.h"
#include "editor/highlighter.h"
#include "editor/wordjudge.h"
#include "support/layout.h"
#include "support/trickytexts.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextLayout>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

/// Finds fault with every word.
class Fusspot final : public WordJudge
{
public:
    Verdict verdict(const QString &) override { return Verdict::Bad; }
    void suggest(
        const QString &, QObject *, const std::function<void(const QStringList &)> &) override
    { }
    void ignore(const QString &) override { }
    void addToPersonal(const QString &) override { }
};

/// "line:column word", a line each.
QString placed(const QList<WordInText> &words)
{
    QString made;
    for (const WordInText &word : words)
        made += u"%1:%2 %3\n"_s.arg(word.line).arg(word.column).arg(word.word);
    return made;
}

/// The underlined words as one sees them.
QList<WordInText> underlined(const ArticleEditor &editor)
{
    QList<WordInText> words;
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
        layOut(block);
        int end = -1;
        const QList<QTextLayout::FormatRange> formats = block.layout()->formats();
        for (const QTextLayout::FormatRange &range : formats) {
            if (range.format.underlineStyle() != QTextCharFormat::WaveUnderline)
                continue;
            const QString text = block.text().mid(range.start, range.length);
            if (range.start == end)
                words.last().word += text;
            else
                words.append({text, block.blockNumber(), range.start});
            end = range.start + range.length;
        }
    }
    return words;
}

/// The first line that is not coloured as scanning the whole text says; -1 when all are.
int firstStale(const ArticleEditor &editor)
{
    const QStringList lines = editor.lines();
    LineState state = LineState::atStart(frontMatterLines(lines) > 0);
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
        state = scanLine(block.text(), state).state;
        if (block.userState() != state.toInt())
            return block.blockNumber();
    }
    return -1;
}

QTextCursor cursorAt(const ArticleEditor &editor, int line)
{
    return QTextCursor(editor.document()->findBlockByNumber(line));
}

bool isFrontMatter(const ArticleEditor &editor, int line)
{
    const QTextBlock block = editor.document()->findBlockByNumber(line);
    return LineState::fromInt(block.userState()).room == LineState::Room::FrontMatter;
}

void replaceLine(const ArticleEditor &editor, int line, const QString &text)
{
    QTextCursor cursor = cursorAt(editor, line);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(text);
}

} // namespace

class TestLineStates final : public QObject
{
    Q_OBJECT

private slots:
    void theWindowAndTheCheck_findTheSameWords_data();
    void theWindowAndTheCheck_findTheSameWords();
    void closingMarkTyped_makesFrontMatter();
    void closingMarkDeleted_makesBody();
    void openingMarkTypedAndUndone_isFollowed();
    void removedLines_takeTheFrontMatterWithThem();
    void wordsBelowARuleAtTheTop_areSpelled();
    void typingBelowAnUnclosedMark_coloursItsLineOnly();
    void anyEdits_leaveEveryLineAsTheWholeTextSays();
    void anyEditsInALongText_endAsTheWholeTextSays_data();
    void anyEditsInALongText_endAsTheWholeTextSays();
};

void TestLineStates::theWindowAndTheCheck_findTheSameWords_data()
{
    QTest::addColumn<QString>("text");
    const QList<TrickyText> texts = trickyTexts();
    for (const TrickyText &text : texts)
        QTest::newRow(text.name) << text.text;
}

void TestLineStates::theWindowAndTheCheck_findTheSameWords()
{
    QFETCH(const QString, text);

    const QStringList lines = text.split(u'\n');
    const QList<WordInText> words = wordsToCheck(lines);
    Fusspot judge;
    ArticleEditor editor;
    editor.setWordJudge(&judge);

    editor.setText(lines);

    QTRY_COMPARE(editor.misspellings(), int(words.size()));
    QCOMPARE(placed(underlined(editor)), placed(words));
}

void TestLineStates::closingMarkTyped_makesFrontMatter()
{
    Fusspot judge;
    ArticleEditor editor;
    editor.setWordJudge(&judge);
    editor.setText({u"---"_s, u"slug: here"_s, QString(), u"# Body"_s});
    QTRY_COMPARE(editor.misspellings(), 3);
    QVERIFY(!isFrontMatter(editor, 0));

    editor.setTextCursor(cursorAt(editor, 2));
    QTest::keyClicks(&editor, u"--"_s);
    QVERIFY(!isFrontMatter(editor, 1));
    QTest::keyClicks(&editor, u"-"_s);

    QVERIFY(isFrontMatter(editor, 1));
    QCOMPARE(editor.misspellings(), 1);
    QCOMPARE(firstStale(editor), -1);

    QTest::keyClick(&editor, Qt::Key_Backspace);
    QVERIFY(!isFrontMatter(editor, 1));
    QCOMPARE(firstStale(editor), -1);
}

void TestLineStates::closingMarkDeleted_makesBody()
{
    ArticleEditor editor;
    editor.setText({u"---"_s, u"title: x"_s, u"---"_s, u"# Body"_s, u"words"_s});
    QVERIFY(isFrontMatter(editor, 1));

    replaceLine(editor, 2, QString());
    QVERIFY(!isFrontMatter(editor, 0));
    QCOMPARE(firstStale(editor), -1);

    replaceLine(editor, 4, u"..."_s);
    QVERIFY(isFrontMatter(editor, 3));
    QCOMPARE(firstStale(editor), -1);
}

void TestLineStates::openingMarkTypedAndUndone_isFollowed()
{
    ArticleEditor editor;
    editor.setText({u"--"_s, u"title: x"_s, u"---"_s, u"words"_s});
    editor.moveCursor(QTextCursor::EndOfLine);

    QTest::keyClicks(&editor, u"-"_s);
    QVERIFY(isFrontMatter(editor, 1));
    QCOMPARE(firstStale(editor), -1);

    editor.undo();
    QVERIFY(!isFrontMatter(editor, 1));
    QCOMPARE(firstStale(editor), -1);
}

void TestLineStates::removedLines_takeTheFrontMatterWithThem()
{
    ArticleEditor editor;
    editor.setText({u"---"_s, u"title: x"_s, u"---"_s, u"words"_s, u"---"_s, u"more"_s});
    QTextCursor cursor = cursorAt(editor, 1);
    cursor.setPosition(cursorAt(editor, 3).position(), QTextCursor::KeepAnchor);

    cursor.removeSelectedText();
    QVERIFY(isFrontMatter(editor, 1));
    QCOMPARE(firstStale(editor), -1);

    editor.undo();
    QVERIFY(!isFrontMatter(editor, 3));
    QCOMPARE(firstStale(editor), -1);
}

void TestLineStates::wordsBelowARuleAtTheTop_areSpelled()
{
    Fusspot judge;
    ArticleEditor editor;
    editor.setWordJudge(&judge);

    editor.setText({u"---"_s, QString(), u"The people saw teh bridge"_s});

    QTRY_COMPARE(editor.misspellings(), 5);
}

void TestLineStates::typingBelowAnUnclosedMark_coloursItsLineOnly()
{
    ArticleEditor editor;
    editor.setText(QStringList{u"---"_s} + QStringList(3000, u"Four good words here."_s));
    editor.setTextCursor(cursorAt(editor, 1500));
    const qint64 before = editor.highlighter().blocksHighlighted();

    QTest::keyClicks(&editor, u"some"_s);

    QCOMPARE(editor.highlighter().blocksHighlighted() - before, 4);
}

void TestLineStates::anyEdits_leaveEveryLineAsTheWholeTextSays()
{
    const QStringList pieces{u"---"_s, u"---"_s, u"\n---\n"_s, u"---\n"_s, u"...\n"_s, u"\n"_s,
        u"-"_s, u" "_s, u"title: words\n"_s, u"words"_s, u"```\n"_s, u"\n\n"_s};
    QRandomGenerator random(7);
    ArticleEditor editor;
    for (int i = 0; i < 1500; ++i) {
        const int end = editor.document()->characterCount() - 1;
        QTextCursor cursor(editor.document());
        const int from
            = random.bounded(3) == 0 ? std::min(end, random.bounded(6)) : random.bounded(end + 1);
        cursor.setPosition(from);
        const int kind = random.bounded(8);
        if (kind == 0) {
            editor.undo();
        } else if (kind < 4) {
            cursor.setPosition(std::min(end, from + random.bounded(20)), QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
        } else {
            cursor.insertText(pieces.at(random.bounded(int(pieces.size()))));
        }
        QVERIFY2(firstStale(editor) < 0, qPrintable(editor.lines().join(u'\n')));
    }
}

void TestLineStates::anyEditsInALongText_endAsTheWholeTextSays_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 3; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestLineStates::anyEditsInALongText_endAsTheWholeTextSays()
{
    QFETCH(const quint32, seed);
    const QStringList pieces{u"```\n"_s, u"\n```\n"_s, u"\n"_s, u"word "_s, u"---\n"_s, u"<!-- "_s,
        u"-->"_s, u"> "_s, u"\n\n"_s, u"- one\n"_s, u"```"_s};
    QStringList lines;
    for (int i = 0; i < 900; ++i)
        lines << QString(u"Some words of a line. "_s).repeated(6) << QString()
              << (i % 9 == 0 ? u"```"_s : u"> quoted"_s);
    QRandomGenerator random(seed);
    Fusspot judge;
    ArticleEditor editor;
    editor.setWordJudge(&judge);
    editor.setText(lines);
    for (int i = 0; i < 60; ++i) {
        for (int edits = random.bounded(6); edits >= 0; --edits) {
            const int length = editor.document()->characterCount();
            QTextCursor cursor(editor.document());
            cursor.setPosition(random.bounded(length));
            const int kind = random.bounded(9);
            if (kind == 0) {
                editor.undo();
            } else if (kind < 3) {
                const int end = cursor.position() + random.bounded(kind == 1 ? 20 : 4000);
                cursor.setPosition(std::min(length - 1, end), QTextCursor::KeepAnchor);
                cursor.removeSelectedText();
            } else if (kind == 3) {
                layOut(cursor.block());
            } else {
                cursor.insertText(pieces.at(random.bounded(int(pieces.size()))));
            }
        }
        if (random.bounded(4) == 0)
            QTest::qWait(random.bounded(40));
        if (i % 15 != 14)
            continue;
        QTRY_VERIFY(editor.highlighter().isDone());
        editor.moveCursor(QTextCursor::End); // out of a word that undoing may have put it in
        editor.moveCursor(QTextCursor::Start);
        QCOMPARE(firstStale(editor), -1);
        QCOMPARE(placed(underlined(editor)), placed(wordsToCheck(editor.lines())));
        QCOMPARE(editor.misspellings(), int(wordsToCheck(editor.lines()).size()));
    }
}

QTEST_MAIN(TestLineStates)
#include "tst_linestates.moc"
