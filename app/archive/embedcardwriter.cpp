// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/embedcardwriter.h"

#include "archive/cardtimes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

using Originals = QHash<QString, MediaNames>;

void setLine(QJsonObject &object, QLatin1StringView member, const QString &was, const QString &now)
{
    if (was == now)
        return;
    if (now.isEmpty())
        object.remove(member);
    else
        object.insert(member, now);
}

void setTime(
    QJsonObject &object, QLatin1StringView member, const QDateTime &was, const QDateTime &now)
{
    setLine(object, member, was.isValid() ? cardTime(was) : QString(),
        now.isValid() ? cardTime(now) : QString());
}

QJsonArray runs(const QList<TextRun> &text)
{
    QJsonArray list;
    for (const TextRun &run : text) {
        QJsonObject item{{u"t"_s, run.text}};
        if (!run.href.isEmpty())
            item.insert("href"_L1, run.href);
        list.append(item);
    }
    return list;
}

void setOriginal(QJsonObject &item, const QString &view, const Originals &originals)
{
    const auto names = originals.constFind(view);
    if (names == originals.cend())
        return;
    item.insert("original"_L1, names->original);
    item.insert("sha256"_L1, names->sha256);
}

void setAuthor(QJsonObject &card, const Embed &was, const Embed &now, const Originals &originals)
{
    const QJsonValue old = card["author"_L1];
    QJsonObject author = old.isString() ? QJsonObject{{u"name"_s, old}} : old.toObject();
    const QJsonObject before = author;
    setLine(author, "name"_L1, was.authorName, now.authorName);
    setLine(author, "handle"_L1, was.authorHandle, now.authorHandle);
    setLine(author, "url"_L1, was.authorUrl, now.authorUrl);
    setLine(author, "stable_id"_L1, was.stableId, now.stableId);
    if (was.avatarFile != now.avatarFile || was.avatarSource != now.avatarSource) {
        QJsonObject avatar = author["avatar"_L1].toObject();
        setLine(avatar, "file"_L1, {}, now.avatarFile);
        setLine(avatar, "source"_L1, was.avatarSource, now.avatarSource);
        setOriginal(avatar, now.avatarFile, originals);
        author.insert("avatar"_L1, avatar);
    }
    if (author != before)
        card.insert("author"_L1, author);
}

QLatin1StringView kindName(EmbedMedia::Kind kind)
{
    switch (kind) {
    case EmbedMedia::Kind::Video:
        return "video"_L1;
    case EmbedMedia::Kind::Audio:
        return "audio"_L1;
    case EmbedMedia::Kind::Image:
        break;
    }
    return "image"_L1;
}

QJsonArray mediaItems(
    const QJsonArray &known, const QList<EmbedMedia> &media, const Originals &originals)
{
    QJsonArray list;
    for (const EmbedMedia &one : media) {
        QJsonObject item;
        for (const auto &old : known) {
            if (old["file"_L1].toString() == one.file)
                item = old.toObject();
        }
        item.insert("file"_L1, one.file);
        item.insert("kind"_L1, kindName(one.kind));
        if (!one.size.isEmpty()) {
            item.insert("w"_L1, one.size.width());
            item.insert("h"_L1, one.size.height());
        }
        item.insert("alt"_L1, one.alt);
        if (!one.source.isEmpty())
            item.insert("source"_L1, one.source);
        setOriginal(item, one.file, originals);
        list.append(item);
    }
    return list;
}

QJsonObject quotedObject(QJsonObject object, const QuotedPost &quoted)
{
    QJsonObject author = object["author"_L1].toObject();
    setLine(author, "name"_L1, author["name"_L1].toString(), quoted.authorName);
    setLine(author, "handle"_L1, author["handle"_L1].toString(), quoted.authorHandle);
    object.insert("author"_L1, author);
    setLine(object, "url"_L1, object["url"_L1].toString(), quoted.url);
    object.insert("text"_L1, runs(quoted.text));
    return object;
}

QJsonArray codeItems(const QList<CodeFile> &files)
{
    QJsonArray list;
    for (const CodeFile &file : files) {
        list.append(QJsonObject{
            {u"name"_s, file.name}, {u"language"_s, file.language}, {u"text"_s, file.text}});
    }
    return list;
}

void setText(QJsonObject &card, const Embed &was, const Embed &now)
{
    if (was.text == now.text && was.textLang == now.textLang && was.rightToLeft == now.rightToLeft)
        return;
    if (was.text != now.text)
        card.insert("text"_L1, runs(now.text));
    setLine(card, "lang"_L1, was.textLang, now.textLang);
    card.insert("dir"_L1, now.rightToLeft ? "rtl"_L1 : "ltr"_L1);
}

void setPublished(QJsonObject &card, const Embed &was, const Embed &now)
{
    if (was.published == now.published && was.publishedPrecision == now.publishedPrecision
        && was.publishedFromLink == now.publishedFromLink)
        return;
    if (!now.published.isValid()) {
        card.remove("published"_L1);
        card.remove("published_from"_L1);
        return;
    }
    const bool isDay = now.publishedPrecision == TimePrecision::Day;
    card.insert("published"_L1,
        isDay ? now.published.toUTC().date().toString(Qt::ISODate) : cardTime(now.published));
    card.insert("published_from"_L1, now.publishedFromLink ? "id"_L1 : "answer"_L1);
}

void setContent(QJsonObject &card, const Embed &was, const Embed &now, const Originals &originals)
{
    setAuthor(card, was, now, originals);
    setText(card, was, now);
    setPublished(card, was, now);
    setLine(card, "title"_L1, was.title, now.title);
    setLine(card, "description"_L1, was.description, now.description);
    setLine(card, "content_warning"_L1, was.contentWarning, now.contentWarning);
    setLine(card, "site"_L1, was.siteName, now.siteName);
    if (was.media != now.media)
        card.insert("media"_L1, mediaItems(card["media"_L1].toArray(), now.media, originals));
    if (was.quoted != now.quoted && !now.quoted.isEmpty()) {
        card.insert("quoted"_L1, quotedObject(card["quoted"_L1].toObject(), now.quoted.first()));
    }
    if (was.code != now.code)
        card.insert("code"_L1, codeItems(now.code));
    if (was.aspect != now.aspect && !now.aspect.isEmpty())
        card.insert("aspect"_L1, QJsonArray{now.aspect.width(), now.aspect.height()});
    if (was.duration != now.duration)
        card.insert("duration"_L1, now.duration);
}

} // namespace

QJsonObject emptyCard(const EmbedRef &ref)
{
    return {{u"format"_s, u"galley-embed/1"_s}, {u"url"_s, ref.url}, {u"pasted"_s, ref.pasted},
        {u"provider"_s, ref.provider}, {u"kind"_s, ref.kind}, {u"id"_s, ref.id},
        {u"archived_elsewhere"_s, QJsonArray()}};
}

QJsonObject changedCard(
    QJsonObject card, const Embed &was, const Embed &now, const Originals &originals)
{
    setContent(card, was, now, originals);
    setLine(card, "resolved"_L1, was.resolvedUrl, now.resolvedUrl);
    if (was.resolvedUrl != now.resolvedUrl && now.ref.start > 0)
        card.insert("start"_L1, now.ref.start);
    setTime(card, "first_fetched"_L1, was.firstFetched, now.firstFetched);
    setTime(card, "last_checked"_L1, was.lastChecked, now.lastChecked);
    setTime(card, "edited_since"_L1, was.editedSince, now.editedSince);
    setTime(card, "gone_since"_L1, was.goneSince, now.goneSince);
    card.insert("state"_L1, embedStateName(now.state));
    return card;
}

} // namespace Galley
