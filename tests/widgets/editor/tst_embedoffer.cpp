// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/articleeditor.h"
#include "editor/embedoffer.h"

#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const auto video = u"https://www.youtube.com/watch?v=abcdefghijk"_s;

struct Desk
{
    explicit Desk(const QStringList &lines, int line, QSize size = {1100, 500})
    {
        editor.resize(size);
        editor.setText(lines);
        editor.show();
        QCoreApplication::processEvents();
        offer.offer(at(line), u"YouTube video"_s);
    }

    [[nodiscard]] QTextCursor at(int line) const
    {
        return QTextCursor(editor.document()->findBlockByNumber(line));
    }
    QToolButton *button(const QString &name) { return offer.findChild<QToolButton *>(name); }
    /// Of a line's text, in the editor's coordinates.
    [[nodiscard]] QRect textOf(int line) const
    {
        QTextCursor end = at(line);
        end.movePosition(QTextCursor::EndOfBlock);
        return editor.cursorRect(at(line))
            .united(editor.cursorRect(end))
            .translated(editor.viewport()->mapTo(&editor, QPoint()));
    }

    ArticleEditor editor;
    EmbedOffer offer{&editor};
};

} // namespace

class tst_EmbedOffer final : public QObject
{
    Q_OBJECT

private slots:
    void offer_standsBesideItsLineWithoutTheFocus();
    void offerOfAFullLine_standsUnderIt();
    void offer_coversNoWords_data();
    void offer_coversNoWords();
    void offerInAMirroredWindow_staysInside();
    void offer_movesWithTheText();
    void offerOfManyWords_fitsIntoANarrowEditor();
    void offer_goesOnEscape();
    void offer_goesWhenItsLineIsEdited();
    void offer_goesWhenWordsJoinItsLine();
    void offer_staysWhileOtherLinesAreEdited();
    void offer_givesWayToAnotherOne();
    void fetch_isAskedForWithTheAddress();
    void keepAsLink_writesAngleBracketsInOneStep();
    void choices_areReachedByKeyboard();
    void offer_saysItsNameToWhoCannotSeeIt();
    void offer_followsTheTheme();
    void noEmbed_isNotOffered();
};

void tst_EmbedOffer::offer_standsBesideItsLineWithoutTheFocus()
{
    Desk desk({video, {}, u"Words."_s}, 0);
    desk.editor.setFocus();

    QVERIFY(desk.offer.isVisible());
    QCOMPARE(desk.offer.what(), u"YouTube video"_s);
    QVERIFY(!desk.offer.isAncestorOf(QApplication::focusWidget()));
    const QRect text = desk.textOf(0);
    QVERIFY(desk.offer.geometry().left() > text.right());
    QVERIFY(desk.offer.geometry().contains(
        QPoint(desk.offer.geometry().center().x(), text.center().y())));
}

void tst_EmbedOffer::offerOfAFullLine_standsUnderIt()
{
    const QString wide = video + u"&list="_s + QString(300, u'x');
    Desk desk({wide, {}, u"Words."_s}, 0);

    QVERIFY(desk.offer.isVisible());
    QVERIFY(desk.offer.geometry().top() >= desk.textOf(0).bottom());
    QVERIFY(desk.offer.geometry().bottom() <= desk.textOf(2).top());
}

void tst_EmbedOffer::offer_coversNoWords_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 420;
    QTest::newRow("middle") << 760;
    QTest::newRow("wide") << 1600;
}

void tst_EmbedOffer::offer_coversNoWords()
{
    QFETCH(const int, width);
    Desk desk({u"Words above."_s, {}, video, {}, u"Words below."_s}, 2, {width, 500});

    QVERIFY(desk.offer.isVisible());
    for (const int line : {0, 2, 4})
        QVERIFY(!desk.offer.geometry().intersects(desk.textOf(line)));
    QVERIFY(desk.editor.rect().contains(desk.offer.geometry()));
}

void tst_EmbedOffer::offerOfManyWords_fitsIntoANarrowEditor()
{
    Desk desk({video, {}, u"Words."_s}, 0, {420, 500});

    desk.offer.offer(desk.at(0), u"A document of a network with a very long name"_s);
    QVERIFY(desk.offer.isVisible());
    QVERIFY(desk.editor.rect().contains(desk.offer.geometry()));

    desk.offer.offer(desk.at(0), u"A post"_s);
    QVERIFY(desk.offer.findChild<QLabel *>(u"offerWhat"_s)->isVisible());
    QVERIFY(desk.editor.rect().contains(desk.offer.geometry()));
}

void tst_EmbedOffer::offerInAMirroredWindow_staysInside()
{
    Desk desk({video, {}, u"כמה מילים"_s}, 0);
    desk.editor.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    desk.offer.offer(desk.at(0), u"YouTube video"_s);

    QVERIFY(desk.offer.isVisible());
    QVERIFY(desk.editor.rect().contains(desk.offer.geometry()));
    QVERIFY(!desk.offer.geometry().intersects(desk.textOf(0)));
    QVERIFY(desk.button(u"offerFetch"_s)->x() > desk.button(u"offerClose"_s)->x());
}

void tst_EmbedOffer::offer_movesWithTheText()
{
    QStringList lines{{}, {}, {}, {}, {}, {}, video, {}};
    for (int i = 0; i < 80; ++i)
        lines.append({u"Words."_s, {}});
    Desk desk(lines, 6);
    const int before = desk.offer.y();

    desk.editor.verticalScrollBar()->setValue(3);
    QVERIFY(desk.offer.y() < before);
    QVERIFY(desk.offer.isVisible());
    desk.editor.verticalScrollBar()->setValue(60);
    QVERIFY(!desk.offer.isVisible());
    QVERIFY(desk.offer.isOffered());
    desk.editor.verticalScrollBar()->setValue(0);
    QVERIFY(desk.offer.isVisible());
    QCOMPARE(desk.offer.y(), before);
}

void tst_EmbedOffer::offer_goesOnEscape()
{
    Desk desk({video, {}}, 0);
    QTest::keyClick(&desk.editor, Qt::Key_Escape);
    QVERIFY(!desk.offer.isOffered());
    QVERIFY(!desk.offer.isVisible());
}

void tst_EmbedOffer::offer_goesWhenItsLineIsEdited()
{
    Desk desk({video, {}}, 0);
    QTest::keyClick(&desk.editor, Qt::Key_End);
    QTest::keyClicks(&desk.editor, u"x"_s);
    QVERIFY(!desk.offer.isOffered());
}

void tst_EmbedOffer::offer_goesWhenWordsJoinItsLine()
{
    Desk desk({video, {}}, 0);
    QTest::keyClick(&desk.editor, Qt::Key_Down);
    QTest::keyClicks(&desk.editor, u"W"_s);
    QVERIFY(!desk.offer.isOffered());
}

void tst_EmbedOffer::offer_staysWhileOtherLinesAreEdited()
{
    Desk desk({{}, {}, video, {}, {}}, 2);
    const int before = desk.offer.y();
    desk.editor.setTextCursor(desk.at(4));
    QTest::keyClicks(&desk.editor, u"Words."_s);
    QVERIFY(desk.offer.isVisible());
    QCOMPARE(desk.offer.y(), before);

    desk.editor.setTextCursor(desk.at(0));
    QTest::keyClick(&desk.editor, Qt::Key_Return);
    QCOMPARE(desk.offer.line(), 3);
    QVERIFY(desk.offer.y() > before);
}

void tst_EmbedOffer::offer_givesWayToAnotherOne()
{
    Desk desk({video, {}, u"https://example.org/a"_s, {}}, 0);
    desk.offer.offer(desk.at(2), u"Link"_s);
    QCOMPARE(desk.offer.line(), 2);
    QCOMPARE(desk.offer.what(), u"Link"_s);
}

void tst_EmbedOffer::fetch_isAskedForWithTheAddress()
{
    Desk desk({video, {}}, 0);
    QSignalSpy asked(&desk.offer, &EmbedOffer::fetchAsked);
    QTest::mouseClick(desk.button(u"offerFetch"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toString(), video);
    QVERIFY(!desk.offer.isOffered());
    QCOMPARE(desk.editor.lines(), QStringList({video, {}}));
}

void tst_EmbedOffer::keepAsLink_writesAngleBracketsInOneStep()
{
    Desk desk({video, {}}, 0);
    QTest::mouseClick(desk.button(u"offerKeep"_s), Qt::LeftButton);
    QCOMPARE(desk.editor.lines(), QStringList({u'<' + video + u'>', {}}));
    QVERIFY(!desk.offer.isOffered());
    QTest::keyClick(&desk.editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.editor.lines(), QStringList({video, {}}));
}

void tst_EmbedOffer::choices_areReachedByKeyboard()
{
    Desk desk({video, {}}, 0);
    desk.editor.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.editor));
    QSignalSpy asked(&desk.offer, &EmbedOffer::fetchAsked);

    desk.offer.takeFocus();
    QVERIFY(desk.button(u"offerFetch"_s)->hasFocus());
    QTest::keyClick(desk.button(u"offerFetch"_s), Qt::Key_Right);
    QVERIFY(desk.button(u"offerKeep"_s)->hasFocus());
    QTest::keyClick(desk.button(u"offerKeep"_s), Qt::Key_Left);
    QTest::keyClick(desk.button(u"offerFetch"_s), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QVERIFY(desk.editor.hasFocus());

    desk.offer.offer(desk.at(0), u"YouTube video"_s);
    desk.offer.takeFocus();
    QTest::keyClick(desk.button(u"offerFetch"_s), Qt::Key_Escape);
    QVERIFY(!desk.offer.isOffered());
    QVERIFY(desk.editor.hasFocus());
}

void tst_EmbedOffer::offer_saysItsNameToWhoCannotSeeIt()
{
    Desk desk({video, {}}, 0);
    QVERIFY(desk.offer.accessibleName().contains(u"YouTube video"_s));
    for (const QString &name : {u"offerFetch"_s, u"offerKeep"_s, u"offerClose"_s})
        QVERIFY2(!desk.button(name)->accessibleDescription().isEmpty(), qPrintable(name));
}

void tst_EmbedOffer::offer_followsTheTheme()
{
    Desk desk({video, {}}, 0);
    desk.editor.setTheme(EditorTheme::dark());
    const QImage picture = desk.offer.grab().toImage();
    const QColor ground = picture.pixelColor(picture.width() / 2, 2);
    QCOMPARE(ground.name(), EditorTheme::dark().pane.name());
}

void tst_EmbedOffer::noEmbed_isNotOffered()
{
    Desk desk({u"Words."_s, video}, 1);
    QVERIFY(!desk.offer.isOffered());
    desk.editor.setReadOnly(true);
    desk.editor.setText({video});
    desk.offer.offer(desk.at(0), u"YouTube video"_s);
    QVERIFY(!desk.offer.isOffered());
}

QTEST_MAIN(tst_EmbedOffer)
#include "tst_embedoffer.moc"
