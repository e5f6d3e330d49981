// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Galley {

/// What goes over a worker's pipes: a kind and a payload, framed by length.
struct Message
{
    quint16 kind = 0;
    QByteArray payload;
};

/// Bytes of one message on the wire: magic, version, kind, length, payload.
[[nodiscard]] QByteArray frameMessage(const Message &message);
/// Those before its payload, for who would not copy a long one.
[[nodiscard]] QByteArray frameHead(const Message &message);

/// Takes messages out of a stream of bytes. A frame that is not ours, of another version or longer
/// than `limit` breaks the stream for good.
class MessageReader final
{
public:
    explicit MessageReader(qsizetype limit = 256 * 1024 * 1024);
    void add(const QByteArray &bytes);
    [[nodiscard]] QList<Message> take(); ///< the whole ones that have arrived
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    QByteArray m_buffer;
    qsizetype m_limit;
    bool m_isBroken = false;
};

} // namespace Galley
