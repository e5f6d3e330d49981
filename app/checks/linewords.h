// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/linescanner.h"
#include "spelling/wordsplitter.h"

#include <QList>
#include <QStringView>

namespace Galley {

/// The words of a line that a speller should look at, in order: prose only, no code, addresses,
/// front matter keys, HTML, embed lines, @handles or #hashtags, and no pieces of a word that marks
/// cut, as in "**b**ridge" and "caf&eacute;". `spans` is what scanLine() makes of the line.
[[nodiscard]] QList<WordSpan> wordsInLine(QStringView line, const QList<Span> &spans);

/// Only those that lie within the columns [from, to), for a line too long to look at as a whole;
/// costs what lies there.
[[nodiscard]] QList<WordSpan> wordsInLine(
    QStringView line, const QList<Span> &spans, int from, int to);

} // namespace Galley
