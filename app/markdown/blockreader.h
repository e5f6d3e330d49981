// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/cmarktree.h"
#include "markdown/document.h"

namespace Galley {

class BodyLines;

/// A top-level node of a tree and the lines of the text that it comes from.
struct PlacedNode
{
    cmark_node *node = nullptr;
    BlockKind kind = BlockKind::Paragraph;
    int first = 0;
    int last = 0; ///< that belongs to the block
    bool isExact = false; ///< cmark-gfm itself says where it begins
};

/// The top-level blocks of a tree but for footnotes. `offset` is what to add to cmark-gfm's line
/// numbers; nodes that begin before `first` or at `end` or later are left out, and told of only by
/// `isClosed`: whether one begins at `end`.
[[nodiscard]] QList<PlacedNode> placedNodes(
    const CmarkTree &tree, const BodyLines &lines, int offset, int first, int end, bool &isClosed);

/// The block that a node makes, but for its HTML.
[[nodiscard]] MarkdownBlock blockOf(const PlacedNode &place, const BodyLines &lines);

[[nodiscard]] bool isFootnoteDefinition(cmark_node *node);

} // namespace Galley
