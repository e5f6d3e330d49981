// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Galley {

/// An edit of a text as lines: `removed` lines from `firstLine` on give way to `inserted`.
struct LineEdit
{
    int firstLine = 0;
    int removed = 0;
    QStringList inserted;
};

/// Lines outside the text are clamped to it. Costs the lines of the edit, and a move of the list's
/// tail when their number changes.
void applyEdit(const LineEdit &edit, QStringList &lines);

} // namespace Galley
