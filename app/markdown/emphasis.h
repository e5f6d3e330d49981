// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QList>
#include <QStringView>

#include <vector>

namespace Galley {

/// A run of *, _ or ~ that may open or close emphasis.
struct Delimiter
{
    QChar sign;
    qsizetype start = 0; ///< of what is left of the run
    qsizetype length = 0; ///< what is left
    qsizetype fullLength = 0;
    bool canOpen = false;
    bool canClose = false;
};

/// Two runs' parts that belong together, both `length` characters.
struct EmphasisPair
{
    QChar sign;
    qsizetype open = 0;
    qsizetype close = 0;
    qsizetype length = 0;
};

/// The run of equal signs that starts at `start`, with CommonMark's rules for what it may do there.
[[nodiscard]] Delimiter delimiterAt(QStringView text, qsizetype start);

/// Pairs the delimiters from index `from` on by CommonMark's rules, and forgets them: they have no
/// meaning for what comes after.
[[nodiscard]] QList<EmphasisPair> pairEmphasis(std::vector<Delimiter> &delimiters, size_t from);

} // namespace Galley
