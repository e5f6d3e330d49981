// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace Galley {

/// For each of the `new` lines the `old` line it still is, or -1; the numbers rise. Every pair is
/// of equal lines. Lines at both ends that did not change are always paired; in between as many as
/// a bounded search finds, so that 100,000 changed lines stay a matter of milliseconds.
[[nodiscard]] QList<qsizetype> matchLines(const QStringList &oldLines, const QStringList &newLines);

} // namespace Galley
