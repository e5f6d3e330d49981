// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace Galley {

/// The text of a file of a publication, lines joined by '\n'; also one of the built-in publication,
/// whose path begins with ":/". Fails for what cannot be read and for what is not UTF-8.
[[nodiscard]] Result<QString> readPublicationFile(const QString &path);

} // namespace Galley
