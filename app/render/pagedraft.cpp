// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pagedraft.h"

#include "base/commonsequence.h"

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

// A table of this many cells takes a blink and four megabytes; beyond it the middle is replaced
// whole.
constexpr qsizetype mostCells = 1'000'000;

/// Two blocks, an old one and a new one, that show the same.
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

/// What `removed` blocks of a page have in common with others.
QList<Match> commonBlocks(
    const QList<PageBlock> &blocks, int first, int removed, const QList<PageBlock> &inserted)
{
    const int shorter = std::min(removed, int(inserted.size()));
    int head = 0;
    while (head < shorter && isSame(blocks.at(first + head), inserted.at(head)))
        ++head;
    int tail = 0;
    while (tail < shorter - head
        && isSame(blocks.at(first + removed - 1 - tail), inserted.at(inserted.size() - 1 - tail)))
        ++tail;

    QList<Match> common;
    for (int i = 0; i < head; ++i)
        common.append({i, i});
    const int rows = removed - head - tail;
    const int columns = int(inserted.size()) - head - tail;
    if (rows > 0 && columns > 0 && qsizetype(rows) * columns <= mostCells) {
        const auto same = [&](qsizetype row, qsizetype column) {
            return isSame(blocks.at(first + head + row), inserted.at(head + column));
        };
        for (const auto &[row, column] : commonSequence(rows, columns, same))
            common.append({head + int(row), head + int(column)});
    }
    for (int i = tail; i > 0; --i)
        common.append({removed - i, int(inserted.size()) - i});
    return common;
}

void moveFrom(int first, int by, std::set<int> &indices)
{
    std::set<int> moved;
    for (const int index : indices)
        moved.insert(moved.end(), index >= first ? index + by : index);
    indices.swap(moved);
}

} // namespace

PageDraft::PageDraft(Page &page)
    : m_page(page)
    , m_oldCount(int(page.blocks.size()))
    , m_runs({{0, 0, int(page.blocks.size())}})
{ }

void PageDraft::replace(int first, int removed, const QList<PageBlock> &inserted)
{
    QList<Match> common = commonBlocks(m_page.blocks, first, removed, inserted);
    common.append({removed, int(inserted.size())});
    int shift = 0; // of what is still to come, by what was replaced already
    Match next;
    for (const Match &match : std::as_const(common)) {
        const int gone = match.before - next.before;
        const int come = match.after - next.after;
        const int place = first + next.before + shift;
        if (gone > 0 || come > 0)
            splice(place, gone, inserted.mid(next.after, come));
        shift += come - gone;
        if (match.before < removed && match.after < inserted.size())
            amend(first + match.before + shift, inserted.at(match.after));
        next = {match.before + 1, match.after + 1};
    }
}

void PageDraft::setLineCount(int index, int lineCount)
{
    if (m_page.blocks.at(index).lineCount == lineCount)
        return;
    m_page.blocks[index].lineCount = lineCount;
    m_otherLines.insert(index);
}

void PageDraft::setProblems(int index, const QList<Problem> &problems)
{
    if (m_page.blocks.at(index).problems == problems)
        return;
    m_page.counts.problems += int(problems.size() - m_page.blocks.at(index).problems.size());
    m_page.blocks[index].problems = problems;
    m_otherFacts.insert(index);
}

void PageDraft::setAttributes(const QString &title, const QString &lang, bool rightToLeft)
{
    if (m_page.title == title && m_page.lang == lang && m_page.rightToLeft == rightToLeft)
        return;
    m_page.title = title;
    m_page.lang = lang;
    m_page.rightToLeft = rightToLeft;
    m_attributesChanged = true;
}

PagePatch PageDraft::finish() const
{
    PagePatch patch;
    PagePatch::Splice next;
    const auto closeGap = [&](int old) {
        next.removed = old - next.index;
        if (next.removed > 0 || !next.inserted.isEmpty())
            patch.splices.append(next);
    };
    for (const Run &run : m_runs) {
        if (run.old < 0) {
            next.inserted += m_page.blocks.mid(run.place, run.count);
        } else if (run.count > 0) {
            closeGap(run.old);
            next = {run.old + run.count, 0, {}};
        }
    }
    closeGap(m_oldCount);

    for (const int index : m_otherLines) {
        if (isKept(index))
            patch.lineCounts.append({index, m_page.blocks.at(index).lineCount});
    }
    for (const int index : m_otherFacts) {
        const PageBlock &block = m_page.blocks.at(index);
        if (isKept(index))
            patch.facts.append({index, block.headings, block.embeds, block.problems});
    }
    patch.attributesChanged = m_attributesChanged;
    patch.title = m_page.title;
    patch.lang = m_page.lang;
    patch.rightToLeft = m_page.rightToLeft;
    return patch;
}

void PageDraft::splice(int first, int removed, const QList<PageBlock> &inserted)
{
    PagePatch patch;
    patch.splices.append({first, removed, inserted});
    applyPatch(patch, m_page);
    const int come = int(inserted.size());
    spliceRuns(first, removed, come);
    for (std::set<int> *noted : {&m_otherLines, &m_otherFacts}) {
        noted->erase(noted->lower_bound(first), noted->lower_bound(first + removed));
        if (come != removed)
            moveFrom(first + removed, come - removed, *noted);
    }
}

void PageDraft::spliceRuns(int first, int removed, int inserted)
{
    const int end = first + removed;
    QList<Run> runs; // in the place of those that the splice touches
    const auto from = runAt(first);
    auto to = from;
    if (m_runs.isEmpty() && inserted > 0)
        runs.append({first, -1, inserted});
    for (; to != m_runs.cend() && (to == from || to->place < end); ++to) {
        const int head = std::clamp(first - to->place, 0, to->count);
        if (head > 0)
            runs.append({to->place, to->old, head});
        if (to == from && inserted > 0)
            runs.append({first, -1, inserted});
        const int tail = std::clamp(to->place + to->count - end, 0, to->count - head);
        if (tail > 0)
            runs.append({first + inserted, to->old < 0 ? -1 : to->old + to->count - tail, tail});
    }
    const qsizetype index = from - m_runs.cbegin();
    const qsizetype gone = to - from;
    if (inserted != removed) {
        for (qsizetype i = index + gone; i < m_runs.size(); ++i)
            m_runs[i].place += inserted - removed;
    }
    const qsizetype replaced = std::min(gone, runs.size());
    m_runs.remove(index + replaced, gone - replaced);
    m_runs.insert(index + replaced, runs.size() - replaced, Run());
    std::copy(runs.cbegin(), runs.cend(), m_runs.begin() + index);
}

void PageDraft::amend(int index, const PageBlock &block)
{
    setLineCount(index, block.lineCount);
    PageBlock &kept = m_page.blocks[index]; // clazy:exclude=detaching-member
    const bool isOther = kept.headings != block.headings || kept.embeds != block.embeds
        || kept.problems != block.problems;
    if (!isOther)
        return;
    m_page.counts.remove(kept);
    kept = block;
    m_page.counts.add(kept);
    m_otherFacts.insert(index);
}

/// The run that has the block, or the last one.
QList<PageDraft::Run>::const_iterator PageDraft::runAt(int index) const
{
    const auto after = std::upper_bound(m_runs.cbegin(), m_runs.cend(), index,
        [](int sought, const Run &run) { return sought < run.place; });
    return after == m_runs.cbegin() ? after : after - 1;
}

bool PageDraft::isKept(int index) const
{
    const auto run = runAt(index);
    return run != m_runs.cend() && run->old >= 0;
}

} // namespace Galley
