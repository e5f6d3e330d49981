// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embed.h"

namespace Galley {

/// The files of a gist, each with its name and language over its text. Of a long one the beginning
/// is shown, and the rest stays in a details element.
[[nodiscard]] QString cardCodeHtml(const QList<CodeFile> &files);

} // namespace Galley
