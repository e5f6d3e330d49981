// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSet>
#include <QString>

namespace Galley {

/// Where a person's own words are kept: a text file in the data folder, one word a line, #
/// comments.
[[nodiscard]] QString personalWordsPath();
/// Their keys (wordKey()); empty when there is no such file.
[[nodiscard]] QSet<QString> readPersonalWords(const QString &path);
/// Adds a word to what the file holds now: lines that are there stay as they are.
[[nodiscard]] Result<void> addPersonalWord(const QString &path, const QString &word);

} // namespace Galley
