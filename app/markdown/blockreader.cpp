// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/blockreader.h"

#include "markdown/bodylines.h"
#include "markdown/loneurl.h"

#include <algorithm>
#include <cstring>

namespace Galley {

namespace {

BlockKind kindOf(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
        return BlockKind::Heading;
    case CMARK_NODE_BLOCK_QUOTE:
        return BlockKind::Quote;
    case CMARK_NODE_LIST:
        return BlockKind::List;
    case CMARK_NODE_CODE_BLOCK:
        return BlockKind::Code;
    case CMARK_NODE_HTML_BLOCK:
        return BlockKind::Html;
    case CMARK_NODE_THEMATIC_BREAK:
        return BlockKind::Rule;
    default:
        break;
    }
    // The table's node type is a number that only the extension knows.
    return std::strcmp(cmark_node_get_type_string(node), "table") == 0 ? BlockKind::Table
                                                                       : BlockKind::Paragraph;
}

/// A paragraph that a table cut short leaves the table with the paragraph's first line, so the
/// place of the header row is counted back from what follows it. cmark-gfm's line number.
int headerLine(cmark_node *table)
{
    cmark_node *header = cmark_node_first_child(table);
    cmark_node *row = header ? cmark_node_next(header) : nullptr;
    return row ? cmark_node_get_start_line(row) - 2 : cmark_node_get_end_line(table) - 1;
}

int lastLine(const PlacedNode &place, int offset)
{
    if (place.kind != BlockKind::Html)
        return cmark_node_get_end_line(place.node) + offset;
    // An HTML block that ends by its own end mark is reported one line short.
    const QByteArray source = cmark_node_get_literal(place.node);
    return place.first + static_cast<int>(source.count('\n')) - (source.endsWith('\n') ? 1 : 0);
}

QString plainTextOf(cmark_node *heading)
{
    QString text;
    forEachNode(heading, [&text](cmark_node *node) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
            text += QString::fromUtf8(cmark_node_get_literal(node));
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            text += u' ';
    });
    return text.simplified();
}

} // namespace

bool isFootnoteDefinition(cmark_node *node)
{
    return cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION;
}

QList<PlacedNode> placedNodes(
    const CmarkTree &tree, const BodyLines &lines, int offset, int first, int end, bool &isClosed)
{
    QList<PlacedNode> places;
    for (cmark_node *node = cmark_node_first_child(tree.document.get()); node;
         node = cmark_node_next(node)) {
        if (isFootnoteDefinition(node))
            continue;
        PlacedNode place{node, kindOf(node)};
        const int reported = cmark_node_get_start_line(node);
        const int next
            = cmark_node_next(node) ? cmark_node_get_start_line(cmark_node_next(node)) : 0;
        place.isExact = reported > 0;
        place.first = (reported > 0 ? reported : next) + offset;
        if (place.kind == BlockKind::Table)
            place.first = std::max(place.first, headerLine(node) + offset);
        if (!places.isEmpty())
            place.first = std::max(place.first, places.constLast().first + 1);
        if (place.first >= first)
            places.append(place);
    }
    isClosed = false;
    while (!places.isEmpty() && places.constLast().first >= end) {
        isClosed = places.constLast().first == end && places.constLast().isExact;
        places.removeLast();
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
        PlacedNode &place = places[i];
        const int next = i + 1 < places.size() ? places[i + 1].first : end;
        place.last = place.isExact ? lastLine(place, offset) : next - 1;
        place.last = std::max(std::min(place.last, next - 1), place.first);
        while (place.last > place.first && lines.isBlank(place.last))
            --place.last;
    }
    return places;
}

MarkdownBlock blockOf(const PlacedNode &place, const BodyLines &lines)
{
    MarkdownBlock block;
    block.kind = place.kind;
    block.firstLine = place.first;
    block.lineCount = place.last - place.first + 1;
    if (block.kind == BlockKind::Heading) {
        block.headingLevel = cmark_node_get_heading_level(place.node);
        block.plainText = plainTextOf(place.node);
    }
    if (block.kind == BlockKind::Paragraph && block.lineCount == 1) {
        block.url = loneUrl(lines.at(block.firstLine)).toString();
        if (!block.url.isEmpty())
            block.kind = BlockKind::LoneLink;
    }
    return block;
}

} // namespace Galley
