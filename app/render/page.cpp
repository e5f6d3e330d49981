// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page.h"

namespace Galley {

namespace {

template<typename Entry>
QList<Entry> gathered(const Page &page, const QList<Entry> PageBlock::*entries)
{
    QList<Entry> all;
    int line = 0;
    for (const PageBlock &block : page.blocks) {
        for (Entry entry : block.*entries) {
            if (entry.line >= 0)
                entry.line += line;
            all.append(std::move(entry));
        }
        line += block.lineCount;
    }
    return all;
}

} // namespace

void BlockCounts::count(const PageBlock &block, int sign)
{
    html += sign * block.html.size();
    headings += sign * int(block.headings.size());
    embeds += sign * int(block.embeds.size());
    for (const EmbedOnPage &entry : block.embeds)
        keptEmbeds += isKept(entry.embed) || isToldByUrl(entry.embed.ref) ? sign : 0;
    problems += sign * int(block.problems.size());
}

QList<OutlineEntry> outlineOf(const Page &page)
{
    return gathered<OutlineEntry>(page, &PageBlock::headings);
}

QList<EmbedOnPage> embedsOf(const Page &page)
{
    return gathered<EmbedOnPage>(page, &PageBlock::embeds);
}

QList<Problem> problemsOf(const Page &page)
{
    return gathered<Problem>(page, &PageBlock::problems);
}

} // namespace Galley
