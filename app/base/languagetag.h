// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// Whether a text has the form of a language's name in BCP 47, such as "pt-BR"; not whether there
/// is such a language.
[[nodiscard]] bool isLanguageTag(const QString &text);

} // namespace Galley
