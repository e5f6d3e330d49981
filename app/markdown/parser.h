// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/document.h"

namespace Galley {

/// The blocks of a whole text, lines joined by '\n', by cmark-gfm: tables, strikethrough,
/// autolinks, task lists, footnotes and the tag filter on. For a text that changes, see
/// BlockParser. Not to be called from two threads at once, ever (cmark-gfm's extensions write
/// static tables), and not from the window's process: hostile text can make it run for minutes.
[[nodiscard]] QList<MarkdownBlock> parseMarkdown(
    QStringView text, const MarkdownOptions &options = {});

/// The whole text as one HTML fragment in cmark-gfm's own words, raw HTML included: for the tests
/// over the specification's examples. `extensions` are cmark-gfm's names, and "footnotes".
[[nodiscard]] QByteArray renderSpecification(
    const QByteArray &markdown, const QList<QByteArray> &extensions, bool smartPunctuation);

} // namespace Galley
