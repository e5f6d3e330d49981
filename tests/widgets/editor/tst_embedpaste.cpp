// SPDX-License-Identifier: GPL-3.0-or-later

// Addresses that are pasted, dropped and turned into links and back, by real keys and clipboards.

#include "editor/articleeditor.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const auto video = u"https://www.youtube.com/watch?v=abcdefghijk"_s;

struct Open
{
    explicit Open(const QStringList &lines, int line = 0)
    {
        editor.resize(700, 500);
        editor.setText(lines);
        editor.setTextCursor(QTextCursor(editor.document()->findBlockByNumber(line)));
        editor.show();
    }

    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(&editor, Qt::Key_V, Qt::ControlModifier);
    }
    void pasteUrls(const QList<QUrl> &urls)
    {
        auto *data = new QMimeData;
        data->setUrls(urls);
        QGuiApplication::clipboard()->setMimeData(data);
        QTest::keyClick(&editor, Qt::Key_V, Qt::ControlModifier);
    }
    void dropAt(int line, QMimeData &data)
    {
        const QTextCursor place(editor.document()->findBlockByNumber(line));
        const QPointF point = editor.cursorRect(place).center();
        QDragEnterEvent enter(
            point.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(editor.viewport(), &enter);
        QDropEvent drop(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(editor.viewport(), &drop);
    }
    void undo() { QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier); }
    [[nodiscard]] int caretLine() const { return editor.textCursor().blockNumber(); }

    ArticleEditor editor;
    QSignalSpy settled{&editor, &ArticleEditor::addressSettled};
};

} // namespace

class tst_EmbedPaste final : public QObject
{
    Q_OBJECT

private slots:
    void pastedAddress_becomesAParagraphOfItsOwn_data();
    void pastedAddress_becomesAParagraphOfItsOwn();
    void pastedAddress_isOneUndoStep();
    void addressPastedIntoText_staysText_data();
    void addressPastedIntoText_staysText();
    void textWithAnAddress_isPastedAsItIs();
    void addressList_isPastedLikeText();
    void droppedAddress_becomesAParagraphOfItsOwn();
    void pastedAddress_isTold_data();
    void pastedAddress_isTold();
    void addressPastedOverALine_isTold();
    void typedAddress_isLeftAloneAndToldWhenLeftByEnter();
    void typedAddress_isToldWhenTheCaretLeavesItsLine();
    void addressWithinAParagraph_isNotTold();
    void openedText_isNotTold();
    void embed_becomesALinkAndBackInOneStepEach();
    void linkAmongWords_becomesAParagraphOfItsOwn();
};

void tst_EmbedPaste::pastedAddress_becomesAParagraphOfItsOwn_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<int>("caret");

    const QStringList alone{video, {}, {}};
    QTest::newRow("empty article") << QStringList{QString()} << 0 << video << alone << 2;
    QTest::newRow("white space around it")
        << QStringList{QString()} << 0 << u"\n  "_s + video + u" \n\n"_s << alone << 2;
    QTest::newRow("blanks on the line") << QStringList{u"  "_s} << 0 << video << alone << 2;
    QTest::newRow("right under words") << QStringList{u"Words."_s, {}} << 1 << video
                                       << QStringList{u"Words."_s, {}, video, {}, {}} << 4;
    QTest::newRow("right over words") << QStringList{{}, u"Words."_s} << 0 << video
                                      << QStringList{video, {}, {}, {}, u"Words."_s} << 2;
    QTest::newRow("under a list") << QStringList{u"- one"_s, {}} << 1 << video
                                  << QStringList{u"- one"_s, {}, video, {}, {}} << 4;
}

void tst_EmbedPaste::pastedAddress_becomesAParagraphOfItsOwn()
{
    QFETCH(const QStringList, before);
    QFETCH(const int, line);
    QFETCH(const QString, pasted);
    QFETCH(const QStringList, after);
    QFETCH(const int, caret);
    Open open(before, line);

    open.paste(pasted);

    QCOMPARE(open.editor.lines(), after);
    QCOMPARE(open.caretLine(), caret);
}

void tst_EmbedPaste::pastedAddress_isOneUndoStep()
{
    const QStringList before{u"Words."_s, {}, u"More."_s};
    Open open(before, 1);

    open.paste(video);
    QVERIFY(open.editor.lines() != before);
    open.undo();

    QCOMPARE(open.editor.lines(), before);
    QCOMPARE(open.caretLine(), 1);
    QVERIFY(!open.editor.document()->isUndoAvailable());
}

void tst_EmbedPaste::addressPastedIntoText_staysText_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<int>("line");

    QTest::newRow("words") << QStringList{u"See "_s} << 0;
    QTest::newRow("list item") << QStringList{u"- "_s} << 0;
    QTest::newRow("inside a list item") << QStringList{u"- one"_s, {}, u"  "_s} << 2;
    QTest::newRow("quotation") << QStringList{u"> "_s} << 0;
    QTest::newRow("code") << QStringList{u"```"_s, {}, u"```"_s} << 1;
    QTest::newRow("front matter") << QStringList{u"---"_s, {}, u"---"_s, {}} << 1;
}

void tst_EmbedPaste::addressPastedIntoText_staysText()
{
    QFETCH(const QStringList, before);
    QFETCH(const int, line);
    Open open(before, line);
    QTest::keyClick(&open.editor, Qt::Key_End);

    open.paste(video);

    QStringList after = before;
    after[line] += video;
    QCOMPARE(open.editor.lines(), after);
    QCOMPARE(open.caretLine(), line);
}

void tst_EmbedPaste::textWithAnAddress_isPastedAsItIs()
{
    Open open(QStringList{QString()});
    open.paste(u"Look at "_s + video);
    QCOMPARE(open.editor.lines(), QStringList{u"Look at "_s + video});
    open.editor.setText({QString()});
    open.paste(video + u'\n' + video);
    QCOMPARE(open.editor.lines(), QStringList({video, video}));
    open.editor.setText({QString()});
    open.paste(u"ftp://example.org/a"_s);
    QCOMPARE(open.editor.lines(), QStringList{u"ftp://example.org/a"_s});
}

void tst_EmbedPaste::addressList_isPastedLikeText()
{
    Open open(QStringList{QString()});
    open.pasteUrls({QUrl(video)});
    QCOMPARE(open.editor.lines(), QStringList({video, {}, {}}));
}

void tst_EmbedPaste::droppedAddress_becomesAParagraphOfItsOwn()
{
    Open open({u"Words."_s, {}, {}, {}, u"More."_s}, 0);
    QMimeData data;
    data.setUrls({QUrl(video)});
    data.setText(u"A film of rain"_s); // the words of the link that was dragged

    open.dropAt(2, data);

    QCOMPARE(open.editor.lines(), QStringList({u"Words."_s, {}, video, {}, {}, {}, u"More."_s}));
    QTRY_COMPARE(open.settled.count(), 1);
    open.undo();
    QCOMPARE(open.editor.lines(), QStringList({u"Words."_s, {}, {}, {}, u"More."_s}));
}

void tst_EmbedPaste::pastedAddress_isTold_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::newRow("right under words") << QStringList{u"Words."_s, {}};
    QTest::newRow("after a blank line") << QStringList{u"Words."_s, {}, {}};
}

void tst_EmbedPaste::pastedAddress_isTold()
{
    QFETCH(const QStringList, before);
    Open open(before, int(before.size()) - 1);

    open.paste(video);

    QTRY_COMPARE(open.settled.count(), 1);
    QCOMPARE(open.settled[0][0].value<QTextCursor>().blockNumber(), 2);
    QCOMPARE(open.settled[0][1].value<AddressOrigin>(), AddressOrigin::Pasted);
    QTest::keyClicks(&open.editor, u"Rain."_s);
    QTest::keyClick(&open.editor, Qt::Key_Up);
    QCoreApplication::processEvents();
    QCOMPARE(open.settled.count(), 1);
    QCOMPARE(open.editor.embedAt(2), video);
}

void tst_EmbedPaste::addressPastedOverALine_isTold()
{
    Open open({u"https://example.org/old"_s});
    open.editor.selectAll();

    open.paste(video);

    QCOMPARE(open.editor.lines(), QStringList{video});
    QTRY_COMPARE(open.settled.count(), 1);
}

void tst_EmbedPaste::typedAddress_isLeftAloneAndToldWhenLeftByEnter()
{
    Open open(QStringList{QString()});

    QTest::keyClicks(&open.editor, video);
    QCoreApplication::processEvents();
    QCOMPARE(open.settled.count(), 0);
    QCOMPARE(open.editor.lines(), QStringList{video});
    QTest::keyClick(&open.editor, Qt::Key_Return);

    QTRY_COMPARE(open.settled.count(), 1);
    QCOMPARE(open.settled[0][1].value<AddressOrigin>(), AddressOrigin::Typed);
    QCOMPARE(open.settled[0][0].value<QTextCursor>().blockNumber(), 0);
    QCOMPARE(open.editor.lines(), QStringList({video, {}}));
}

void tst_EmbedPaste::typedAddress_isToldWhenTheCaretLeavesItsLine()
{
    Open open({u"Words."_s, {}, {}}, 2);

    QTest::keyClicks(&open.editor, video);
    QTest::keyClick(&open.editor, Qt::Key_Up);

    QTRY_COMPARE(open.settled.count(), 1);
    QCOMPARE(open.settled[0][0].value<QTextCursor>().blockNumber(), 2);
}

void tst_EmbedPaste::addressWithinAParagraph_isNotTold()
{
    Open open({u"Words."_s, {}}, 1);

    QTest::keyClicks(&open.editor, video);
    QTest::keyClick(&open.editor, Qt::Key_Return);
    QCoreApplication::processEvents();

    QCOMPARE(open.settled.count(), 0);
    QVERIFY(open.editor.embedAt(1).isEmpty());
}

void tst_EmbedPaste::openedText_isNotTold()
{
    Open open({video, {}, u"Words."_s});

    QTest::keyClick(&open.editor, Qt::Key_Down);
    QTest::keyClick(&open.editor, Qt::Key_Down);
    QCoreApplication::processEvents();

    QCOMPARE(open.settled.count(), 0);
}

void tst_EmbedPaste::embed_becomesALinkAndBackInOneStepEach()
{
    Open open({u"Words."_s, {}, video});

    QCOMPARE(open.editor.embedAt(2), video);
    open.editor.turnIntoLink(2);
    QCOMPARE(open.editor.lines(), QStringList({u"Words."_s, {}, u'<' + video + u'>'}));
    QVERIFY(open.editor.embedAt(2).isEmpty());
    QCOMPARE(open.editor.plainLinkAt(2), video);

    open.editor.turnIntoEmbed(2);
    QCOMPARE(open.editor.lines(), QStringList({u"Words."_s, {}, video}));
    open.undo();
    QCOMPARE(open.editor.plainLinkAt(2), video);
    open.undo();
    QCOMPARE(open.editor.embedAt(2), video);
}

void tst_EmbedPaste::linkAmongWords_becomesAParagraphOfItsOwn()
{
    Open open({u"Words."_s, u'<' + video + u'>', u"More."_s});

    open.editor.turnIntoEmbed(1);

    QCOMPARE(open.editor.lines(), QStringList({u"Words."_s, {}, video, {}, u"More."_s}));
    QCOMPARE(open.editor.embedAt(2), video);
}

QTEST_MAIN(tst_EmbedPaste)
#include "tst_embedpaste.moc"
