// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/embedspanel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

EmbedRow rowOf(const QString &url, EmbedState state, int line)
{
    const ProviderRegistry registry;
    EmbedRow row;
    row.embed = fromUrl(*registry.match(url));
    row.embed.state = state;
    row.line = line;
    return row;
}

const auto video = u"https://www.youtube.com/watch?v=abcdefghijk"_s;
const auto post = u"https://mastodon.example/@mira/112300000000000001"_s;

struct Desk
{
    Desk() { panel.resize(300, 500); }

    QListView &view() { return *panel.findChild<QListView *>(); }
    QAction *action(const QString &name) { return panel.findChild<QAction *>(name); }
    QPushButton *button(const QString &name) { return panel.findChild<QPushButton *>(name); }
    [[nodiscard]] QVariant data(int row, int role) const
    {
        return panel.list().data(panel.list().index(row), role);
    }
    [[nodiscard]] EmbedTask task(int i) const { return asked[i][0].value<EmbedTask>(); }

    EmbedsPanel panel;
    QSignalSpy asked{&panel, &EmbedsPanel::taskAsked};
};

} // namespace

class tst_EmbedsPanel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void noEmbeds_areSaidInASentence();
    void everyState_isSaidInWords_data();
    void everyState_isSaidInWords();
    void row_saysWhoWhatWhereAndSinceWhen();
    void row_isNamedByWhatTellsItFromOthers();
    void list_keepsTheRulesOfModels();
    void changedRow_keepsTheChosenOne();
    void rowThatLeft_givesItsPlaceToTheNext();
    void tasks_areThoseThatTheRowAllows();
    void tasks_areAskedForTheChosenRow();
    void keyboard_reachesEveryTask();
    void everyTask_hasALetterOfItsOwn();
    void panel_hasRoomForStateAndDate();
    void tab_goesFromTopToBottom();
    void progress_isShownAndCancelled();
    void allAtOnce_isOfferedWhereItDoesSomething();
    void row_isPaintedInEveryStateAndDirection();
};

void tst_EmbedsPanel::noEmbeds_areSaidInASentence()
{
    Desk desk;
    desk.panel.show();
    const auto *empty = desk.panel.findChild<QLabel *>(u"embedsEmpty"_s);
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().endsWith(u'.'));
    QVERIFY(!desk.view().isVisible());

    desk.panel.setRows({rowOf(video, EmbedState::Ok, 3)});
    QVERIFY(!empty->isVisible());
    QVERIFY(desk.view().isVisible());
}

void tst_EmbedsPanel::everyState_isSaidInWords_data()
{
    QTest::addColumn<EmbedState>("state");
    QTest::addColumn<QString>("words");

    QTest::newRow("url only") << EmbedState::UrlOnly << u"never fetched"_s;
    QTest::newRow("ok") << EmbedState::Ok << u"kept offline"_s;
    QTest::newRow("edited") << EmbedState::Edited << u"edited since it was kept"_s;
    QTest::newRow("partial") << EmbedState::Partial << u"kept in part"_s;
    QTest::newRow("gone") << EmbedState::Gone << u"gone at the source"_s;
    QTest::newRow("restricted") << EmbedState::Restricted << u"restricted at the source"_s;
    QTest::newRow("refused") << EmbedState::Refused << u"refused by the source"_s;
    QTest::newRow("unreachable") << EmbedState::Unreachable << u"kept, source not reached"_s;
    QTest::newRow("damaged") << EmbedState::Damaged << u"what is kept is damaged"_s;
}

void tst_EmbedsPanel::everyState_isSaidInWords()
{
    QFETCH(const EmbedState, state);
    QFETCH(const QString, words);
    Desk desk;
    desk.panel.setRows({rowOf(video, state, 0)});
    QCOMPARE(desk.data(0, EmbedList::StateRole).toString(), words);
    QVERIFY(desk.data(0, Qt::AccessibleTextRole).toString().contains(words));
}

void tst_EmbedsPanel::row_saysWhoWhatWhereAndSinceWhen()
{
    Desk desk;
    EmbedRow row = rowOf(video, EmbedState::Ok, 11);
    row.embed.authorName = u"Rain Films"_s;
    row.embed.firstFetched = QDateTime(QDate(2026, 11, 3), QTime(12, 0), Qt::UTC);
    EmbedRow live = rowOf(post, EmbedState::UrlOnly, 14);
    live.isLive = true;
    EmbedRow asked = rowOf(u"https://example.org/a"_s, EmbedState::UrlOnly, 17);
    asked.isAsked = true;
    desk.panel.setRows({row, live, asked});

    QCOMPARE(desk.data(0, Qt::DisplayRole).toString(), u"Rain Films"_s);
    QCOMPARE(desk.data(0, EmbedList::WhatRole).toString(), u"Video on YouTube"_s);
    QCOMPARE(desk.data(0, EmbedList::FetchedRole).toString(), u"fetched 3 Nov 2026"_s);
    QCOMPARE(desk.data(0, Qt::AccessibleTextRole).toString(),
        u"Rain Films, Video on YouTube, kept offline, fetched 3 Nov 2026, line 12"_s);
    QCOMPARE(desk.data(1, Qt::DisplayRole).toString(), u"@mira@mastodon.example"_s);
    QCOMPARE(desk.data(1, EmbedList::StateRole).toString(), u"shown live"_s);
    QCOMPARE(desk.data(2, EmbedList::WhatRole).toString(), u"Link to example.org"_s);
    QCOMPARE(desk.data(2, EmbedList::StateRole).toString(), u"asking…"_s);
}

void tst_EmbedsPanel::row_isNamedByWhatTellsItFromOthers()
{
    Desk desk;
    EmbedRow named = rowOf(video, EmbedState::Ok, 0);
    named.embed.authorName = u"Rain Films"_s;
    named.embed.title = u"The second flood"_s;
    const QString address = u"https://www.example.org/a%20town?page=2"_s;
    desk.panel.setRows(
        {named, rowOf(video, EmbedState::UrlOnly, 2), rowOf(address, EmbedState::UrlOnly, 4)});
    QCOMPARE(desk.data(0, Qt::DisplayRole).toString(), u"The second flood"_s);
    QCOMPARE(desk.data(1, Qt::DisplayRole).toString(), u"youtube.com/watch?v=abcdefghijk"_s);
    QCOMPARE(desk.data(2, Qt::DisplayRole).toString(), u"example.org/a town?page=2"_s);
}

void tst_EmbedsPanel::list_keepsTheRulesOfModels()
{
    EmbedList list(nullptr);
    const QAbstractItemModelTester tester(
        &list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setRows({rowOf(video, EmbedState::Ok, 0), rowOf(post, EmbedState::Gone, 4)});
    QCOMPARE(list.rowCount(), 2);
    list.setRows({rowOf(video, EmbedState::Edited, 2), rowOf(post, EmbedState::Gone, 6)});
    list.setRows({rowOf(post, EmbedState::Gone, 6)});
    list.setRows({});
    QCOMPARE(list.rowCount(), 0);
}

void tst_EmbedsPanel::changedRow_keepsTheChosenOne()
{
    Desk desk;
    desk.panel.setRows({rowOf(video, EmbedState::UrlOnly, 0), rowOf(post, EmbedState::Ok, 2)});
    desk.view().setCurrentIndex(desk.panel.list().index(1));

    desk.panel.setRows({rowOf(video, EmbedState::Ok, 0), rowOf(post, EmbedState::Ok, 2)});
    QCOMPARE(desk.view().currentIndex().row(), 1);
    desk.panel.setRows({rowOf(post, EmbedState::Ok, 2)});
    QCOMPARE(desk.view().currentIndex().row(), 0);
    desk.panel.setRows({rowOf(u"https://example.org/a"_s, EmbedState::UrlOnly, 0),
        rowOf(video, EmbedState::Ok, 2), rowOf(post, EmbedState::Ok, 4)});
    QCOMPARE(desk.view().currentIndex().row(), 2);
}

void tst_EmbedsPanel::rowThatLeft_givesItsPlaceToTheNext()
{
    Desk desk;
    const EmbedRow first = rowOf(video, EmbedState::Ok, 0);
    const EmbedRow second = rowOf(post, EmbedState::Ok, 2);
    const EmbedRow third = rowOf(u"https://example.org/a"_s, EmbedState::UrlOnly, 4);
    desk.panel.setRows({first, second, third});
    desk.view().setCurrentIndex(desk.panel.list().index(1));
    desk.panel.setRows({first, third});
    QCOMPARE(desk.view().currentIndex().row(), 1);
    desk.panel.setRows({first});
    QCOMPARE(desk.view().currentIndex().row(), 0);
}

void tst_EmbedsPanel::tasks_areThoseThatTheRowAllows()
{
    Desk desk;
    EmbedRow row = rowOf(video, EmbedState::UrlOnly, 0);
    row.canBeLive = true;
    desk.panel.setRows({row});
    QCOMPARE(desk.action(u"embedFetch"_s)->text(), u"&Fetch"_s);
    QVERIFY(!desk.action(u"embedCheck"_s)->isEnabled());
    QVERIFY(!desk.action(u"embedForget"_s)->isEnabled());
    QVERIFY(desk.action(u"embedLive"_s)->isVisible());
    QVERIFY(!desk.action(u"embedCard"_s)->isVisible());

    row.embed.state = EmbedState::Gone;
    row.isLive = true;
    desk.panel.setRows({row});
    QCOMPARE(desk.action(u"embedFetch"_s)->text(), u"&Fetch again"_s);
    QVERIFY(desk.action(u"embedCheck"_s)->isEnabled());
    QVERIFY(desk.action(u"embedForget"_s)->isEnabled());
    QVERIFY(!desk.action(u"embedLive"_s)->isVisible());
    QVERIFY(desk.action(u"embedCard"_s)->isVisible());

    row.isAsked = true;
    row.isLive = false;
    row.canBeLive = false;
    desk.panel.setRows({row});
    QVERIFY(!desk.action(u"embedFetch"_s)->isEnabled());
    QVERIFY(!desk.action(u"embedLive"_s)->isVisible());
}

void tst_EmbedsPanel::tasks_areAskedForTheChosenRow()
{
    Desk desk;
    desk.panel.setRows({rowOf(video, EmbedState::UrlOnly, 0), rowOf(post, EmbedState::Ok, 2)});
    desk.view().setCurrentIndex(desk.panel.list().index(1));
    const QList<std::pair<QString, EmbedTask>> tasks{{u"embedGoTo"_s, EmbedTask::GoTo},
        {u"embedFetch"_s, EmbedTask::Fetch}, {u"embedCheck"_s, EmbedTask::Check},
        {u"embedNote"_s, EmbedTask::Note}, {u"embedLink"_s, EmbedTask::Link},
        {u"embedBrowser"_s, EmbedTask::Browser}, {u"embedForget"_s, EmbedTask::Forget}};
    for (const auto &[name, task] : tasks) {
        desk.action(name)->trigger();
        QCOMPARE(desk.task(int(desk.asked.count()) - 1), task);
        QCOMPARE(desk.asked.last()[1].value<EmbedRow>().line, 2);
    }
    QCOMPARE(desk.asked.count(), tasks.size());
}

void tst_EmbedsPanel::keyboard_reachesEveryTask()
{
    Desk desk;
    desk.panel.setRows({rowOf(video, EmbedState::Ok, 0), rowOf(post, EmbedState::Ok, 2)});
    desk.panel.show();
    desk.panel.takeFocus();

    QTest::keyClick(&desk.view(), Qt::Key_Down);
    QTest::keyClick(&desk.view(), Qt::Key_Return);
    QCOMPARE(desk.task(0), EmbedTask::GoTo);
    QCOMPARE(desk.asked[0][1].value<EmbedRow>().line, 2);
    QTest::keyClick(&desk.view(), Qt::Key_Delete);
    QCOMPARE(desk.task(1), EmbedTask::Forget);
    QTest::keyClick(&desk.view(), Qt::Key_Menu);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(desk.action(u"embedNote"_s)));
    menu->close();
}

void tst_EmbedsPanel::everyTask_hasALetterOfItsOwn()
{
    Desk desk;
    desk.panel.setRows({rowOf(video, EmbedState::Ok, 0)});
    QStringList letters;
    const QList<QAction *> tasks = desk.panel.findChild<QMenu *>()->actions();
    for (const QAction *task : tasks)
        letters.append(task->text().section(u'&', 1).left(1).toLower());
    QVERIFY(!letters.contains(QString()));
    QCOMPARE(letters.removeDuplicates(), 0);
}

void tst_EmbedsPanel::panel_hasRoomForStateAndDate()
{
    const Desk desk;
    const QFontMetrics metrics = desk.panel.fontMetrics();
    const int mark = 3 * metrics.height();
    QVERIFY(desk.panel.sizeHint().width()
        > metrics.horizontalAdvance(u"kept offline, fetched 30 Nov 2026"_s) + mark);
}

void tst_EmbedsPanel::tab_goesFromTopToBottom()
{
    Desk desk;
    desk.panel.setRows({rowOf(video, EmbedState::Ok, 0), rowOf(post, EmbedState::UrlOnly, 2)});
    desk.panel.showProgress(1, 2);
    desk.panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&desk.panel));
    desk.button(u"embedsFetchAll"_s)->setFocus();
    int last = -1;
    for (int i = 0; i < 7; ++i) {
        QWidget *now = desk.panel.focusWidget();
        const QPoint place = now->mapTo(&desk.panel, now->rect().center());
        QVERIFY2(place.y() >= last, qPrintable(now->objectName()));
        last = place.y();
        QTest::keyClick(now, Qt::Key_Tab);
    }
    QCOMPARE(desk.panel.focusWidget(), desk.button(u"embedsFetchAll"_s));
}

void tst_EmbedsPanel::progress_isShownAndCancelled()
{
    Desk desk;
    desk.panel.show();
    auto *row = desk.panel.findChild<QWidget *>(u"embedsProgress"_s);
    QVERIFY(!row->isVisible());
    QSignalSpy cancelled(&desk.panel, &EmbedsPanel::cancelAsked);

    desk.panel.showProgress(3, 10);
    QVERIFY(row->isVisible());
    QCOMPARE(row->findChild<QLabel *>()->text(), u"3 of 10"_s);
    desk.button(u"embedsCancel"_s)->click();
    QCOMPARE(cancelled.count(), 1);
    desk.panel.showProgress(0, 0);
    QVERIFY(!row->isVisible());
}

void tst_EmbedsPanel::allAtOnce_isOfferedWhereItDoesSomething()
{
    Desk desk;
    QVERIFY(!desk.button(u"embedsFetchAll"_s)->isEnabled());
    QVERIFY(!desk.button(u"embedsCheckAll"_s)->isEnabled());
    desk.panel.setRows({rowOf(video, EmbedState::UrlOnly, 0)});
    QVERIFY(desk.button(u"embedsFetchAll"_s)->isEnabled());
    QVERIFY(!desk.button(u"embedsCheckAll"_s)->isEnabled());
    desk.panel.setRows({rowOf(video, EmbedState::Ok, 0)});
    QVERIFY(!desk.button(u"embedsFetchAll"_s)->isEnabled());
    QVERIFY(desk.button(u"embedsCheckAll"_s)->isEnabled());

    QSignalSpy checked(&desk.panel, &EmbedsPanel::checkAllAsked);
    desk.button(u"embedsCheckAll"_s)->click();
    QCOMPARE(checked.count(), 1);
    QTest::keyClick(desk.button(u"embedsCheckAll"_s), Qt::Key_Return);
    QCOMPARE(checked.count(), 2);
}

void tst_EmbedsPanel::row_isPaintedInEveryStateAndDirection()
{
    QSet<QByteArray> pictures;
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const EmbedState state :
            {EmbedState::UrlOnly, EmbedState::Ok, EmbedState::Edited, EmbedState::Gone}) {
            Desk desk;
            desk.panel.setLayoutDirection(direction);
            desk.panel.setRows({rowOf(video, state, 0)});
            desk.panel.show();
            const QImage picture = desk.view().grab().toImage();
            pictures.insert(QByteArray(
                reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes()));
        }
    }
    QCOMPARE(pictures.size(), 8);
}

QTEST_MAIN(tst_EmbedsPanel)
#include "tst_embedspanel.moc"
