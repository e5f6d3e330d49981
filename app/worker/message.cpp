// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/message.h"

#include <QtEndian>

namespace Galley {

namespace {

constexpr quint32 magic = 0x474C5931; // "GLY1": the last digit is the version of the framing
constexpr qsizetype headerSize = 4 + 2 + 4;

} // namespace

QByteArray frameMessage(const Message &message)
{
    return frameHead(message) + message.payload;
}

QByteArray frameHead(const Message &message)
{
    QByteArray head(headerSize, Qt::Uninitialized);
    qToBigEndian(magic, head.data());
    qToBigEndian(message.kind, head.data() + 4);
    qToBigEndian(quint32(message.payload.size()), head.data() + 6);
    return head;
}

MessageReader::MessageReader(qsizetype limit)
    : m_limit(limit)
{ }

void MessageReader::add(const QByteArray &bytes)
{
    if (!m_isBroken)
        m_buffer += bytes;
}

QList<Message> MessageReader::take()
{
    QList<Message> messages;
    qsizetype at = 0;
    while (!m_isBroken && m_buffer.size() - at >= headerSize) {
        const char *header = m_buffer.constData() + at;
        const qsizetype length = qFromBigEndian<quint32>(header + 6);
        if (qFromBigEndian<quint32>(header) != magic || length > m_limit) {
            m_isBroken = true;
            break;
        }
        if (m_buffer.size() - at - headerSize < length)
            break;
        messages.append(
            Message{qFromBigEndian<quint16>(header + 4), m_buffer.mid(at + headerSize, length)});
        at += headerSize + length;
    }
    m_buffer.remove(0, at);
    if (m_isBroken)
        m_buffer.clear();
    return messages;
}

} // namespace Galley
