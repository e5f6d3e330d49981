// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/messagebar.h"

#include "panels/messagerow.h"

#include <QAbstractButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"messageBar"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    hide();
}

void MessageBar::say(
    const QString &topic, Kind kind, const QString &sentence, const QList<Button> &buttons)
{
    if (sentence == this->sentence(topic)) {
        return;
    }
    clear(topic);
    if (sentence.isEmpty()) {
        return;
    }
    auto *row = new MessageRow(kind, sentence, buttons, this);
    connect(row, &MessageRow::closed, this, [this, topic] { clear(topic); });
    m_topics.insert(topic, row);
    m_rows->addWidget(row);
    show();
    row->announce();
}

void MessageBar::clear(const QString &topic)
{
    if (MessageRow *row = m_topics.take(topic)) {
        row->hide();
        row->deleteLater();
    }
    setVisible(!m_topics.isEmpty());
}

bool MessageBar::takeFocus()
{
    const QList<QAbstractButton *> buttons = findChildren<QAbstractButton *>();
    const auto first = std::find_if(buttons.begin(), buttons.end(),
        [](const QAbstractButton *button) { return button->isVisible(); });
    if (first == buttons.end()) {
        return false;
    }
    (*first)->setFocus(Qt::TabFocusReason);
    return true;
}

QString MessageBar::sentence(const QString &topic) const
{
    const MessageRow *row = m_topics.value(topic);
    return row ? row->sentence() : QString();
}

} // namespace Galley
