// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace Galley {

/// Which of the `rows` things of one list and the `columns` of another go together, so that as many
/// pairs as possible stand in the same order in both: pairs of row and column, both rising.
/// `same(row, column)` says whether two may be a pair. Takes time and memory for every row and
/// column: the caller limits their product.
template<typename Same>
[[nodiscard]] std::vector<std::pair<qsizetype, qsizetype>> commonSequence(
    qsizetype rows, qsizetype columns, const Same &same)
{
    // The classic table of lengths, filled from the end so that it can be read from the start.
    const auto width = std::size_t(columns) + 1;
    std::vector<int> lengths((std::size_t(rows) + 1) * width, 0);
    const auto length = [&lengths, width](qsizetype row, qsizetype column) -> int & {
        return lengths[std::size_t(row) * width + std::size_t(column)];
    };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column) {
            length(row, column) = same(row, column)
                ? length(row + 1, column + 1) + 1
                : std::max(length(row + 1, column), length(row, column + 1));
        }
    }
    std::vector<std::pair<qsizetype, qsizetype>> pairs;
    for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
        if (same(row, column))
            pairs.emplace_back(row++, column++);
        else if (length(row + 1, column) >= length(row, column + 1))
            ++row;
        else
            ++column;
    }
    return pairs;
}

} // namespace Galley
