// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/messagerow.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Galley {

MessageRow::MessageRow(MessageBar::Kind kind, const QString &sentence,
    const QList<MessageBar::Button> &buttons, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_label(new QLabel(sentence, this))
{
    setObjectName(u"messageRow"_s);
    setAutoFillBackground(true);
    const bool isTrouble = kind == MessageBar::Kind::Trouble;
    setBackgroundRole(isTrouble ? QPalette::ToolTipBase : QPalette::AlternateBase);
    setForegroundRole(isTrouble ? QPalette::ToolTipText : QPalette::Text);

    m_label->setObjectName(u"messageText"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setForegroundRole(foregroundRole());
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);

    const int gap = fontMetrics().height() / 2;
    auto *layout = new QHBoxLayout(this);
    const bool isMirrored = isRightToLeft();
    layout->setContentsMargins(isMirrored ? gap : 2 * gap, gap, isMirrored ? 2 * gap : gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_label, 1);
    for (const MessageBar::Button &button : buttons) {
        auto *push = new QPushButton(button.text, this);
        push->setAutoDefault(true); // Enter presses it
        connect(push, &QPushButton::clicked, this, button.press);
        layout->addWidget(push);
    }
    addClose(layout);
}

void MessageRow::addClose(QHBoxLayout *layout)
{
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeMessage"_s);
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setText(u"×"_s);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.4);
    close->setFont(larger);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &MessageRow::closed);
    layout->addWidget(close);
}

QString MessageRow::sentence() const
{
    return m_label->text();
}

void MessageRow::announce()
{
    QAccessibleEvent event(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageRow::paintEvent(QPaintEvent * /*event*/)
{
    const int bar = m_kind == MessageBar::Kind::Trouble ? fontMetrics().height() / 5 : 0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPainter painter(this);
    painter.fillRect(mirrored ? width() - bar : 0, 0, bar, height(), palette().brightText());
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace Galley
