// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "embeds/embed.h"

#include <QList>
#include <QString>

namespace Galley {

struct OutlineEntry
{
    int level = 1;
    int line = 0; ///< from 0
    QString text;
    bool operator==(const OutlineEntry &) const = default;
};

struct EmbedOnPage
{
    int line = 0; ///< from 0
    Embed embed;
    bool operator==(const EmbedOnPage &) const = default;
};

/// A piece of the page: one element of the preview's document, safe to show as it is. All lines
/// that it names count from its own first line, so that what it says holds wherever it stands.
struct PageBlock
{
    /// The same for blocks that show the same. Letters, digits and '-'.
    QString key;
    QString html; ///< sanitised; URLs of files are relative to the article's folder
    /// Source lines from this block's first line to the next block's, blank lines after it
    /// included. 0 for parts that have no source of their own (the appeal).
    int lineCount = 0;
    QList<OutlineEntry> headings{};
    QList<EmbedOnPage> embeds{};
    QList<Problem> problems{};
    bool operator==(const PageBlock &) const = default;
};

/// How much there is in the blocks of a page.
struct BlockCounts
{
    qsizetype html = 0; ///< characters
    int headings = 0;
    int embeds = 0;
    int keptEmbeds = 0; ///< of them: with something in the archive to show
    int problems = 0;
    void add(const PageBlock &block) { count(block, 1); }
    void remove(const PageBlock &block) { count(block, -1); }
    bool operator==(const BlockCounts &) const = default;

private:
    void count(const PageBlock &block, int sign);
};

/// The article as its readers will see it: what the preview shows and what is published.
struct Page
{
    QString title; ///< plain text
    QString lang; ///< BCP 47; empty when unknown
    bool rightToLeft = false;
    QList<PageBlock> blocks;
    BlockCounts counts; ///< of all blocks
};

// Gathered from all blocks when somebody asks; lines are those of the text.
[[nodiscard]] QList<OutlineEntry> outlineOf(const Page &page);
[[nodiscard]] QList<EmbedOnPage> embedsOf(const Page &page);
[[nodiscard]] QList<Problem> problemsOf(const Page &page);

} // namespace Galley

Q_DECLARE_TYPEINFO(Galley::PageBlock, Q_RELOCATABLE_TYPE);
