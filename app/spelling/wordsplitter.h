// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Galley {

/// UTF-16 code units.
struct WordSpan
{
    int start = 0;
    int length = 0;
    bool operator==(const WordSpan &) const = default;
};

/// The words of a stretch of prose by Unicode boundaries, apostrophes inside kept. Left out:
/// @handles, #hashtags, addresses and e-mail addresses, tokens with digits, tokens over 100 bytes
/// of UTF-8.
[[nodiscard]] QList<WordSpan> splitWords(QStringView text);

/// The spelling under which a word is asked and remembered: NFC, straight apostrophe, no soft
/// hyphens.
[[nodiscard]] QString wordKey(QStringView word);

} // namespace Galley
