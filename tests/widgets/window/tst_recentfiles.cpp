// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settingkeys.h"
#include "window/recentfiles.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class tst_RecentFiles : public QObject
{
    Q_OBJECT

private slots:
    void newest_standsFirstAndOnce();
    void list_hasAnEnd();
    void sameNames_showTheirFolders();
    void menu_opensWhatItLists();
    void emptyMenu_saysSo();
};

void tst_RecentFiles::newest_standsFirstAndOnce()
{
    Settings settings(Settings::Store::Memory);
    RecentFiles recent(settings, nullptr);
    recent.add(u"/a/one.md"_s);
    recent.add(u"/a/two.md"_s);
    recent.add(u"/a/one.md"_s);

    QCOMPARE(recent.paths(), QStringList({u"/a/one.md"_s, u"/a/two.md"_s}));
    QCOMPARE(settings.get(Keys::recentFiles), recent.paths());

    recent.remove(u"/a/one.md"_s);
    QCOMPARE(recent.paths(), QStringList({u"/a/two.md"_s}));
}

void tst_RecentFiles::list_hasAnEnd()
{
    Settings settings(Settings::Store::Memory);
    RecentFiles recent(settings, nullptr);
    for (int i = 0; i < RecentFiles::most + 5; ++i) {
        recent.add(u"/a/%1.md"_s.arg(i));
    }

    QCOMPARE(recent.paths().size(), RecentFiles::most);
    QCOMPARE(recent.paths().constFirst(), u"/a/%1.md"_s.arg(RecentFiles::most + 4));
}

void tst_RecentFiles::sameNames_showTheirFolders()
{
    QCOMPARE(namesToShow({u"/a/one.md"_s, u"/b/one.md"_s, u"/b/two.md"_s}),
        QStringList({u"one.md — /a"_s, u"one.md — /b"_s, u"two.md"_s}));
}

void tst_RecentFiles::menu_opensWhatItLists()
{
    Settings settings(Settings::Store::Memory);
    RecentFiles recent(settings, nullptr);
    QMenu menu;
    QAction clear;
    recent.fill(&menu, &clear);
    recent.add(u"/a/this & that.md"_s);
    QSignalSpy chosen(&recent, &RecentFiles::chosen);

    emit menu.aboutToShow();
    QCOMPARE(menu.actions().constFirst()->text(), u"this && that.md"_s);
    menu.actions().constFirst()->trigger();

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), u"/a/this & that.md"_s);
    QVERIFY(clear.isEnabled());
}

void tst_RecentFiles::emptyMenu_saysSo()
{
    Settings settings(Settings::Store::Memory);
    RecentFiles recent(settings, nullptr);
    QMenu menu;
    QAction clear;
    recent.fill(&menu, &clear);

    emit menu.aboutToShow();

    QVERIFY(!menu.actions().constFirst()->isEnabled());
    QVERIFY(!clear.isEnabled());
}

QTEST_MAIN(tst_RecentFiles)
#include "tst_recentfiles.moc"
