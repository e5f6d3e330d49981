// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/embedsdock.h"

#include "panels/embedspanel.h"

#include <QMainWindow>
#include <QTimerEvent>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int rest = 150; // ms, without a change

} // namespace

EmbedsDock::EmbedsDock(QMainWindow *window)
    : QDockWidget(tr("Embeds"), window)
    , m_panel(new EmbedsPanel(this))
{
    setObjectName(u"embedsDock"_s);
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setWidget(m_panel);
    window->addDockWidget(
        window->isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, this);
    hide();
}

void EmbedsDock::setSource(const std::function<QList<EmbedRow>()> &rows)
{
    m_rows = rows;
}

void EmbedsDock::refreshSoon()
{
    if (isVisible()) {
        m_rest.start(rest, this);
    }
}

void EmbedsDock::refresh()
{
    m_rest.stop();
    m_panel->setRows(m_rows ? m_rows() : QList<EmbedRow>());
}

void EmbedsDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    refresh();
    emit shownChanged(true);
}

void EmbedsDock::hideEvent(QHideEvent *event)
{
    QDockWidget::hideEvent(event);
    m_rest.stop();
    // Minimising the window hides what it holds, and puts nothing away.
    emit shownChanged(!isHidden());
}

void EmbedsDock::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_rest.timerId()) {
        refresh();
    } else {
        QDockWidget::timerEvent(event);
    }
}

} // namespace Galley
