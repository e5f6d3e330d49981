// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpfetcher.h"

#include <QByteArray>
#include <QHash>
#include <QSslConfiguration>
#include <QUrl>

#include <memory>
#include <utility>
#include <vector>

namespace Galley {

/// What the test server answers to one address, and how badly it behaves meanwhile.
struct WebReply
{
    enum class Way {
        Whole,
        Silent, ///< takes the question and says nothing
        SlowHeaders, ///< a byte of the headers now and then
        EndlessHeaders,
        SlowBody, ///< headers at once, then a byte of the body now and then
        EndlessBody, ///< the body again and again
        ClosedInHeaders,
        ClosedInBody, ///< promises one byte more than it sends
    };
    int status = 200;
    /// Content-Length is added unless it is here, and unless the body has no end.
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Way way = Way::Whole;

    static WebReply text(const QByteArray &type, const QByteArray &body, int status = 200);
    static WebReply json(const QByteArray &body, int status = 200);
    static WebReply html(const QByteArray &body, int status = 200);
    static WebReply redirect(const QByteArray &location, int status = 302);
    /// The file of an answer that was recorded.
    static WebReply file(const QString &path, const QByteArray &type, int status = 200);
    /// A few megabytes that gzip makes `size` zero bytes of.
    static WebReply gzipBomb(qint64 size);
    static WebReply misbehaving(Way way, const QByteArray &body = "<p>");

    /// The same with one more header.
    [[nodiscard]] WebReply with(const QByteArray &name, const QByteArray &value) const;
};

/// A web of its own on this machine, over real TLS, in which every name is played by the test: what
/// it does not name does not exist. Made for HttpFetcher, which is given parts() and otherwise does
/// what it always does:
///
///     HostileWebServer web;
///     web.answer("publish.x.com", "/oembed", WebReply::json("{...}"));
///     web.resolve("sly.example", {"10.0.0.1"});
///     HttpFetcher fetcher(web.parts());
///     ...
///     QCOMPARE(web.asked().size(), 1);
///
/// The certificate is for the names in tests/data/net/names.txt: add one there and run make.sh.
class HostileWebServer final
{
    Q_DISABLE_COPY_MOVE(HostileWebServer)

public:
    /// How the server of a host breaks the connection.
    enum class Tls {
        Good,
        OfAnotherHost,
        SelfSigned,
        Expired,
        None, ///< plain HTTP
        ClosedInHandshake,
        SilentInHandshake
    };

    /// A question that came, as it came.
    struct Asked
    {
        QByteArray method;
        QString host; ///< of the Host header
        QByteArray path; ///< and query
        QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case

        [[nodiscard]] bool hasHeader(const QByteArray &name) const;
        [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< name in lower case
    };

    HostileWebServer();
    ~HostileWebServer();

    /// What `host` answers at `path`, whatever the query; with a query in `path`, that query only.
    /// Other paths of the host are answered 404. The last answer given counts.
    void answer(const QString &host, const QByteArray &path, const WebReply &reply);
    /// The same by address: `answer(QUrl("https://publish.x.com/oembed?url=..."), ...)`.
    void answer(const QUrl &url, const WebReply &reply);
    /// The addresses that the name stands for, instead of one that is public and this server's.
    void resolve(const QString &host, const QStringList &addresses);
    void setTls(const QString &host, Tls tls);
    /// How long a slow server takes for a byte; a second.
    void setSlowness(std::chrono::milliseconds perByte);

    /// Resolver, connections and trust that lead here, for HttpFetcher.
    [[nodiscard]] HttpFetcher::Parts parts() const;
    /// Where connections to an address that stands for a host of this web really go.
    [[nodiscard]] HttpFetcher::Endpoint endpointOf(const QHostAddress &address) const;
    [[nodiscard]] HttpFetcher::Addresses addressesOf(const QString &host) const;
    /// What a client has to trust.
    [[nodiscard]] static QSslConfiguration trust();

    [[nodiscard]] QList<Asked> asked() const; ///< in the order of coming
    [[nodiscard]] QList<Asked> asked(const QString &host) const;
    [[nodiscard]] int connections() const; ///< with those that never asked anything
    [[nodiscard]] int openConnections() const;
    [[nodiscard]] qint64 bytesSent() const; ///< of headers and bodies
    [[nodiscard]] QStringList resolved() const; ///< the names that were looked up
    /// The first bytes of each connection to a host that is silent in the handshake.
    [[nodiscard]] QList<QByteArray> greetings() const;

private:
    class Listener;
    class Conversation;
    struct Web;

    std::unique_ptr<Web> m_web;
};

} // namespace Galley
