// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/linematch.h"

#include "base/commonsequence.h"

#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace Galley {

namespace {

/// Below this many comparisons a stretch is matched exactly.
constexpr qsizetype exactSearch = 1'000'000;
/// How often a stretch is cut into smaller ones.
constexpr int deepestCut = 16;

/// Lines [oldBegin, oldEnd) of the old text against [newBegin, newEnd) of the new.
struct Stretch
{
    qsizetype oldBegin = 0;
    qsizetype oldEnd = 0;
    qsizetype newBegin = 0;
    qsizetype newEnd = 0;
};

/// A line that stands once in both stretches.
struct Anchor
{
    qsizetype oldLine = 0;
    qsizetype newLine = 0;
};

class Matcher final
{
public:
    Matcher(const QStringList &oldLines, const QStringList &newLines)
        : m_matches(newLines.size(), -1)
    {
        QHash<QStringView, int> numbers;
        numbers.reserve(oldLines.size());
        const auto number = [&numbers](const QStringList &lines) {
            std::vector<int> result;
            result.reserve(static_cast<size_t>(lines.size()));
            for (const QString &line : lines) {
                const int next = static_cast<int>(numbers.size());
                const auto it = numbers.constFind(line);
                result.push_back(it == numbers.cend() ? *numbers.insert(line, next) : *it);
            }
            return result;
        };
        m_old = number(oldLines);
        m_new = number(newLines);
    }

    void match(Stretch stretch, int depth)
    {
        pairEnds(stretch);
        const qsizetype oldCount = stretch.oldEnd - stretch.oldBegin;
        const qsizetype newCount = stretch.newEnd - stretch.newBegin;
        if (oldCount == 0 || newCount == 0 || depth > deepestCut)
            return;
        if (oldCount <= exactSearch / newCount) {
            matchExactly(stretch);
            return;
        }
        Stretch before = stretch;
        for (const Anchor &anchor : anchors(stretch)) {
            m_matches[anchor.newLine] = anchor.oldLine;
            before.oldEnd = anchor.oldLine;
            before.newEnd = anchor.newLine;
            match(before, depth + 1);
            before = {anchor.oldLine + 1, stretch.oldEnd, anchor.newLine + 1, stretch.newEnd};
        }
        if (before.newBegin != stretch.newBegin)
            match(before, depth + 1);
    }

    [[nodiscard]] QList<qsizetype> takeMatches() { return std::move(m_matches); }

private:
    [[nodiscard]] bool isSame(qsizetype oldLine, qsizetype newLine) const
    {
        return m_old[static_cast<size_t>(oldLine)] == m_new[static_cast<size_t>(newLine)];
    }

    void pairEnds(Stretch &stretch)
    {
        while (stretch.oldBegin < stretch.oldEnd && stretch.newBegin < stretch.newEnd
            && isSame(stretch.oldBegin, stretch.newBegin))
            m_matches[stretch.newBegin++] = stretch.oldBegin++;
        while (stretch.oldBegin < stretch.oldEnd && stretch.newBegin < stretch.newEnd
            && isSame(stretch.oldEnd - 1, stretch.newEnd - 1))
            m_matches[--stretch.newEnd] = --stretch.oldEnd;
    }

    void matchExactly(const Stretch &stretch)
    {
        const auto same = [&](qsizetype row, qsizetype column) {
            return isSame(stretch.oldBegin + row, stretch.newBegin + column);
        };
        const auto pairs = commonSequence(
            stretch.oldEnd - stretch.oldBegin, stretch.newEnd - stretch.newBegin, same);
        for (const auto &[row, column] : pairs)
            m_matches[stretch.newBegin + column] = stretch.oldBegin + row;
    }

    /// The longest rising series of lines that stand once in both stretches: a patience diff.
    [[nodiscard]] std::vector<Anchor> anchors(const Stretch &stretch) const
    {
        struct Count
        {
            int inOld = 0;
            int inNew = 0;
            qsizetype oldLine = 0;
        };
        QHash<int, Count> counts;
        for (qsizetype line = stretch.oldBegin; line < stretch.oldEnd; ++line) {
            Count &count = counts[m_old[static_cast<size_t>(line)]];
            ++count.inOld;
            count.oldLine = line;
        }
        for (qsizetype line = stretch.newBegin; line < stretch.newEnd; ++line)
            ++counts[m_new[static_cast<size_t>(line)]].inNew;

        std::vector<Anchor> candidates;
        for (qsizetype line = stretch.newBegin; line < stretch.newEnd; ++line) {
            const Count count = counts.value(m_new[static_cast<size_t>(line)]);
            if (count.inOld == 1 && count.inNew == 1)
                candidates.push_back({count.oldLine, line});
        }
        return longestRising(candidates);
    }

    [[nodiscard]] static std::vector<Anchor> longestRising(const std::vector<Anchor> &candidates)
    {
        constexpr auto none = static_cast<size_t>(-1);
        std::vector<size_t> tails; // for each length, the candidate with the lowest end
        std::vector<size_t> previous(candidates.size(), none);
        for (size_t i = 0; i < candidates.size(); ++i) {
            const auto tail = std::lower_bound(tails.begin(), tails.end(), candidates[i].oldLine,
                [&](size_t index, qsizetype line) { return candidates[index].oldLine < line; });
            if (tail != tails.begin())
                previous[i] = *(tail - 1);
            if (tail == tails.end())
                tails.push_back(i);
            else
                *tail = i;
        }
        std::vector<Anchor> rising;
        for (size_t i = tails.empty() ? none : tails.back(); i != none; i = previous[i])
            rising.push_back(candidates[i]);
        std::reverse(rising.begin(), rising.end());
        return rising;
    }

    std::vector<int> m_old; ///< equal lines have equal numbers
    std::vector<int> m_new;
    QList<qsizetype> m_matches;
};

} // namespace

QList<qsizetype> matchLines(const QStringList &oldLines, const QStringList &newLines)
{
    Matcher matcher(oldLines, newLines);
    matcher.match({0, oldLines.size(), 0, newLines.size()}, 0);
    return matcher.takeMatches();
}

} // namespace Galley
