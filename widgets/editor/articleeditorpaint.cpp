// SPDX-License-Identifier: GPL-3.0-or-later

// What the editor paints.

#include "editor/articleeditor.h"
#include "editor/highlighter.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace Galley {

namespace {

constexpr qreal caretWidth = 2;
constexpr qreal matchFrame = 1.5;

} // namespace

void ArticleEditor::paintEvent(QPaintEvent *event)
{
    showBlocks();
    const QRect strip = caretStrip();
    if (strip != m_tint) {
        // The text has moved under the caret since: both places, and their sides, are wrong.
        update(QRect(0, m_tint.y(), width(), m_tint.height()));
        m_tint = strip;
        update(QRect(0, m_tint.y(), width(), m_tint.height()));
    }
    {
        QPainter painter(viewport());
        painter.setClipRect(event->rect());
        // A style sheet of the window keeps the viewport's palette from following.
        painter.fillRect(event->rect(), m_theme.pane);
        painter.fillRect(m_tint, m_theme.caretLine);
        const Backdrop backdrop{*m_layout, m_theme, visibleBlocks()};
        backdrop.paintQuoteBars(painter);
        backdrop.paintChips(painter, m_embedColour);
        backdrop.paintSelection(painter, textCursor());
    }
    QPlainTextEdit::paintEvent(event);
    paintHint();
    paintMatch();
    paintCaret();
}

// A far jump lays blocks out before anything is known of the lines above them.
void ArticleEditor::showBlocks()
{
    const QList<VisibleBlock> blocks = visibleBlocks();
    for (const VisibleBlock &visible : blocks)
        m_highlighter->show(visible.block);
}

// Qt's own placeholder knows neither the spacing of the lines nor the column.
void ArticleEditor::paintHint()
{
    const QTextBlock first = document()->firstBlock();
    m_showsHint = document()->isEmpty() && first.layout()->preeditAreaText().isEmpty();
    if (!m_showsHint)
        return;
    QPainter painter(viewport());
    painter.setPen(m_theme.muted);
    QRectF row = first.layout()->lineAt(0).rect();
    row.translate(blockBoundingGeometry(first).translated(contentOffset()).topLeft());
    const QStringList lines = m_hint.split(u'\n');
    for (const QString &line : lines) {
        const QString shown = fontMetrics().elidedText(line, Qt::ElideRight, int(row.width()));
        painter.drawText(row,
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)), shown);
        row.translate(0, caretStrip().height()); // as far apart as lines are
    }
}

// It comes and goes as a whole; an edit alone paints the line where it happened.
void ArticleEditor::followHint()
{
    if (m_showsHint || document()->isEmpty())
        viewport()->update();
}

void ArticleEditor::paintMatch()
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() || !m_finder.isMatch(cursor))
        return;
    QTextCursor start = cursor;
    start.setPosition(cursor.selectionStart());
    QTextCursor end = cursor;
    end.setPosition(cursor.selectionEnd());
    const QRect first = cursorRect(start);
    const QRect last = cursorRect(end);
    if (first.top() != last.top())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.accent, matchFrame));
    painter.drawRoundedRect(QRectF(first.united(last)).adjusted(-1, 0, 1, 0), 2, 2);
}

void ArticleEditor::paintSides()
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.pane);
    painter.fillRect(
        QRect(0, m_tint.y() + viewport()->y(), width(), m_tint.height()), m_theme.caretLine);
}

void ArticleEditor::paintCaret()
{
    int position = getPaintContext().cursorPosition; // -1: blinked away
    if (position == -1)
        return;
    const QTextBlock block = textCursor().block();
    const QTextLayout &layout = *block.layout();
    // Below -1 it counts within what an input method has not finished.
    position = position < -1 ? layout.preeditAreaPosition() - (position + 2)
                             : position - block.position();
    const QTextLine line = layout.lineForTextPosition(position);
    if (!line.isValid())
        return;
    const QPointF origin = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
    const QPointF top = origin + QPointF(line.cursorToX(position), line.y() - 1);
    QPainter painter(viewport());
    painter.fillRect(
        QRectF(top - QPointF(caretWidth / 2, 0), QSizeF(caretWidth, line.height() + 2)),
        m_theme.accent);
}

QRect ArticleEditor::caretStrip() const
{
    const QTextCursor caret = textCursor();
    const QTextBlock block = caret.block();
    const QPointF origin = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
    const QTextLine line = block.layout()->lineForTextPosition(caret.positionInBlock());
    if (!line.isValid())
        return {};
    const QRectF strip = m_layout->lineStrip(block, line.lineNumber()).translated(origin);
    return {0, qRound(strip.top()), viewport()->width(), qRound(strip.height())};
}

} // namespace Galley
