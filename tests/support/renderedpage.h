// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/articlerenderer.h"

namespace Galley {

/// The page of an article that stands at that path, with what is kept beside it.
[[nodiscard]] inline Page renderedPage(const QString &articlePath, const QStringList &lines)
{
    ArticleRenderer renderer;
    ArticleRenderer::Options options;
    options.articlePath = articlePath;
    renderer.setText(
        QStringList{QStringLiteral("---"), QStringLiteral("footer: none"), QStringLiteral("---")}
            + lines,
        options);
    (void)renderer.render();
    return renderer.page();
}

[[nodiscard]] inline QString htmlOf(const Page &page)
{
    QString html;
    for (const PageBlock &block : page.blocks)
        html += block.html;
    return html;
}

} // namespace Galley
