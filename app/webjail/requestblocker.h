// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>

namespace Galley {

/// decideRequest() in the web engine's words. Interface thread.
class RequestBlocker final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestBlocker)

public:
    explicit RequestBlocker(QObject *parent);
    void interceptRequest(QWebEngineUrlRequestInfo &request) override;

signals:
    void blocked(const QUrl &url);
};

} // namespace Galley
