// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStringView>

namespace Galley {

/// A drawing of resources/icons ("bold"), in the palette's colours and sharp at every size and
/// scale. It follows the palette when that changes; drawings that have a direction are mirrored
/// with the window.
[[nodiscard]] QIcon icon(QStringView name);

} // namespace Galley
