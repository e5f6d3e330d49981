// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/articleeditor.h"
#include "editor/highlighter.h"
#include "support/layout.h"
#include "support/wordlist.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

/// The words of a line that are underlined, as one sees it.
QStringList underlined(const ArticleEditor &editor, int line)
{
    QStringList words;
    const QTextBlock block = editor.document()->findBlockByNumber(line);
    layOut(block);
    const QList<QTextLayout::FormatRange> formats = block.layout()->formats();
    int end = -1;
    for (const QTextLayout::FormatRange &range : formats) {
        if (range.format.underlineStyle() != QTextCharFormat::WaveUnderline)
            continue;
        const QString text = block.text().mid(range.start, range.length);
        if (range.start == end)
            words.last() += text;
        else
            words.append(text);
        end = range.start + range.length;
    }
    return words;
}

QAction *actionNamed(const QMenu &menu, const QString &name)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->objectName() == name)
            return action;
    }
    return nullptr;
}

void moveCaretTo(ArticleEditor &editor, int line, int column)
{
    const QTextBlock block = editor.document()->findBlockByNumber(line);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + column);
    editor.setTextCursor(cursor);
}

} // namespace

class TestSpelling : public QObject
{
    Q_OBJECT

private slots:
    void loadedText_isLookedThrough();
    void codeAndAddresses_areNotSpelled();
    void wordBeingTyped_isNotUnderlined();
    void wordBeingTyped_isUnderlinedWhenTheCaretLeaves();
    void caretPutInAWord_keepsItsUnderline();
    void lateVerdict_underlinesOnlyBlocksThatHoldTheWord();
    void anotherLanguage_voidsUnderlines();
    void countOfMisspellings_followsTheText();
    void underline_keepsTheEmphasis();
    void oneKeyInALongText_asksAboutItsLineOnly();
    void veryLongLine_isSpelledWhereItIsSeen();
    void menu_offersSuggestionsWhenTheyCome();
    void menuClosedBeforeSuggestions_isHarmless();
    void ignoredWord_losesItsUnderlines();
    void menuKey_takesTheWordAtTheCaret();
};

void TestSpelling::loadedText_isLookedThrough()
{
    WordList judge({u"wrng"_s});
    ArticleEditor editor;
    editor.setWordJudge(&judge);

    editor.setText(QStringList(500, u"This is wrng indeed."_s));

    QTRY_COMPARE(editor.misspellings(), 500);
    QCOMPARE(underlined(editor, 0), QStringList(u"wrng"_s));
    QCOMPARE(underlined(editor, 499), QStringList(u"wrng"_s));
}

void TestSpelling::codeAndAddresses_areNotSpelled()
{
    WordList judge({u"wrng"_s});
    ArticleEditor editor;
    editor.setWordJudge(&judge);

    editor.setText({u"`wrng` https://wrng.example/wrng and [wrng](wrng)"_s, QString(), u"```"_s,
        u"wrng"_s, u"```"_s});

    QTRY_COMPARE(editor.misspellings(), 1);
    QCOMPARE(underlined(editor, 0), QStringList(u"wrng"_s));
    QCOMPARE(underlined(editor, 3), QStringList());
}

void TestSpelling::wordBeingTyped_isNotUnderlined()
{
    WordList judge({u"wrng"_s});
    ArticleEditor editor;
    editor.setWordJudge(&judge);

    QTest::keyClicks(&editor, u"wrng"_s);
    QCOMPARE(underlined(editor, 0), QStringList());
    QVERIFY(!judge.asked.contains(u"wrng"_s));

    QTest::keyClick(&editor, Qt::Key_Space);
    QCOMPARE(underlined(editor, 0), QStringList(u"wrng"_s));
}

void TestSpelling::wordBeingTyped_isUnderlinedWhenTheCaretLeaves()
{
    WordList judge({u"wrng"_s});
    ArticleEditor editor;
    editor.setWordJudge(&judge);
    editor.setText({u"first"_s, u"ok "_s});
    moveCaretTo(editor, 1, 3);

    QTest::keyClicks(&editor, u"wrng"_s);
    QTest::keyClick(&editor, Qt::Key_Left);
    QCOMPARE(underlined(editor, 1), QStringList());

    QTest::keyClick(&editor, Qt::Key_Up);
    QCOMPARE(underlined(editor, 1), QStringList(u"wrng"_s));
}

void TestSpelling::caretPutInAWord_keepsItsUnderline()
{
    WordList judge({u"wrng"_s});
    ArticleEditor editor;
    editor.setWordJudge(&judge);
    editor.setText({u"a wrng word"_s});
    QTRY_COMPARE(editor.misspellings(), 1);

    moveCaretTo(editor, 0, 4);

    QCOMPARE(underlined(editor, 0), QStringList(u"wrng"_s));
}

void TestSpelling::lateVerdict_underlinesOnlyBlocksThatHoldTheWord()
{
    WordList judge({u"wrng"_s});
    judge.isReady = false;
    ArticleEditor editor;
    editor.setWordJudge(&judge);
    QStringList lines(300, u"Good words."_s);
    lines[150] = u"Such wrng word."_s;
    editor.setText(lines);
    QTRY_VERIFY(judge.asked.contains(u"wrng"_s) && judge.asked.size() >= 600);
    const qint64 before = editor.highlighter().blocksHighlighted();

    judge.answer();

    QCOMPARE(underlined(editor, 150), QStringList(u"wrng"_s));
    QCOMPARE(editor.highlighter().blocksHighlighted() - before, 1);
}

void TestSpelling::anotherLanguage_voidsUnderlines()
{
    WordList judge({u"wrng"_s});
    ArticleEditor editor;
    editor.setWordJudge(&judge);
    editor.setText({u"wrng colour"_s});
    QTRY_COMPARE(underlined(editor, 0), QStringList(u"wrng"_s));

    judge.setWrong({u"colour"_s});
    QTRY_COMPARE(underlined(editor, 0), QStringList(u"colour"_s));

    editor.setWordJudge(nullptr);
    QTRY_COMPARE(underlined(editor, 0), QStringList());
    QCOMPARE(editor.misspellings(), 0);
}

void TestSpelling::countOfMisspellings_followsTheText()
{
    WordList judge({u"wrng"_s});
    ArticleEditor editor;
    editor.setWordJudge(&judge);
    QSignalSpy counted(&editor, &ArticleEditor::misspellingsChanged);
    editor.setText({u"wrng wrng"_s, u"wrng"_s, u"fine"_s});
    QTRY_COMPARE(editor.misspellings(), 3);
    QCOMPARE(counted.last().at(0).toInt(), 3);

    QTextCursor cursor(editor.document());
    cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    QCOMPARE(editor.misspellings(), 1);
    QCOMPARE(counted.last().at(0).toInt(), 1);

    editor.undo();
    QTRY_COMPARE(editor.misspellings(), 3);

    editor.setText({u"fine"_s});
    QTRY_COMPARE(counted.last().at(0).toInt(), 0);
}

void TestSpelling::underline_keepsTheEmphasis()
{
    WordList judge({u"wrng"_s});
    ArticleEditor editor;
    editor.setWordJudge(&judge);
    editor.setText({u"a **wrng** word"_s});
    QTRY_COMPARE(underlined(editor, 0), QStringList(u"wrng"_s));

    const QList<QTextLayout::FormatRange> formats
        = editor.document()->firstBlock().layout()->formats();
    const auto word = std::find_if(formats.begin(), formats.end(),
        [](const QTextLayout::FormatRange &range) { return range.start == 4; });
    QVERIFY(word != formats.end());
    QCOMPARE(word->format.fontWeight(), int(QFont::Bold));
}

void TestSpelling::oneKeyInALongText_asksAboutItsLineOnly()
{
    WordList judge({});
    ArticleEditor editor;
    editor.setWordJudge(&judge);
    editor.setText(QStringList(5000, u"Four good words here."_s));
    QTRY_VERIFY(judge.asked.size() >= 20000);
    moveCaretTo(editor, 2500, 4);
    judge.asked.clear();
    const qint64 before = editor.highlighter().blocksHighlighted();

    QTest::keyClicks(&editor, u"s"_s);

    QCOMPARE(judge.asked, QStringList({u"good"_s, u"words"_s, u"here"_s}));
    QCOMPARE(editor.highlighter().blocksHighlighted() - before, 1);
}

void TestSpelling::veryLongLine_isSpelledWhereItIsSeen()
{
    WordList judge({u"wrng"_s});
    ArticleEditor editor;
    editor.setWordJudge(&judge);
    editor.resize(600, 400);
    editor.show();
    editor.setText({u"wrng "_s + QString(u"words "_s).repeated(20000) + u"wrng"_s});

    QTRY_COMPARE(underlined(editor, 0), QStringList(u"wrng"_s));
    QVERIFY(judge.asked.size() < 4000);

    editor.moveCursor(QTextCursor::End);
    QTRY_COMPARE(editor.misspellings(), 1);
    const QTextLayout::FormatRange last
        = editor.document()->firstBlock().layout()->formats().last();
    QCOMPARE(last.format.underlineStyle(), QTextCharFormat::WaveUnderline);
}

void TestSpelling::menu_offersSuggestionsWhenTheyCome()
{
    WordList judge({u"wrng"_s});
    ArticleEditor editor;
    editor.setWordJudge(&judge);
    editor.setText({u"a wrng word"_s});
    QTRY_COMPARE(editor.misspellings(), 1);
    moveCaretTo(editor, 0, 4);

    QMenu *menu = editor.showContextMenu({5, 5}, editor.textCursor());
    const QAction *looking = actionNamed(*menu, u"suggestionsPlace"_s);
    QVERIFY(looking);
    QVERIFY(!looking->isEnabled());
    QCOMPARE(menu->actions().first(), looking);

    judge.answerSuggestions({u"wrong"_s, u"wring"_s});
    QVERIFY(!actionNamed(*menu, u"suggestionsPlace"_s));
    QCOMPARE(menu->actions().first()->text(), u"wrong"_s);

    menu->actions().first()->trigger();
    QCOMPARE(editor.lines(), QStringList(u"a wrong word"_s));
    menu->close();
    editor.undo();
    QCOMPARE(editor.lines(), QStringList(u"a wrng word"_s));
    QVERIFY(!editor.document()->isUndoAvailable());
}

void TestSpelling::menuClosedBeforeSuggestions_isHarmless()
{
    WordList judge({u"wrng"_s});
    ArticleEditor editor;
    editor.setWordJudge(&judge);
    editor.setText({u"wrng"_s});
    QTRY_COMPARE(editor.misspellings(), 1);
    const QPointer<QMenu> menu = editor.showContextMenu({5, 5}, editor.textCursor());

    menu->close();
    QTRY_VERIFY(menu.isNull());
    judge.answerSuggestions({u"wrong"_s});

    QCOMPARE(editor.lines(), QStringList(u"wrng"_s));
}

void TestSpelling::ignoredWord_losesItsUnderlines()
{
    WordList judge({u"wrng"_s});
    ArticleEditor editor;
    editor.setWordJudge(&judge);
    editor.setText({u"wrng"_s, u"also wrng"_s});
    QTRY_COMPARE(editor.misspellings(), 2);

    QMenu *menu = editor.showContextMenu({5, 5}, editor.textCursor());
    actionNamed(*menu, u"ignoreWord"_s)->trigger();
    menu->close();

    QCOMPARE(editor.misspellings(), 0);
    QCOMPARE(underlined(editor, 1), QStringList());
}

void TestSpelling::menuKey_takesTheWordAtTheCaret()
{
    WordList judge({u"wrng"_s});
    ArticleEditor editor;
    editor.setWordJudge(&judge);
    editor.setText({u"fine wrng"_s});
    editor.show();
    QTRY_COMPARE(editor.misspellings(), 1);

    moveCaretTo(editor, 0, 2);
    QContextMenuEvent inFine(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
    QCoreApplication::sendEvent(editor.viewport(), &inFine);
    auto *menu = editor.findChild<QMenu *>(u"editorMenu"_s);
    QVERIFY(menu);
    QVERIFY(!actionNamed(*menu, u"ignoreWord"_s));
    menu->close();
    QTRY_VERIFY(!editor.findChild<QMenu *>(u"editorMenu"_s));

    moveCaretTo(editor, 0, 7);
    QContextMenuEvent inWrong(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
    QCoreApplication::sendEvent(editor.viewport(), &inWrong);
    menu = editor.findChild<QMenu *>(u"editorMenu"_s);
    QVERIFY(menu);
    QVERIFY(actionNamed(*menu, u"ignoreWord"_s));
    menu->close();
}

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
