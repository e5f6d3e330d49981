// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/cardmerge.h"

#include <algorithm>

namespace Galley {

namespace {

enum class Taking { WhatIsMissing, WhatIsSaid };

bool isNothing(const QString &value)
{
    return value.isEmpty();
}

bool isNothing(const QSize &value)
{
    return value.isEmpty();
}

bool isNothing(int value)
{
    return value <= 0;
}

template<typename Item> bool isNothing(const QList<Item> &value)
{
    return value.isEmpty();
}

template<typename Value> void take(Value &kept, const Value &said, Taking taking)
{
    if (!isNothing(said) && (taking == Taking::WhatIsSaid || isNothing(kept)))
        kept = said;
}

/// How good a time is: one that the platform says to the second is best, one of a day worst.
int worth(const Embed &embed)
{
    if (!embed.published.isValid() || embed.publishedPrecision == TimePrecision::None)
        return 0;
    if (embed.publishedPrecision == TimePrecision::Day)
        return 1;
    return embed.publishedFromLink ? 2 : 3;
}

void takeTime(Embed &kept, const Embed &said, Taking taking)
{
    const int least = taking == Taking::WhatIsSaid ? std::max(1, worth(kept)) : worth(kept) + 1;
    if (worth(said) < least)
        return;
    kept.published = said.published;
    kept.publishedPrecision = said.publishedPrecision;
    kept.publishedFromLink = said.publishedFromLink;
}

void takeText(Embed &kept, const Embed &said, Taking taking)
{
    if (said.text.isEmpty() || (taking == Taking::WhatIsMissing && !kept.text.isEmpty()))
        return;
    const bool isOther = isOtherText(plainText(kept.text), plainText(said.text));
    if (isOther || !said.textLang.isEmpty())
        kept.textLang = said.textLang;
    kept.text = said.text;
    kept.rightToLeft = said.rightToLeft;
}

void takeMedia(Embed &kept, const Embed &said, Taking taking)
{
    QList<EmbedMedia> arrived;
    bool haveAllArrived = true;
    for (const EmbedMedia &media : said.media) {
        if (!media.file.isEmpty())
            arrived.append(media);
        else if (media.kind == EmbedMedia::Kind::Image)
            haveAllArrived = false;
    }
    // Half of the pictures is better only than fewer of them.
    const bool isBetter = haveAllArrived || arrived.size() > kept.media.size();
    if (arrived.isEmpty() || !(kept.media.isEmpty() || (taking == Taking::WhatIsSaid && isBetter)))
        return;
    for (EmbedMedia &media : arrived) {
        if (!media.alt.isEmpty())
            continue;
        const auto old = std::find_if(kept.media.cbegin(), kept.media.cend(),
            [&media](const EmbedMedia &known) { return known.file == media.file; });
        if (old != kept.media.cend())
            media.alt = old->alt;
    }
    kept.media = arrived;
}

void takeAll(Embed &kept, const Embed &said, Taking taking)
{
    take(kept.authorName, said.authorName, taking);
    take(kept.authorHandle, said.authorHandle, taking);
    take(kept.authorUrl, said.authorUrl, taking);
    take(kept.stableId, said.stableId, taking);
    if (!said.avatarFile.isEmpty() && (taking == Taking::WhatIsSaid || kept.avatarFile.isEmpty())) {
        kept.avatarFile = said.avatarFile;
        kept.avatarSource = said.avatarSource;
    }
    takeText(kept, said, taking);
    take(kept.title, said.title, taking);
    take(kept.description, said.description, taking);
    take(kept.contentWarning, said.contentWarning, taking);
    takeTime(kept, said, taking);
    takeMedia(kept, said, taking);
    take(kept.quoted, said.quoted, taking);
    take(kept.code, said.code, taking);
    take(kept.siteName, said.siteName, taking);
    take(kept.aspect, said.aspect, taking);
    take(kept.duration, said.duration, taking);
}

/// Whether what is kept is all that a card wants. What a bad answer left behind is judged by its
/// words.
bool isComplete(const Embed &kept)
{
    const bool hasWords = !kept.text.isEmpty() || !kept.title.isEmpty() || !kept.code.isEmpty();
    switch (kept.state) {
    case EmbedState::Ok:
    case EmbedState::Edited:
        return hasWords || !kept.media.isEmpty() || !kept.description.isEmpty();
    case EmbedState::UrlOnly:
    case EmbedState::Partial:
    case EmbedState::Damaged:
        return false;
    case EmbedState::Gone:
    case EmbedState::Restricted:
    case EmbedState::Refused:
    case EmbedState::Unreachable:
        break;
    }
    return hasWords;
}

bool saysOtherwise(const Embed &kept, const Embed &said)
{
    // Where there was a title alone, a text may come from another way of asking.
    const bool isComparable = !kept.text.isEmpty() || kept.title.isEmpty();
    if (isComparable && !said.text.isEmpty()
        && isOtherText(plainText(kept.text), plainText(said.text)))
        return true;
    if (!said.title.isEmpty() && !kept.title.isEmpty() && isOtherText(kept.title, said.title))
        return true;
    return !said.code.isEmpty() && !kept.code.isEmpty() && said.code != kept.code;
}

/// After an answer that brings nothing.
Embed afterTrouble(Embed kept, EmbedState state, const QDateTime &at)
{
    // Who was not let in, or found nobody, knows no better than who saw how it stands.
    const bool isUnsure = state == EmbedState::Unreachable || state == EmbedState::Refused;
    if (kept.state == EmbedState::Gone && isUnsure)
        return kept;
    const bool wasSeen = kept.state == EmbedState::Restricted || kept.state == EmbedState::Edited;
    if (wasSeen && state == EmbedState::Unreachable)
        return kept;
    kept.state = state;
    kept.lastChecked = at;
    if (state == EmbedState::Gone && !kept.goneSince.isValid())
        kept.goneSince = at;
    if (state == EmbedState::Restricted)
        kept.goneSince = {};
    return kept;
}

void settle(Embed &kept, EmbedState state, const QDateTime &editedSince, const QDateTime &at)
{
    kept.state = state;
    kept.editedSince = editedSince;
    kept.goneSince = {};
    kept.lastChecked = at;
    if (!kept.firstFetched.isValid())
        kept.firstFetched = at;
}

} // namespace

Embed mergedEmbed(
    const Embed &kept, const EmbedReading &reading, Capture::Purpose purpose, const QDateTime &at)
{
    const Embed &said = reading.embed;
    Embed now = kept;
    take(now.resolvedUrl, said.resolvedUrl, Taking::WhatIsMissing);
    if (reading.state == EmbedState::UrlOnly || reading.state == EmbedState::Damaged)
        return now;
    if (!bringsContent(reading))
        return afterTrouble(std::move(now), reading.state, at);

    const bool isHollow = reading.state == EmbedState::Partial;
    if (!isComplete(kept)) {
        takeAll(now, said, Taking::WhatIsSaid);
        settle(now, isHollow ? EmbedState::Partial : EmbedState::Ok, {}, at);
        return now;
    }
    const bool wasEdited = kept.editedSince.isValid();
    if (isHollow) {
        takeAll(now, said, Taking::WhatIsMissing);
        settle(now, wasEdited ? EmbedState::Edited : EmbedState::Ok, kept.editedSince, at);
        return now;
    }
    if (purpose == Capture::Purpose::Check) {
        const bool isEdited = saysOtherwise(kept, said);
        if (isEdited)
            settle(now, EmbedState::Edited, wasEdited ? kept.editedSince : at, at);
        else
            settle(now, EmbedState::Ok, {}, at);
        return now;
    }
    takeAll(now, said, Taking::WhatIsSaid);
    settle(now, EmbedState::Ok, {}, at);
    return now;
}

bool saysNothing(const Embed &kept, const EmbedReading &reading)
{
    return !isKept(kept)
        && (reading.state == EmbedState::Unreachable || reading.state == EmbedState::UrlOnly
            || reading.state == EmbedState::Damaged);
}

bool bringsContent(const EmbedReading &reading)
{
    return reading.state == EmbedState::Ok || reading.state == EmbedState::Edited
        || reading.state == EmbedState::Partial;
}

bool isOtherText(const QString &one, const QString &other)
{
    const auto withoutSpace
        = [](QString text) { return text.removeIf([](QChar c) { return c.isSpace(); }); };
    return withoutSpace(one) != withoutSpace(other);
}

} // namespace Galley
