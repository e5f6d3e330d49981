// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/articlelayout.h"
#include "editor/editortheme.h"

#include <QTextBlock>
#include <QTextCursor>

#include <functional>

class QPainter;

namespace Galley {

/// A block on the screen.
struct VisibleBlock
{
    QTextBlock block;
    QPointF origin; ///< of the block's coordinates, in the viewport's
};

/// The colour of the network that an address belongs to; invalid if of none.
using EmbedColour = std::function<QColor(const QString &url)>;

/// What lies under the words of the editor. Plain painting, nothing is kept.
struct Backdrop
{
    const ArticleLayout &layout;
    const EditorTheme &theme;
    QList<VisibleBlock> blocks;

    void paintQuoteBars(QPainter &painter) const;
    void paintChips(QPainter &painter, const EmbedColour &colourOf) const;
    /// The ground of the selection over the whole height of its lines; Qt paints that of the
    /// letters.
    void paintSelection(QPainter &painter, const QTextCursor &selection) const;
    void paintLineEnd(QPainter &painter, const QRectF &strip, qreal x, qreal textHeight) const;
};

} // namespace Galley
