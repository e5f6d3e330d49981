// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embed.h"

namespace Galley {

/// A place from what an address says of it, without a position when that is none on Earth.
[[nodiscard]] MapPlace mapPlace(
    const QString &latitude, const QString &longitude, const QString &zoom);

/// A name out of an address: decoded, '+' for a blank.
[[nodiscard]] QString placeName(const QString &encoded);

} // namespace Galley
