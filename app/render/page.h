// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Galley {

/// A piece of the page: one element of the preview's document, safe to show as it is.
struct PageBlock
{
    /// Unique on the page, and the same as long as what the block shows is the same. Letters,
    /// digits and '-'.
    QString key;
    QString html; ///< sanitised; URLs of files are relative to the article's folder
    /// Source lines from this block's first line to the next block's, blank lines after it
    /// included. 0 for parts that have no source of their own (the appeal).
    int lineCount = 0;
    bool operator==(const PageBlock &) const = default;
};

/// The article as its readers will see it: what the preview shows and what is published.
struct Page
{
    QString title; ///< plain text
    QString lang; ///< BCP 47; empty when unknown
    bool rightToLeft = false;
    QList<PageBlock> blocks;
};

} // namespace Galley
