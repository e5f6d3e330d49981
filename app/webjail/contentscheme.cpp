// SPDX-License-Identifier: GPL-3.0-or-later
#include "webjail/contentscheme.h"

#include "render/requestpolicy.h"

#include <QWebEngineUrlRequestJob>

namespace Galley {

namespace {

bool mayAsk(const QWebEngineUrlRequestJob &job)
{
    const QUrl url = job.requestUrl();
    const bool isPage = url == QUrl(QString::fromLatin1(previewOrigin));
    return job.requestMethod() == "GET" && isOurs(url) && (isPage || isOurs(job.initiator()));
}

} // namespace

ContentScheme::ContentScheme(ContentSource source, QObject *parent)
    : QWebEngineUrlSchemeHandler(parent)
    , m_source(std::move(source))
{ }

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
