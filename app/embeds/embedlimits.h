// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Galley {

// What an embed holds at most, wherever it comes from: an answer, an archive, a person's hand. All
// of them cut alike, so that what is kept compares equal to what is read again.

inline constexpr qsizetype longestTitle = 300; // this and the next ones in UTF-16 units
inline constexpr qsizetype longestName = 100;
inline constexpr qsizetype longestText = 10'000;
inline constexpr qsizetype longestCode = 100'000; // of all files together
inline constexpr qsizetype mostRuns = 2'000;
inline constexpr qsizetype mostMedia = 8;
inline constexpr qsizetype mostCodeFiles = 8;
inline constexpr int largestSide = 20'000; // pixels
inline constexpr int longestDuration = 7 * 24 * 3600; // seconds

} // namespace Galley
