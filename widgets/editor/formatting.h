// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Galley {

/// Offsets in a text; anchor and position may stand in either order, and are equal for a bare
/// caret.
struct TextSelection
{
    int anchor = 0;
    int position = 0;
    [[nodiscard]] int start() const { return std::min(anchor, position); }
    [[nodiscard]] int end() const { return std::max(anchor, position); }
    bool operator==(const TextSelection &) const = default;
};

/// What a formatting command does to a text: `removed` characters from `start` on give way to
/// `inserted`, and this is selected then.
struct TextChange
{
    int start = 0;
    int removed = 0;
    QString inserted;
    TextSelection selection;
    [[nodiscard]] QString appliedTo(const QString &text) const;
};

enum class Emphasis { Bold, Italic, Code, Strikethrough };
enum class ListKind { Bullets, Numbers };

// Each command is a pure function of a text of whole lines (ends: \n) and a selection in it; done
// again with the selection it left, it takes itself back.

/// Line by line, for a mark does not reach over the end of a paragraph. Within a longer phrase the
/// whole phrase loses its marks. Without a selection: the word at the caret, or a pair of marks
/// with the caret between them; right before the closing mark, the caret steps over it.
[[nodiscard]] TextChange toggleEmphasis(
    QStringView text, const TextSelection &selection, Emphasis emphasis);
/// Levels 1 to 6; lines that all have the level lose it. Level 0 makes paragraphs of headings.
[[nodiscard]] TextChange toggleHeading(QStringView text, const TextSelection &selection, int level);
/// Paragraph, then level 2, 3, 4 and a paragraph again; level 1 is the headline's.
[[nodiscard]] TextChange cycleHeading(QStringView text, const TextSelection &selection);
[[nodiscard]] TextChange toggleQuote(QStringView text, const TextSelection &selection);
[[nodiscard]] TextChange toggleList(
    QStringView text, const TextSelection &selection, ListKind kind);
/// A new line: a list or a quotation goes on in it. An item left empty ends it, with a blank line,
/// without which the next words would still belong to the item before.
[[nodiscard]] TextChange breakLine(QStringView text, const TextSelection &selection);
/// A link around the selection, with the caret where something is still to be written; in a link,
/// the words of the link alone.
[[nodiscard]] TextChange toggleLink(
    QStringView text, const TextSelection &selection, const QString &target = {});

} // namespace Galley
