// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/embedcardreader.h"

#include "base/languagetag.h"
#include "base/tr.h"
#include "embeds/embedlimits.h"
#include "embeds/embedprovider.h"
#include "embeds/plaintext.h"
#include "embeds/webaddress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString lineOf(const QJsonValue &value, qsizetype limit)
{
    return cleanLine(value.toString(), limit);
}

QString addressOf(const QJsonValue &value)
{
    return webAddressOrNothing(value.toString());
}

QSize sizeOf(const QJsonValue &width, const QJsonValue &height)
{
    const qint64 w = width.toInteger();
    const qint64 h = height.toInteger();
    if (w < 1 || h < 1 || w > largestSide || h > largestSide)
        return {};
    return {int(w), int(h)};
}

QDateTime timeOf(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.size() > 40)
        return {};
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), Qt::UTC);
    return time.toUTC();
}

EmbedState stateOf(const QString &word, bool hasWords)
{
    const std::optional<EmbedState> state = embedStateFromName(word);
    if (state && *state != EmbedState::Damaged)
        return *state;
    return hasWords ? EmbedState::Ok : EmbedState::Partial;
}

QList<TextRun> runsOf(const QJsonValue &value)
{
    QList<TextRun> runs;
    qsizetype left = longestText;
    const auto add = [&](const QString &text, const QString &href) {
        if (left <= 0 || text.isEmpty())
            return;
        QString clean = cleanText(text, left);
        if (clean.isEmpty())
            return;
        left -= text.size() > left ? left : clean.size();
        runs.append({std::move(clean), href});
    };
    if (value.isString()) {
        add(value.toString(), {});
        return runs;
    }
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < std::min(list.size(), mostRuns); ++i) {
        const QJsonValue item = list.at(i);
        if (item.isString())
            add(item.toString(), {});
        else
            add(item[u"t"].toString(), addressOf(item[u"href"]));
    }
    return runs;
}

EmbedMedia::Kind mediaKindOf(const QString &word)
{
    if (word == "video"_L1)
        return EmbedMedia::Kind::Video;
    return word == "audio"_L1 ? EmbedMedia::Kind::Audio : EmbedMedia::Kind::Image;
}

QList<EmbedMedia> mediaOf(const QJsonValue &value)
{
    QList<EmbedMedia> media;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < std::min(list.size(), mostMedia); ++i) {
        const QJsonValue item = list.at(i);
        if (const QString file = item[u"file"].toString(); !file.isEmpty()) {
            media.append(
                {mediaKindOf(item[u"kind"].toString()), file, sizeOf(item[u"w"], item[u"h"]),
                    lineOf(item[u"alt"], longestText), addressOf(item[u"source"])});
        }
    }
    return media;
}

void readTime(Embed &embed, const QJsonObject &card)
{
    const bool isFromLink = card["published_from"_L1].toString() == "id"_L1;
    const QDateTime published = timeOf(card["published"_L1]);
    if (!published.isValid() || (isFromLink && embed.ref.published.isValid()))
        return;
    embed.published = published;
    embed.publishedPrecision = card["published"_L1].toString().contains(u'T')
        ? TimePrecision::Second
        : TimePrecision::Day;
    embed.publishedFromLink = isFromLink;
}

QString languageOf(const QJsonValue &value)
{
    const QString text = value.toString();
    return isLanguageTag(text) ? text : QString();
}

bool isRightToLeft(const QJsonValue &value, const QList<TextRun> &text)
{
    if (value.isString())
        return value.toString() == "rtl"_L1;
    for (const TextRun &run : text) {
        for (const QChar c : run.text) {
            if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL)
                return true;
            if (c.direction() == QChar::DirL)
                return false;
        }
    }
    return false;
}

bool isAnotherPost(const QString &url, const EmbedRef &ref)
{
    if (url.isEmpty() || url == ref.url)
        return false;
    const std::optional<EmbedRef> other = ProviderRegistry().match(url);
    return !other || other->url != ref.url;
}

void readAuthor(Embed &embed, const QJsonValue &author)
{
    // A plain string is a name: that is how a person who writes the file by hand would put it.
    embed.authorName = lineOf(author.isString() ? author : author[u"name"], longestName);
    if (const QString handle = lineOf(author[u"handle"], longestName); !handle.isEmpty())
        embed.authorHandle = handle;
    embed.authorUrl = addressOf(author[u"url"]);
    embed.stableId = lineOf(author[u"stable_id"], longestTitle);
    const QJsonValue avatar = author[u"avatar"];
    embed.avatarFile = avatar.isString() ? avatar.toString() : avatar[u"file"].toString();
    embed.avatarSource = addressOf(avatar[u"source"]);
}

QList<QuotedPost> quotedOf(const QJsonValue &value)
{
    const QJsonValue author = value[u"author"];
    QuotedPost quoted{lineOf(author[u"name"], longestName), lineOf(author[u"handle"], longestName),
        addressOf(value[u"url"]), runsOf(value[u"text"])};
    if (quoted == QuotedPost())
        return {};
    return {std::move(quoted)};
}

QList<CodeFile> codeFilesOf(const QJsonValue &value)
{
    QList<CodeFile> files;
    const QJsonArray list = value.toArray();
    qsizetype left = longestCode;
    for (qsizetype i = 0; i < std::min(list.size(), mostCodeFiles); ++i) {
        const QJsonValue item = list.at(i);
        CodeFile file{lineOf(item[u"name"], longestName), lineOf(item[u"language"], longestName),
            cleanCode(item[u"text"].toString(), left)};
        left -= file.text.size();
        if (!file.text.isEmpty())
            files.append(std::move(file));
    }
    return files;
}

/// What a short link leads to says more than the link itself, whose address it stays.
EmbedRef resolvedRef(const EmbedRef &ref, const QString &resolved, const QJsonObject &card)
{
    if (!ref.isShort || resolved.isEmpty())
        return ref;
    std::optional<EmbedRef> target = ProviderRegistry().match(resolved);
    if (!target)
        return ref;
    target->url = ref.url;
    target->pasted = ref.pasted;
    target->start
        = int(std::clamp<qint64>(card["start"_L1].toInteger(ref.start), 0, longestDuration));
    return *target;
}

QStringList byHandOf(const QJsonValue &value)
{
    QStringList names;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(list.size(), 32); ++i) {
        if (const QString name = lineOf(list.at(i), longestName); !name.isEmpty())
            names += name;
    }
    return names;
}

void readHistory(Embed &embed, const QJsonObject &card)
{
    embed.firstFetched = timeOf(card["first_fetched"_L1]);
    embed.lastChecked = timeOf(card["last_checked"_L1]);
    embed.editedSince = timeOf(card["edited_since"_L1]);
    embed.goneSince = timeOf(card["gone_since"_L1]);
    embed.fieldsByHand = byHandOf(card["fields_by_hand"_L1]);
    const bool hasWords = !embed.text.isEmpty() || !embed.title.isEmpty();
    embed.state = stateOf(card["state"_L1].toString(), hasWords);
    const bool areWordsByHand
        = embed.fieldsByHand.contains("text"_L1) || embed.fieldsByHand.contains("title"_L1);
    if (embed.state == EmbedState::Partial && hasWords && areWordsByHand)
        embed.state = EmbedState::Ok;
}

} // namespace

Embed embedOfCard(const QJsonObject &card, const EmbedRef &ref)
{
    const QString resolved = ref.isShort ? addressOf(card["resolved"_L1]) : QString();
    Embed embed = fromUrl(resolvedRef(ref, resolved, card));
    embed.resolvedUrl = resolved;
    readAuthor(embed, card["author"_L1]);
    embed.text = runsOf(card["text"_L1]);
    embed.textLang = languageOf(card["lang"_L1]);
    embed.rightToLeft = isRightToLeft(card["dir"_L1], embed.text);
    embed.title = lineOf(card["title"_L1], longestTitle);
    embed.description = cleanText(card["description"_L1].toString(), longestText).trimmed();
    embed.contentWarning = lineOf(card["content_warning"_L1], longestTitle);
    readTime(embed, card);
    embed.media = mediaOf(card["media"_L1]);
    embed.quoted = quotedOf(card["quoted"_L1]);
    embed.code = codeFilesOf(card["code"_L1]);
    embed.siteName = lineOf(card["site"_L1], longestName);
    embed.duration = int(std::clamp<qint64>(card["duration"_L1].toInteger(), 0, longestDuration));
    const QJsonArray aspect = card["aspect"_L1].toArray();
    if (const QSize size = sizeOf(aspect.at(0), aspect.at(1)); !size.isEmpty())
        embed.aspect = size;
    readHistory(embed, card);
    return embed;
}

Result<QJsonObject> parseEmbedCard(
    const QByteArray &json, const EmbedRef &ref, const QString &place)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return failure(ErrorCode::Malformed,
            Tr::tr("%1 cannot be read: it is not valid JSON (at byte %2).")
                .arg(place, QString::number(error.offset)),
            error.errorString());
    }
    if (!document.isObject() || cardVersion(document.object()) == 0) {
        return failure(ErrorCode::Malformed,
            Tr::tr("%1 cannot be read: it does not say that it is an embed of Galley (“format”).")
                .arg(place));
    }
    QJsonObject card = document.object();
    if (isAnotherPost(card["url"_L1].toString(), ref)) {
        return failure(ErrorCode::Malformed,
            Tr::tr("%1 is not shown: it was kept of another address (“url”).").arg(place));
    }
    return card;
}

int cardVersion(const QJsonObject &card)
{
    static const QRegularExpression format(u"^galley-embed/([1-9][0-9]{0,3})$"_s);
    return format.match(card["format"_L1].toString()).captured(1).toInt();
}

} // namespace Galley
