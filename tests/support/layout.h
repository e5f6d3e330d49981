// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>

namespace Galley {

/// As if the block had come into sight: it gets its formats and its lines.
inline void layOut(const QTextBlock &block)
{
    (void)block.document()->documentLayout()->blockBoundingRect(block);
}

} // namespace Galley
