// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/articleeditor.h"

#include <QInputMethodEvent>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

/// The lines as somebody knows them who hears of edits only.
struct Mirror
{
    QStringList lines{QString()};

    void apply(const LineEdit &edit)
    {
        lines.remove(edit.firstLine, edit.removed);
        for (qsizetype i = 0; i < edit.inserted.size(); ++i)
            lines.insert(edit.firstLine + i, edit.inserted.at(i));
    }
};

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{u"a"_s, u"word "_s, u"\n"_s, u"one\ntwo\n\nthree"_s,
        u"> quote\n"_s, u"\r\n"_s, u"\n\n\n"_s, u"```\n"_s, u"# "_s, u"https://x.com/a/status/1"_s,
        u"\u00a0nbsp"_s, u"\u2028"_s, u"мир"_s, u"🎉"_s, u"<!-- "_s, u"**b**"_s};
    return pieces.at(random.bounded(int(pieces.size())));
}

void changeAtRandom(ArticleEditor &editor, QRandomGenerator &random)
{
    QTextCursor cursor(editor.document());
    const int length = editor.document()->characterCount();
    const int places[] = {0, length - 1, random.bounded(length), random.bounded(length)};
    cursor.setPosition(places[random.bounded(4)]);
    switch (random.bounded(12)) {
    case 0:
        editor.undo();
        break;
    case 1:
        editor.redo();
        break;
    case 2:
        cursor.setPosition(
            std::min(length - 1, cursor.position() + random.bounded(60)), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        break;
    case 3:
        cursor.deletePreviousChar();
        break;
    case 4:
        cursor.deleteChar();
        break;
    case 5: // one step, two places
        cursor.beginEditBlock();
        cursor.insertText(randomText(random));
        cursor.setPosition(random.bounded(editor.document()->characterCount()));
        cursor.insertText(randomText(random));
        cursor.setPosition(random.bounded(editor.document()->characterCount()));
        cursor.deletePreviousChar();
        cursor.endEditBlock();
        break;
    case 6:
        cursor.setPosition(random.bounded(length), QTextCursor::KeepAnchor);
        cursor.insertText(randomText(random));
        break;
    case 7:
        editor.setTextCursor(cursor);
        QTest::keyClick(&editor, random.bounded(2) == 0 ? Qt::Key_Return : Qt::Key_Backspace);
        break;
    case 8:
        editor.setTextCursor(cursor);
        editor.toggleQuote();
        break;
    default:
        cursor.insertText(randomText(random));
    }
}

} // namespace

class TestEditTracker : public QObject
{
    Q_OBJECT

private slots:
    void randomEdits_areMirrored_data();
    void randomEdits_areMirrored();
    void setText_tellsNobody();
    void linesWithRareCharacters_mapOneToOne();
    void oneKey_tellsOneLine();
    void changeOfLooks_isNoEdit();
    void unfinishedInput_isNoEdit();
    void undoOfSeveralChanges_isOneEdit();
};

void TestEditTracker::randomEdits_areMirrored_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestEditTracker::randomEdits_areMirrored()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    ArticleEditor editor;
    Mirror mirror;
    connect(
        &editor, &ArticleEditor::edited, this, [&](const LineEdit &edit) { mirror.apply(edit); });

    for (int i = 0; i < 1500; ++i) {
        if (i % 300 == 200) {
            const QStringList lines{u"---"_s, u"title: x"_s, u"---"_s, QString(), u"Text."_s};
            editor.setText(lines);
            mirror.lines = lines;
        }
        changeAtRandom(editor, random);
        QCOMPARE(mirror.lines, editor.lines());
        if (editor.document()->characterCount() > 6000) {
            editor.selectAll();
            editor.textCursor().removeSelectedText();
        }
    }
}

void TestEditTracker::setText_tellsNobody()
{
    ArticleEditor editor;
    QSignalSpy edited(&editor, &ArticleEditor::edited);
    QTest::keyClicks(&editor, u"x"_s);
    QCOMPARE(edited.size(), 1);

    editor.setText({u"one"_s, u"two"_s});

    QCOMPARE(edited.size(), 1);
    QVERIFY(!editor.document()->isModified());
    QVERIFY(!editor.document()->isUndoAvailable());
    QCOMPARE(editor.lines(), QStringList({u"one"_s, u"two"_s}));
}

void TestEditTracker::linesWithRareCharacters_mapOneToOne()
{
    const QStringList lines{
        u"a\u00a0b"_s, u"c\u2028d"_s, u"e\u2029f"_s, u"g\ufdd0h\ufdd1i"_s, QString(), QString()};
    ArticleEditor editor;
    QSignalSpy edited(&editor, &ArticleEditor::edited);

    editor.setText(lines);
    QCOMPARE(editor.lines(), lines);
    QCOMPARE(editor.blockCount(), 6);

    editor.moveCursor(QTextCursor::Start);
    for (int i = 0; i < 2; ++i)
        editor.moveCursor(QTextCursor::NextBlock);
    QTest::keyClicks(&editor, u"x"_s);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.at(0).at(0).value<LineEdit>().inserted, QStringList(u"xe\u2029f"_s));
}

void TestEditTracker::oneKey_tellsOneLine()
{
    ArticleEditor editor;
    editor.setText(QStringList(20000, u"A line of some words."_s));
    QSignalSpy edited(&editor, &ArticleEditor::edited);
    editor.setTextCursor(QTextCursor(editor.document()->findBlockByNumber(10000)));

    QTest::keyClicks(&editor, u"x"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClick(&editor, Qt::Key_Backspace);

    QCOMPARE(edited.size(), 3);
    const auto typed = edited.at(0).at(0).value<LineEdit>();
    QCOMPARE(typed.firstLine, 10000);
    QCOMPARE(typed.removed, 1);
    QCOMPARE(typed.inserted, QStringList(u"xA line of some words."_s));
    const auto split = edited.at(1).at(0).value<LineEdit>();
    QCOMPARE(split.removed, 1);
    QCOMPARE(split.inserted, QStringList({u"x"_s, u"A line of some words."_s}));
    const auto joined = edited.at(2).at(0).value<LineEdit>();
    QCOMPARE(joined.removed, 2);
    QCOMPARE(joined.inserted, QStringList(u"xA line of some words."_s));
}

void TestEditTracker::changeOfLooks_isNoEdit()
{
    ArticleEditor editor;
    editor.setText({u"# A heading"_s, u"and *text*"_s});
    QSignalSpy edited(&editor, &ArticleEditor::edited);

    editor.setTheme(EditorTheme::dark());
    editor.zoomIn();
    editor.setSearch(u"text"_s);

    QCOMPARE(edited.size(), 0);
}

void TestEditTracker::unfinishedInput_isNoEdit()
{
    ArticleEditor editor;
    editor.setText({u"ab"_s});
    editor.show();
    QSignalSpy edited(&editor, &ArticleEditor::edited);

    QInputMethodEvent unfinished(u"に"_s, {});
    QCoreApplication::sendEvent(&editor, &unfinished);
    QCOMPARE(edited.size(), 0);

    QInputMethodEvent finished;
    finished.setCommitString(u"日"_s);
    QCoreApplication::sendEvent(&editor, &finished);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(editor.lines(), QStringList(u"日ab"_s));
}

void TestEditTracker::undoOfSeveralChanges_isOneEdit()
{
    ArticleEditor editor;
    editor.setText({u"cat"_s, u"dog"_s, u"cat"_s});
    editor.setSearch(u"cat"_s);
    QCOMPARE(editor.replaceAll(u"cow"_s), 2);
    QSignalSpy edited(&editor, &ArticleEditor::edited);

    editor.undo();

    QCOMPARE(edited.size(), 1);
    QCOMPARE(editor.lines(), QStringList({u"cat"_s, u"dog"_s, u"cat"_s}));
}

QTEST_MAIN(TestEditTracker)
#include "tst_edittracker.moc"
