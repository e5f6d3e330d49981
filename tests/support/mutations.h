// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

/// Damaged copies of an answer, always the same ones.
namespace Mutations {

[[nodiscard]] inline QList<QByteArray> cutOff(const QByteArray &body)
{
    QList<QByteArray> made;
    for (int part = 0; part < 16; ++part)
        made.append(body.left(body.size() * part / 16));
    return made;
}

[[nodiscard]] inline QList<QByteArray> flipped(const QByteArray &body)
{
    constexpr int copies = 24;
    QList<QByteArray> made;
    quint32 random = 2463534242;
    for (int copy = 0; copy < copies && !body.isEmpty(); ++copy) {
        QByteArray bytes = body;
        for (int flips = 0; flips <= copy; ++flips) {
            random ^= random << 13;
            random ^= random >> 17;
            random ^= random << 5;
            bytes[qsizetype(random % quint32(bytes.size()))] = char(random >> 24);
        }
        made.append(bytes);
    }
    return made;
}

/// How many members and items there are in all, `value` itself included.
[[nodiscard]] inline int count(const QJsonValue &value)
{
    int all = 1;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &member : object)
            all += count(member);
    }
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        all += count(item);
    return all;
}

/// `value` with another one in the place of the member that is `left` steps away.
[[nodiscard]] inline QJsonValue replaced(
    const QJsonValue &value, int &left, const QJsonValue &other)
{
    if (left-- == 0)
        return other;
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (left >= 0)
                member.value() = replaced(member.value(), left, other);
        }
        return object;
    }
    if (!value.isArray())
        return value;
    QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size() && left >= 0; ++i)
        array[i] = replaced(array.at(i), left, other);
    return array;
}

/// Each member of a JSON answer in turn as null, a number, a text, a list and an object.
[[nodiscard]] inline QList<QByteArray> retyped(const QByteArray &body)
{
    constexpr int mostMembers = 120;
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    QList<QByteArray> made;
    const int members = root.isEmpty() ? 0 : std::min(count(root), mostMembers);
    const QJsonValue others[] = {QJsonValue(), 9007199254740993LL, -1.5,
        QStringLiteral("\u202e<script>alert(1)</script>null"), QStringLiteral("null"),
        QStringLiteral("javascript:alert(1)"), true, QJsonArray{1, QJsonArray{}},
        QJsonObject{{QStringLiteral("a"), QStringLiteral("b")}}};
    for (int at = 1; at < members; ++at) {
        for (const QJsonValue &other : others) {
            int left = at;
            made.append(QJsonDocument(replaced(root, left, other).toObject())
                            .toJson(QJsonDocument::Compact));
        }
    }
    return made;
}

} // namespace Mutations
