// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Galley {

enum class BlockKind {
    Paragraph,
    Heading,
    Quote,
    List,
    Code,
    Html,
    Table,
    Rule,
    LoneLink, ///< a paragraph that is one http(s) URL and nothing else
    Footnotes, ///< all footnotes of the text, always last
    Unparsed ///< lines that are kept from the parser, as they are; no html
};

/// A top-level block of a Markdown text, as plain data. Lines count from 0 within the text.
struct MarkdownBlock
{
    BlockKind kind = BlockKind::Paragraph;
    int firstLine = 0;
    int lineCount = 0; ///< lines of the block itself, without the blank lines after it
    int headingLevel = 0;
    QString plainText; ///< of a heading: its text without marks
    QString url; ///< of a LoneLink, as written
    QString html; ///< as cmark-gfm renders it: raw HTML is still in it, so sanitise before use
};

struct MarkdownOptions
{
    bool smartPunctuation = false;
};

} // namespace Galley
