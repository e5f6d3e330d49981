// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/findbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Galley;
using namespace Qt::StringLiterals;

class tst_FindBar : public QObject
{
    Q_OBJECT

private slots:
    void opened_isReadyToType();
    void enter_looksFurther_shiftEnterBack();
    void escape_closes();
    void options_areSearchedForAtOnce();
    void enterInReplaceField_replacesOne();
    void outcome_isSaid();
};

void tst_FindBar::opened_isReadyToType()
{
    QWidget window;
    FindBar bar(&window);
    QVERIFY(bar.isHidden());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy searched(&bar, &FindBar::searchChanged);

    bar.open(FindBar::Purpose::Find, u"old"_s);
    QCOMPARE(bar.words(), u"old"_s);
    QCOMPARE(searched.count(), 1);
    QTest::keyClicks(QApplication::focusWidget(), u"new"_s);

    QCOMPARE(bar.words(), u"new"_s);
    QCOMPARE(searched.count(), 4);
    QVERIFY(!bar.findChild<QLineEdit *>(u"replaceBy"_s)->isVisible());
}

void tst_FindBar::enter_looksFurther_shiftEnterBack()
{
    QWidget window;
    FindBar bar(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    bar.open(FindBar::Purpose::Find, u"word"_s);
    QSignalSpy next(&bar, &FindBar::nextAsked);
    QSignalSpy previous(&bar, &FindBar::previousAsked);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(next.count(), 1);
    QCOMPARE(previous.count(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(next.count(), 1);
    QCOMPARE(previous.count(), 1);
}

void tst_FindBar::escape_closes()
{
    QWidget window;
    FindBar bar(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    bar.open(FindBar::Purpose::Find, {});
    QSignalSpy closed(&bar, &FindBar::closed);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    QVERIFY(bar.isHidden());
    QCOMPARE(closed.count(), 1);
}

void tst_FindBar::options_areSearchedForAtOnce()
{
    QWidget window;
    FindBar bar(&window);
    QSignalSpy searched(&bar, &FindBar::searchChanged);
    QCOMPARE(bar.options(), SearchOptions());

    bar.findChild<QToolButton *>(u"findCase"_s)->click();
    bar.findChild<QToolButton *>(u"findWhole"_s)->click();

    QCOMPARE(searched.count(), 2);
    QVERIFY(bar.options().matchesCase);
    QVERIFY(bar.options().wholeWords);
}

void tst_FindBar::enterInReplaceField_replacesOne()
{
    QWidget window;
    FindBar bar(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    bar.open(FindBar::Purpose::Replace, u"word"_s);
    QSignalSpy one(&bar, &FindBar::replaceAsked);
    QSignalSpy all(&bar, &FindBar::replaceAllAsked);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    auto *by = bar.findChild<QLineEdit *>(u"replaceBy"_s);
    by->setFocus();
    QTest::keyClicks(by, u"term"_s);
    QTest::keyClick(by, Qt::Key_Return);
    bar.findChild<QPushButton *>(u"replaceAll"_s)->click();

    QCOMPARE(one.count(), 1);
    QCOMPARE(one.constFirst().constFirst().toString(), u"term"_s);
    QCOMPARE(all.count(), 1);
}

void tst_FindBar::outcome_isSaid()
{
    QWidget window;
    FindBar bar(&window);
    const auto *outcome = bar.findChild<QLabel *>(u"findOutcome"_s);

    bar.open(FindBar::Purpose::Find, u"word"_s);
    bar.showMatches({0, 0});
    QCOMPARE(outcome->text(), u"Not found"_s);
    bar.showMatches({1, 1});
    QCOMPARE(outcome->text(), u"1 place"_s);
    bar.showReplaced(12);
    QCOMPARE(outcome->text(), u"Replaced 12 places"_s);
    bar.showMatches({3, 0});
    QCOMPARE(outcome->text(), u"3 places"_s);
    bar.showMatches({3, 2});
    QCOMPARE(outcome->text(), u"2 of 3"_s);
}

QTEST_MAIN(tst_FindBar)
#include "tst_findbar.moc"
