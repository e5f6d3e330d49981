// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace Galley {

/// The signs of ASCII that are neither letters, digits, blanks nor controls: those that mean
/// something in Markdown.
[[nodiscard]] constexpr bool isAsciiPunctuation(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= u'!' && unit <= u'/') || (unit >= u':' && unit <= u'@')
        || (unit >= u'[' && unit <= u'`') || (unit >= u'{' && unit <= u'~');
}

} // namespace Galley
