// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/backdrop.h"

#include "editor/blocknotes.h"

#include <QPainter>
#include <QTextLayout>

namespace Galley {

namespace {

constexpr qreal barWidth = 3;
constexpr qreal barDistance = 12; // from the text
constexpr qreal chipRadius = 5;
constexpr qreal dotSize = 8;

/// The stretches of a line between two positions: several where directions mix.
QList<std::pair<qreal, qreal>> stretches(const QTextLine &line, int from, int to)
{
    QList<std::pair<qreal, qreal>> found;
    for (int at = from; at < to; ++at) {
        const qreal one = line.cursorToX(at);
        const qreal other = line.cursorToX(at + 1);
        const qreal left = std::min(one, other);
        const qreal right = std::max(one, other);
        if (!found.isEmpty() && left <= found.last().second && right >= found.last().first)
            found.last()
                = {std::min(left, found.last().first), std::max(right, found.last().second)};
        else
            found.append({left, right});
    }
    return found;
}

} // namespace

void Backdrop::paintQuoteBars(QPainter &painter) const
{
    for (const VisibleBlock &visible : blocks) {
        const BlockNotes *notes = BlockNotes::find(visible.block);
        if (!notes || !notes->isQuote)
            continue;
        const qreal height = layout.blockBoundingRect(visible.block).height()
            - (visible.block.next().isValid() ? 0 : ArticleLayout::margin);
        const bool isRightToLeft = layout.directionOf(visible.block) == Qt::RightToLeft;
        const QTextLine line = visible.block.layout()->lineAt(0);
        const qreal x = isRightToLeft ? line.x() + line.width() + barDistance - barWidth
                                      : line.x() - barDistance;
        painter.fillRect(
            QRectF(visible.origin + QPointF(x, 0), QSizeF(barWidth, height)), theme.line);
    }
}

void Backdrop::paintChips(QPainter &painter, const EmbedColour &colourOf) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const VisibleBlock &visible : blocks) {
        const QRectF chip = layout.chip(visible.block);
        if (chip.isNull())
            continue;
        const QRectF frame = chip.translated(visible.origin).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(theme.line);
        painter.setBrush(theme.chip);
        painter.drawRoundedRect(frame, chipRadius, chipRadius);
        QColor colour = colourOf ? colourOf(visible.block.text().trimmed()) : QColor();
        if (!colour.isValid())
            colour = theme.mark;
        const QRectF line = layout.lineStrip(visible.block, 0).translated(visible.origin);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QRectF(frame.left() + ArticleLayout::chipPadding - 1,
            line.center().y() - dotSize / 2, dotSize, dotSize));
    }
    painter.restore();
}

// As wide as QTextLayout paints a selected line end.
void Backdrop::paintLineEnd(QPainter &painter, const QRectF &strip, qreal x, qreal textHeight) const
{
    painter.fillRect(QRectF(x, strip.top(), textHeight / 4, strip.height()), theme.selection);
}

void Backdrop::paintSelection(QPainter &painter, const QTextCursor &selection) const
{
    if (!selection.hasSelection())
        return;
    for (const VisibleBlock &visible : blocks) {
        const int start = selection.selectionStart() - visible.block.position();
        const int end = selection.selectionEnd() - visible.block.position();
        const QTextLayout &text = *visible.block.layout();
        for (int i = 0; i < text.lineCount(); ++i) {
            const QTextLine line = text.lineAt(i);
            const int from = std::max(start, line.textStart());
            const int to = std::min(end, line.textStart() + line.textLength());
            const QRectF strip = layout.lineStrip(visible.block, i).translated(visible.origin);
            const bool isLast = i == text.lineCount() - 1;
            if (isLast && start <= line.textStart() + line.textLength()
                && end > line.textStart() + line.textLength())
                paintLineEnd(painter, strip, visible.origin.x() + line.naturalTextRect().right(),
                    line.height());
            if (from >= to || !painter.clipBoundingRect().intersects(strip))
                continue;
            const QList<std::pair<qreal, qreal>> found = stretches(line, from, to);
            for (const auto &[left, right] : found) {
                painter.fillRect(
                    QRectF(visible.origin.x() + left, strip.top(), right - left, strip.height()),
                    theme.selection);
            }
        }
    }
}

} // namespace Galley
