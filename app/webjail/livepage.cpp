// SPDX-License-Identifier: GPL-3.0-or-later
#include "webjail/livepage.h"

#include "render/liverequest.h"
#include "webjail/liveprofile.h"

#include <QWebEngineNewWindowRequest>

#include <chrono>

namespace Galley {

using namespace std::chrono_literals;

namespace {

constexpr auto touchLasts = 2s; ///< a script may think about a click before it follows a link

} // namespace

LivePage::LivePage(LiveProfile *profile, QObject *parent)
    : JailPage(QUrl(QString::fromLatin1(livePage)), profile, parent)
    , m_profile(profile)
{
    connect(this, &QWebEnginePage::newWindowRequested, this,
        [this](const QWebEngineNewWindowRequest &request) {
            if (request.isUserInitiated())
                follow(request.requestedUrl());
        });
}

void LivePage::noteTouch()
{
    m_touch.setRemainingTime(touchLasts);
}

void LivePage::follow(const QUrl &url)
{
    if (m_touch.hasExpired())
        return;
    m_touch.setRemainingTime(0);
    emit followed(url);
}

bool LivePage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (isMainFrame)
        return JailPage::acceptNavigationRequest(url, type, isMainFrame);
    // Frames in the frame begin empty.
    return mayLiveFrameShow(url, m_profile->frame()) || url.scheme() == QLatin1StringView("about");
}

void LivePage::javaScriptConsoleMessage(
    JavaScriptConsoleMessageLevel level, const QString &message, int line, const QString &source)
{
    if (message == QLatin1StringView(frameIsThere))
        emit frameCame();
    else
        JailPage::javaScriptConsoleMessage(level, message, line, source);
}

} // namespace Galley
