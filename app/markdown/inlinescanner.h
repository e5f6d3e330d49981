// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/linescanner.h"

namespace Galley {

/// What the words of a stretch are when no notation says otherwise.
struct ProseKind
{
    SpanKind kind = SpanKind::Text;
    int headingLevel = 0;
};

/// Appends the spans of line[from, to), which holds inline notation: emphasis, links, code, HTML.
/// Returns whether an HTML comment is still open at its end.
bool scanInline(
    QStringView line, qsizetype from, qsizetype to, ProseKind prose, QList<Span> &spans);

/// Appends line[from, to), as one span of that kind and without the white space around it.
void appendSpan(QStringView line, qsizetype from, qsizetype to, SpanKind kind, int headingLevel,
    QList<Span> &spans);

} // namespace Galley
