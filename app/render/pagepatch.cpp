// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pagepatch.h"

#include "base/commonsequence.h"

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

// A table of this many cells takes a blink and four megabytes; beyond it the middle is replaced
// whole.
constexpr qsizetype mostCells = 1'000'000;

/// Two blocks, one of each page, that are the same.
struct Match
{
    int before = 0;
    int after = 0;
};

// Blocks of one key show the same; when a renderer breaks that promise, the html still decides.
bool isSame(const PageBlock &a, const PageBlock &b)
{
    return a.key == b.key && a.html == b.html;
}

/// What the middles of two pages have in common.
QList<Match> commonBlocks(
    const QList<PageBlock> &before, const QList<PageBlock> &after, Match from, Match to)
{
    const int rows = to.before - from.before;
    const int columns = to.after - from.after;
    if (rows == 0 || columns == 0 || qsizetype(rows) * columns > mostCells)
        return {};
    const auto same = [&](qsizetype row, qsizetype column) {
        return isSame(before[from.before + row], after[from.after + column]);
    };
    QList<Match> common;
    for (const auto &[row, column] : commonSequence(rows, columns, same))
        common.append({from.before + int(row), from.after + int(column)});
    return common;
}

} // namespace

PagePatch diffPages(const Page &before, const Page &after)
{
    const QList<PageBlock> &a = before.blocks;
    const QList<PageBlock> &b = after.blocks;
    const int shorter = int(std::min(a.size(), b.size()));
    int head = 0;
    while (head < shorter && isSame(a[head], b[head]))
        ++head;
    int tail = 0;
    while (tail < shorter - head && isSame(a[a.size() - 1 - tail], b[b.size() - 1 - tail]))
        ++tail;

    const Match end{int(a.size()) - tail, int(b.size()) - tail};
    QList<Match> kept;
    for (int i = 0; i < head; ++i)
        kept.append({i, i});
    kept += commonBlocks(a, b, {head, head}, end);
    for (int i = 0; i < tail; ++i)
        kept.append({end.before + i, end.after + i});

    PagePatch patch;
    Match next;
    const auto closeGap = [&](Match upTo) {
        if (upTo.before > next.before || upTo.after > next.after)
            patch.splices.append({next.before, upTo.before - next.before,
                b.mid(next.after, upTo.after - next.after)});
    };
    for (const Match &match : std::as_const(kept)) {
        closeGap(match);
        next = {match.before + 1, match.after + 1};
        if (a[match.before].lineCount != b[match.after].lineCount)
            patch.lineCounts.append({match.after, b[match.after].lineCount});
    }
    closeGap({int(a.size()), int(b.size())});

    patch.attributesChanged = before.title != after.title || before.lang != after.lang
        || before.rightToLeft != after.rightToLeft;
    patch.title = after.title;
    patch.lang = after.lang;
    patch.rightToLeft = after.rightToLeft;
    return patch;
}

Page applyPatch(const PagePatch &patch, Page page)
{
    QList<PageBlock> blocks;
    qsizetype taken = 0;
    for (const PagePatch::Splice &splice : patch.splices) {
        blocks += page.blocks.mid(taken, splice.index - taken);
        blocks += splice.inserted;
        taken = splice.index + splice.removed;
    }
    blocks += page.blocks.mid(taken);
    for (const PagePatch::LineCount &change : patch.lineCounts)
        if (change.index >= 0 && change.index < blocks.size())
            blocks[change.index].lineCount = change.lineCount;

    page.blocks = std::move(blocks);
    if (patch.attributesChanged) {
        page.title = patch.title;
        page.lang = patch.lang;
        page.rightToLeft = patch.rightToLeft;
    }
    return page;
}

} // namespace Galley
