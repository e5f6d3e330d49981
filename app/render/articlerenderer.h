// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "embeds/embed.h"
#include "markdown/document.h"
#include "render/pagepatch.h"

namespace Galley {

/// An edit of a text as lines: `removed` lines from `firstLine` on give way to `inserted`.
struct LineEdit
{
    int firstLine = 0;
    int removed = 0;
    QStringList inserted;
};

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
    QList<Problem> problems; ///< front matter, footer, archive: lines of the text
    int wordCount = 0; ///< words readers read: headline, standfirst and body, without marks, code and URLs
};

/// One open article from text to page. Lives in the render worker (or in a test); plain functions and
/// values underneath, nothing asynchronous.
class ArticleRenderer final
{
public:
    struct Options
    {
        QString articlePath; ///< empty for a text that was never saved
        MarkdownOptions markdown;
        QDateTime now; ///< invalid: the clock's
        QString interfaceLanguage; ///< of words that Galley itself puts on the page when the article has no lang
        bool operator==(const Options &) const;
    };

    /// Starts again with a whole text; the next patch is from an empty page.
    void setText(QStringList lines, const Options &options);
    void setOptions(const Options &options);
    /// Lines outside the text are clamped to it.
    void apply(const LineEdit &edit);
    /// The page of the text as it stands, and the way there from the page before.
    [[nodiscard]] RenderOutput render();
    [[nodiscard]] const Page &page() const { return m_page; }
    [[nodiscard]] const Options &options() const { return m_options; }

private:
    QStringList m_lines;
    Options m_options;
    Page m_page;
};

} // namespace Galley
