// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/cardacts.h"

#include "base/tr.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString button(QLatin1StringView act, const QString &label)
{
    return "<button type=\"button\" class=\"embed-act\" data-act=\""_L1 + act + "\">"_L1
        + label.toHtmlEscaped() + "</button>"_L1;
}

bool isAskable(const CardSource &card)
{
    return !card.provider().captureSteps(card.embed().ref).isEmpty();
}

bool isWorthFetching(const CardSource &card)
{
    const Embed &embed = card.embed();
    const bool isUnknown = embed.state == EmbedState::UrlOnly
        || embed.state == EmbedState::Unreachable || (embed.ref.isShort && !isKept(embed));
    return isUnknown && isAskable(card);
}

bool isWorthNoting(const CardSource &card)
{
    const Embed &embed = card.embed();
    switch (embed.state) {
    case EmbedState::Partial:
        return true;
    case EmbedState::Gone:
    case EmbedState::Refused:
    case EmbedState::Restricted:
        return !card.words().hasWords();
    case EmbedState::UrlOnly:
        // Where nobody can be asked and the URL does not say it all.
        return !isAskable(card) && card.shape() != CardShape::Map;
    case EmbedState::Ok:
    case EmbedState::Edited:
    case EmbedState::Unreachable:
    case EmbedState::Damaged:
        break;
    }
    return false;
}

QString playLabel(const CardSource &card)
{
    const bool isPlayed = card.shape() == CardShape::Video || card.shape() == CardShape::Audio;
    return isPlayed ? PageTr::tr("Play here") : PageTr::tr("Show live");
}

} // namespace

QString cardActsHtml(const CardSource &card)
{
    QStringList acts;
    if (isWorthFetching(card))
        acts += button("fetch"_L1, PageTr::tr("Fetch"));
    if (isWorthNoting(card))
        acts += button("note"_L1, PageTr::tr("Fill in by hand"));
    if (card.frame())
        acts += button("play"_L1, playLabel(card));
    return acts.join(u' ');
}

QString playCoverHtml(const CardSource &card)
{
    if (!card.frame())
        return {};
    return u"<button type=\"button\" class=\"embed-act embed-cover\" data-act=\"play\" "
           "aria-label=\"%1\"></button>"_s.arg(playLabel(card).toHtmlEscaped());
}

} // namespace Galley
