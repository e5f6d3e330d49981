// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/previewpane.h"

#include <QColor>

namespace Galley {

/// The pane's ground in resources/preview/page.css, to be there before the page is.
[[nodiscard]] inline QColor pageGround(Theme theme)
{
    return theme == Theme::Dark ? QColor(0x1d, 0x1f, 0x23) : QColor(0xff, 0xff, 0xff);
}

/// Quiet words on it.
[[nodiscard]] inline QColor pageMuted(Theme theme)
{
    return theme == Theme::Dark ? QColor(0x9a, 0x9c, 0xa3) : QColor(0x6b, 0x6f, 0x76);
}

} // namespace Galley
