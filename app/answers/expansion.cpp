// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers/answerreaders.h"
#include "answers/answertrouble.h"
#include "answers/cleanreading.h"
#include "answers/pagehead.h"
#include "answers/webtext.h"
#include "base/tr.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// Where an answer leads; empty when it leads nowhere.
QString targetOf(const CaptureStep &step, const WebAnswer &answer)
{
    const QUrl &asked = answer.url.isEmpty() ? step.url : answer.url;
    const QString base = asked.toString(QUrl::FullyEncoded);
    if (answer.status >= 300 && answer.status < 400)
        return addressAgainst(base, QString::fromUtf8(answer.header("location")));
    if (answer.status < 200 || answer.status >= 300)
        return {};
    if (answer.url != step.url && !answer.url.isEmpty())
        return addressAgainst({}, base);
    return addressAgainst(base, readPageHead(webText(answer)).refreshAddress);
}

bool isForPeopleOnly(const EmbedRef &target)
{
    const QUrl url(target.url);
    return url.host().startsWith("consent."_L1) || url.host().startsWith("login."_L1)
        || (target.provider == "link"_L1 && url.path().contains("/login"_L1));
}

} // namespace

EmbedReading readExpansion(const EmbedRef &ref, const CaptureStep &step, const WebAnswer &answer)
{
    static const ProviderRegistry registry;
    const QString address = targetOf(step, answer);
    std::optional<EmbedRef> target = registry.match(address);
    if (!target || target->url == ref.url) {
        if (const auto trouble = troubleOf(ref, step, answer);
            trouble && (answer.status < 300 || answer.status >= 400))
            return nothingRead(ref, trouble->state, trouble->sentence);
        return nothingRead(ref, EmbedState::Refused,
            Tr::tr("%1 does not say where this short link leads.").arg(nameOfSite(ref)));
    }
    if (isForPeopleOnly(*target)) {
        const AnswerTrouble trouble = wall(ref);
        return nothingRead(ref, trouble.state, trouble.sentence);
    }
    target->pasted = ref.pasted;
    EmbedReading reading = nothingRead(*target, EmbedState::Partial, {});
    reading.embed.resolvedUrl = target->url;
    return reading;
}

} // namespace Galley
