// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/fetcher.h"
#include "net/hostqueue.h"

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QTimer>

namespace Galley {

class WebExchange;

/// Asks over HTTPS, and only servers of the open internet (addresspolicy.h): every name is resolved
/// first, refused if one of its addresses is not public, and then asked at the address that was
/// judged, so that it cannot stand for another one a moment later. Where the system asks for a
/// proxy, the proxy resolves, and names alone are judged. Sends no cookies, no credentials, no
/// Referer; one question at a time for each host (HostQueue). A redirect counts as the same
/// question, and is judged as the first address was.
class HttpFetcher final : public Fetcher
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpFetcher)

public:
    struct Limits
    {
        /// Of each hop. Bounds the length of the headers too: QNetworkAccessManager takes any.
        std::chrono::milliseconds toHeaders = std::chrono::seconds(5);
        std::chrono::milliseconds inAll = std::chrono::seconds(10); ///< waiting for a turn apart
        std::chrono::milliseconds betweenQuestions = std::chrono::seconds(1); ///< to one host
        int redirects = 3;
    };
    struct Endpoint
    {
        QHostAddress address;
        quint16 port = 443;
    };
    using Addresses = QList<QHostAddress>;
    /// Calls back once, later, unless `context` is gone. No addresses: nobody knows the name.
    using Resolve = std::function<void(
        const QString &host, QObject *context, std::function<void(const Addresses &)> answer)>;

    /// What it works with; what is not given is the system's.
    struct Parts
    {
        Resolve resolve;
        std::function<QNetworkProxy(const QUrl &url)> proxyFor;
        /// Where a connection to a judged address really goes.
        std::function<Endpoint(const QHostAddress &judged)> endpointOf;
        std::function<QDateTime()> now; ///< UTC
        QSslConfiguration tls;
        Limits limits;

        Parts();
    };

    explicit HttpFetcher(const Parts &parts = Parts(), QObject *parent = nullptr);
    ~HttpFetcher() override;

    void fetch(const FetchRequest &request, QObject *receiver, Callback callback) override;
    void cancel(QObject *receiver) override;

private:
    friend class WebExchange;

    void enterQueue(WebExchange &exchange, const QString &host);
    void leaveQueue(WebExchange &exchange);
    void hear(const WebAnswer &answer);
    void giveTurns();
    void forget(WebExchange &exchange);

    Parts m_parts;
    HostQueue m_queue;
    QTimer m_nextTurn;
    QHash<quint64, WebExchange *> m_exchanges;
    quint64 m_lastTicket = 0;
};

} // namespace Galley
