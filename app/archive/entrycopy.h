// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/keptbundle.h"

namespace Galley {

struct EmbedRef;

/// Copies an entry of another bundle, which somebody else may have made: ordinary files of the
/// names and kinds that belong in an entry, no links, within the limits of one entry, and only if
/// its card can be read. All of it or nothing.
[[nodiscard]] Result<void> copyEntry(const ArticleFolder &from, const QString &fromBundle,
    const KeptBundle &to, const EmbedRef &ref);

} // namespace Galley
