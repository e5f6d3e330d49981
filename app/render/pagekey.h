// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// The key of a block (PageBlock::key): what kind it is, and a digest of what it shows.
[[nodiscard]] QString pageKey(QLatin1StringView kind, const QString &html);

} // namespace Galley
