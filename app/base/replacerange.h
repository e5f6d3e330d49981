// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>

namespace Galley {

/// `removed` items from `first` on give way to others. Nothing moves but what must: where as many
/// come as go, the rest of the list is not touched.
template<typename Item>
void replaceRange(QList<Item> &list, qsizetype first, qsizetype removed, const QList<Item> &items)
{
    const qsizetype replaced = std::min(removed, items.size());
    list.remove(first + replaced, removed - replaced);
    list.insert(first + replaced, items.size() - replaced, Item());
    std::copy(items.begin(), items.end(), list.begin() + first);
}

} // namespace Galley
