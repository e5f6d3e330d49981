// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowstate.h"

#include "base/settings.h"

namespace Galley {

namespace {

const Setting<QByteArray> geometryKey{"window/geometry", {}};
const Setting<QByteArray> panesKey{"window/panes", {}};
const Setting<QByteArray> docksKey{"window/docks", {}};
const Setting<bool> maximisedKey{"window/maximised", false};

} // namespace

WindowState WindowState::load(const Settings &settings)
{
    return {settings.get(geometryKey), settings.get(panesKey), settings.get(maximisedKey),
        settings.get(docksKey)};
}

void WindowState::save(Settings &settings) const
{
    settings.set(geometryKey, geometry);
    settings.set(panesKey, panes);
    settings.set(maximisedKey, maximised);
    settings.set(docksKey, docks);
}

} // namespace Galley
