// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace Galley {

/// A word that a person wrote, where it stands: lines and columns from 0, UTF-16 code units.
struct WordInText
{
    QString word; ///< as written
    int line = 0;
    int column = 0;
};

/// What a dictionary says, by wordKey().
struct SpellingAnswers
{
    QSet<QString> misspelt;
    QHash<QString, QStringList> suggestions; ///< best first; not every misspelt word has some
};

/// Every word of the text that a speller should look at, in order: those of wordsInLine(). `lines`
/// is the whole text.
[[nodiscard]] QList<WordInText> wordsToCheck(const QStringList &lines);

/// A finding for each of the words that is misspelt, in their order.
[[nodiscard]] QList<Finding> spellingFindings(
    const QList<WordInText> &words, const SpellingAnswers &answers);

} // namespace Galley
