// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Galley {

class BodyLines;

/// A text in brackets that may name a link definition or, with a ^ before it, a footnote.
struct BracketedText
{
    QString label; ///< on one line, whatever lines it was on
    bool isDefinition = false; ///< a colon follows
};

/// All of them from one line to before another. More than cmark-gfm would take for labels (those in
/// code, say), never less.
[[nodiscard]] QList<BracketedText> bracketedTexts(const BodyLines &lines, int first, int end);

/// What all spellings of a label have in common; now and then two labels share one.
[[nodiscard]] QString labelKey(QStringView label);
/// The label as CommonMark compares it.
[[nodiscard]] QString normalLabel(QStringView label);

} // namespace Galley
