// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMenu;

namespace Galley {

class WordJudge;

/// Puts at the menu's top what can be done about a misspelt word. Suggestions come in when they are
/// ready, unless the menu is gone by then.
void addSpellingActions(QMenu &menu, const QString &word, WordJudge &judge,
    const std::function<void(const QString &replacement)> &replace);

} // namespace Galley
