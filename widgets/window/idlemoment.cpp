// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/idlemoment.h"

#include <QCoreApplication>
#include <QEvent>

namespace Galley {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds firstWait = 40ms;
constexpr std::chrono::milliseconds waitAfterInput = 20ms;

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleMoment::IdleMoment(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        QCoreApplication::instance()->removeEventFilter(this);
        emit reached();
    });
}

void IdleMoment::await()
{
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start(firstWait);
}

bool IdleMoment::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type()))
        m_timer.start(waitAfterInput);
    return QObject::eventFilter(watched, event);
}

} // namespace Galley
