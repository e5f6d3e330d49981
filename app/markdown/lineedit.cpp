// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/lineedit.h"

#include <algorithm>

namespace Galley {

void applyEdit(const LineEdit &edit, QStringList &lines)
{
    const qsizetype first = std::clamp<qsizetype>(edit.firstLine, 0, lines.size());
    const qsizetype removed = std::clamp<qsizetype>(edit.removed, 0, lines.size() - first);
    const qsizetype replaced = std::min(removed, edit.inserted.size());
    lines.remove(first + replaced, removed - replaced);
    lines.insert(first + replaced, edit.inserted.size() - replaced, QString());
    std::copy(edit.inserted.begin(), edit.inserted.end(), lines.begin() + first);
}

} // namespace Galley
