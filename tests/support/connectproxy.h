// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpfetcher.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

namespace Galley {

/// An HTTP proxy on this machine: notes where each client wants to go, and leads it to `target`.
class ConnectProxy final
{
    Q_DISABLE_COPY_MOVE(ConnectProxy)

public:
    explicit ConnectProxy(std::function<HttpFetcher::Endpoint()> target)
        : m_target(std::move(target))
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("The test proxy cannot listen.");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { welcome(); });
    }

    [[nodiscard]] QNetworkProxy address() const
    {
        return {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_server.serverPort()};
    }
    /// "host:port" of every client.
    [[nodiscard]] QByteArrayList asked() const { return m_asked; }

private:
    void welcome()
    {
        QTcpSocket *client = m_server.nextPendingConnection();
        QObject::connect(client, &QIODevice::readyRead, client, [this, client] { read(client); });
    }

    void read(QTcpSocket *client)
    {
        const QByteArray bytes = client->readAll();
        if (auto *server = client->findChild<QTcpSocket *>()) {
            server->write(bytes);
            return;
        }
        m_asked.append(bytes.split(' ').value(1));
        auto *server = new QTcpSocket(client);
        const HttpFetcher::Endpoint target = m_target();
        QObject::connect(server, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Connected\r\n\r\n"); });
        QObject::connect(server, &QIODevice::readyRead, client,
            [client, server] { client->write(server->readAll()); });
        QObject::connect(
            server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        server->connectToHost(target.address, target.port);
    }

    std::function<HttpFetcher::Endpoint()> m_target;
    QTcpServer m_server;
    QByteArrayList m_asked;
};

} // namespace Galley
