// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Galley {

struct SearchOptions
{
    bool matchesCase = false;
    bool wholeWords = false;
    bool operator==(const SearchOptions &) const = default;
};

/// Offsets in the text that was searched.
struct TextMatch
{
    int start = 0;
    int length = 0;
    bool operator==(const TextMatch &) const = default;
};

struct MatchCount
{
    int all = 0;
    int selected = 0; ///< which of them is selected, from 1; 0: none
};

/// All places of a plain text, in order, not overlapping. Nothing for an empty `sought`.
[[nodiscard]] QList<TextMatch> findMatches(
    QStringView text, QStringView sought, const SearchOptions &options);

} // namespace Galley
