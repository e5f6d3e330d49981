// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// The language to check words in: the one chosen by hand, else the article's, else the system's.
/// Never empty: English where the system has none of its own (the C locale).
[[nodiscard]] QString languageToSpell(const QString &byHand, const QString &ofArticle);

} // namespace Galley
