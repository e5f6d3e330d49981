// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/articlefolder.h"
#include "panels/previewpane.h"
#include "webjail/jailprofile.h"

namespace Galley {

/// What the preview's page may load: the page with its style, and pictures, films and sounds of the
/// article's folder.
class ArticleContent final
{
public:
    /// Larger files are not shown, in bytes.
    static constexpr qint64 largestFile = 64LL * 1024 * 1024;

    void setFolder(const ArticleFolder &folder) { m_folder = folder; }
    void setTheme(Theme theme) { m_theme = theme; } ///< of pages loaded from now on

    [[nodiscard]] std::optional<WebContent> at(const QUrl &url) const;

private:
    [[nodiscard]] WebContent page() const;

    ArticleFolder m_folder;
    Theme m_theme = Theme::Light;
};

[[nodiscard]] QString themeName(Theme theme); ///< as the style knows it

} // namespace Galley
