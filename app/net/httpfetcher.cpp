// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpfetcher.h"

#include "net/webexchange.h"

#include <QHostInfo>
#include <QNetworkProxyFactory>

namespace Galley {

namespace {

void resolveBySystem(const QString &host, QObject *context,
    const std::function<void(const HttpFetcher::Addresses &)> &answer)
{
    QHostInfo::lookupHost(
        host, context, [answer](const QHostInfo &found) { answer(found.addresses()); });
}

QNetworkProxy proxyOfSystem(const QUrl &url)
{
    const QList<QNetworkProxy> proxies
        = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

} // namespace

HttpFetcher::Parts::Parts()
    : resolve(resolveBySystem)
    , proxyFor(proxyOfSystem)
    , endpointOf([](const QHostAddress &judged) {
        return Endpoint{judged, 443};
    })
    , now([] { return QDateTime::currentDateTimeUtc(); })
    , tls(QSslConfiguration::defaultConfiguration())
{ }

HttpFetcher::HttpFetcher(const Parts &parts, QObject *parent)
    : Fetcher(parent)
    , m_parts(parts)
    , m_queue(parts.limits.betweenQuestions)
{
    // Nothing that one server hands out is shown to it again.
    m_parts.tls.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    m_parts.tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    m_nextTurn.setSingleShot(true);
    connect(&m_nextTurn, &QTimer::timeout, this, &HttpFetcher::giveTurns);
}

HttpFetcher::~HttpFetcher()
{
    // Before the queue, which they use until their end.
    qDeleteAll(findChildren<WebExchange *>(QString(), Qt::FindDirectChildrenOnly));
}

void HttpFetcher::fetch(const FetchRequest &request, QObject *receiver, Callback callback)
{
    const quint64 ticket = ++m_lastTicket;
    m_exchanges.insert(
        ticket, new WebExchange(*this, ticket, request, receiver, std::move(callback)));
}

void HttpFetcher::cancel(QObject *receiver)
{
    const QList<WebExchange *> exchanges = m_exchanges.values();
    for (WebExchange *exchange : exchanges) {
        if (exchange->receiver() == receiver)
            exchange->cancel();
    }
}

void HttpFetcher::enterQueue(WebExchange &exchange, const QString &host)
{
    m_queue.enter(exchange.ticket(), host);
    m_nextTurn.start(0);
}

void HttpFetcher::leaveQueue(WebExchange &exchange)
{
    m_queue.leave(exchange.ticket(), m_parts.now());
    m_nextTurn.start(0);
}

void HttpFetcher::hear(const WebAnswer &answer)
{
    const QDateTime now = m_parts.now();
    if (const auto time = reopeningTime(answer.status, answer.header("retry-after"), now))
        m_queue.close(answer.url.host(QUrl::FullyEncoded), *time, now);
}

void HttpFetcher::giveTurns()
{
    const QList<HostQueue::Turn> turns = m_queue.takeTurns(m_parts.now());
    for (const HostQueue::Turn &turn : turns) {
        WebExchange *exchange = m_exchanges.value(turn.ticket);
        if (turn.closedUntil.isValid())
            exchange->sendAway(turn.closedUntil);
        else
            exchange->takeTurn();
    }
    if (const auto pause = m_queue.untilNextTurn(m_parts.now()))
        m_nextTurn.start(*pause);
}

void HttpFetcher::forget(WebExchange &exchange)
{
    m_exchanges.remove(exchange.ticket());
}

} // namespace Galley
