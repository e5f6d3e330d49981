// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace Galley {

/// An edit of a text as lines: `removed` lines from `firstLine` on give way to `inserted`.
struct LineEdit
{
    int firstLine = 0;
    int removed = 0;
    QStringList inserted;
};

/// Lines from `first` to before `end`.
struct LineRange
{
    int first = 0;
    int end = 0;
    bool operator==(const LineRange &) const = default;
};

/// Moves ranges along with an edit of `edited` lines that made the text `delta` lines longer. Those
/// that it touched are taken out and returned, as they were.
QList<LineRange> moveRanges(QList<LineRange> &ranges, LineRange edited, int delta);

/// The edit within a text of so many lines.
[[nodiscard]] LineEdit clamped(LineEdit edit, qsizetype lineCount);
/// Lines outside the text are clamped to it. Costs the lines of the edit, and a move of the list's
/// tail when their number changes.
void applyEdit(const LineEdit &edit, QStringList &lines);

} // namespace Galley
