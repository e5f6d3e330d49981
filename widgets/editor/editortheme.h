// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace Galley {

/// The colours of the editor. Text colours keep a contrast of 4.5:1 to pane and caretLine.
struct EditorTheme
{
    QColor pane; ///< the ground
    QColor ink; ///< words
    QColor muted; ///< quotations, values of the front matter
    QColor mark; ///< signs of the notation
    QColor line; ///< the bar of a quotation, the border of a chip
    QColor chip; ///< the ground of an embed line
    QColor accent; ///< the caret
    QColor link; ///< addresses, keys of the front matter
    QColor caretLine;
    QColor selection; ///< ground of selected text, which keeps the ink
    QColor match; ///< ground of what a search has found
    QColor misspelling;

    [[nodiscard]] static EditorTheme light();
    [[nodiscard]] static EditorTheme dark();
    bool operator==(const EditorTheme &) const = default;
};

} // namespace Galley
