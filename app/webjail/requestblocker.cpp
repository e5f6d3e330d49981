// SPDX-License-Identifier: GPL-3.0-or-later
#include "webjail/requestblocker.h"

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

RequestBlocker::RequestBlocker(Rule rule, RefererRule refererRule, QObject *parent)
    : QWebEngineUrlRequestInterceptor(parent)
    , m_rule(std::move(rule))
    , m_refererRule(std::move(refererRule))
{ }

void RequestBlocker::interceptRequest(QWebEngineUrlRequestInfo &request)
{
    const QUrl url = request.requestUrl();
    const ResourceKind kind = kindOf(request.resourceType());
    if (m_rule(url, kind, request.firstPartyUrl()) == Decision::Block) {
        request.block(true);
        emit blocked(url);
        return;
    }
    if (const QByteArray referer = m_refererRule ? m_refererRule(url, kind) : QByteArray();
        !referer.isEmpty()) {
        request.setHttpHeader("Referer", referer);
    }
    emit allowed(kind);
}

} // namespace Galley
