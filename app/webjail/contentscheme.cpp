// SPDX-License-Identifier: GPL-3.0-or-later
#include "webjail/contentscheme.h"

#include "render/requestpolicy.h"

#include <QWebEngineUrlRequestJob>

namespace Galley {

ContentScheme::ContentScheme(QUrl page, ContentSource source, QObject *parent)
    : QWebEngineUrlSchemeHandler(parent)
    , m_page(std::move(page))
    , m_source(std::move(source))
{ }

bool ContentScheme::mayAsk(const QWebEngineUrlRequestJob &job) const
{
    const QUrl url = job.requestUrl();
    const bool isForPage = isOurs(url) && isOurs(job.initiator());
    return job.requestMethod() == "GET" && (url == m_page || isForPage);
}

void ContentScheme::requestStarted(QWebEngineUrlRequestJob *job)
{
    if (!mayAsk(*job)) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    std::optional<WebContent> content = m_source(job->requestUrl());
    if (!content) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    QIODevice *device = content->device.release();
    connect(job, &QObject::destroyed, device, &QObject::deleteLater);
    job->reply(content->type, device);
}

} // namespace Galley
