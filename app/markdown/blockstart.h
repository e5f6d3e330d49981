// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Galley {

/// What a line begins, judged from that line alone. `text` starts at its first character that is
/// not white space and after the signs of quotes and lists.

struct FenceStart
{
    int length = 0; ///< 0: no fence; at most 255
    bool isTilde = false;
};

struct ListMark
{
    int length = 0; ///< 0: no list item
    bool isEmpty = false; ///< nothing after the mark
    int number = -1; ///< of an ordered one
};

[[nodiscard]] FenceStart fenceStart(QStringView text);
[[nodiscard]] bool isFenceEnd(QStringView text, int length, bool isTilde);
/// 1 to 6, or 0.
[[nodiscard]] int headingMarkLength(QStringView text);
[[nodiscard]] bool isRule(QStringView text);
[[nodiscard]] bool isSetextUnderline(QStringView text);
[[nodiscard]] ListMark listMark(QStringView text);
/// Length of "[ ]" or "[x]" with white space after it, or 0.
[[nodiscard]] int taskMarkLength(QStringView text);
/// A table's second line: only -, :, | and white space, with a | or a :.
[[nodiscard]] bool isTableDelimiter(QStringView text);
/// CommonMark's start condition 1 to 7, or 0.
[[nodiscard]] int htmlBlockKind(QStringView text, bool inParagraph);
/// Whether an HTML block of kind 1 to 5 ends on this line.
[[nodiscard]] bool isHtmlBlockEnd(QStringView text, int kind);
/// Length of "[label]:" or "[^label]:", or 0.
[[nodiscard]] int definitionLength(QStringView text);

} // namespace Galley
