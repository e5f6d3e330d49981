// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/linesearch.h"

namespace Galley {

/// Each answers where the thing ends that starts at `start`, or -1 when there is none.

[[nodiscard]] qsizetype entityEnd(QStringView text, qsizetype start); ///< &amp; &#8217; &#x2019;
[[nodiscard]] qsizetype angleAddressEnd(
    QStringView text, qsizetype start); ///< <https://...> <a@b.c>
[[nodiscard]] qsizetype htmlTagEnd(LineSearch &search, qsizetype start); ///< not for comments
/// Of a link after its (, in < > or bare. May be where it starts: an empty address.
[[nodiscard]] qsizetype linkAddressEnd(QStringView text, qsizetype start);
/// The place of the sign that closes the title which opens at `start`.
[[nodiscard]] qsizetype linkTitleEnd(LineSearch &search, qsizetype start);
/// An address without brackets, without the punctuation after it that GFM leaves out. `inBrackets`:
/// a square bracket ends it, because it stands in a link's words.
[[nodiscard]] qsizetype bareAddressEnd(QStringView text, qsizetype start, bool inBrackets);
/// Like the others, but `sign` is the place of the @ and `earliest` the first place it may begin
/// at; the beginning is put in `*start`.
[[nodiscard]] qsizetype bareMailEnd(
    QStringView text, qsizetype sign, qsizetype earliest, qsizetype *start);

} // namespace Galley
