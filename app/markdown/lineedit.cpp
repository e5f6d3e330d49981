// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/lineedit.h"

#include "base/replacerange.h"

#include <algorithm>

namespace Galley {

QList<LineRange> moveRanges(QList<LineRange> &ranges, LineRange edited, int delta)
{
    QList<LineRange> touched;
    QList<LineRange> kept;
    for (LineRange range : ranges) {
        // Lines put between two others touch what holds both.
        const bool isTouched = edited.first < edited.end
            ? edited.first < range.end && range.first < edited.end
            : range.first < edited.first && edited.first < range.end;
        if (isTouched) {
            touched.append(range);
            continue;
        }
        if (range.first >= edited.end)
            range = {range.first + delta, range.end + delta};
        kept.append(range);
    }
    ranges = kept;
    return touched;
}

LineEdit clamped(LineEdit edit, qsizetype lineCount)
{
    edit.firstLine = int(std::clamp<qsizetype>(edit.firstLine, 0, lineCount));
    edit.removed = int(std::clamp<qsizetype>(edit.removed, 0, lineCount - edit.firstLine));
    return edit;
}

void applyEdit(const LineEdit &edit, QStringList &lines)
{
    const auto [first, removed, inserted] = clamped(edit, lines.size());
    replaceRange<QString>(lines, first, removed, inserted);
}

} // namespace Galley
