// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/articlefolder.h"

namespace Galley {

enum class Pictures { Inline, AsWritten };

/// The HTML of a page's block as it leaves Galley: without what only the preview says (the state of
/// an embed). Inline: pictures of the article's folder become part of it, a picture that cannot be
/// read becomes its alt text, and films and sounds become links, so that nothing is left to load.
[[nodiscard]] QString exportedHtml(
    const QString &blockHtml, const ArticleFolder &folder, Pictures pictures);

} // namespace Galley
