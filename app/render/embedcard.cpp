// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/embedcard.h"

#include "render/cardbody.h"
#include "render/cardfoot.h"
#include "render/cardhead.h"
#include "render/cardhtml.h"
#include "render/cardtop.h"
#include "render/clickframe.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

bool isWarned(const CardSource &card)
{
    return !card.embed().contentWarning.isEmpty();
}

QString classesOf(const CardSource &card)
{
    QString classes = "embed embed-"_L1 + card.embed().ref.provider.toHtmlEscaped();
    const bool hasFrame = card.isClickToLoad() && isStagedFrame(card);
    switch (card.shape()) {
    case CardShape::Video: {
        classes += " embed-video"_L1;
        const QSize &aspect = card.embed().aspect;
        if (aspect.width() < aspect.height() && !isWarned(card))
            classes += " embed-upright"_L1;
        break;
    }
    case CardShape::Audio:
        classes += " embed-audio"_L1;
        if (!isWarned(card) && !hasFrame)
            classes += " embed-beside"_L1;
        break;
    case CardShape::Figure:
        classes += " embed-figure"_L1;
        break;
    case CardShape::Map:
        classes += " embed-mapped"_L1;
        break;
    case CardShape::Page:
        classes += " embed-page"_L1;
        break;
    case CardShape::Post:
    case CardShape::Code:
        break;
    }
    return classes;
}

QString trouble(const CardSource &card)
{
    if (card.embed().trouble.isEmpty())
        return {};
    return "<p class=\"embed-state embed-trouble\" dir=\"auto\">"_L1
        + card.embed().trouble.toHtmlEscaped() + "</p>\n"_L1;
}

} // namespace

QString embedCardHtml(const ShownEmbed &shown, const QLocale &locale, CardUse use)
{
    const CardSource card(shown, locale, use);
    QString top = cardTopHtml(card);
    QString body = cardBodyHtml(card);
    if (card.isClickToLoad() && !isStagedFrame(card))
        body += foldedFrameHtml(card);
    // Who warns of the words warns of the pictures too.
    if (isWarned(card)) {
        body = "<details class=\"embed-warning\"><summary>"_L1
            + isolated(card.embed().contentWarning) + "</summary>\n"_L1 + top + body
            + "</details>\n"_L1;
        top.clear();
    }
    return "<figure class=\""_L1 + classesOf(card) + "\" data-embed=\""_L1
        + card.entry().toHtmlEscaped() + "\">\n"_L1 + top + "<div class=\"embed-body\">\n"_L1
        + cardHeadHtml(card) + body + trouble(card) + "</div>\n"_L1 + cardFootHtml(card)
        + "</figure>"_L1;
}

QString embedLinkHtml(const ShownEmbed &shown, const QLocale &locale)
{
    const ProviderLook look = shown.provider->look();
    const EmbedWords words(shown.embed, look, locale);
    return "<p class=\"embed-plain\">"_L1
        + cardLink(shown.embed.ref.url, u"embed-plainlink"_s, isolated(words.linkText()))
        + "</p>"_L1;
}

} // namespace Galley
