// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/formatting.h"

#include <QList>

namespace Galley {

/// One replacement among several of the same text.
struct TextSplice
{
    int at = 0;
    int removed = 0;
    QString inserted;
    bool pushesCaret = true; ///< whether a caret at `at` ends up after what was inserted
};

/// One change that makes all the splices (in order, not overlapping); the selection moves with its
/// text.
[[nodiscard]] TextChange joined(
    QStringView text, const QList<TextSplice> &splices, const TextSelection &selection);

/// A line of a text, by offsets; the end is that of its last character.
struct TextLine
{
    int start = 0;
    int end = 0;
};

/// The lines that a selection touches; not the one that it only reaches the beginning of.
[[nodiscard]] QList<TextLine> linesOf(QStringView text, const TextSelection &selection);
/// The letters and digits around the caret, apostrophes and hyphens inside included; empty if none.
[[nodiscard]] TextSelection wordAt(QStringView text, int caret);
/// The length of what begins a line but is no part of its words: > marks, list sign, heading sign.
[[nodiscard]] int prefixLength(QStringView line);
[[nodiscard]] int quotePrefixLength(QStringView line);
[[nodiscard]] bool isBlank(QStringView text);

} // namespace Galley
