// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/formatting.h"

#include <QList>

#include <optional>

namespace Galley {

/// Two marks that belong together, both `length` characters, by their first characters.
struct MarkPair
{
    int open = 0;
    int close = 0;
    int length = 0;
    [[nodiscard]] int end() const { return close + length; }
    bool operator==(const MarkPair &) const = default;
};

/// The marks of that emphasis in a line, as a reader's program would pair them: not in code, not
/// behind a backslash.
[[nodiscard]] QList<MarkPair> markPairs(QStringView line, Emphasis emphasis);

/// The innermost pair that the stretch lies in, its marks included.
[[nodiscard]] std::optional<MarkPair> pairAround(const QList<MarkPair> &pairs, int start, int end);

/// How many of the sign stand in a row from `at` on, going by `step`.
[[nodiscard]] int runLength(QStringView text, qsizetype at, int step, QChar sign);

} // namespace Galley
