// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"

#include <QList>
#include <QStringList>

namespace Galley {

/// A word that a person wrote, where it stands: lines and columns from 0, UTF-16 code units.
struct WordInText
{
    QString word; ///< as written
    int line = 0;
    int column = 0;
};

/// Every word of the text that a speller should look at, in order: prose only, no code, addresses,
/// front matter keys, HTML, embed lines, @handles or #hashtags. `lines` is the whole text.
[[nodiscard]] QList<WordInText> wordsToCheck(const QStringList &lines);

} // namespace Galley
