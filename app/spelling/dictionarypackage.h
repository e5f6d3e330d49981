// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// The Debian package with the dictionary of "en_GB" or "uk", or nothing when there is none.
[[nodiscard]] QString dictionaryPackage(const QString &language);

} // namespace Galley
