// SPDX-License-Identifier: GPL-3.0-or-later
#include "webjail/jailprofile.h"

#include "render/requestpolicy.h"
#include "webjail/contentscheme.h"
#include "webjail/requestblocker.h"

#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr QWebEngineSettings::WebAttribute switchedOff[] = {
    QWebEngineSettings::JavascriptEnabled,
    QWebEngineSettings::JavascriptCanOpenWindows,
    QWebEngineSettings::JavascriptCanAccessClipboard,
    QWebEngineSettings::JavascriptCanPaste,
    QWebEngineSettings::AllowWindowActivationFromJavaScript,
    QWebEngineSettings::LocalStorageEnabled,
    QWebEngineSettings::LocalContentCanAccessRemoteUrls,
    QWebEngineSettings::LocalContentCanAccessFileUrls,
    QWebEngineSettings::HyperlinkAuditingEnabled,
    QWebEngineSettings::DnsPrefetchEnabled,
    QWebEngineSettings::AutoLoadIconsForPage,
    QWebEngineSettings::TouchIconsEnabled,
    QWebEngineSettings::PluginsEnabled,
    QWebEngineSettings::PdfViewerEnabled,
    QWebEngineSettings::FullScreenSupportEnabled,
    QWebEngineSettings::ScreenCaptureEnabled,
    QWebEngineSettings::WebGLEnabled,
    QWebEngineSettings::Accelerated2dCanvasEnabled,
    QWebEngineSettings::AllowRunningInsecureContent,
    QWebEngineSettings::AllowGeolocationOnInsecureOrigins,
    QWebEngineSettings::NavigateOnDropEnabled,
    QWebEngineSettings::FocusOnNavigationEnabled,
    QWebEngineSettings::ErrorPageEnabled,
};

/// Peer connections go around every other wall, so they go, in frames too.
QWebEngineScript noPeerConnections()
{
    QWebEngineScript script;
    script.setName(u"noPeerConnections"_s);
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::MainWorld);
    script.setRunsOnSubFrames(true);
    script.setSourceCode(u"for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection',"
                         " 'RTCDataChannel', 'RTCIceTransport'])\n"
                         "    delete window[name];\n"_s);
    return script;
}

} // namespace

JailProfile::JailProfile(ContentSource source, QObject *parent)
    : JailProfile(QUrl(QString::fromLatin1(previewOrigin)), std::move(source),
        new RequestBlocker(decideRequest, {}, nullptr), parent)
{ }

JailProfile::JailProfile(
    const QUrl &page, ContentSource source, RequestBlocker *blocker, QObject *parent)
    : QWebEngineProfile(parent)
{
    closeEverything();
    installUrlSchemeHandler(previewScheme, new ContentScheme(page, std::move(source), this));
    blocker->setParent(this);
    connect(blocker, &RequestBlocker::allowed, this, &JailProfile::requestAllowed);
    connect(blocker, &RequestBlocker::blocked, this, &JailProfile::requestBlocked);
    setUrlRequestInterceptor(blocker);
}

void JailProfile::closeEverything()
{
    setHttpCacheType(NoCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    cookieStore()->setCookieFilter(
        [](const QWebEngineCookieStore::FilterRequest &) { return false; });
    setSpellCheckEnabled(false);
    for (const QWebEngineSettings::WebAttribute attribute : switchedOff)
        settings()->setAttribute(attribute, false);
    settings()->setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    settings()->setAttribute(QWebEngineSettings::PlaybackRequiresUserGesture, true);
    settings()->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
    settings()->setDefaultTextEncoding(u"utf-8"_s);
    scripts()->insert(noPeerConnections());
    connect(this, &QWebEngineProfile::downloadRequested, this,
        [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

} // namespace Galley
