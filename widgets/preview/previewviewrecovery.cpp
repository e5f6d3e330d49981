// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is opened, and opened again after trouble.
#include "preview/previewscript.h"
#include "preview/previewview.h"
#include "webjail/jailpage.h"

#include <QApplication>
#include <QPointer>
#include <QTimer>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <chrono>

namespace Galley {

using namespace std::chrono_literals;

namespace {

constexpr auto mostCrashesInARow = 3;
constexpr std::chrono::milliseconds healthyAfter
    = 5s; ///< a process that lived as long after painting did not crash "in a row"

} // namespace

void PreviewView::open()
{
    m_isReady = false;
    m_sincePainted.invalidate();
    m_jail->open();
}

void PreviewView::restart()
{
    if (!m_view)
        return;
    m_crashesInARow = 0;
    open();
}

void PreviewView::recover()
{
    if (m_sincePainted.isValid() && m_sincePainted.hasExpired(healthyAfter.count()))
        m_crashesInARow = 0;
    m_isReady = false;
    m_focused = QApplication::focusWidget();
    if (++m_crashesInARow < mostCrashesInARow) {
        // Not from within the news: the engine is still clearing up.
        QTimer::singleShot(0, this, &PreviewView::open);
        return;
    }
    setTrouble(
        tr("The preview stopped %n times in a row and is switched off. Your text is safe; if "
           "starting the preview again does not help, start Galley again.",
            nullptr, mostCrashesInARow));
}

// An engine that starts again takes the focus to itself, and with it what is being typed.
void PreviewView::giveBackFocus(QWidget *, QWidget *taker)
{
    const bool isTaken = taker && (taker == m_view || m_view->isAncestorOf(taker));
    if (isTaken && m_focused && !isAncestorOf(m_focused))
        m_focused->setFocus(Qt::OtherFocusReason);
}

void PreviewView::noteOpened(bool ok)
{
    m_view->setZoomFactor(m_zoom);
    if (ok)
        startScript();
    else if (m_crashesInARow == 0)
        setTrouble(tr("The preview could not be started."));
}

// Run by hand and not as one of the page's scripts: after a crash Qt 6.4 may load a page without
// them.
void PreviewView::startScript()
{
    const QPointer<PreviewView> self(this);
    m_jail->runJavaScript(
        previewScript(), QWebEngineScript::ApplicationWorld, [self](const QVariant &value) {
            // No answer comes from a process that died, and of that we hear elsewhere.
            if (self && value.isValid() && !value.toBool())
                self->recover();
        });
}

void PreviewView::notePainted()
{
    m_sincePainted.start();
    setTrouble({});
    if (m_listener.firstPainted)
        m_listener.firstPainted();
}

void PreviewView::setTrouble(const QString &sentence)
{
    if (m_trouble == sentence)
        return;
    m_trouble = sentence;
    if (m_listener.trouble)
        m_listener.trouble(sentence);
}

} // namespace Galley
