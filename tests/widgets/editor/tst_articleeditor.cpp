// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/articleeditor.h"
#include "editor/highlighter.h"
#include "support/layout.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>
#include <QWheelEvent>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double light = std::max(luminance(one), luminance(other));
    const double dark = std::min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
}

void show(ArticleEditor &editor, const QSize &size)
{
    editor.resize(size);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
}

const ArticleLayout &layoutOf(const ArticleEditor &editor)
{
    return *qobject_cast<ArticleLayout *>(editor.document()->documentLayout());
}

/// What of a widget was painted.
class PaintedRegion final : public QObject
{
public:
    explicit PaintedRegion(QWidget *widget)
        : QObject(widget)
    {
        widget->installEventFilter(this);
    }

    QRegion region;

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

const QString paragraph = QString(u"Some words that fill a line. "_s).repeated(30);

} // namespace

class TestArticleEditor : public QObject
{
    Q_OBJECT

private slots:
    void themes_canBeRead_data();
    void themes_canBeRead();
    void lines_areWellApart();
    void enter_goesOnWithTheListInTheBodyAlone();
    void enter_changesNothingThatIsReadOnly();
    void letterWithAlt_isNotWritten();
    void hint_leavesNothingBehind();
    void embedThatBecomesALink_leavesNothingBehind();
    void linesWithoutLetters_runAsTheArticle();
    void clickBetweenLines_findsTheNearestLetter();
    void clickBesideTheColumn_putsTheCaret();
    void rightClick_leavesTheTextAlone();
    void column_isCentredAndBounded();
    void caretInView_staysInViewWhenTheEditorShrinks();
    void emptyArticle_showsWhatToBeginWith();
    void mirroredWindow_keepsColumnAndParagraphs();
    void caretsLine_isTintedOverTheWholePane();
    void caretAndPages_moveByLines();
    void longText_scrollsToItsEnd();
    void selection_hasNoGapsBetweenLines();
    void rightToLeftParagraph_isOnTheRight();
    void loneAddress_becomesAChip();
    void quote_hasABar();
    void heading_isBoldAndLarger();
    void zoom_followsTheWheel();
    void formatting_isOneUndoStep();
    void search_goesRoundAndReplaces();
    void readOnly_keepsCaretAndText();
    void pastedText_losesItsLineEndsOnly();
    void copiedText_keepsNoBreakSpaces();
    void droppedFiles_areLeftToTheWindow();
    void oneKeyInALongText_coloursOneLine();
};

void TestArticleEditor::themes_canBeRead_data()
{
    QTest::addColumn<EditorTheme>("theme");
    QTest::newRow("light") << EditorTheme::light();
    QTest::newRow("dark") << EditorTheme::dark();
}

void TestArticleEditor::themes_canBeRead()
{
    QFETCH(EditorTheme, theme);

    const QList<QColor> texts{theme.ink, theme.muted, theme.mark, theme.link};
    for (const QColor &text : texts) {
        QVERIFY2(contrast(text, theme.pane) >= 4.5, qPrintable(text.name()));
        QVERIFY2(contrast(text, theme.caretLine) >= 4.5, qPrintable(text.name()));
    }
    QVERIFY(contrast(theme.link, theme.chip) >= 4.5);
    QVERIFY(contrast(theme.ink, theme.selection) >= 4.5);
    QVERIFY(contrast(theme.ink, theme.match) >= 4.5);
    QVERIFY(contrast(theme.accent, theme.pane) >= 3);
    QVERIFY(contrast(theme.misspelling, theme.pane) >= 3);
}

void TestArticleEditor::lines_areWellApart()
{
    ArticleEditor editor;
    editor.setText({paragraph, u"next"_s});
    show(editor, {500, 600});

    const QTextLayout &layout = *editor.document()->firstBlock().layout();
    const int size = QFontInfo(editor.font()).pixelSize();
    QVERIFY(layout.lineCount() > 3);
    for (int i = 1; i < layout.lineCount(); ++i)
        QCOMPARE(layout.lineAt(i).y() - layout.lineAt(i - 1).y(), qRound(1.6 * size));

    QTextCursor cursor(editor.document());
    const int first = editor.cursorRect(cursor).top();
    cursor.movePosition(QTextCursor::NextBlock);
    QCOMPARE(editor.cursorRect(cursor).top() - first, layout.lineCount() * qRound(1.6 * size));
}

void TestArticleEditor::clickBetweenLines_findsTheNearestLetter()
{
    ArticleEditor editor;
    editor.setText({paragraph, QString(), paragraph});
    show(editor, {500, 900});

    for (int line = 0; line < 3; ++line) {
        QTextCursor wanted(editor.document()->findBlockByNumber(2));
        wanted.movePosition(QTextCursor::Down, QTextCursor::MoveAnchor, line);
        wanted.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 5);
        const QRect rect = editor.cursorRect(wanted);
        const QRectF strip = layoutOf(editor).lineStrip(wanted.block(), line);
        const int gap = qRound(strip.height() - rect.height()) / 2;
        const int ys[] = {rect.top() - gap + 1, rect.center().y(), rect.bottom() + gap - 1};
        for (const int y : ys) {
            QTest::mouseClick(editor.viewport(), Qt::LeftButton, {}, {rect.x() + 1, y});
            QCOMPARE(editor.textCursor().position(), wanted.position());
        }
    }
}

void TestArticleEditor::clickBesideTheColumn_putsTheCaret()
{
    ArticleEditor editor;
    editor.setText({u"one"_s, u"two"_s, u"three"_s});
    show(editor, {1400, 400});
    const QRect second = editor.cursorRect(QTextCursor(editor.document()->findBlockByNumber(1)));
    const int y = editor.viewport()->y() + second.center().y();

    QTest::mouseClick(&editor, Qt::LeftButton, {}, {1390, y});
    QCOMPARE(editor.textCursor().position(), 7);
    QTest::mouseClick(&editor, Qt::LeftButton, {}, {4, y});
    QCOMPARE(editor.textCursor().position(), 4);
}

void TestArticleEditor::rightClick_leavesTheTextAlone()
{
    ArticleEditor editor;
    editor.setText({u"one"_s, u"two"_s});
    show(editor, {1400, 400});
    for (const Qt::MouseButton button : {Qt::RightButton, Qt::BackButton}) {
        QTest::mouseClick(editor.viewport(), button, {}, {5, 5});
        QTest::mouseClick(&editor, button, {}, {4, 20});
        QTest::mouseDClick(editor.viewport(), button, {}, {5, 5});
    }
    QCOMPARE(editor.lines(), QStringList({u"one"_s, u"two"_s}));
    QCOMPARE(editor.textCursor().position(), 0);
}

void TestArticleEditor::caretInView_staysInViewWhenTheEditorShrinks()
{
    ArticleEditor editor;
    editor.setText(QStringList(60, u"line"_s));
    show(editor, {500, 400});
    editor.moveCursor(QTextCursor::End);
    QVERIFY(editor.viewport()->rect().contains(editor.cursorRect()));

    editor.resize(500, 360);
    QTRY_VERIFY(editor.viewport()->rect().contains(editor.cursorRect()));

    // What was out of view is not brought back.
    editor.verticalScrollBar()->setValue(0);
    editor.resize(500, 320);
    QTest::qWait(0);
    QCOMPARE(editor.verticalScrollBar()->value(), 0);
}

void TestArticleEditor::emptyArticle_showsWhatToBeginWith()
{
    ArticleEditor editor;
    show(editor, {500, 400});
    const auto isWrittenOn = [&editor](const QRect &place) {
        const QImage image = editor.viewport()->grab(place).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).lightness() < 200)
                    return true;
            }
        }
        return false;
    };
    // The second line, where the second line of a text will stand.
    const QRect first = editor.cursorRect();
    const QRect second(first.x() + 4, first.bottom() + 1, 200, first.height());
    QVERIFY(isWrittenOn(second));

    editor.setText({u"words"_s});
    QVERIFY(!isWrittenOn(second));
}

void TestArticleEditor::column_isCentredAndBounded()
{
    ArticleEditor editor;
    editor.setText({paragraph});
    show(editor, {1200, 400});

    const QTextLayout &layout = *editor.document()->firstBlock().layout();
    const qreal letter = editor.fontMetrics().averageCharWidth();
    QVERIFY(std::abs(layout.lineAt(0).width() - 66 * letter) <= 2);
    const int left = editor.viewport()->x();
    const int right = editor.width() - editor.viewport()->geometry().right() - 1;
    QVERIFY(std::abs(left - right) <= 1);

    editor.resize(300, 400);
    QTRY_COMPARE(editor.viewport()->x(), 0);
    QVERIFY(layout.lineAt(0).width() < 300);
}

void TestArticleEditor::mirroredWindow_keepsColumnAndParagraphs()
{
    ArticleEditor editor;
    editor.setLayoutDirection(Qt::RightToLeft);
    editor.setText(QStringList(100, u"Left"_s) + QStringList(u"مرحبا"_s));
    show(editor, {1200, 400});

    QTRY_VERIFY(editor.verticalScrollBar()->isVisible());
    QTRY_VERIFY(std::abs(editor.viewport()->geometry().center().x() - 600) <= 1);
    const QTextLine left = editor.document()->firstBlock().layout()->lineAt(0);
    QCOMPARE(left.naturalTextRect().left(), ArticleLayout::margin);

    editor.setLayoutDirection(Qt::LeftToRight);
    QTRY_VERIFY(std::abs(editor.viewport()->geometry().center().x() - 600) <= 1);
}

void TestArticleEditor::caretsLine_isTintedOverTheWholePane()
{
    ArticleEditor editor;
    editor.setText({u"one"_s, u"two"_s, u"three"_s});
    show(editor, {1300, 300});

    for (int line = 0; line < 3; ++line) {
        editor.setTextCursor(QTextCursor(editor.document()->findBlockByNumber(line)));
        const int y = editor.cursorRect().center().y();
        QTRY_COMPARE(editor.grab().toImage().pixelColor(3, y), editor.theme().caretLine);
        const QImage image = editor.grab().toImage();
        QCOMPARE(image.pixelColor(1296, y), editor.theme().caretLine);
        QCOMPARE(image.pixelColor(editor.viewport()->geometry().right() - 5, y),
            editor.theme().caretLine);
        QCOMPARE(image.pixelColor(3, y + 40), editor.theme().pane);
    }
}

void TestArticleEditor::caretAndPages_moveByLines()
{
    ArticleEditor editor;
    editor.setText(QStringList(200, paragraph));
    show(editor, {500, 500});

    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&editor, Qt::Key_Down);
    const QTextLayout &layout = *editor.document()->firstBlock().layout();
    QCOMPARE(editor.textCursor().position(), layout.lineAt(5).textStart());

    const int start = editor.textCursor().position();
    QTest::keyClick(&editor, Qt::Key_PageDown);
    QTest::keyClick(&editor, Qt::Key_PageDown);
    QVERIFY(editor.textCursor().position() > start);
    QVERIFY(editor.viewport()->rect().contains(editor.cursorRect()));
    QTest::keyClick(&editor, Qt::Key_PageUp);
    QTest::keyClick(&editor, Qt::Key_PageUp);
    QVERIFY(editor.viewport()->rect().contains(editor.cursorRect()));
    QVERIFY(editor.textCursor().block().blockNumber() <= 1);
}

void TestArticleEditor::longText_scrollsToItsEnd()
{
    ArticleEditor editor;
    editor.setText(QStringList(3000, paragraph));
    show(editor, {500, 500});

    QTest::keyClick(&editor, Qt::Key_End, Qt::ControlModifier);

    editor.verticalScrollBar()->setValue(editor.verticalScrollBar()->maximum());
    QVERIFY(editor.viewport()->height() - editor.cursorRect().bottom() < 3 * ArticleLayout::margin);
    QVERIFY(editor.viewport()->rect().contains(editor.cursorRect()));
    QTest::keyClicks(&editor, u"x"_s);
    QVERIFY(editor.viewport()->rect().contains(editor.cursorRect()));
}

void TestArticleEditor::selection_hasNoGapsBetweenLines()
{
    ArticleEditor editor;
    editor.setText({paragraph, paragraph});
    show(editor, {500, 500});
    QTextCursor cursor(editor.document());
    cursor.select(QTextCursor::Document);
    editor.setTextCursor(cursor);

    const QImage image = editor.grab().toImage();
    const int x = editor.viewport()->x() + int(ArticleLayout::margin);
    const int pitch
        = qRound(layoutOf(editor).lineStrip(editor.document()->firstBlock(), 0).height());
    for (int y = int(ArticleLayout::margin); y < int(ArticleLayout::margin) + 8 * pitch; ++y) {
        const QColor colour = image.pixelColor(x, y);
        QVERIFY2(colour != editor.theme().pane, qPrintable(QString::number(y)));
    }
}

void TestArticleEditor::rightToLeftParagraph_isOnTheRight()
{
    ArticleEditor editor;
    editor.setText({u"Left"_s, u"مرحبا بالعالم"_s});
    show(editor, {600, 300});

    const QTextLine line = editor.document()->lastBlock().layout()->lineAt(0);
    QVERIFY(std::abs(line.naturalTextRect().right() - (line.x() + line.width())) <= 1);
    QCOMPARE(editor.document()->firstBlock().layout()->lineAt(0).naturalTextRect().left(),
        ArticleLayout::margin);
}

void TestArticleEditor::loneAddress_becomesAChip()
{
    ArticleEditor editor;
    QStringList asked;
    editor.setEmbedColour([&](const QString &url) {
        asked.append(url);
        return QColor(1, 200, 3);
    });
    editor.setText({u"Text"_s, QString(), u"https://x.com/a/status/1"_s, QString(), u"More"_s});
    show(editor, {700, 400});

    const QTextBlock block = editor.document()->findBlockByNumber(2);
    const QRectF chip = layoutOf(editor).chip(block);
    QVERIFY(chip.width() > block.layout()->lineAt(0).naturalTextWidth());
    QVERIFY(layoutOf(editor).chip(editor.document()->firstBlock()).isNull());
    QVERIFY(asked.contains(u"https://x.com/a/status/1"_s));
    const QRect rect = editor.cursorRect(QTextCursor(block));
    const QPoint dot(editor.viewport()->x() + int(ArticleLayout::margin + 14), rect.center().y());
    const QImage image = editor.grab().toImage();
    QCOMPARE(image.pixelColor(dot), QColor(1, 200, 3));

    QTextCursor cursor(block);
    cursor.insertText(u"See "_s);
    QVERIFY(layoutOf(editor).chip(block).isNull());
    QCOMPARE(block.layout()->lineAt(0).x(), ArticleLayout::margin);
    editor.undo();
    QVERIFY(!layoutOf(editor).chip(block).isNull());
}

void TestArticleEditor::quote_hasABar()
{
    ArticleEditor editor;
    editor.setText({u"Text"_s, QString(), u"> quoted"_s, u">"_s});
    show(editor, {700, 400});

    for (int line = 2; line < 4; ++line) {
        const QTextBlock block = editor.document()->findBlockByNumber(line);
        const QRect rect = editor.cursorRect(QTextCursor(block));
        const QPoint bar(
            editor.viewport()->x() + int(ArticleLayout::margin) - 11, rect.center().y());
        QCOMPARE(editor.grab().toImage().pixelColor(bar), editor.theme().line);
    }
}

void TestArticleEditor::heading_isBoldAndLarger()
{
    ArticleEditor editor;
    editor.setText({u"Text"_s, QString(), u"## Head"_s});
    layOut(editor.document()->lastBlock());

    const QTextLayout::FormatRange words
        = editor.document()->lastBlock().layout()->formats().last();
    QCOMPARE(words.format.fontWeight(), int(QFont::Bold));
    QVERIFY(words.format.fontPointSize() > QFontInfo(editor.font()).pointSizeF());
}

void TestArticleEditor::zoom_followsTheWheel()
{
    ArticleEditor editor;
    editor.setText({paragraph});
    show(editor, {500, 300});
    QSignalSpy zoomed(&editor, &ArticleEditor::zoomChanged);
    const qreal before = editor.font().pointSizeF();

    QWheelEvent up({20, 20}, editor.mapToGlobal(QPointF(20, 20)), {}, {0, 240}, Qt::NoButton,
        Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(editor.viewport(), &up);
    QCOMPARE(editor.zoom(), 120);
    QCOMPARE(zoomed.size(), 2);
    QVERIFY(std::abs(editor.font().pointSizeF() - 1.2 * before) < 0.3);

    editor.setZoom(1000);
    QCOMPARE(editor.zoom(), 300);
    editor.resetZoom();
    QCOMPARE(editor.zoom(), 100);
}

void TestArticleEditor::formatting_isOneUndoStep()
{
    ArticleEditor editor;
    editor.setText({u"intro"_s, u"one"_s, u"two"_s});
    QTextCursor cursor(editor.document()->findBlockByNumber(1));
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);

    editor.toggleBold();
    QCOMPARE(editor.lines(), QStringList({u"intro"_s, u"**one**"_s, u"**two**"_s}));
    editor.toggleNumberedList();
    QCOMPARE(editor.lines(), QStringList({u"intro"_s, u"1. **one**"_s, u"2. **two**"_s}));

    editor.undo();
    QCOMPARE(editor.lines(), QStringList({u"intro"_s, u"**one**"_s, u"**two**"_s}));
    editor.undo();
    QCOMPARE(editor.lines(), QStringList({u"intro"_s, u"one"_s, u"two"_s}));
    QVERIFY(editor.textCursor().blockNumber() > 0);
    QVERIFY(!editor.document()->isUndoAvailable());
}

void TestArticleEditor::search_goesRoundAndReplaces()
{
    ArticleEditor editor;
    editor.setText({u"cat Cat"_s, u"dog"_s, u"cat"_s});
    show(editor, {500, 300});
    editor.setSearch(u"cat"_s);
    QCOMPARE(editor.matchCount().all, 3);
    QCOMPARE(editor.matchCount().selected, 0);
    QCOMPARE(editor.extraSelections().size(), 3);

    QList<int> found;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(editor.findNext());
        found.append(editor.textCursor().selectionStart());
    }
    QCOMPARE(found, QList<int>({0, 4, 12, 0}));
    QVERIFY(editor.findPrevious());
    QCOMPARE(editor.textCursor().selectionStart(), 12);
    QCOMPARE(editor.matchCount().selected, 3);

    QVERIFY(editor.replaceCurrent(u"cow"_s));
    QCOMPARE(editor.lines().last(), u"cow"_s);
    QCOMPARE(editor.textCursor().selectionStart(), 0);

    const QTextCursor inTheMiddle(editor.document()->findBlockByNumber(1));
    editor.setTextCursor(inTheMiddle);
    QCOMPARE(editor.replaceAll(u"a cat"_s), 2);
    QCOMPARE(editor.lines(), QStringList({u"a cat a cat"_s, u"dog"_s, u"cow"_s}));
    editor.undo();
    QCOMPARE(editor.lines(), QStringList({u"cat Cat"_s, u"dog"_s, u"cow"_s}));
    QCOMPARE(editor.textCursor().blockNumber(), 1);

    editor.setSearch(u"bird"_s);
    QVERIFY(!editor.findNext());
    QVERIFY(editor.extraSelections().isEmpty());
}

void TestArticleEditor::readOnly_keepsCaretAndText()
{
    ArticleEditor editor;
    editor.setText({u"one two"_s});
    show(editor, {500, 300});
    editor.setReadOnly(true);
    editor.setSearch(u"one"_s);

    QTest::keyClicks(&editor, u"x"_s);
    editor.toggleBold();
    QCOMPARE(editor.replaceAll(u"x"_s), 0);
    QTest::keyClick(&editor, Qt::Key_Right);

    QCOMPARE(editor.lines(), QStringList(u"one two"_s));
    QCOMPARE(editor.textCursor().position(), 1);
    editor.setReadOnly(false);
    QTest::keyClicks(&editor, u"x"_s);
    QCOMPARE(editor.lines(), QStringList(u"oxne two"_s));
}

void TestArticleEditor::pastedText_losesItsLineEndsOnly()
{
    ArticleEditor editor;
    editor.setText({u"ab"_s});
    editor.moveCursor(QTextCursor::Right);
    QGuiApplication::clipboard()->setText(u"1\r\n2\r3\n\u00a0\u2028"_s);

    editor.paste();

    QCOMPARE(editor.lines(), QStringList({u"a1"_s, u"2"_s, u"3"_s, u"\u00a0\u2028b"_s}));
    editor.undo();
    QCOMPARE(editor.lines(), QStringList(u"ab"_s));
}

void TestArticleEditor::copiedText_keepsNoBreakSpaces()
{
    ArticleEditor editor;
    editor.setText({u"10\u00a0km"_s, u"x"_s});
    editor.selectAll();

    editor.copy();

    QCOMPARE(QGuiApplication::clipboard()->text(), u"10\u00a0km\nx"_s);
}

void TestArticleEditor::droppedFiles_areLeftToTheWindow()
{
    ArticleEditor editor;
    show(editor, {500, 300});
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/tmp/a.md"_s)});
    QMimeData text;
    text.setText(u"words"_s);

    QDragEnterEvent enterFiles({30, 30}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(editor.viewport(), &enterFiles);
    QVERIFY(!enterFiles.isAccepted());
    QDropEvent dropFiles(QPointF(30, 30), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(editor.viewport(), &dropFiles);
    QCOMPARE(editor.lines(), QStringList(QString()));

    QDragEnterEvent enterText({30, 30}, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(editor.viewport(), &enterText);
    QVERIFY(enterText.isAccepted());
    QDropEvent dropText(QPointF(30, 30), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(editor.viewport(), &dropText);
    QCOMPARE(editor.lines(), QStringList(u"words"_s));
}

void TestArticleEditor::oneKeyInALongText_coloursOneLine()
{
    ArticleEditor editor;
    editor.setText(QStringList(20000, u"A line of words."_s));
    show(editor, {600, 400});
    editor.setTextCursor(QTextCursor(editor.document()->findBlockByNumber(10000)));
    const qint64 before = editor.highlighter().blocksHighlighted();

    QTest::keyClicks(&editor, u"x"_s);

    QCOMPARE(editor.highlighter().blocksHighlighted() - before, 1);
}

void TestArticleEditor::enter_goesOnWithTheListInTheBodyAlone()
{
    ArticleEditor editor;
    editor.setText({u"---"_s, u"authors:"_s, u"  - name: A"_s, u"---"_s, u"- one"_s});

    editor.moveCursor(QTextCursor::End);
    QTest::keyClick(&editor, Qt::Key_Return);
    QCOMPARE(editor.lines().mid(4), QStringList({u"- one"_s, u"- "_s}));
    editor.undo();
    QCOMPARE(editor.lines().mid(4), QStringList(u"- one"_s));

    QTest::keyClick(&editor, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(editor.lines().mid(4), QStringList({u"- one"_s, QString()}));

    editor.setTextCursor(editor.document()->find(u"name: A"_s));
    editor.moveCursor(QTextCursor::EndOfBlock);
    QTest::keyClick(&editor, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(editor.lines().at(3), QString());
}

void TestArticleEditor::letterWithAlt_isNotWritten()
{
    ArticleEditor editor;
    QTest::keyClick(&editor, Qt::Key_I, Qt::AltModifier);
    QTest::keyClicks(&editor, u"n"_s);
    QCOMPARE(editor.lines(), QStringList(u"n"_s));
}

void TestArticleEditor::linesWithoutLetters_runAsTheArticle()
{
    ArticleEditor editor;
    editor.setText({u"\u0645\u0631\u062d\u0628\u0627"_s, u">"_s, u"| 1 | 2 |"_s, u"words"_s});
    show(editor, {500, 400});
    const auto caretAtTheStartOf = [&editor](int line) {
        return editor.cursorRect(QTextCursor(editor.document()->findBlockByNumber(line))).x();
    };
    const int middle = editor.viewport()->width() / 2;
    QVERIFY(caretAtTheStartOf(0) > middle);
    QVERIFY(caretAtTheStartOf(1) < middle);

    editor.setArticleDirection(Qt::RightToLeft);
    QTRY_VERIFY(caretAtTheStartOf(1) > middle);
    QVERIFY(caretAtTheStartOf(2) > middle);
    QVERIFY(caretAtTheStartOf(3) < middle);

    editor.setArticleDirection(Qt::LeftToRight);
    QTRY_VERIFY(caretAtTheStartOf(2) < middle);

    editor.setText({u"---"_s, u"lang: ar"_s, u"---"_s, u">"_s});
    editor.setArticleDirection(Qt::RightToLeft);
    QTRY_VERIFY(caretAtTheStartOf(3) > middle);
    QVERIFY(caretAtTheStartOf(0) < middle);
    QVERIFY(caretAtTheStartOf(2) < middle);
}

void TestArticleEditor::enter_changesNothingThatIsReadOnly()
{
    ArticleEditor editor;
    editor.setText({u"- one"_s});
    editor.setReadOnly(true);
    editor.moveCursor(QTextCursor::End);

    QTest::keyClick(&editor, Qt::Key_Return);

    QCOMPARE(editor.lines(), QStringList(u"- one"_s));
}

void TestArticleEditor::hint_leavesNothingBehind()
{
    ArticleEditor editor;
    show(editor, {500, 400});
    editor.setFocus();
    PaintedRegion painted(editor.viewport());
    editor.viewport()->update();
    QTRY_VERIFY(painted.region.contains(editor.viewport()->rect().bottomLeft()));
    painted.region = {};

    QTest::keyClick(&editor, Qt::Key_A);
    QTRY_VERIFY(painted.region.contains(editor.viewport()->rect().bottomLeft()));
    painted.region = {};

    QTest::keyClick(&editor, Qt::Key_Backspace);
    QTRY_VERIFY(painted.region.contains(editor.viewport()->rect().bottomLeft()));
}

void TestArticleEditor::embedThatBecomesALink_leavesNothingBehind()
{
    ArticleEditor editor;
    editor.setText({u"Above."_s, {}, u"https://example.org/a"_s, {}, u"Below."_s});
    show(editor, {500, 400});
    QTRY_VERIFY(!editor.embedFrame(2).isNull());
    PaintedRegion painted(editor.viewport());
    for (int turn = 0; turn < 2; ++turn) {
        painted.region = {};
        turn == 0 ? editor.turnIntoLink(2) : editor.turnIntoEmbed(2);
        QCOMPARE(editor.embedFrame(2).isNull(), turn == 0);
        QTRY_VERIFY(painted.region.contains(editor.viewport()->rect().bottomLeft()));
    }
}

QTEST_MAIN(TestArticleEditor)
#include "tst_articleeditor.moc"
