// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hostilewebserver.h"

#include <QFile>
#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Galley {

namespace {

QByteArray testFile(const QString &name)
{
    QFile file(QStringLiteral(GALLEY_TEST_DATA "/net/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing.", qPrintable(file.fileName()));
    return file.readAll();
}

QSslConfiguration identity(const QString &certificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(testFile(certificate)));
    tls.setPrivateKey(QSslKey(testFile(u"key.pem"_s), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

// Bits in the order of deflate, the lowest of a byte first.
class BitWriter final
{
public:
    void append(quint32 code, int length) // the highest bit of a code first
    {
        for (int i = length - 1; i >= 0; --i)
            appendBit((code >> i & 1U) != 0);
    }
    [[nodiscard]] bool isWhole() const { return m_used == 0; }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    void appendBit(bool bit)
    {
        if (m_used == 0)
            m_bytes.append('\0');
        if (bit)
            m_bytes.back() = char(uchar(m_bytes.back()) | 1U << m_used);
        m_used = (m_used + 1) % 8;
    }
    QByteArray m_bytes;
    int m_used = 0;
};

constexpr int longestRepeat = 258;

// "258 times the byte before", in the fixed code of deflate.
void repeatByte(BitWriter &bits)
{
    bits.append(0b11000101, 8);
    bits.append(0, 5);
}

} // namespace

WebReply WebReply::text(const QByteArray &type, const QByteArray &body, int status)
{
    return {status, {{"Content-Type", type}}, body, Way::Whole};
}

WebReply WebReply::json(const QByteArray &body, int status)
{
    return text("application/json; charset=utf-8", body, status);
}

WebReply WebReply::html(const QByteArray &body, int status)
{
    return text("text/html; charset=utf-8", body, status);
}

WebReply WebReply::redirect(const QByteArray &location, int status)
{
    return {status, {{"Location", location}}, "Moved.", Way::Whole};
}

WebReply WebReply::file(const QString &path, const QByteArray &type, int status)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing.", qPrintable(path));
    return text(type, file.readAll(), status);
}

WebReply WebReply::gzipBomb(qint64 size)
{
    BitWriter start;
    start.append(0b010, 3); // a block in the fixed code, not the last
    start.append(0b00110000, 8); // the byte 0
    while (!start.isWhole())
        repeatByte(start);
    BitWriter period;
    do
        repeatByte(period);
    while (!period.isWhole());
    constexpr int perPeriod = 8 * longestRepeat;

    WebReply reply;
    reply.headers = {{"Content-Type", "application/json"}, {"Content-Encoding", "gzip"}};
    reply.body = QByteArray::fromHex("1f8b08000000000000ff") + start.bytes()
        + period.bytes().repeated(qsizetype(size / perPeriod));
    return reply;
}

WebReply WebReply::misbehaving(Way way, const QByteArray &body)
{
    WebReply reply = html(body);
    reply.way = way;
    return reply;
}

WebReply WebReply::with(const QByteArray &name, const QByteArray &value) const
{
    WebReply reply = *this;
    reply.headers.append(std::pair(name, value));
    return reply;
}

bool HostileWebServer::Asked::hasHeader(const QByteArray &name) const
{
    return std::any_of(headers.begin(), headers.end(),
        [&name](const auto &header) { return header.first == name; });
}

QByteArray HostileWebServer::Asked::header(const QByteArray &name) const
{
    for (const auto &[known, value] : headers) {
        if (known == name)
            return value;
    }
    return {};
}

struct HostileWebServer::Web
{
    struct Host
    {
        HttpFetcher::Addresses addresses;
        Tls tls = Tls::Good;
        QHash<QByteArray, WebReply> replies;
    };

    Host &host(const QString &name);
    [[nodiscard]] WebReply replyTo(const Asked &question) const;
    Listener &listener(Tls tls);

    QHash<QString, Host> hosts;
    QHash<QHostAddress, QString> names;
    std::map<Tls, std::unique_ptr<Listener>> listeners;
    std::chrono::milliseconds slowness = 1s;
    QList<Asked> asked;
    QStringList resolved;
    QList<QByteArray> greetings;
    int connections = 0;
    int openConnections = 0;
    qint64 bytesSent = 0;
};

/// One connection and the questions on it; gone with its socket.
class HostileWebServer::Conversation final : public QObject
{
public:
    Conversation(QTcpSocket *socket, Web &web)
        : QObject(socket)
        , m_socket(*socket)
        , m_web(web)
    {
        connect(socket, &QIODevice::readyRead, this, &Conversation::read);
        connect(socket, &QIODevice::bytesWritten, this, &Conversation::fill);
        if (auto *encrypted = qobject_cast<QSslSocket *>(socket))
            connect(encrypted, &QSslSocket::encryptedBytesWritten, this, &Conversation::fill);
        connect(&m_slow, &QTimer::timeout, this, &Conversation::sendByte);
    }

private:
    using Way = WebReply::Way;

    void read()
    {
        m_in += m_socket.readAll();
        constexpr char handshake = 22;
        if (m_in.startsWith(handshake)) {
            send("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\nThis is no HTTP.");
            m_socket.disconnectFromHost();
            return;
        }
        const qsizetype end = m_in.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        QList<QByteArray> lines = m_in.left(end).split('\n');
        m_in.remove(0, end + 4);

        Asked asked;
        const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
        asked.method = words.value(0);
        asked.path = words.value(1);
        for (const QByteArray &line : std::as_const(lines)) {
            const qsizetype colon = line.indexOf(':');
            asked.headers.append(
                {line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
        }
        asked.host = QString::fromLatin1(asked.header("host"));
        m_web.asked.append(asked);
        reply(m_web.replyTo(asked));
    }

    void reply(const WebReply &reply)
    {
        m_reply = reply;
        const QByteArray headers = headersOf(reply);
        switch (reply.way) {
        case Way::Whole:
            m_more = reply.body;
            send(headers);
            break;
        case Way::Silent:
            break;
        case Way::SlowHeaders:
            sendSlowly(headers + reply.body);
            break;
        case Way::SlowBody:
            send(headers);
            sendSlowly(reply.body);
            break;
        case Way::EndlessHeaders:
            m_more = QByteArray("X-More: ").append(1000, 'm').append("\r\n");
            send(headers.left(headers.size() - 2));
            break;
        case Way::EndlessBody:
            m_more = reply.body.size() < 0x4000
                ? reply.body.repeated(0x4000 / std::max<qsizetype>(reply.body.size(), 1))
                : reply.body;
            send(headers);
            break;
        case Way::ClosedInHeaders:
            send(headers.left(headers.size() - 4));
            m_socket.disconnectFromHost();
            break;
        case Way::ClosedInBody:
            send(headers + reply.body);
            m_socket.disconnectFromHost();
            break;
        }
    }

    static QByteArray headersOf(const WebReply &reply)
    {
        QByteArray text = "HTTP/1.1 " + QByteArray::number(reply.status) + " Said\r\n";
        bool hasLength = reply.way == Way::EndlessBody;
        for (const auto &[name, value] : reply.headers) {
            text += name + ": " + value + "\r\n";
            hasLength = hasLength || name.toLower() == "content-length";
        }
        if (!hasLength) {
            const qsizetype length = reply.body.size() + (reply.way == Way::ClosedInBody ? 1 : 0);
            text += "Content-Length: " + QByteArray::number(length) + "\r\n";
        }
        return text + "\r\n";
    }

    void send(const QByteArray &bytes) { m_web.bytesSent += m_socket.write(bytes); }

    void sendSlowly(const QByteArray &bytes)
    {
        m_more = bytes;
        m_slow.start(m_web.slowness);
    }

    void sendByte()
    {
        if (m_more.isEmpty()) {
            m_slow.stop();
            return;
        }
        send(m_more.left(1));
        m_more.remove(0, 1);
    }

    // Never much ahead of the one who reads.
    void fill()
    {
        const bool isEndless
            = m_reply.way == Way::EndlessBody || m_reply.way == Way::EndlessHeaders;
        if (m_more.isEmpty() || (!isEndless && m_reply.way != Way::Whole))
            return;
        const auto *encrypted = qobject_cast<const QSslSocket *>(&m_socket);
        const qint64 ahead
            = m_socket.bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
        if (ahead >= atOnce)
            return;
        send(m_more.mid(m_sent, atOnce));
        m_sent += atOnce;
        if (m_sent < m_more.size())
            return;
        m_sent = 0;
        if (!isEndless)
            m_more.clear();
    }

    static constexpr qsizetype atOnce = 0x10000;
    QTcpSocket &m_socket;
    Web &m_web;
    QByteArray m_in;
    QByteArray m_more;
    qsizetype m_sent = 0; // of it
    WebReply m_reply;
    QTimer m_slow;
};

/// One port: all hosts whose TLS is of one kind.
class HostileWebServer::Listener final : public QTcpServer
{
public:
    Listener(Web &web, Tls tls)
        : m_web(web)
        , m_tls(tls)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("The test server cannot listen.");
        switch (tls) {
        case Tls::OfAnotherHost:
            m_identity = identity(u"stranger.pem"_s);
            break;
        case Tls::SelfSigned:
            m_identity = identity(u"selfsigned.pem"_s);
            break;
        case Tls::Expired:
            m_identity = identity(u"expired.pem"_s);
            break;
        default:
            m_identity = identity(u"server.pem"_s);
        }
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        const bool speaksTls = m_tls != Tls::None && m_tls != Tls::SilentInHandshake
            && m_tls != Tls::ClosedInHandshake;
        auto *socket = speaksTls ? new QSslSocket(this) : new QTcpSocket(this);
        ++m_web.connections;
        ++m_web.openConnections;
        connect(socket, &QAbstractSocket::disconnected, this, [this, socket] {
            --m_web.openConnections;
            socket->deleteLater();
        });
        socket->setSocketDescriptor(handle);
        if (auto *encrypted = qobject_cast<QSslSocket *>(socket)) {
            encrypted->setSslConfiguration(m_identity);
            encrypted->startServerEncryption();
        }
        if (m_tls == Tls::ClosedInHandshake)
            connect(socket, &QIODevice::readyRead, socket, [socket] { socket->abort(); });
        else if (m_tls == Tls::SilentInHandshake)
            connect(socket, &QIODevice::readyRead, this,
                [this, socket] { m_web.greetings.append(socket->readAll()); });
        else
            new Conversation(socket, m_web);
    }

private:
    Web &m_web;
    Tls m_tls;
    QSslConfiguration m_identity;
};

// Every host has an address of its own, so that the connection tells which is meant.
HostileWebServer::Web::Host &HostileWebServer::Web::host(const QString &name)
{
    const auto known = hosts.find(name);
    if (known != hosts.end())
        return *known;
    constexpr quint32 firstAddress = 0x5db8'0001; // 93.184.0.1
    const QHostAddress address(firstAddress + quint32(hosts.size()));
    names.insert(address, name);
    Host &host = hosts[name];
    host.addresses = {address};
    return host;
}

WebReply HostileWebServer::Web::replyTo(const Asked &question) const
{
    const auto host = hosts.find(question.host);
    if (host == hosts.end())
        return WebReply::text("text/plain", "Nobody here is called so.", 421);
    const auto exact = host->replies.find(question.path);
    if (exact != host->replies.end())
        return *exact;
    const auto known = host->replies.find(question.path.left(question.path.indexOf('?')));
    if (known != host->replies.end())
        return *known;
    return WebReply::text("text/plain", "Not here.", 404);
}

HostileWebServer::Listener &HostileWebServer::Web::listener(Tls tls)
{
    std::unique_ptr<Listener> &listener = listeners[tls];
    if (!listener)
        listener = std::make_unique<Listener>(*this, tls);
    return *listener;
}

HostileWebServer::HostileWebServer()
    : m_web(std::make_unique<Web>())
{ }

HostileWebServer::~HostileWebServer() = default;

void HostileWebServer::answer(const QString &host, const QByteArray &path, const WebReply &reply)
{
    m_web->host(host).replies.insert(path, reply);
}

void HostileWebServer::answer(const QUrl &url, const WebReply &reply)
{
    const QUrl path
        = url.adjusted(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    answer(url.host(QUrl::FullyEncoded), path.toEncoded(), reply);
}

void HostileWebServer::resolve(const QString &host, const QStringList &addresses)
{
    HttpFetcher::Addresses &known = m_web->host(host).addresses;
    known.clear();
    for (const QString &address : addresses) {
        known.append(QHostAddress(address));
        m_web->names.insert(known.last(), host);
    }
}

void HostileWebServer::setTls(const QString &host, Tls tls)
{
    m_web->host(host).tls = tls;
}

void HostileWebServer::setSlowness(std::chrono::milliseconds perByte)
{
    m_web->slowness = perByte;
}

HttpFetcher::Parts HostileWebServer::parts() const
{
    HttpFetcher::Parts parts;
    parts.resolve = [this](const QString &host, QObject *context,
                        const std::function<void(const HttpFetcher::Addresses &)> &answer) {
        m_web->resolved.append(host);
        QTimer::singleShot(
            0, context, [answer, addresses = addressesOf(host)] { answer(addresses); });
    };
    parts.proxyFor = [](const QUrl &) { return QNetworkProxy(QNetworkProxy::NoProxy); };
    parts.endpointOf = [this](const QHostAddress &address) { return endpointOf(address); };
    parts.tls = trust();
    return parts;
}

HttpFetcher::Endpoint HostileWebServer::endpointOf(const QHostAddress &address) const
{
    const Web::Host &host = m_web->host(m_web->names.value(address));
    return {QHostAddress(QHostAddress::LocalHost), m_web->listener(host.tls).serverPort()};
}

HttpFetcher::Addresses HostileWebServer::addressesOf(const QString &host) const
{
    const auto known = m_web->hosts.constFind(host);
    return known == m_web->hosts.constEnd() ? HttpFetcher::Addresses() : known->addresses;
}

QSslConfiguration HostileWebServer::trust()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({QSslCertificate(testFile(u"authority.pem"_s))});
    return tls;
}

QList<HostileWebServer::Asked> HostileWebServer::asked() const
{
    return m_web->asked;
}

QList<HostileWebServer::Asked> HostileWebServer::asked(const QString &host) const
{
    QList<Asked> found;
    std::copy_if(m_web->asked.begin(), m_web->asked.end(), std::back_inserter(found),
        [&host](const Asked &asked) { return asked.host == host; });
    return found;
}

int HostileWebServer::connections() const
{
    return m_web->connections;
}

int HostileWebServer::openConnections() const
{
    return m_web->openConnections;
}

qint64 HostileWebServer::bytesSent() const
{
    return m_web->bytesSent;
}

QList<QByteArray> HostileWebServer::greetings() const
{
    return m_web->greetings;
}

QStringList HostileWebServer::resolved() const
{
    return m_web->resolved;
}

} // namespace Galley
