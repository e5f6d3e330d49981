// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/articlefolder.h"
#include "base/result.h"
#include "render/page.h"

#include <QByteArray>

namespace Galley {

enum class ExportFormat { Html, Fragment, Text };

/// A page as a file. Html: one self-contained page with its style and the folder's pictures inlined
/// and nothing that loads by itself. Fragment: the article's markup alone, for a CMS. Text: plain
/// text, wrapped by nobody. A picture that cannot be read, or is too much, becomes its alt text.
[[nodiscard]] QByteArray exportPage(
    const Page &page, const ArticleFolder &folder, ExportFormat format);

} // namespace Galley
