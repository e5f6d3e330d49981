// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "publication/footer.h"

namespace Galley {

/// What stands under an article as HTML, safe to show: the appeal, and the note that comments are
/// closed when they are. Empty when there is neither. `pageLang` is the language that the appeal
/// need not say again.
[[nodiscard]] QString appealBlockHtml(
    const Appeal &appeal, Comments comments, const QString &pageLang);

} // namespace Galley
