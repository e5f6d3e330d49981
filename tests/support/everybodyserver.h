// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QUrl>

#include <algorithm>

namespace Galley {

/// Plays every host of the web at once for a browser that takes all names for this server, and
/// writes down who asks whom. What is no HTTPS is written down too, as asked of nobody.
class EverybodyServer final
{
public:
    struct Asked
    {
        QString host;
        QString path; ///< and query
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
    };

    EverybodyServer()
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(certificate));
        tls.setPrivateKey(QSslKey(key, QSsl::Ec));
        m_server.setSslConfiguration(tls);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            while (auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection()))
                listenTo(socket);
        });
        QObject::connect(&m_server, &QSslServer::errorOccurred, &m_server,
            [this](QSslSocket *socket, QAbstractSocket::SocketError error) {
                if (error != QAbstractSocket::RemoteHostClosedError)
                    asked.append({{}, socket->errorString(), {}});
            });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("The test server cannot listen.");
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// How often it was asked for that path, whatever the query.
    [[nodiscard]] int count(const QString &host, const QString &path) const
    {
        return int(std::count_if(asked.begin(), asked.end(), [&](const Asked &one) {
            return one.host == host && one.path.section(u'?', 0, 0) == path;
        }));
    }
    [[nodiscard]] const Asked *last(const QString &path) const
    {
        for (auto one = asked.crbegin(); one != asked.crend(); ++one) {
            if (one->path.section(u'?', 0, 0) == path)
                return &*one;
        }
        return nullptr;
    }

    QHash<QString, QByteArray> pages; ///< by path, whatever the host; nothing else exists
    QByteArray cookie; ///< set with each page
    QList<Asked> asked;

private:
    void listenTo(QSslSocket *socket)
    {
        QObject::connect(socket, &QIODevice::readyRead, socket, [this, socket] {
            if (socket->peek(1 << 20).contains("\r\n\r\n"))
                answer(socket, socket->readAll());
        });
        QObject::connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    }

    void answer(QSslSocket *socket, const QByteArray &question)
    {
        QList<QByteArray> lines = question.left(question.indexOf("\r\n\r\n")).split('\n');
        Asked one;
        one.path = QString::fromLatin1(lines.takeFirst().split(' ').value(1));
        for (const QByteArray &line : std::as_const(lines)) {
            const qsizetype colon = line.indexOf(':');
            one.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        one.host = QString::fromLatin1(one.headers.value("host"));
        asked.append(one);
        const auto page = pages.constFind(one.path.section(u'?', 0, 0));
        const QByteArray body = page == pages.constEnd() ? "-" : *page;
        QByteArray head = page == pages.constEnd() ? "HTTP/1.1 404 No\r\n" : "HTTP/1.1 200 Yes\r\n";
        head += "Content-Type: text/html; charset=utf-8\r\nAccess-Control-Allow-Origin: *\r\n";
        if (!cookie.isEmpty())
            head += "Set-Cookie: " + cookie + "\r\n";
        socket->write(head + "Connection: close\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket->disconnectFromHost();
    }

    static constexpr auto key = "-----BEGIN EC PRIVATE KEY-----\n"
                                "MHcCAQEEIBfLGEz1GKuemRWo+iYRksqrErdH21Nt/CcLrpgXgo8woAoGCCqGSM49\n"
                                "AwEHoUQDQgAEW4bLsLAh4M4KDU9pyx4q+eteaPeVL63TK15gxTlXyYYDxw/a3mmy\n"
                                "lunGSadAc1xnuRIgdegZXhmeNkA/8Io6Aw==\n"
                                "-----END EC PRIVATE KEY-----\n";
    static constexpr auto certificate
        = "-----BEGIN CERTIFICATE-----\n"
          "MIIBhTCCASugAwIBAgIUeVhZJVAM2NRLAfTU3+/9lgk0UvIwCgYIKoZIzj0EAwIw\n"
          "FzEVMBMGA1UEAwwMbGl2ZS5leGFtcGxlMCAXDTI2MTEyMzE4MTkwN1oYDzIxMjYx\n"
          "MDMwMTgxOTA3WjAXMRUwEwYDVQQDDAxsaXZlLmV4YW1wbGUwWTATBgcqhkjOPQIB\n"
          "BggqhkjOPQMBBwNCAARbhsuwsCHgzgoNT2nLHir5615o95UvrdMrXmDFOVfJhgPH\n"
          "D9reabKW6cZJp0BzXGe5EiB16BleGZ42QD/wijoDo1MwUTAdBgNVHQ4EFgQUrMkm\n"
          "9qStSBpzkXY0vWANnJ9F95QwHwYDVR0jBBgwFoAUrMkm9qStSBpzkXY0vWANnJ9F\n"
          "95QwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiALM4n3MgkzdyMO\n"
          "3arYo1BDkWeHqbQUclel7G5XF9RnKgIhAP+8HrEEfu+milo4fa2Cygc9gLPoteCU\n"
          "0pZsxnuc0QQc\n"
          "-----END CERTIFICATE-----\n";

    QSslServer m_server;
};

} // namespace Galley
