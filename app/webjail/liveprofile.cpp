// SPDX-License-Identifier: GPL-3.0-or-later
#include "webjail/liveprofile.h"

#include "render/liverequest.h"
#include "webjail/requestblocker.h"

#include <QBuffer>
#include <QWebEngineCookieStore>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>

namespace Galley {

namespace {

ContentSource pageWith(const LiveFrame &frame, const QString &title)
{
    return [html = liveHtml(frame, title)](const QUrl &) -> std::optional<WebContent> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(html);
        buffer->open(QIODevice::ReadOnly);
        return WebContent{"text/html; charset=utf-8", std::move(buffer)};
    };
}

/// Out of reach of the provider's own scripts.
QWebEngineScript frameTells()
{
    QWebEngineScript script;
    script.setName(QStringLiteral("frameTells"));
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setRunsOnSubFrames(true);
    script.setSourceCode(QStringLiteral("if (window !== window.top && location.protocol === "
                                        "'https:') console.info('%1');\n")
                             .arg(QLatin1StringView(frameIsThere)));
    return script;
}

RequestBlocker *blockerFor(const LiveFrame &frame)
{
    const auto rule = [frame](const QUrl &url, ResourceKind kind, const QUrl &firstParty) {
        return decideLiveRequest(url, kind, firstParty, frame);
    };
    const auto refererRule
        = [frame](const QUrl &url, ResourceKind kind) { return liveReferer(url, kind, frame); };
    return new RequestBlocker(rule, refererRule, nullptr);
}

} // namespace

LiveProfile::LiveProfile(const LiveFrame &frame, const QString &title, QObject *parent)
    : JailProfile(
        QUrl(QString::fromLatin1(livePage)), pageWith(frame, title), blockerFor(frame), parent)
    , m_frame(frame)
{
    settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, true);
    settings()->setAttribute(QWebEngineSettings::LocalStorageEnabled, true);
    scripts()->insert(frameTells());
    // Asked on a thread of the engine's.
    cookieStore()->setCookieFilter([frame](const QWebEngineCookieStore::FilterRequest &request) {
        return isLiveHost(request.origin.host(QUrl::FullyEncoded), frame);
    });
}

} // namespace Galley
