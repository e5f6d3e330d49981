// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/articlepicture.h"

#include <QByteArrayList>

namespace Galley {

enum class Folds {
    Keep,
    Open ///< what a reader of the page would open with a click stands open, as on paper
};

/// The HTML of a page's block as it leaves Galley, in parts in UTF-8: without what only the preview
/// says, see isWritersOwn(). With a budget, pictures of the article's folder become part of it
/// while they fit, a picture that cannot be read or does not fit becomes its alt text, and films
/// and sounds become links, so that nothing is left to load; in documents that stand in frames too.
/// Without one, all stays as written.
[[nodiscard]] QByteArrayList exportedHtml(const QString &blockHtml, const ArticleFolder &folder,
    PictureBudget *budget, Folds folds = Folds::Keep);

} // namespace Galley
