// SPDX-License-Identifier: GPL-3.0-or-later
#include "webjail/requestblocker.h"

#include "render/requestpolicy.h"

namespace Galley {

namespace {

ResourceKind kindOf(QWebEngineUrlRequestInfo::ResourceType type)
{
    switch (type) {
    case QWebEngineUrlRequestInfo::ResourceTypeMainFrame:
        return ResourceKind::MainFrame;
    case QWebEngineUrlRequestInfo::ResourceTypeSubFrame:
        return ResourceKind::SubFrame;
    case QWebEngineUrlRequestInfo::ResourceTypeStylesheet:
        return ResourceKind::Stylesheet;
    case QWebEngineUrlRequestInfo::ResourceTypeScript:
        return ResourceKind::Script;
    case QWebEngineUrlRequestInfo::ResourceTypeImage:
        return ResourceKind::Image;
    case QWebEngineUrlRequestInfo::ResourceTypeFontResource:
        return ResourceKind::Font;
    case QWebEngineUrlRequestInfo::ResourceTypeMedia:
        return ResourceKind::Media;
    default:
        return ResourceKind::Other;
    }
}

} // namespace

RequestBlocker::RequestBlocker(QObject *parent)
    : QWebEngineUrlRequestInterceptor(parent)
{ }

void RequestBlocker::interceptRequest(QWebEngineUrlRequestInfo &request)
{
    const Decision decision = decideRequest(
        request.requestUrl(), kindOf(request.resourceType()), request.firstPartyUrl());
    if (decision == Decision::Allow)
        return;
    request.block(true);
    emit blocked(request.requestUrl());
}

} // namespace Galley
