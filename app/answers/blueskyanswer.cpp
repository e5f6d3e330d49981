// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers/answerreaders.h"
#include "answers/answertrouble.h"
#include "answers/cleanreading.h"
#include "answers/htmltext.h"
#include "answers/jsonfields.h"
#include "base/tr.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// A stretch of a post's UTF-8 that is a link.
struct Facet
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString href;
};

QString hrefOf(const QJsonArray &features)
{
    for (const QJsonValue &feature : features) {
        if (const QString uri = textOf(feature["uri"_L1]); !uri.isEmpty())
            return uri;
        if (const QString did = textOf(feature["did"_L1]); !did.isEmpty())
            return "https://bsky.app/profile/"_L1 + did;
        if (const QString tag = textOf(feature["tag"_L1]); !tag.isEmpty()) {
            return "https://bsky.app/hashtag/"_L1
                + QString::fromLatin1(QUrl::toPercentEncoding(tag));
        }
    }
    return {};
}

bool isBetweenLetters(const QByteArray &utf8, qsizetype at)
{
    return at == utf8.size() || (static_cast<unsigned char>(utf8.at(at)) & 0xc0) != 0x80;
}

/// Those that lie in the text, in order and without overlap.
QList<Facet> facetsOf(const QJsonArray &values, const QByteArray &utf8)
{
    QList<Facet> all;
    for (const QJsonValue &value : values) {
        const QJsonValue index = value["index"_L1];
        const Facet facet{index["byteStart"_L1].toInteger(-1), index["byteEnd"_L1].toInteger(-1),
            hrefOf(value["features"_L1].toArray())};
        if (facet.start >= 0 && facet.start < facet.end && facet.end <= utf8.size()
            && isBetweenLetters(utf8, facet.start) && isBetweenLetters(utf8, facet.end))
            all.append(facet);
    }
    std::stable_sort(all.begin(), all.end(),
        [](const Facet &one, const Facet &other) { return one.start < other.start; });
    QList<Facet> apart;
    for (const Facet &facet : std::as_const(all)) {
        if (apart.isEmpty() || facet.start >= apart.constLast().end)
            apart.append(facet);
    }
    return apart;
}

QList<TextRun> wordsOf(const QJsonObject &record)
{
    const QByteArray utf8 = textOf(record["text"_L1]).toUtf8();
    QList<TextRun> runs;
    qsizetype at = 0;
    for (const Facet &facet : facetsOf(record["facets"_L1].toArray(), utf8)) {
        runs.append(TextRun{QString::fromUtf8(utf8.mid(at, facet.start - at)), {}});
        runs.append(
            TextRun{QString::fromUtf8(utf8.mid(facet.start, facet.end - facet.start)), facet.href});
        at = facet.end;
    }
    runs.append(TextRun{QString::fromUtf8(utf8.mid(at)), {}});
    return runs;
}

/// Where a record is to be read: at://did:plc:x/app.bsky.feed.post/key
QString addressOf(const QString &uri)
{
    static const QRegularExpression post(uR"(^at://([\w:.%-]+)/app\.bsky\.feed\.post/(\w+)$)"_s);
    const QRegularExpressionMatch found = post.match(uri);
    if (!found.hasMatch())
        return {};
    return "https://bsky.app/profile/"_L1 + found.captured(1) + "/post/"_L1 + found.captured(2);
}

QSize sizeOf(const QJsonValue &aspectRatio)
{
    // A ratio, not a count of pixels, when it is that small.
    constexpr int leastSide = 50;
    const QSize size(numberOf(aspectRatio["width"_L1]), numberOf(aspectRatio["height"_L1]));
    return size.width() >= leastSide && size.height() >= leastSide ? size : QSize();
}

void readQuoted(const QJsonObject &record, Embed &embed)
{
    const QJsonObject author = record["author"_L1].toObject();
    if (!record["value"_L1].isObject() || author.isEmpty())
        return;
    const QString handle = textOf(author["handle"_L1]);
    embed.quoted.append(
        QuotedPost{textOf(author["displayName"_L1]), handle.isEmpty() ? QString() : u'@' + handle,
            addressOf(textOf(record["uri"_L1])), wordsOf(record["value"_L1].toObject())});
}

void readAttached(const QJsonObject &attached, Embed &embed)
{
    const QJsonArray images = attached["images"_L1].toArray();
    for (const QJsonValue &image : images) {
        addPicture(embed, textOf(image["fullsize"_L1]), sizeOf(image["aspectRatio"_L1]),
            textOf(image["alt"_L1]));
    }
    if (attached["thumbnail"_L1].isString()) {
        addPicture(embed, textOf(attached["thumbnail"_L1]), sizeOf(attached["aspectRatio"_L1]),
            textOf(attached["alt"_L1]));
    }
    const QJsonObject external = attached["external"_L1].toObject();
    if (!external.isEmpty()) {
        const QString address = textOf(external["uri"_L1]);
        embed.quoted.append(QuotedPost{
            QUrl(address).host(), {}, address, {TextRun{textOf(external["title"_L1]), {}}}});
        addPicture(embed, textOf(external["thumb"_L1]), {}, {});
    }
    // A quoted post, and with media one step deeper.
    const QJsonObject record = attached["record"_L1].toObject();
    readQuoted(record["record"_L1].isObject() ? record["record"_L1].toObject() : record, embed);
    if (attached["media"_L1].isObject()) {
        QJsonObject media = attached["media"_L1].toObject();
        media.remove("media"_L1);
        readAttached(media, embed);
    }
}

bool hasLabel(const QJsonArray &labels, const QSet<QString> &wanted)
{
    return std::any_of(labels.begin(), labels.end(),
        [&wanted](const QJsonValue &label) { return wanted.contains(textOf(label["val"_L1])); });
}

/// Why there is no post in a thread.
AnswerTrouble troubleOfThread(const EmbedRef &ref, const QJsonObject &thread)
{
    const QString type = textOf(thread["$type"_L1]);
    if (isTrue(thread["notFound"_L1]) || type.endsWith("#notFoundPost"_L1))
        return gone(ref);
    if (isTrue(thread["blocked"_L1]) || type.endsWith("#blockedPost"_L1))
        return restricted(ref);
    return unreadable(ref);
}

void readPost(const QJsonObject &post, Embed &embed)
{
    static const QSet<QString> warned{
        u"porn"_s, u"sexual"_s, u"nudity"_s, u"graphic-media"_s, u"gore"_s, u"!warn"_s, u"!hide"_s};
    const QJsonObject author = post["author"_L1].toObject();
    const QJsonObject record = post["record"_L1].toObject();
    const QString handle = textOf(author["handle"_L1]);
    embed.text = wordsOf(record);
    embed.textLang = textOf(record["langs"_L1].toArray().at(0));
    embed.rightToLeft = plainText(embed.text).isRightToLeft();
    embed.authorName = textOf(author["displayName"_L1]);
    embed.stableId = textOf(author["did"_L1]);
    embed.avatarSource = secureAddressAgainst({}, textOf(author["avatar"_L1]));
    // A handle that its owner lost.
    if (!handle.isEmpty() && handle != "handle.invalid"_L1) {
        embed.authorHandle = u'@' + handle;
        embed.authorUrl = "https://bsky.app/profile/"_L1 + handle;
    }
    setPublished(embed, textOf(record["createdAt"_L1]));
    if (hasLabel(post["labels"_L1].toArray(), warned))
        embed.contentWarning = Tr::tr("Marked as sensitive");
    readAttached(post["embed"_L1].toObject(), embed);
}

} // namespace

EmbedReading readBlueskyThread(const EmbedRef &ref, const QString &text)
{
    const QJsonObject thread = jsonObject(text).value_or(QJsonObject())["thread"_L1].toObject();
    const QJsonObject post = thread["post"_L1].toObject();
    const bool isClosed
        = hasLabel(post["author"_L1]["labels"_L1].toArray(), {u"!no-unauthenticated"_s});
    if (!post["record"_L1].isObject() || isClosed) {
        const AnswerTrouble trouble = isClosed ? restricted(ref) : troubleOfThread(ref, thread);
        return nothingRead(ref, trouble.state, trouble.sentence);
    }
    EmbedReading reading = nothingRead(ref, EmbedState::Ok, {});
    readPost(post, reading.embed);
    return reading;
}

} // namespace Galley
