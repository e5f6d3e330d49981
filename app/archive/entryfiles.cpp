// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/entryfiles.h"

#include "archive/cardtimes.h"
#include "archive/mediasuffix.h"
#include "base/tr.h"
#include "embeds/embedlimits.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString answerName(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Expansion:
        return u"expansion"_s;
    case AnswerKind::OEmbed:
        return u"oembed"_s;
    case AnswerKind::MastodonStatus:
    case AnswerKind::BlueskyThread:
        return u"api"_s;
    case AnswerKind::Gist:
        return u"gist"_s;
    case AnswerKind::Page:
        break;
    }
    return u"page-head"_s;
}

QByteArray oneLine(QByteArray value)
{
    constexpr qsizetype longestLine = 4096;
    value.truncate(longestLine);
    for (char &c : value) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            c = ' ';
    }
    return value;
}

/// Request, redirections, status and the headers that say something of the answer; never cookies.
QByteArray httpOf(const CapturedAnswer &answer)
{
    static constexpr std::array told{
        "content-type", "date", "last-modified", "etag", "retry-after", "location"};
    QByteArray text = "GET " + oneLine(answer.step.url.toEncoded()) + '\n';
    for (const QUrl &hop : answer.answer.hops)
        text += "redirected: " + oneLine(hop.toEncoded()) + '\n';
    text += "answered: " + oneLine(answer.answer.url.toEncoded()) + '\n';
    text += "HTTP " + QByteArray::number(answer.answer.status) + '\n';
    for (const char *name : told) {
        if (const QByteArray value = answer.answer.header(name); !value.isEmpty())
            text += QByteArray(name) + ": " + oneLine(value) + '\n';
    }
    if (answer.answer.isCut)
        text += "cut: yes\n";
    return text;
}

tl::unexpected<Error> tooLarge(qsizetype limit)
{
    return failure(ErrorCode::TooLarge,
        Tr::tr("Nothing was kept of the embed: what came of it is larger than %1.")
            .arg(QLocale().formattedDataSize(limit)));
}

} // namespace

Result<Snapshot> snapshotOf(const QList<CapturedAnswer> &answers)
{
    Snapshot snapshot;
    for (const CapturedAnswer &answer : answers) {
        const QByteArray &body = answer.answer.body;
        if (body.size() > largestKeptAnswer)
            return tooLarge(largestKeptAnswer);
        const QString kind = answerName(answer.step.kind);
        QString name = kind;
        for (int i = 2; snapshot.hashes.contains(name + ".body"_L1); ++i)
            name = kind + u'-' + QString::number(i);
        snapshot.files.append({name + ".body"_L1, body});
        snapshot.files.append({name + ".http"_L1, httpOf(answer)});
        snapshot.hashes.insert(name + ".body"_L1, QString("sha256:"_L1 + sha256(body)));
    }
    return snapshot;
}

Result<MediaFiles> mediaFilesOf(const QList<CapturedPicture> &pictures)
{
    MediaFiles media;
    for (const CapturedPicture &picture : pictures) {
        if (std::max(picture.original.size(), picture.view.size()) > largestKeptPicture)
            return tooLarge(largestKeptPicture);
        const bool isView = picture.viewSuffix == "webp"_L1 || picture.viewSuffix == "png"_L1;
        if (!isView || !isMediaSuffix(EmbedMedia::Kind::Image, picture.suffix)
            || picture.view.isEmpty()) {
            return failure(ErrorCode::Unsupported,
                Tr::tr("Nothing was kept of the embed: a picture of it is of a kind that cannot be "
                       "shown."));
        }
        const QString hash = sha256(picture.original);
        const QString original = hash + u'.' + picture.suffix;
        const QString view = hash + ".view."_L1 + picture.viewSuffix;
        media.files.append({original, picture.original});
        media.files.append({view, picture.view});
        media.views.insert(picture.source, "media/"_L1 + view);
        media.originals.insert("media/"_L1 + view, {"media/"_L1 + original, hash});
    }
    return media;
}

Embed withFiles(Embed embed, const QList<CapturedPicture> &pictures, const MediaFiles &media)
{
    embed.avatarFile
        = embed.avatarSource.isEmpty() ? QString() : media.views.value(embed.avatarSource);
    embed.media.resize(std::min(embed.media.size(), mostMedia));
    for (EmbedMedia &one : embed.media) {
        one.file = one.source.isEmpty() ? QString() : media.views.value(one.source);
        const auto picture = std::find_if(pictures.cbegin(), pictures.cend(),
            [&one](const CapturedPicture &known) { return known.source == one.source; });
        if (!one.file.isEmpty() && picture != pictures.cend())
            one.size = picture->size;
    }
    return embed;
}

void keepOnlyFilesOf(const Embed &embed, MediaFiles &media)
{
    QStringList named;
    const auto name = [&](const QString &view) {
        if (view.isEmpty())
            return;
        named += view;
        named += media.originals.value(view).original;
    };
    name(embed.avatarFile);
    for (const EmbedMedia &one : embed.media)
        name(one.file);
    media.files.removeIf(
        [&named](const EntryFile &file) { return !named.contains("media/"_L1 + file.name); });
}

QByteArray logLine(const Capture &capture, EmbedState kept)
{
    QJsonArray asked;
    for (const CapturedAnswer &answer : capture.answers) {
        asked.append(QJsonObject{{u"url"_s, QString::fromLatin1(answer.step.url.toEncoded())},
            {u"status"_s, answer.answer.status}, {u"sha256"_s, sha256(answer.answer.body)}});
    }
    const QJsonObject line{{u"time"_s, cardTime(capture.at)},
        {u"why"_s, capture.purpose == Capture::Purpose::Check ? u"check"_s : u"fetch"_s},
        {u"asked"_s, asked}, {u"outcome"_s, embedStateName(capture.reading.state)},
        {u"state"_s, embedStateName(kept)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray noteLogLine(const QDateTime &at, const QStringList &fieldsByHand)
{
    const QJsonObject line{{u"time"_s, cardTime(at)}, {u"why"_s, u"note"_s},
        {u"fields_by_hand"_s, QJsonArray::fromStringList(fieldsByHand)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace Galley
