// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "embeds/embedarchive.h"
#include "embeds/embedprovider.h"
#include "markdown/document.h"
#include "markdown/lineedit.h"
#include "publication/publicationmemory.h"
#include "render/pagepatch.h"
#include "render/picturecheck.h"

#include <QHash>
#include <QLocale>

namespace Galley {

struct OutlineEntry
{
    int level = 1;
    int line = 0; ///< of the text, from 0
    QString text;
};

struct EmbedOnPage
{
    int line = 0; ///< of the text, from 0
    Embed embed;
};

/// What follows from an edit.
struct RenderOutput
{
    PagePatch patch; ///< from the page of the render before
    FrontMatter meta;
    QList<OutlineEntry> outline;
    QList<EmbedOnPage> embeds;
    QList<Problem> problems; ///< front matter, footer, archive, pictures: lines of the text
    /// Words that readers read: headline, standfirst and body, without marks, code and URLs.
    int wordCount = 0;
};

/// One open article from text to page. Lives in the render worker (or in a test); plain functions
/// and values underneath, nothing asynchronous.
class ArticleRenderer final
{
public:
    struct Options
    {
        QString articlePath; ///< empty for a text that was never saved
        MarkdownOptions markdown;
        QDateTime now; ///< invalid: the clock's
        /// Of the words that Galley itself puts on the page when the article has no lang.
        QString interfaceLanguage;
        /// Whether pictures are also opened to see what they are, not only looked for.
        bool opensPictures = false;
        bool operator==(const Options &) const;
    };

    /// Starts again with a whole text; the next patch is from an empty page.
    void setText(QStringList lines, const Options &options);
    /// Lines outside the text are clamped to it.
    void apply(const LineEdit &edit);
    /// The page of the text as it stands, and the way there from the page before.
    [[nodiscard]] RenderOutput render();
    [[nodiscard]] const Page &page() const { return m_page; }
    [[nodiscard]] const Options &options() const { return m_options; }
    /// How many files of the publication and the archive were read so far.
    [[nodiscard]] int filesRead() const;

private:
    /// A block's HTML made safe, and what its words come to.
    struct SafeBlock
    {
        QString html;
        int words = 0;
    };
    /// A block before it knows its neighbours.
    struct PlacedBlock
    {
        QLatin1StringView kind; ///< what its key begins with
        QString html;
        int firstLine = 0; ///< of the text
    };

    [[nodiscard]] SafeBlock safeBlock(const QString &html);
    [[nodiscard]] PlacedBlock embedBlock(
        const MarkdownBlock &block, int line, RenderOutput &output);
    [[nodiscard]] QList<PlacedBlock> bodyBlocks(
        const QList<MarkdownBlock> &blocks, int bodyLine, RenderOutput &output);
    void beginPictures(const Article &article);
    [[nodiscard]] QList<PageBlock> finishBlocks(const QList<PlacedBlock> &blocks) const;

    QStringList m_lines;
    Options m_options;
    Page m_page;
    ProviderRegistry m_providers;
    QLocale m_locale; ///< of the article, for dates and words of ours
    QHash<QString, SafeBlock> m_known; ///< by raw HTML: the blocks of the last render
    QHash<QString, SafeBlock> m_used; ///< the same of the render that is going on
    PictureCheck m_pictures;
    PublicationMemory m_publications;
    CardMemory m_cards;
};

} // namespace Galley
