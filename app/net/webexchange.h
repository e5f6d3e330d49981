// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpfetcher.h"

#include <QPointer>
#include <QSslError>
#include <QTimer>

#include <optional>

class QNetworkReply;

namespace Galley {

/// One question of HttpFetcher on its way, over all hops. Calls back from the event loop, whatever
/// happens, and deletes itself.
class WebExchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WebExchange)

public:
    WebExchange(HttpFetcher &fetcher, quint64 ticket, FetchRequest request, QObject *receiver,
        Fetcher::Callback callback);
    ~WebExchange() override;

    [[nodiscard]] quint64 ticket() const { return m_ticket; }
    [[nodiscard]] const QObject *receiver() const { return m_receiver; }

    /// It is this exchange's turn to ask the host that it queued for.
    void takeTurn();
    void sendAway(const QDateTime &closedUntil);
    void cancel();

private:
    void start();
    void resolve();
    void takeAddresses(const HttpFetcher::Addresses &addresses);
    void ask(const QUrl &target, const QNetworkProxy &proxy);
    void askNextAddress();
    void readHeaders();
    void readBody();
    void addToBody(const QByteArray &bytes);
    void readEnd();
    void follow(const QByteArray &location);
    void noteTlsErrors(const QList<QSslError> &errors);

    void finish();
    void fail(ErrorCode code, const QString &message, const QString &detail = {});
    void failAsReplyDid();
    void end(const Result<WebAnswer> &result);
    void deliver();
    void dropReply();

    [[nodiscard]] QString host() const;

    HttpFetcher &m_fetcher;
    quint64 m_ticket;
    FetchRequest m_request;
    QPointer<QObject> m_receiver;
    Fetcher::Callback m_callback;

    WebAnswer m_answer; // its url is the hop that is being asked
    HttpFetcher::Addresses m_addresses; // judged, and not tried yet
    QNetworkReply *m_reply = nullptr; // with a network of its own: nothing is shared between hops
    bool m_isProxied = false;
    bool m_isSecure = false; // TLS stands
    QString m_tlsTrouble;
    std::optional<Result<WebAnswer>> m_result; // it is over, and will be delivered
    QTimer m_toHeaders;
    QTimer m_inAll;
};

} // namespace Galley
