// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Galley;
using namespace Qt::StringLiterals;

class tst_MessageBar : public QObject
{
    Q_OBJECT

private slots:
    void nothingToSay_takesNoRoom();
    void newSentenceOfATopic_takesThePlaceOfTheOld();
    void closedSentence_isGone();
    void button_doesItsWork();
    void keyboard_reachesAndPressesTheFirstButton();
};

void tst_MessageBar::nothingToSay_takesNoRoom()
{
    QWidget window;
    MessageBar bar(&window);
    QVERIFY(bar.isHidden());

    bar.say(u"a"_s, MessageBar::Kind::Note, u"The file is new."_s);
    QVERIFY(!bar.isHidden());

    bar.say(u"a"_s, MessageBar::Kind::Note, {});
    QVERIFY(bar.isHidden());
}

void tst_MessageBar::newSentenceOfATopic_takesThePlaceOfTheOld()
{
    QWidget window;
    MessageBar bar(&window);
    bar.say(u"a"_s, MessageBar::Kind::Note, u"One."_s);
    bar.say(u"b"_s, MessageBar::Kind::Trouble, u"Two."_s);
    bar.say(u"a"_s, MessageBar::Kind::Note, u"Three."_s);

    QCOMPARE(bar.sentence(u"a"_s), u"Three."_s);
    QCOMPARE(bar.sentence(u"b"_s), u"Two."_s);
    QStringList shown;
    for (const QLabel *label : bar.findChildren<QLabel *>(u"messageText"_s)) {
        if (label->isVisibleTo(&bar)) {
            shown.append(label->text());
        }
    }
    QCOMPARE(shown, QStringList({u"Two."_s, u"Three."_s}));
}

void tst_MessageBar::closedSentence_isGone()
{
    QWidget window;
    MessageBar bar(&window);
    bar.say(u"a"_s, MessageBar::Kind::Note, u"One."_s);

    bar.findChild<QToolButton *>(u"closeMessage"_s)->click();

    QVERIFY(bar.sentence(u"a"_s).isEmpty());
    QVERIFY(bar.isHidden());
}

void tst_MessageBar::button_doesItsWork()
{
    QWidget window;
    MessageBar bar(&window);
    int pressed = 0;
    bar.say(u"a"_s, MessageBar::Kind::Note, u"One."_s, {{u"Again"_s, [&pressed] { ++pressed; }}});

    bar.findChild<QPushButton *>()->click();

    QCOMPARE(pressed, 1);
}

void tst_MessageBar::keyboard_reachesAndPressesTheFirstButton()
{
    QWidget window;
    MessageBar bar(&window);
    QVERIFY(!bar.takeFocus());
    int pressed = 0;
    bar.say(u"a"_s, MessageBar::Kind::Note, u"Save it first."_s,
        {{u"Save"_s, [&pressed] { ++pressed; }}});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    QVERIFY(bar.takeFocus());
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QCOMPARE(pressed, 1);
}

QTEST_MAIN(tst_MessageBar)
#include "tst_messagebar.moc"
