// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/previewpane.h"

#include <QStringView>

class QPlainTextEdit;

namespace Galley {

// Places in a text edit by source line, counted from 0; lines outside the text are clamped to it.

[[nodiscard]] ViewPlace viewPlace(const QPlainTextEdit &edit);
void scrollTo(QPlainTextEdit &edit, const ViewPlace &place);
/// The caret's line, fractions by its place within it.
[[nodiscard]] double caretLine(const QPlainTextEdit &edit);
/// Moves the caret to the line's begin, in the middle of the view.
void goToLine(QPlainTextEdit &edit, int line);
/// Moves the caret to the letter that was clicked in the preview, as near as it can be found;
/// scrolls only if that is out of sight.
void goToClick(QPlainTextEdit &edit, const PreviewClick &click);

/// Where in the source of a block the clicked letter is: the word whose neighbours are most like
/// those in the preview, of several the nearest by share. Begins a line when no word was clicked.
[[nodiscard]] qsizetype clickedPlace(QStringView source, const PreviewClick &click);

} // namespace Galley
