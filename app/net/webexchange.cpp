// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/webexchange.h"

#include "base/tr.h"
#include "net/addresspolicy.h"
#include "net/webrequest.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qint64 readAtOnce = 64 * 1024;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QString timeToShow(const QDateTime &time, const QDateTime &now)
{
    const QLocale locale;
    const QDateTime local = time.toLocalTime();
    return local.date() == now.toLocalTime().date()
        ? locale.toString(local.time(), QLocale::ShortFormat)
        : locale.toString(local, QLocale::ShortFormat);
}

} // namespace

WebExchange::WebExchange(HttpFetcher &fetcher, quint64 ticket, FetchRequest request,
    QObject *receiver, Fetcher::Callback callback)
    : QObject(&fetcher)
    , m_fetcher(fetcher)
    , m_ticket(ticket)
    , m_request(std::move(request))
    , m_receiver(receiver)
    , m_callback(std::move(callback))
{
    const HttpFetcher::Limits &limits = fetcher.m_parts.limits;
    m_answer.url = m_request.url;
    m_request.stopAfter = m_request.stopAfter.toLower();
    for (QTimer *timer : {&m_toHeaders, &m_inAll}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] {
            fail(ErrorCode::TimedOut, Tr::tr("%1 took too long to answer.").arg(host()));
        });
    }
    m_toHeaders.setInterval(limits.toHeaders);
    m_inAll.setInterval(limits.inAll);
    connect(receiver, &QObject::destroyed, this, &WebExchange::cancel);
    QTimer::singleShot(0, this, &WebExchange::start);
}

WebExchange::~WebExchange()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void WebExchange::start()
{
    if (m_result)
        return;
    if (const Result<> check = checkWebAddress(m_answer.url); !check) {
        end(tl::unexpected(check.error()));
        return;
    }
    m_fetcher.enterQueue(*this, m_answer.url.host(QUrl::FullyEncoded));
}

void WebExchange::takeTurn()
{
    m_inAll.start();
    resolve();
}

void WebExchange::sendAway(const QDateTime &closedUntil)
{
    fail(ErrorCode::Refused,
        Tr::tr("%1 asks to wait until %2.")
            .arg(host(), timeToShow(closedUntil, m_fetcher.m_parts.now())));
}

void WebExchange::cancel()
{
    m_callback = nullptr;
    end(failure(ErrorCode::Cancelled, {}));
    m_receiver = nullptr;
}

void WebExchange::resolve()
{
    m_toHeaders.start();
    m_addresses.clear();
    const QUrl &url = m_answer.url;
    const QNetworkProxy proxy = m_fetcher.m_parts.proxyFor(url);
    m_isProxied = proxy.type() != QNetworkProxy::NoProxy;
    if (m_isProxied) {
        ask(url, proxy);
        return;
    }
    m_fetcher.m_parts.resolve(url.host(QUrl::FullyEncoded), this,
        [this](const HttpFetcher::Addresses &addresses) { takeAddresses(addresses); });
}

void WebExchange::takeAddresses(const HttpFetcher::Addresses &addresses)
{
    if (m_result)
        return;
    if (addresses.isEmpty()) {
        fail(ErrorCode::Offline,
            Tr::tr("%1 could not be found. Is the address right, and is this computer online?")
                .arg(host()));
        return;
    }
    if (!std::all_of(addresses.begin(), addresses.end(), isPublicAddress)) {
        fail(ErrorCode::Refused,
            Tr::tr("%1 leads to a private network, and is not asked.").arg(host()));
        return;
    }
    HttpFetcher::Addresses sorted = addresses;
    std::stable_partition(sorted.begin(), sorted.end(), [](const QHostAddress &address) {
        return address.protocol() == QHostAddress::IPv4Protocol;
    });
    m_addresses = sorted;
    askNextAddress();
}

void WebExchange::askNextAddress()
{
    const HttpFetcher::Endpoint endpoint = m_fetcher.m_parts.endpointOf(m_addresses.takeFirst());
    QUrl target = m_answer.url;
    target.setHost(endpoint.address.toString());
    target.setPort(endpoint.port);
    ask(target, QNetworkProxy(QNetworkProxy::NoProxy));
}

void WebExchange::ask(const QUrl &target, const QNetworkProxy &proxy)
{
    QNetworkRequest request = webRequest(target, m_answer.url, m_request);
    request.setSslConfiguration(m_fetcher.m_parts.tls);
    dropReply();
    m_isSecure = false;
    m_tlsTrouble.clear();
    auto *network = new QNetworkAccessManager(this);
    network->setProxy(proxy);
    m_reply = network->get(request);
    m_reply->setReadBufferSize(readAtOnce);
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_isSecure = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this, &WebExchange::noteTlsErrors);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &WebExchange::readHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &WebExchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &WebExchange::readEnd);
}

// Later, as this may be called by the reply itself.
void WebExchange::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->manager()->setParent(nullptr);
    reply->manager()->deleteLater();
}

void WebExchange::readHeaders()
{
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_answer.status == 0)
        return;
    m_toHeaders.stop();
    m_answer.headers.clear();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_answer.headers.append({name.toLower(), value});
    const QByteArray location = m_answer.header("location");
    if (isRedirect(m_answer.status) && !location.isEmpty()
        && m_request.redirects == FetchRequest::Redirects::Follow)
        follow(location);
}

void WebExchange::follow(const QByteArray &location)
{
    const QUrl next = m_answer.url.resolved(QUrl::fromEncoded(location));
    dropReply();
    if (m_answer.hops.size() >= m_fetcher.m_parts.limits.redirects) {
        fail(ErrorCode::TooLarge,
            Tr::tr("%1 sends from one address to the next without end.").arg(host()));
        return;
    }
    if (const Result<> check = checkWebAddress(next); !check) {
        fail(check.error().code,
            Tr::tr("%1 sends to another address. %2").arg(host(), check.error().message));
        return;
    }
    m_answer.hops.append(m_answer.url);
    const bool isSameHost = next.host() == m_answer.url.host();
    m_answer.url = next;
    m_answer.status = 0;
    m_answer.headers.clear();
    if (isSameHost) {
        resolve();
        return;
    }
    // The time is that of the answers, not of the queue.
    m_toHeaders.stop();
    m_inAll.setInterval(m_inAll.remainingTime());
    m_inAll.stop();
    m_fetcher.leaveQueue(*this);
    m_fetcher.enterQueue(*this, next.host(QUrl::FullyEncoded));
}

void WebExchange::readBody()
{
    while (m_reply && m_answer.status != 0) {
        const QByteArray bytes = m_reply->read(readAtOnce);
        if (bytes.isEmpty())
            return;
        addToBody(bytes);
    }
}

void WebExchange::addToBody(const QByteArray &bytes)
{
    const qsizetype lookFrom
        = std::max<qsizetype>(0, m_answer.body.size() - m_request.stopAfter.size() + 1);
    m_answer.body += bytes;
    qsizetype end = -1;
    if (!m_request.stopAfter.isEmpty()) {
        const qsizetype found = m_answer.body.mid(lookFrom).toLower().indexOf(m_request.stopAfter);
        if (found >= 0)
            end = lookFrom + found + m_request.stopAfter.size();
    }
    if (end < 0 && m_answer.body.size() <= m_request.largestBody)
        return;
    end = std::min<qsizetype>(end < 0 ? m_request.largestBody : end, m_request.largestBody);
    m_answer.body.truncate(end);
    m_answer.isCut = true;
    finish();
}

void WebExchange::readEnd()
{
    readBody();
    if (!m_reply)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    // Qt's word for 404, 503 and the like, which are answers as others are.
    const bool isPolite = m_answer.status >= 400 && error >= QNetworkReply::ContentAccessDenied;
    if (m_answer.status != 0 && (error == QNetworkReply::NoError || isPolite))
        finish();
    else
        failAsReplyDid();
}

void WebExchange::noteTlsErrors(const QList<QSslError> &errors)
{
    const auto has = [&errors](QSslError::SslError kind) {
        return std::any_of(errors.begin(), errors.end(),
            [kind](const QSslError &error) { return error.error() == kind; });
    };
    if (has(QSslError::HostNameMismatch))
        m_tlsTrouble = Tr::tr("The server that answered is not %1: its certificate is another's.");
    else if (has(QSslError::CertificateExpired))
        m_tlsTrouble = Tr::tr("The certificate of %1 has expired.");
    else
        m_tlsTrouble = Tr::tr("The certificate of %1 is not to be trusted.");
    m_tlsTrouble = m_tlsTrouble.arg(host());
}

void WebExchange::failAsReplyDid()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const QString detail = m_reply->errorString();
    if (!m_tlsTrouble.isEmpty()) {
        fail(ErrorCode::Unreadable, m_tlsTrouble, detail);
        return;
    }
    const bool isTlsError = error == QNetworkReply::SslHandshakeFailedError
        || (!m_isSecure && error == QNetworkReply::RemoteHostClosedError);
    if (m_isSecure) {
        fail(ErrorCode::Unreadable,
            Tr::tr("%1 broke off, or answered something that makes no sense.").arg(host()), detail);
    } else if (m_isProxied && !isTlsError) {
        fail(ErrorCode::Offline,
            Tr::tr("The proxy of this computer does not connect to %1.").arg(host()), detail);
    } else if (!m_addresses.isEmpty()) {
        askNextAddress();
    } else if (isTlsError) {
        fail(ErrorCode::Unreadable, Tr::tr("There is no secure connection to %1.").arg(host()),
            detail);
    } else {
        fail(ErrorCode::Offline,
            Tr::tr("%1 cannot be reached. Is this computer online?").arg(host()), detail);
    }
}

void WebExchange::finish()
{
    m_fetcher.hear(m_answer);
    end(std::move(m_answer));
}

void WebExchange::fail(ErrorCode code, const QString &message, const QString &detail)
{
    end(failure(code, message, detail));
}

void WebExchange::end(const Result<WebAnswer> &result)
{
    if (m_result)
        return;
    m_result = result;
    m_toHeaders.stop();
    m_inAll.stop();
    dropReply();
    m_fetcher.leaveQueue(*this);
    QTimer::singleShot(0, this, &WebExchange::deliver);
}

void WebExchange::deliver()
{
    m_fetcher.forget(*this);
    deleteLater();
    // The one who is told may delete everything here.
    const Fetcher::Callback callback = std::exchange(m_callback, nullptr);
    const Result<WebAnswer> result = *m_result;
    if (callback && m_receiver)
        callback(result);
}

QString WebExchange::host() const
{
    return m_answer.url.host();
}

} // namespace Galley
