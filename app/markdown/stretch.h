// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/document.h"

namespace Galley {

class BodyLines;

struct StretchBlock
{
    MarkdownBlock block;
    /// A parser that knew nothing of what stands above would find the same from here on: the block
    /// begins after a blank line, and cmark-gfm says where.
    bool beginsAfresh = false;
    /// What follows the block may still become a part of it, after a blank line too.
    bool staysOpen = false;
};

/// Lines of a text, parsed as if there were no others.
struct Stretch
{
    QList<StretchBlock> blocks;
    /// Whether a block of the text begins right after the stretch, so that what was found in it
    /// holds whatever follows.
    bool isClosed = false;
};

/// Parses the lines from `first` to before `end`, with a look at the line after them. The text ends
/// for it before the line `limit`. Definitions that stand elsewhere are not known, and footnotes
/// are numbered as if there were no others.
[[nodiscard]] Stretch parseStretch(
    const BodyLines &lines, int first, int end, int limit, const MarkdownOptions &options);

} // namespace Galley
