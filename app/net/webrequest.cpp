// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/webrequest.h"

namespace Galley {

QNetworkRequest webRequest(const QUrl &target, const QUrl &url, const FetchRequest &wanted)
{
    QNetworkRequest request(target);
    if (target.host() != url.host()) {
        request.setRawHeader("Host", url.host(QUrl::FullyEncoded).toLatin1());
        request.setPeerVerifyName(url.host(QUrl::FullyEncoded));
    }
    request.setRawHeader("Accept", wanted.accept.isEmpty() ? QByteArray("*/*") : wanted.accept);
    request.setRawHeader("Accept-Language", "en");
    request.setRawHeader(
        "User-Agent", "Galley/" GALLEY_VERSION " (+https://galley-editor.org/embeds)");
    request.setRawHeader("Connection", "close");
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto attribute :
        {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
            QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // The body is measured where it is read.
    request.setDecompressedSafetyCheckThreshold(-1);
    return request;
}

} // namespace Galley
