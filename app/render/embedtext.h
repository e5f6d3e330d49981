// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embed.h"

namespace Galley {

/// A post's text as HTML: paragraphs, line breaks and links, nothing else. A long one (over 600
/// characters or 12 lines) shows its beginning and keeps the rest in a details element.
[[nodiscard]] QString embedTextHtml(const QList<TextRun> &text);

} // namespace Galley
