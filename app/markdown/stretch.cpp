// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/stretch.h"

#include "markdown/blockreader.h"
#include "markdown/bodylines.h"

namespace Galley {

namespace {

/// How much of the line after the stretch tells whether a block begins there, in characters: the
/// rest of it may be what takes for ever.
constexpr qsizetype longestLook = 256;

/// The beginning of a line as text: a definition of a link is no block, but it begins like one.
QString look(const QString &line)
{
    QString text = line.left(longestLook);
    const qsizetype bracket = text.indexOf(u'[');
    if (bracket >= 0 && text.startsWith(QString(bracket, u' ')))
        text[bracket] = u'x';
    return text;
}

bool staysOpen(const PlacedNode &place)
{
    int length = 0;
    int offset = 0;
    char character = 0;
    if (place.kind == BlockKind::Code)
        return !cmark_node_get_fenced(place.node, &length, &offset, &character);
    return place.kind == BlockKind::List;
}

} // namespace

Stretch parseStretch(
    const BodyLines &lines, int first, int end, int limit, const MarkdownOptions &options)
{
    // cmark-gfm takes a byte order mark away from the first line only, which these lines may not
    // be.
    QByteArray markdown("\n");
    appendLines(markdown, lines, first, end);
    if (end < limit)
        appendLine(markdown, look(lines.at(end)));
    const CmarkTree tree = parseTree(markdown, articleExtensions(),
        cmarkOptions(options.smartPunctuation) | CMARK_OPT_FOOTNOTES);

    Stretch stretch;
    const QList<PlacedNode> places
        = placedNodes(tree, lines, first - 2, first, end, stretch.isClosed);
    stretch.isClosed = stretch.isClosed || end == limit;
    stretch.blocks.reserve(places.size());
    for (const PlacedNode &place : places) {
        StretchBlock found;
        found.block = blockOf(place, lines);
        found.block.html = QString::fromUtf8(tree.render(place.node));
        found.staysOpen = staysOpen(place);
        found.beginsAfresh
            = place.isExact && (place.first == first || lines.isBlank(place.first - 1));
        stretch.blocks.append(std::move(found));
    }
    return stretch;
}

} // namespace Galley
