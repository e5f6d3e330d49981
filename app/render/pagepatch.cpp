// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pagepatch.h"

#include "base/replacerange.h"
#include "render/pagedraft.h"

#include <algorithm>

namespace Galley {

namespace {

void applySplice(const PagePatch::Splice &splice, Page &page)
{
    const qsizetype first = std::clamp<qsizetype>(splice.index, 0, page.blocks.size());
    const qsizetype removed = std::clamp<qsizetype>(splice.removed, 0, page.blocks.size() - first);
    for (qsizetype i = first; i < first + removed; ++i)
        page.counts.remove(page.blocks.at(i));
    replaceRange(page.blocks, first, removed, splice.inserted);
    for (const PageBlock &block : splice.inserted)
        page.counts.add(block);
}

} // namespace

PagePatch diffPages(const Page &before, const Page &after)
{
    Page page = before;
    PageDraft draft(page);
    draft.replace(0, int(before.blocks.size()), after.blocks);
    draft.setAttributes(after.title, after.lang, after.rightToLeft);
    return draft.finish();
}

void applyPatch(const PagePatch &patch, Page &page)
{
    // From the end, as places count in the page before the patch.
    for (auto splice = patch.splices.crbegin(); splice != patch.splices.crend(); ++splice)
        applySplice(*splice, page);
    const auto isInside = [&page](int index) { return index >= 0 && index < page.blocks.size(); };
    for (const PagePatch::LineCount &change : patch.lineCounts)
        if (isInside(change.index))
            page.blocks[change.index].lineCount = change.lineCount;
    for (const PagePatch::Facts &facts : patch.facts) {
        if (!isInside(facts.index))
            continue;
        PageBlock &block = page.blocks[facts.index]; // clazy:exclude=detaching-member
        page.counts.remove(block);
        block.headings = facts.headings;
        block.embeds = facts.embeds;
        block.problems = facts.problems;
        page.counts.add(block);
    }
    if (patch.attributesChanged) {
        page.title = patch.title;
        page.lang = patch.lang;
        page.rightToLeft = patch.rightToLeft;
    }
}

} // namespace Galley
