// SPDX-License-Identifier: GPL-3.0-or-later

// What an edit costs, counted: the same in a short text and in a long one.

#include "editor/articleeditor.h"
#include "editor/highlighter.h"
#include "support/layout.h"
#include "support/wordlist.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

/// An article of about so many letters.
QStringList textOf(int letters)
{
    const QStringList part{u"## A heading of some words"_s, QString(),
        u"The people came to the bridge in the morning, and *nobody* said a word."_s,
        QString(u"They had heard it before, on the [other side](https://example.org). "_s)
            .repeated(6),
        QString(), u"> They said it again, and again."_s, QString(), u"- one"_s, u"- two"_s,
        QString()};
    QStringList lines;
    for (int length = 0; length < letters; length += 600)
        lines += part;
    return lines;
}

struct Open
{
    explicit Open(int letters)
    {
        editor.setWordJudge(&judge);
        editor.resize(700, 500);
        editor.setText(textOf(letters));
        editor.show();
    }

    void goTo(int line)
    {
        editor.setTextCursor(QTextCursor(editor.document()->findBlockByNumber(line)));
        editor.centerCursor();
    }
    [[nodiscard]] int middle() const { return editor.blockCount() / 20 * 10 + 2; }

    WordList judge{{u"wrng"_s}};
    ArticleEditor editor;
};

/// How often, and how much of, the text's pane was painted.
class PaintSpy final : public QObject
{
public:
    explicit PaintSpy(QWidget *pane) { pane->installEventFilter(this); }
    bool eventFilter(QObject *pane, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            height = std::max(height, static_cast<QPaintEvent *>(event)->rect().height());
            ++count;
        }
        return QObject::eventFilter(pane, event);
    }
    int count = 0;
    int height = 0; ///< of the highest rectangle, in pixels
};

} // namespace

class TestCosts final : public QObject
{
    Q_OBJECT

private slots:
    void oneKey_costsItsLine_data();
    void oneKey_costsItsLine();
    void oneKey_paintsItsBlock();
    void loading_coloursWhatIsSeen();
    void anotherLook_coloursWhatIsSeen();
    void openedFence_coloursWhatIsSeenAtOnce();
    void farJump_isColouredWhenItIsSeen();
    void veryLongLine_isColouredWhereItIsSeen();
};

void TestCosts::oneKey_costsItsLine_data()
{
    QTest::addColumn<int>("letters");
    QTest::newRow("10 kB") << 10'000;
    QTest::newRow("5 MB") << 5'000'000;
}

void TestCosts::oneKey_costsItsLine()
{
    QFETCH(const int, letters);
    Open open(letters);
    QTRY_VERIFY_WITH_TIMEOUT(open.editor.highlighter().isDone(), 60'000);
    open.goTo(open.middle());
    QTest::keyClicks(&open.editor, u"good"_s);
    QCoreApplication::processEvents();
    const QSet<QString> known(open.judge.asked.cbegin(), open.judge.asked.cend());
    open.judge.asked.clear();
    QSignalSpy edited(&open.editor, &ArticleEditor::edited);
    const qint64 before = open.editor.highlighter().blocksHighlighted();

    QTest::keyClicks(&open.editor, u" "_s);
    QCoreApplication::processEvents();

    QCOMPARE(open.editor.highlighter().blocksHighlighted() - before, 1);
    QCOMPARE(QSet<QString>(open.judge.asked.cbegin(), open.judge.asked.cend()) - known,
        QSet<QString>{u"good"_s});
    QVERIFY(open.judge.asked.size() <= 14); // as many words as its line has
    QCOMPARE(edited.size(), 1);
    const auto edit = edited.first().first().value<LineEdit>();
    QCOMPARE(edit.removed, 1);
    QCOMPARE(edit.inserted.size(), 1);
}

void TestCosts::oneKey_paintsItsBlock()
{
    Open open(100'000);
    QVERIFY(QTest::qWaitForWindowExposed(&open.editor));
    QTRY_VERIFY(open.editor.highlighter().isDone());
    open.goTo(open.middle());
    QTest::keyClicks(&open.editor, u"x"_s);
    QTest::qWait(0);
    QCoreApplication::processEvents();
    PaintSpy spy(open.editor.viewport());

    QTest::keyClicks(&open.editor, u"y"_s);
    QCoreApplication::processEvents();

    const qreal block = open.editor.document()
                            ->documentLayout()
                            ->blockBoundingRect(open.editor.textCursor().block())
                            .height();
    QCOMPARE(spy.count, 1);
    QVERIFY2(spy.height <= block + 4, qPrintable(QString::number(spy.height)));
}

void TestCosts::loading_coloursWhatIsSeen()
{
    Open open(1'000'000);
    QVERIFY(QTest::qWaitForWindowExposed(&open.editor));
    QTRY_VERIFY_WITH_TIMEOUT(open.editor.highlighter().isDone(), 60'000);

    QVERIFY(open.editor.highlighter().blocksHighlighted() > 0);
    QVERIFY(open.editor.highlighter().blocksHighlighted() < 200);
}

void TestCosts::anotherLook_coloursWhatIsSeen()
{
    Open open(300'000);
    QVERIFY(QTest::qWaitForWindowExposed(&open.editor));
    QTRY_VERIFY_WITH_TIMEOUT(open.editor.highlighter().isDone(), 60'000);
    const qint64 before = open.editor.highlighter().blocksHighlighted();

    open.editor.setTheme(EditorTheme::dark());
    QCoreApplication::processEvents();

    const QList<QTextLayout::FormatRange> formats
        = open.editor.document()->firstBlock().layout()->formats();
    QCOMPARE(formats.first().format.foreground().color(), EditorTheme::dark().mark);
    QVERIFY(open.editor.highlighter().blocksHighlighted() - before < 200);
}

void TestCosts::openedFence_coloursWhatIsSeenAtOnce()
{
    Open open(400'000);
    QVERIFY(QTest::qWaitForWindowExposed(&open.editor));
    QTRY_VERIFY_WITH_TIMEOUT(open.editor.highlighter().isDone(), 60'000);
    open.goTo(open.middle() - 1);
    const qint64 before = open.editor.highlighter().blocksHighlighted();

    QTest::keyClicks(&open.editor, u"```"_s);

    QVERIFY(!open.editor.highlighter().isDone());
    QVERIFY(open.editor.highlighter().blocksHighlighted() - before < 200);
    const QTextBlock next = open.editor.textCursor().block().next();
    QCOMPARE(next.layout()->formats().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(open.editor.highlighter().isDone(), 60'000);
    const int last = open.editor.document()->lastBlock().userState();
    QCOMPARE(LineState::fromInt(last).room, LineState::Room::Fence);

    open.editor.undo();
    QTRY_VERIFY_WITH_TIMEOUT(open.editor.highlighter().isDone(), 60'000);
    QCOMPARE(LineState::fromInt(open.editor.document()->lastBlock().userState()).room,
        LineState::Room::Body);
}

void TestCosts::farJump_isColouredWhenItIsSeen()
{
    Open open(400'000);
    QVERIFY(QTest::qWaitForWindowExposed(&open.editor));

    open.goTo(open.middle() - 2); // a heading
    open.editor.viewport()->repaint();

    const QTextBlock heading = open.editor.textCursor().block();
    QCOMPARE(heading.layout()->formats().last().format.fontWeight(), int(QFont::Bold));
}

void TestCosts::veryLongLine_isColouredWhereItIsSeen()
{
    ArticleEditor editor;
    editor.resize(700, 500);
    editor.setText({QString(u"some *words* of a long line "_s).repeated(4000)});
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    editor.moveCursor(QTextCursor::End);
    QCoreApplication::processEvents();

    const QTextBlock block = editor.document()->firstBlock();
    const QList<QTextLayout::FormatRange> formats = block.layout()->formats();
    QVERIFY(formats.size() < 1000);
    QCOMPARE(formats.first().length, block.length() - 1);
    QCOMPARE(formats.first().format.fontStyleStrategy(), QFont::PreferNoShaping);
    QVERIFY(formats.at(1).start > block.length() / 2);
    QVERIFY(formats.last().start > block.length() - 100);
    const qint64 before = editor.highlighter().blocksHighlighted();

    QTest::keyClicks(&editor, u"x"_s);

    QCOMPARE(editor.highlighter().blocksHighlighted() - before, 1);
}

QTEST_MAIN(TestCosts)
#include "tst_costs.moc"
