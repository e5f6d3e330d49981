// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/message.h"

#include <QDataStream>
#include <QIODevice>

#include <concepts>
#include <tuple>
#include <utility>

namespace Galley {

/// For functions `auto members(Is<Type> auto &value)` that give a struct's members as a tuple,
/// const or not: a struct that has one can go over a worker's pipe. With a structured binding
/// inside, a member that is forgotten does not compile.
template<typename Value, typename Type>
concept Is = std::same_as<std::remove_const_t<Value>, Type>;

template<typename Value>
concept Streamed = requires(Value &value)
{
    members(value);
};

template<Streamed Value> QDataStream &operator<<(QDataStream &stream, const Value &value)
{
    std::apply([&stream](const auto &...member) { (stream << ... << member); }, members(value));
    return stream;
}

template<typename Member> void readMember(QDataStream &stream, Member &member)
{
    stream >> member;
}

/// QDataStream's own operator makes room for as many items as the bytes claim to hold.
template<typename Item> void readMember(QDataStream &stream, QList<Item> &list)
{
    list.clear();
    quint32 count = 0;
    stream >> count;
    for (; count > 0 && stream.status() == QDataStream::Ok; --count) {
        Item item{};
        readMember(stream, item);
        list.append(std::move(item));
    }
}

template<Streamed Value> QDataStream &operator>>(QDataStream &stream, Value &value)
{
    std::apply([&stream](auto &...member) { (readMember(stream, member), ...); }, members(value));
    return stream;
}

/// `room`: about how many bytes it comes to, where they are many.
template<typename Value>
[[nodiscard]] Message packMessage(quint16 kind, const Value &value, qsizetype room = 0)
{
    Message message{kind, {}};
    message.payload.reserve(room);
    QDataStream stream(&message.payload, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << value;
    return message;
}

template<typename Value> [[nodiscard]] bool unpackMessage(const Message &message, Value &value)
{
    QDataStream stream(message.payload);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> value;
    return stream.status() == QDataStream::Ok && stream.atEnd();
}

} // namespace Galley
