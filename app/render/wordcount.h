// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Galley {

/// Words as a newsroom counts them: what stands between white space and dashes and has a letter or
/// a digit; in scripts that write no spaces, words by Unicode's boundaries. Addresses are no words.
[[nodiscard]] int countWords(QStringView text);

/// The words of sanitised HTML, without blocks of code.
[[nodiscard]] int countWordsOfHtml(const QString &sanitisedHtml);

/// Whole minutes at 230 words a minute; at least one.
[[nodiscard]] int readingMinutes(int words);

} // namespace Galley
