// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Galley {

/// The http(s) address that is alone on the line, as written, or an empty view. At most three
/// spaces stand before it, only white space after it; an address in angle brackets is not meant.
[[nodiscard]] QStringView loneUrl(QStringView line);

} // namespace Galley
