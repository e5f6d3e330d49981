// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "window/windowstate.h"

#include <QTest>

using namespace Galley;

class tst_WindowState : public QObject
{
    Q_OBJECT

private slots:
    void savedState_isLoadedAgain();
    void withoutSavedState_allIsEmpty();
};

void tst_WindowState::savedState_isLoadedAgain()
{
    Settings settings(Settings::Store::Memory);
    const WindowState state{.geometry = QByteArray("geo\0metry", 9),
        .panes = QByteArray("panes"),
        .maximised = true,
        .docks = QByteArray("docks")};

    state.save(settings);

    QVERIFY(WindowState::load(settings) == state);
}

void tst_WindowState::withoutSavedState_allIsEmpty()
{
    const Settings settings(Settings::Store::Memory);

    QVERIFY(WindowState::load(settings) == WindowState());
}

QTEST_GUILESS_MAIN(tst_WindowState)
#include "tst_windowstate.moc"
