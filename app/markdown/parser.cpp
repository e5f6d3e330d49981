// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/parser.h"

#include "markdown/loneurl.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct FreeNode
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};

struct FreeParser
{
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};

struct FreeText
{
    void operator()(char *text) const { cmark_get_default_mem_allocator()->free(text); }
};

struct FreeIterator
{
    void operator()(cmark_iter *iterator) const { cmark_iter_free(iterator); }
};

using Node = std::unique_ptr<cmark_node, FreeNode>;
using Parser = std::unique_ptr<cmark_parser, FreeParser>;

/// The parser lives on, because it owns the list of extensions that rendering asks for.
struct Tree
{
    Parser parser;
    Node document;
    int options = 0;

    [[nodiscard]] QByteArray render(cmark_node *node) const
    {
        const std::unique_ptr<char, FreeText> html(
            cmark_render_html(node, options, cmark_parser_get_syntax_extensions(parser.get())));
        return html.get();
    }
};

/// Lines count from 0; `last` is the last line that belongs to the block.
struct Place
{
    cmark_node *node = nullptr;
    BlockKind kind = BlockKind::Paragraph;
    int first = 0;
    int last = 0;
};

int optionsFor(bool smartPunctuation)
{
    // Raw HTML passes through here: a sanitiser that really reads HTML comes after.
    int options = CMARK_OPT_UNSAFE | CMARK_OPT_VALIDATE_UTF8;
    if (smartPunctuation)
        options |= CMARK_OPT_SMART;
    return options;
}

Tree parseTree(const QByteArray &markdown, const QList<QByteArray> &extensions, int options)
{
    cmark_gfm_core_extensions_ensure_registered();
    Tree tree;
    tree.options = options;
    tree.parser.reset(cmark_parser_new_with_mem(options, cmark_get_default_mem_allocator()));
    for (const QByteArray &name : extensions) {
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name.constData()))
            cmark_parser_attach_syntax_extension(tree.parser.get(), extension);
    }
    cmark_parser_feed(
        tree.parser.get(), markdown.constData(), static_cast<size_t>(markdown.size()));
    tree.document.reset(cmark_parser_finish(tree.parser.get()));
    return tree;
}

/// A carriage return inside a line would be a line end to cmark and put all later lines out of
/// step.
QByteArray toMarkdownBytes(QStringView text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\r', ' ');
    bytes.replace(QByteArray(1, '\0'), "\xEF\xBF\xBD");
    return bytes;
}

bool isFootnoteDefinition(cmark_node *node)
{
    return cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION;
}

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
/// place of the header row is counted back from what follows it.
int headerLine(cmark_node *table)
{
    cmark_node *header = cmark_node_first_child(table);
    cmark_node *row = header ? cmark_node_next(header) : nullptr;
    return row ? cmark_node_get_start_line(row) - 3 : cmark_node_get_end_line(table) - 2;
}

int lastLine(cmark_node *node, BlockKind kind, int first)
{
    if (kind != BlockKind::Html)
        return cmark_node_get_end_line(node) - 1;
    // An HTML block that ends by its own end mark is reported one line short.
    const QByteArray source = cmark_node_get_literal(node);
    return first + static_cast<int>(source.count('\n')) - (source.endsWith('\n') ? 1 : 0);
}

QList<Place> placesOf(const Tree &tree, const QList<QStringView> &lines)
{
    QList<Place> places;
    for (cmark_node *node = cmark_node_first_child(tree.document.get()); node;
         node = cmark_node_next(node)) {
        if (isFootnoteDefinition(node))
            continue;
        Place place{node, kindOf(node)};
        const int reported = cmark_node_get_start_line(node);
        const int next
            = cmark_node_next(node) ? cmark_node_get_start_line(cmark_node_next(node)) : 0;
        place.first = (reported > 0 ? reported : next) - 1;
        if (place.kind == BlockKind::Table)
            place.first = std::max(place.first, headerLine(node));
        if (!places.isEmpty())
            place.first = std::max(place.first, places.constLast().first + 1);
        places.append(place);
    }
    const int lineCount = static_cast<int>(lines.size());
    for (qsizetype i = 0; i < places.size(); ++i) {
        Place &place = places[i];
        const int next = i + 1 < places.size() ? places[i + 1].first : lineCount;
        const bool wasCutShort = cmark_node_get_start_line(place.node) == 0;
        place.last = wasCutShort ? next - 1 : lastLine(place.node, place.kind, place.first);
        place.last = std::max(std::min(place.last, next - 1), place.first);
        while (place.last > place.first && lines.value(place.last).trimmed().isEmpty())
            --place.last;
    }
    return places;
}

QString plainTextOf(cmark_node *heading)
{
    QString text;
    const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(heading));
    while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(iterator.get());
        if (cmark_iter_get_event_type(iterator.get()) != CMARK_EVENT_ENTER)
            continue;
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
            text += QString::fromUtf8(cmark_node_get_literal(node));
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            text += u' ';
    }
    return text.simplified();
}

/// Rendered together, because the numbers and the frame around the notes run over all of them.
QList<MarkdownBlock> footnotesOf(Tree &tree, int afterLine, const QList<QStringView> &lines)
{
    const Node notes(
        cmark_node_new_with_mem(CMARK_NODE_DOCUMENT, cmark_get_default_mem_allocator()));
    const int lineCount = static_cast<int>(lines.size());
    MarkdownBlock block;
    block.kind = BlockKind::Footnotes;
    int first = lineCount;
    int last = -1;
    cmark_node *next = nullptr;
    for (cmark_node *node = cmark_node_first_child(tree.document.get()); node; node = next) {
        next = cmark_node_next(node);
        if (!isFootnoteDefinition(node))
            continue;
        const int line = cmark_node_get_start_line(node) - 1;
        if (line >= afterLine)
            first = std::min(first, line);
        last = std::max(last, cmark_node_get_end_line(node) - 1);
        cmark_node_append_child(notes.get(), node);
    }
    if (!cmark_node_first_child(notes.get()))
        return {};
    while (last > first && lines.value(last).trimmed().isEmpty())
        --last;
    block.firstLine = first;
    block.lineCount = std::max(0, std::min(last, lineCount - 1) - first + 1);
    block.html = QString::fromUtf8(tree.render(notes.get()));
    return {block};
}

} // namespace

QList<MarkdownBlock> parseMarkdown(QStringView text, const MarkdownOptions &options)
{
    Tree tree = parseTree(toMarkdownBytes(text),
        {"table", "strikethrough", "autolink", "tagfilter", "tasklist"},
        optionsFor(options.smartPunctuation) | CMARK_OPT_FOOTNOTES);
    const QList<QStringView> lines = text.split(u'\n');
    QList<MarkdownBlock> blocks;
    int afterLine = 0;
    const QList<Place> places = placesOf(tree, lines);
    for (const Place &place : places) {
        MarkdownBlock block;
        block.kind = place.kind;
        block.firstLine = place.first;
        block.lineCount = place.last - place.first + 1;
        if (block.kind == BlockKind::Heading) {
            block.headingLevel = cmark_node_get_heading_level(place.node);
            block.plainText = plainTextOf(place.node);
        }
        if (block.kind == BlockKind::Paragraph && block.lineCount == 1) {
            block.url = loneUrl(lines.value(block.firstLine)).toString();
            if (!block.url.isEmpty())
                block.kind = BlockKind::LoneLink;
        }
        block.html = QString::fromUtf8(tree.render(place.node));
        afterLine = place.last + 1;
        blocks.append(block);
    }
    blocks.append(footnotesOf(tree, afterLine, lines));
    return blocks;
}

QByteArray renderSpecification(
    const QByteArray &markdown, const QList<QByteArray> &extensions, bool smartPunctuation)
{
    int options = optionsFor(smartPunctuation);
    if (extensions.contains("footnotes"))
        options |= CMARK_OPT_FOOTNOTES;
    const Tree tree = parseTree(markdown, extensions, options);
    return tree.render(tree.document.get());
}

} // namespace Galley
