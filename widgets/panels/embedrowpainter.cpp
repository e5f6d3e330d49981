// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/embedrowpainter.h"

#include "panels/embedlist.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

/// At least 4.5:1 on the ground of the list.
QColor colourOf(EmbedList::Tone tone, const QPalette &palette)
{
    switch (tone) {
    case EmbedList::Tone::Good:
        return isDark(palette) ? QColor(0x7bc48a) : QColor(0x1f6b2c);
    case EmbedList::Tone::Live:
        return palette.color(QPalette::Link);
    case EmbedList::Tone::Bad:
        return palette.color(QPalette::BrightText);
    case EmbedList::Tone::Doubtful:
        return isDark(palette) ? QColor(0xe0b060) : QColor(0x7a5200);
    case EmbedList::Tone::Open:
        break;
    }
    return palette.color(QPalette::PlaceholderText);
}

/// Told apart by its shape also: a disc, a ring, half a disc, a cross, a triangle.
void paintSign(QPainter &painter, EmbedList::Tone tone, const QRectF &box)
{
    const QColor colour = painter.pen().color();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.6));
    switch (tone) {
    case EmbedList::Tone::Good:
        painter.setBrush(colour);
        painter.drawEllipse(box);
        break;
    case EmbedList::Tone::Open:
        painter.drawEllipse(box);
        break;
    case EmbedList::Tone::Doubtful:
        painter.drawEllipse(box);
        painter.setBrush(colour);
        painter.drawPie(box, 90 * 16, 180 * 16);
        break;
    case EmbedList::Tone::Bad:
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.bottomLeft(), box.topRight());
        break;
    case EmbedList::Tone::Live:
        painter.setBrush(colour);
        painter.drawPolygon(
            QPolygonF({box.topLeft(), box.bottomLeft(), {box.right(), box.center().y()}}));
        break;
    }
}

void paintMark(QPainter &painter, const QRectF &disc, const QModelIndex &index, bool isOnDark)
{
    const auto colour
        = index.data(isOnDark ? EmbedList::DarkColourRole : EmbedList::ColourRole).value<QColor>();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(disc);
    painter.setPen(qGray(colour.rgb()) > 128 ? Qt::black : Qt::white);
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(std::max(7, int(disc.height() * 0.4)));
    painter.setFont(font);
    painter.drawText(disc, Qt::AlignCenter, index.data(EmbedList::MarkRole).toString());
}

/// A line of text from the leading edge of `row`, cut with an ellipsis.
void paintLine(QPainter &painter, const QRect &row, const QString &text, bool isMirrored)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, row.width());
    painter.drawText(row,
        Qt::AlignVCenter | Qt::AlignAbsolute | (isMirrored ? Qt::AlignRight : Qt::AlignLeft),
        shown);
}

/// Rows are laid out from left to right and mirrored as a whole.
QRect mirrored(const QRect &box, const QStyleOptionViewItem &option)
{
    return QStyle::visualRect(option.direction, option.rect, box);
}

} // namespace

EmbedRowPainter::EmbedRowPainter(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

QSize EmbedRowPainter::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const int unit = option.fontMetrics.height();
    return {12 * unit, 3 * option.fontMetrics.lineSpacing() + unit};
}

void EmbedRowPainter::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    const QWidget *view = option.widget;
    const QStyle *style = view ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, view);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const int unit = option.fontMetrics.height();
    const int pitch = option.fontMetrics.lineSpacing();
    const QRect inner = option.rect.adjusted(unit / 2, unit / 2, -unit / 2, -unit / 2);
    const QColor ink
        = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? ink : option.palette.color(QPalette::PlaceholderText);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int side = 2 * unit;
    painter->save();
    paintMark(*painter, mirrored(QRect(inner.left(), inner.top(), side, side), option), index,
        isDark(option.palette));
    painter->restore();

    QRect line(inner.left() + side + unit / 2, inner.top(), inner.width() - side - unit / 2, pitch);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(ink);
    paintLine(*painter, mirrored(line, option), index.data().toString(), isMirrored);

    line.translate(0, pitch);
    painter->setFont(option.font);
    painter->setPen(quiet);
    paintLine(*painter, mirrored(line, option),
        tr("%1 · %2", "what it is, which line")
            .arg(index.data(EmbedList::WhatRole).toString(),
                index.data(EmbedList::LineRole).toString()),
        isMirrored);

    line.translate(0, pitch);
    const auto tone = EmbedList::Tone(index.data(EmbedList::ToneRole).toInt());
    painter->setPen(isSelected ? ink : colourOf(tone, option.palette));
    const int sign = unit / 2;
    painter->save();
    paintSign(*painter, tone,
        mirrored(QRect(line.left(), line.center().y() - sign / 2, sign, sign), option));
    painter->restore();
    line.setLeft(line.left() + sign + unit / 3);
    const QString fetched = index.data(EmbedList::FetchedRole).toString();
    const QString state = index.data(EmbedList::StateRole).toString();
    paintLine(*painter, mirrored(line, option),
        fetched.isEmpty() ? state : tr("%1, %2", "state, when it was fetched").arg(state, fetched),
        isMirrored);
    painter->restore();
}

} // namespace Galley
