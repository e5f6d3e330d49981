// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers/answertrouble.h"

#include "answers/jsonfields.h"
#include "answers/webtext.h"
#include "base/tr.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

AnswerTrouble busy(const EmbedRef &ref)
{
    return {EmbedState::Unreachable,
        Tr::tr("%1 wants no more questions for now. Try again later.").arg(nameOfSite(ref))};
}

AnswerTrouble notUnderstood(const EmbedRef &ref, int status)
{
    return {EmbedState::Refused,
        Tr::tr(
            "%1 did not answer the question (error %2). You can note what the post says by hand.")
            .arg(nameOfSite(ref))
            .arg(status)};
}

/// What Meta's endpoints say in their own numbers.
std::optional<AnswerTrouble> metaTrouble(const EmbedRef &ref, const QJsonObject &error)
{
    switch (textOf(error["error_subcode"_L1]).toInt()) {
    case 2207045:
        return AnswerTrouble{EmbedState::Gone,
            Tr::tr("%1 does not give this post out: it was deleted, is private or may not be "
                   "embedded.")
                .arg(nameOfSite(ref))};
    case 2207047:
        return AnswerTrouble{EmbedState::Refused,
            Tr::tr("%1 does not know this kind of link. Use the link of a single post.")
                .arg(nameOfSite(ref))};
    case 2207049:
        return AnswerTrouble{EmbedState::Refused,
            Tr::tr("%1 did not accept how Galley asked. You can note what the post says by hand.")
                .arg(nameOfSite(ref))};
    default:
        break;
    }
    // Their numbers for too many questions, and for something that passes.
    const int code = numberOf(error["code"_L1]);
    if (code == 4 || code == 17 || code == 32 || code == 613 || error["is_transient"_L1].toBool())
        return busy(ref);
    return {};
}

/// An error that is explained in JSON, where the status alone says less.
std::optional<AnswerTrouble> explainedTrouble(const EmbedRef &ref, const WebAnswer &answer)
{
    const std::optional<QJsonObject> object = jsonObject(webText(answer));
    if (!object)
        return {};
    const QJsonValue error = object->value("error"_L1);
    if (error.isObject() && textOf(error["error_subcode"_L1]).startsWith("22070"_L1))
        return metaTrouble(ref, error.toObject());
    if (error.isObject() && error["fbtrace_id"_L1].isString())
        return metaTrouble(ref, error.toObject());
    const QString said = textOf(error) + u' ' + textOf(object->value("message"_L1));
    if (answer.status == 400 && said.contains("not found"_L1, Qt::CaseInsensitive))
        return gone(ref);
    if (answer.status == 400 && said.contains("NotFound"_L1))
        return gone(ref);
    return {};
}

std::optional<AnswerTrouble> youTubeTrouble(int status)
{
    if (status == 401) {
        return AnswerTrouble{
            EmbedState::Restricted, Tr::tr("The owner of this video does not let it be embedded.")};
    }
    if (status == 403)
        return AnswerTrouble{
            EmbedState::Restricted, Tr::tr("This video is private, or may not be embedded.")};
    return {};
}

AnswerTrouble forbidden(const EmbedRef &ref, const CaptureStep &step, const WebAnswer &answer)
{
    const bool isCounted
        = answer.header("x-ratelimit-remaining") == "0" || !answer.header("retry-after").isEmpty();
    if (step.kind == AnswerKind::Gist || isCounted)
        return busy(ref);
    // A page that is refused to a program may well be open to people.
    if (step.kind == AnswerKind::Page && answer.status == 403)
        return wall(ref);
    if (answer.header("content-type").startsWith("text/html") && answer.status == 403)
        return wall(ref);
    return restricted(ref);
}

bool isGone(const EmbedRef &ref, int status)
{
    return status == 404 || status == 410 || (status == 400 && ref.provider == "youtube"_L1);
}

} // namespace

QString nameOfSite(const EmbedRef &ref)
{
    static const ProviderRegistry registry;
    const EmbedProvider &provider = registry.provider(ref.provider);
    // What many hosts speak names none of them.
    const bool isOneSite = provider.key() == ref.provider && ref.provider != "link"_L1
        && ref.provider != "mastodon"_L1 && ref.provider != "peertube"_L1;
    if (isOneSite)
        return provider.look().name;
    return ref.host.isEmpty() ? Tr::tr("The site") : ref.host;
}

AnswerTrouble gone(const EmbedRef &ref)
{
    return {EmbedState::Gone,
        Tr::tr("%1 has nothing at this address: it was deleted, or never was there.")
            .arg(nameOfSite(ref))};
}

AnswerTrouble restricted(const EmbedRef &ref)
{
    return {
        EmbedState::Restricted, Tr::tr("%1 does not show this to everybody.").arg(nameOfSite(ref))};
}

AnswerTrouble unreadable(const EmbedRef &ref)
{
    return {
        EmbedState::Refused, Tr::tr("The answer of %1 could not be read.").arg(nameOfSite(ref))};
}

AnswerTrouble wall(const EmbedRef &ref)
{
    return {EmbedState::Refused,
        Tr::tr("%1 does not show its pages to programs. Open it in the browser, and note by hand "
               "what it says.")
            .arg(nameOfSite(ref))};
}

std::optional<AnswerTrouble> troubleOf(
    const EmbedRef &ref, const CaptureStep &step, const WebAnswer &answer)
{
    const int status = answer.status;
    if (answer.url.host().startsWith("consent."_L1) || status == 999)
        return wall(ref);
    if (status >= 200 && status < 300)
        return {};
    if (ref.provider == "youtube"_L1) {
        if (const auto trouble = youTubeTrouble(status))
            return trouble;
    }
    if (const auto trouble = explainedTrouble(ref, answer))
        return trouble;
    if (isGone(ref, status))
        return gone(ref);
    if (status == 401 || status == 402 || status == 403 || status == 451)
        return forbidden(ref, step, answer);
    if (status == 420 || status == 429)
        return busy(ref);
    if (status == 0 || status == 408 || status == 425 || (status >= 500 && status != 501)) {
        return AnswerTrouble{EmbedState::Unreachable,
            Tr::tr("%1 has trouble of its own just now. Try again later.").arg(nameOfSite(ref))};
    }
    if (status >= 300 && status < 400) {
        return AnswerTrouble{
            EmbedState::Refused, Tr::tr("%1 sent Galley somewhere else.").arg(nameOfSite(ref))};
    }
    return notUnderstood(ref, status);
}

} // namespace Galley
