// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/linescanner.h"

namespace Galley {

/// A line of front matter, after its opening --- line.
[[nodiscard]] LineScan scanFrontMatter(QStringView line, const LineState &before);

/// Whether the key's value is words for readers, at any depth: title, caption, alt and the like.
[[nodiscard]] bool isProseKey(QStringView key);

} // namespace Galley
