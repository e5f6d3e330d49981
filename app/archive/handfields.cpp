// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/handfields.h"

#include "archive/cardmerge.h"
#include "archive/cardtimes.h"
#include "archive/embedcardreader.h"
#include "embeds/embedlimits.h"
#include "embeds/plaintext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// The members of a card that go with a field: all of them are by hand, or none. Nothing for what
/// is no content.
QStringList membersOf(const QString &field)
{
    static const QStringList single{u"author.name"_s, u"author.handle"_s, u"author.url"_s,
        u"title"_s, u"description"_s, u"content_warning"_s, u"media"_s, u"quoted"_s, u"code"_s,
        u"site"_s, u"duration"_s, u"aspect"_s};
    if (field == "text"_L1)
        return {u"text"_s, u"lang"_s, u"dir"_s};
    if (field == "published"_L1)
        return {u"published"_s, u"published_from"_s};
    if (field == "author"_L1)
        return {u"author.name"_s, u"author.handle"_s};
    return single.contains(field) ? QStringList{field} : QStringList();
}

QJsonValue valueAt(const QJsonObject &card, const QString &member)
{
    if (!member.startsWith("author."_L1))
        return card.value(member);
    return card.value("author"_L1)[member.mid(7)];
}

void setValueAt(QJsonObject &card, const QString &member, const QJsonValue &value)
{
    const bool isOfAuthor = member.startsWith("author."_L1);
    QJsonObject author = card.value("author"_L1).toObject();
    QJsonObject &home = isOfAuthor ? author : card;
    const QString name = isOfAuthor ? member.mid(7) : member;
    if (value.isUndefined())
        home.remove(name);
    else
        home.insert(name, value);
    if (!isOfAuthor)
        return;
    if (author.isEmpty())
        card.remove("author"_L1);
    else
        card.insert("author"_L1, author);
}

void copyMembers(const QString &field, const QJsonObject &from, QJsonObject &to)
{
    const QStringList members = membersOf(field);
    for (const QString &member : members)
        setValueAt(to, member, valueAt(from, member));
}

void setByHand(HandSplit &split, const QString &field, const QJsonObject &values)
{
    if (!split.fields.contains(field))
        split.fields.append(field);
    copyMembers(field, values, split.hand);
}

void takeBack(HandSplit &split, const QString &field)
{
    split.fields.removeAll(field);
    copyMembers(field, {}, split.hand);
}

void noteLine(HandSplit &split, const QString &field, const QString &noted, const QString &said)
{
    if (noted.isEmpty() || noted == said) {
        takeBack(split, field);
        return;
    }
    QJsonObject values;
    setValueAt(values, field, noted);
    setByHand(split, field, values);
}

void noteText(HandSplit &split, const QString &noted, const QString &said)
{
    const QString text = cleanText(noted.trimmed(), longestText);
    const QString known = plainText(embedOfCard(split.hand, {}).text);
    if (text.isEmpty() || !isOtherText(text, said))
        takeBack(split, u"text"_s);
    else if (text != known)
        setByHand(split, u"text"_s, {{u"text"_s, QJsonArray{QJsonObject{{u"t"_s, text}}}}});
}

void notePublished(HandSplit &split, const HandNotes &notes, const Embed &said)
{
    const bool isDay = notes.publishedPrecision == TimePrecision::Day;
    const QDateTime noted = notes.published.toUTC();
    const bool isSame = said.publishedPrecision == notes.publishedPrecision
        && (isDay ? said.published.date() == noted.date() : said.published == noted);
    if (!noted.isValid() || notes.publishedPrecision == TimePrecision::None || isSame) {
        takeBack(split, u"published"_s);
        return;
    }
    setByHand(split, u"published"_s,
        {{u"published"_s, isDay ? noted.date().toString(Qt::ISODate) : cardTime(noted)},
            {u"published_from"_s, u"hand"_s}});
}

} // namespace

HandSplit splitByHand(const QJsonObject &card)
{
    HandSplit split{card, {}, {}};
    if (const QJsonValue author = card["author"_L1]; author.isString())
        split.platform.insert("author"_L1, QJsonObject{{u"name"_s, author}});
    const QJsonObject shown = split.platform;
    const QJsonObject said = card["said"_L1].toObject();
    split.platform.remove("said"_L1);
    split.platform.remove("fields_by_hand"_L1);
    const QJsonArray names = card["fields_by_hand"_L1].toArray();
    for (const auto &name : names) {
        const QString field = name.toString();
        if (field.isEmpty() || split.fields.contains(field))
            continue;
        split.fields.append(field);
        copyMembers(field, shown, split.hand);
        copyMembers(field, said, split.platform);
    }
    // "author" stands for two fields, which are noted and taken back one by one.
    if (split.fields.removeAll(u"author"_s) > 0) {
        for (const QString &field : {u"author.name"_s, u"author.handle"_s}) {
            if (!split.fields.contains(field) && !valueAt(split.hand, field).isUndefined())
                split.fields.append(field);
        }
    }
    return split;
}

QJsonObject joined(const HandSplit &split)
{
    QJsonObject card = split.platform;
    QJsonObject said;
    for (const QString &field : split.fields) {
        copyMembers(field, split.platform, said);
        copyMembers(field, split.hand, card);
    }
    if (!split.fields.isEmpty())
        card.insert("fields_by_hand"_L1, QJsonArray::fromStringList(split.fields));
    if (!said.isEmpty())
        card.insert("said"_L1, said);
    return card;
}

void noteFields(HandSplit &split, const HandNotes &notes, const EmbedRef &ref)
{
    const Embed said = embedOfCard(split.platform, ref);
    noteLine(split, u"author.name"_s, cleanLine(notes.authorName, longestName), said.authorName);
    noteLine(
        split, u"author.handle"_s, cleanLine(notes.authorHandle, longestName), said.authorHandle);
    noteLine(split, u"title"_s, cleanLine(notes.title, longestTitle), said.title);
    noteText(split, notes.text, plainText(said.text));
    noteLine(split, u"content_warning"_s, cleanLine(notes.contentWarning, longestTitle),
        said.contentWarning);
    notePublished(split, notes, said);
}

void notePicture(
    HandSplit &split, const HandNotes &notes, const QJsonObject &file, const EmbedRef &ref)
{
    const QString field = u"media"_s;
    if (!file.isEmpty()) {
        setByHand(split, field, {{field, QJsonArray{file}}});
        return;
    }
    const auto isOwn = [](const QJsonValue &item) { return item["by_hand"_L1].toBool(); };
    const QJsonArray noted = split.hand[field].toArray();
    const bool hasPicture = std::any_of(noted.begin(), noted.end(), isOwn);
    if (notes.removesPicture) {
        // The editor's own first; then the platform's is what the editor does not want.
        if (split.fields.contains(field))
            takeBack(split, field);
        else if (!split.platform[field].toArray().isEmpty())
            setByHand(split, field, {{field, QJsonArray()}});
        return;
    }
    if (!hasPicture && !noted.isEmpty())
        takeBack(split, field);
    // Also of a picture that came from the platform: then its description is what is by hand.
    QJsonArray items
        = (split.fields.contains(field) ? split.hand : split.platform)[field].toArray();
    const QString alt = cleanLine(notes.pictureAlt, longestText);
    if (items.isEmpty() || (alt.isEmpty() && !hasPicture))
        return;
    const QList<EmbedMedia> known = embedOfCard({{field, items}}, ref).media;
    if (known.isEmpty() || known.first().alt == alt)
        return;
    QJsonObject item = items.first().toObject();
    item.insert("alt"_L1, alt);
    items.replace(0, item);
    setByHand(split, field, {{field, items}});
}

} // namespace Galley
