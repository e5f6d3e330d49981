// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/requestpolicy.h"

#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>

#include <functional>

namespace Galley {

/// What the rules say, in the web engine's words. Interface thread.
class RequestBlocker final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestBlocker)

public:
    /// May this load for that page? As decideRequest().
    using Rule
        = std::function<Decision(const QUrl &url, ResourceKind kind, const QUrl &firstParty)>;
    /// The Referer of a request that may; empty: the engine's own.
    using RefererRule = std::function<QByteArray(const QUrl &url, ResourceKind kind)>;

    RequestBlocker(Rule rule, RefererRule refererRule, QObject *parent);
    void interceptRequest(QWebEngineUrlRequestInfo &request) override;

signals:
    void allowed(Galley::ResourceKind kind);
    void blocked(const QUrl &url);

private:
    Rule m_rule;
    RefererRule m_refererRule; ///< may be empty
};

} // namespace Galley
