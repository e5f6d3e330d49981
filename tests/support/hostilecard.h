// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace Galley {

/// A card.json that says `payload` wherever it says anything: in every text, name, address, file,
/// language and word for a state. The post itself is the one of `url`.
inline QByteArray hostileCard(const QString &url, const QString &payload)
{
    const QString address = QStringLiteral("https://far.example/?a=") + payload;
    const QJsonObject person{
        {QStringLiteral("name"), payload},
        {QStringLiteral("handle"), payload},
        {QStringLiteral("url"), address},
        {QStringLiteral("stable_id"), payload},
        {QStringLiteral("avatar"), payload},
    };
    const QJsonArray runs{
        QJsonObject{{QStringLiteral("t"), payload}, {QStringLiteral("href"), address}},
        QJsonObject{{QStringLiteral("t"), payload}, {QStringLiteral("href"), payload}},
        payload,
    };
    const QJsonArray media{
        QJsonObject{{QStringLiteral("file"), payload}, {QStringLiteral("alt"), payload},
            {QStringLiteral("source"), address}, {QStringLiteral("kind"), payload},
            {QStringLiteral("w"), 640}, {QStringLiteral("h"), 360}},
        QJsonObject{{QStringLiteral("file"), QStringLiteral("media/a.png")},
            {QStringLiteral("alt"), payload}, {QStringLiteral("kind"), QStringLiteral("image")}},
        QJsonObject{{QStringLiteral("file"), address}, {QStringLiteral("alt"), payload}},
    };
    const QJsonObject quoted{
        {QStringLiteral("author"), person},
        {QStringLiteral("url"), address},
        {QStringLiteral("text"), runs},
    };
    const QJsonArray code{QJsonObject{{QStringLiteral("name"), payload},
        {QStringLiteral("language"), payload}, {QStringLiteral("text"), payload}}};
    const QJsonObject card{
        {QStringLiteral("format"), QStringLiteral("galley-embed/1")},
        {QStringLiteral("url"), url},
        {QStringLiteral("pasted"), payload},
        {QStringLiteral("provider"), payload},
        {QStringLiteral("kind"), payload},
        {QStringLiteral("id"), payload},
        {QStringLiteral("author"), person},
        {QStringLiteral("text"), runs},
        {QStringLiteral("lang"), payload},
        {QStringLiteral("dir"), payload},
        {QStringLiteral("published"), payload},
        {QStringLiteral("published_from"), payload},
        {QStringLiteral("title"), payload},
        {QStringLiteral("description"), payload},
        {QStringLiteral("content_warning"), payload},
        {QStringLiteral("site"), payload},
        {QStringLiteral("media"), media},
        {QStringLiteral("quoted"), quoted},
        {QStringLiteral("code"), code},
        {QStringLiteral("resolved"), address},
        {QStringLiteral("state"), payload},
        {QStringLiteral("gone_since"), payload},
        {QStringLiteral("fields_by_hand"), QJsonArray{payload}},
        {QStringLiteral("trouble"), payload},
        {QStringLiteral("html"), payload},
    };
    return QJsonDocument(card).toJson();
}

} // namespace Galley
