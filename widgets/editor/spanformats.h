// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editortheme.h"
#include "markdown/linescanner.h"
#include "spelling/wordsplitter.h"

#include <QFont>
#include <QTextCharFormat>
#include <QTextLayout>

namespace Galley {

/// How each kind of span looks in a theme and a font.
class SpanFormats final
{
public:
    SpanFormats(const EditorTheme &theme, const QFont &font);

    /// The formats of a line between two of its columns; words are in order, and within spans.
    [[nodiscard]] QList<QTextLayout::FormatRange> of(
        const QList<Span> &spans, const QList<WordSpan> &misspelt, int from, int to) const;

    /// Beneath the others in a line so long that laying it out takes time: letters are not shaped
    /// to each other where their script can do without.
    [[nodiscard]] static QTextCharFormat hasty();

private:
    [[nodiscard]] const QTextCharFormat &of(const Span &span) const;
    /// The format with the underline of a misspelt word.
    [[nodiscard]] QTextCharFormat misspelt(QTextCharFormat format) const;

    static constexpr int kinds = int(SpanKind::Reference) + 1;
    static constexpr int levels = 7;
    QTextCharFormat m_formats[kinds][levels];
    QColor m_misspelling;
};

} // namespace Galley
