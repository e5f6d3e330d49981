// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPlainTextEdit;

namespace Galley {

// Places in a text edit by source line, counted from 0; lines outside the text are clamped to it.

/// The line at the upper edge, fractions within a line that is wrapped.
[[nodiscard]] double topLine(const QPlainTextEdit &edit);
void scrollToLine(QPlainTextEdit &edit, double line);
/// Moves the caret to the line's begin, in the middle of the view.
void goToLine(QPlainTextEdit &edit, int line);

} // namespace Galley
