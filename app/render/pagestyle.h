// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Galley {

/// The style of the article page and of the cards on it, as CSS: the same in the preview and in
/// exported files.
[[nodiscard]] QByteArray pageStyle();

} // namespace Galley
