// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/focusguard.h"

#include <QApplication>
#include <QChildEvent>
#include <QFocusEvent>
#include <QWidget>

namespace Galley {

FocusGuard::FocusGuard(QWidget *view)
    : QObject(view)
    , m_view(view)
{
    view->installEventFilter(this);
    for (QWidget *child : view->findChildren<QWidget *>())
        child->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &FocusGuard::giveBack);
}

bool FocusGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildAdded)
        static_cast<QChildEvent *>(event)->child()->installEventFilter(this);
    else if (event->type() == QEvent::FocusIn)
        m_isGiven = static_cast<QFocusEvent *>(event)->reason() != Qt::OtherFocusReason;
    return QObject::eventFilter(watched, event);
}

void FocusGuard::giveBack(QWidget *before, QWidget *taker)
{
    const auto isOurs
        = [this](QWidget *one) { return one && (one == m_view || m_view->isAncestorOf(one)); };
    if (isOurs(taker) && !m_isGiven && before && !isOurs(before))
        before->setFocus(Qt::OtherFocusReason);
}

} // namespace Galley
