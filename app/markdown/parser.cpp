// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/parser.h"

#include "markdown/blockparser.h"
#include "markdown/cmarktree.h"

namespace Galley {

QList<MarkdownBlock> parseMarkdown(QStringView text, const MarkdownOptions &options)
{
    const QStringList all = text.toString().split(u'\n');
    const BodyLines lines(all, 0);
    BlockParser parser;
    parser.begin(options);
    QList<MarkdownBlock> blocks;
    while (!parser.isComplete(lines)) {
        const BlockChanges changes = parser.parseMore(lines, text.size());
        blocks.append(changes.inserted);
        for (const BlockChanges::Touched &touched : changes.touched)
            blocks[touched.index] = touched.block;
    }
    if (parser.footnotes())
        blocks.append(*parser.footnotes());
    return blocks;
}

QByteArray renderSpecification(
    const QByteArray &markdown, const QList<QByteArray> &extensions, bool smartPunctuation)
{
    int options = cmarkOptions(smartPunctuation);
    if (extensions.contains("footnotes"))
        options |= CMARK_OPT_FOOTNOTES;
    const CmarkTree tree = parseTree(markdown, extensions, options);
    return tree.render(tree.document.get());
}

} // namespace Galley
