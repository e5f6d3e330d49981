// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers/answerreader.h"

#include "answers/answerreaders.h"
#include "answers/answertrouble.h"
#include "answers/cleanreading.h"
#include "answers/webtext.h"
#include "base/tr.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

EmbedReading readBody(const EmbedRef &ref, const CaptureStep &step, const WebAnswer &answer)
{
    if (step.kind == AnswerKind::Expansion)
        return readExpansion(ref, step, answer);
    if (const auto trouble = troubleOf(ref, step, answer))
        return nothingRead(ref, trouble->state, trouble->sentence);
    const QString text = webText(answer);
    switch (step.kind) {
    case AnswerKind::OEmbed:
        return readOEmbed(ref, text);
    case AnswerKind::MastodonStatus:
        return readMastodonStatus(ref, text);
    case AnswerKind::BlueskyThread:
        return readBlueskyThread(ref, text);
    case AnswerKind::Gist:
        return readGist(ref, text);
    case AnswerKind::Page:
    case AnswerKind::Expansion:
        break;
    }
    const QUrl &address = answer.url.isEmpty() ? step.url : answer.url;
    return readPage(ref, address.toString(QUrl::FullyEncoded), text);
}

/// A network that was asked for the post itself gave all there is, be it pictures alone.
bool isWhole(const CaptureStep &step, const Embed &embed)
{
    const bool isPostItself
        = step.kind == AnswerKind::MastodonStatus || step.kind == AnswerKind::BlueskyThread;
    return isComplete(embed)
        || (isPostItself && (!embed.media.isEmpty() || !embed.quoted.isEmpty()));
}

/// Small is good.
int rankOf(EmbedState state)
{
    static constexpr std::array ranks{EmbedState::Ok, EmbedState::Edited, EmbedState::Partial,
        EmbedState::Gone, EmbedState::Restricted, EmbedState::Refused, EmbedState::Unreachable};
    return int(std::find(ranks.begin(), ranks.end(), state) - ranks.begin());
}

bool isRead(const EmbedReading &reading)
{
    return rankOf(reading.state) <= rankOf(EmbedState::Partial);
}

/// Known by its address alone, however well that was answered.
bool saysNothing(const Embed &embed)
{
    return embed.text.isEmpty() && embed.title.isEmpty() && embed.description.isEmpty()
        && embed.authorName.isEmpty() && embed.media.isEmpty() && embed.code.isEmpty();
}

/// Whether what the one reading says of the state counts more than what the other says.
bool isBetter(const EmbedReading &one, const EmbedReading &other)
{
    const bool isVerdict = other.state == EmbedState::Gone || other.state == EmbedState::Restricted;
    if (one.state == EmbedState::Partial && isVerdict)
        return !saysNothing(one.embed);
    return rankOf(one.state) <= rankOf(other.state);
}

template<typename Value> void fill(Value &value, const Value &other)
{
    if (value.isEmpty())
        value = other;
}

void fillPost(Embed &embed, const Embed &other)
{
    if (embed.text.isEmpty()) {
        embed.text = other.text;
        embed.textLang = other.textLang;
        embed.rightToLeft = other.rightToLeft;
    }
    fill(embed.textLang, other.textLang);
    fill(embed.title, other.title);
    fill(embed.description, other.description);
    fill(embed.contentWarning, other.contentWarning);
    fill(embed.media, other.media);
    fill(embed.quoted, other.quoted);
    fill(embed.code, other.code);
    fill(embed.siteName, other.siteName);
    fill(embed.aspect, other.aspect);
    fill(embed.resolvedUrl, other.resolvedUrl);
    if (embed.duration == 0)
        embed.duration = other.duration;
}

void fillAuthor(Embed &embed, const Embed &other)
{
    fill(embed.authorName, other.authorName);
    fill(embed.authorHandle, other.authorHandle);
    fill(embed.authorUrl, other.authorUrl);
    fill(embed.avatarSource, other.avatarSource);
    fill(embed.stableId, other.stableId);
    const bool saysMore = other.publishedPrecision > embed.publishedPrecision
        || (embed.publishedFromLink && !other.publishedFromLink
            && other.publishedPrecision >= embed.publishedPrecision);
    if (other.published.isValid() && (!embed.published.isValid() || saysMore)) {
        embed.published = other.published;
        embed.publishedPrecision = other.publishedPrecision;
        embed.publishedFromLink = other.publishedFromLink;
    }
}

} // namespace

EmbedReading nothingRead(const EmbedRef &ref, EmbedState state, const QString &trouble)
{
    return {state, fromUrl(ref), {}, trouble};
}

EmbedReading readAnswer(const EmbedRef &ref, const CaptureStep &step, const WebAnswer &answer)
{
    EmbedReading reading = readBody(ref, step, answer);
    reading.embed = cleaned(reading.embed);
    if (reading.state == EmbedState::Ok && !isWhole(step, reading.embed))
        reading.state = EmbedState::Partial;
    if (reading.state == EmbedState::Partial && reading.trouble.isEmpty()
        && step.kind != AnswerKind::Expansion) {
        reading.trouble
            = Tr::tr("The answer of %1 says little. You can note by hand what is missing.")
                  .arg(nameOfSite(ref));
    }
    reading.embed.state = reading.state;
    return reading;
}

EmbedReading combined(const EmbedReading &first, const EmbedReading &second)
{
    const EmbedReading &better = isBetter(first, second) ? first : second;
    EmbedReading both = first;
    // What a short link leads to is known to one of the two.
    if (first.embed.ref.isShort && !second.embed.ref.isShort)
        both.embed.ref = second.embed.ref;
    fillAuthor(both.embed, second.embed);
    fillPost(both.embed, second.embed);
    both.state = better.state;
    both.trouble = better.trouble;
    if (isRead(both) && isComplete(both.embed)) {
        both.state = EmbedState::Ok;
        both.trouble.clear();
    }
    both.embed.state = both.state;
    for (const CaptureStep &step : second.discovered) {
        if (!both.discovered.contains(step))
            both.discovered.append(step);
    }
    return both;
}

} // namespace Galley
