// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>

namespace Galley {

/// Notes every address that is asked for but the page's own, and lets none through.
class RequestListener final : public QWebEngineUrlRequestInterceptor
{
public:
    void interceptRequest(QWebEngineUrlRequestInfo &request) override
    {
        const QUrl url = request.requestUrl();
        if (url == page || url.scheme() == QLatin1StringView("data"))
            return;
        asked.append(url.toString());
        request.block(true);
    }

    QUrl page;
    QStringList asked;
};

} // namespace Galley
