// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/cardtop.h"

#include "render/cardacts.h"
#include "render/cardhtml.h"
#include "render/clickframe.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString stageLink(const CardSource &card, const QString &inside)
{
    return u"<a href=\"%1\" rel=\"noopener noreferrer\" aria-label=\"%2\">%3</a>"_s.arg(
        card.embed().ref.url.toHtmlEscaped(), card.words().viewIt().toHtmlEscaped(), inside);
}

QString lengthBadge(const CardSource &card)
{
    const QString length = card.words().duration();
    if (length.isEmpty())
        return {};
    return "<span class=\"embed-length\">"_L1 + leftToRight(length) + "</span>"_L1;
}

QString stage(const CardSource &card)
{
    const QString shape = aspectClass(card.embed().aspect);
    if (const EmbedMedia *video = card.firstOf(EmbedMedia::Kind::Video)) {
        return u"<div class=\"embed-stage %1\">%2</div>\n"_s.arg(shape, playerHtml(card, *video));
    }
    const EmbedMedia *still = card.still();
    const QString inside = still ? pictureHtml(still->file, still->size, still->alt)
                                 : u"<span class=\"embed-blank\"></span>"_s;
    return u"<div class=\"embed-stage %1\">%2%3</div>\n"_s.arg(shape,
        stageLink(card, inside + "<span class=\"embed-play\"></span>"_L1 + lengthBadge(card)),
        playCoverHtml(card));
}

QString art(const CardSource &card)
{
    const EmbedMedia *still = card.still();
    const QString inside = still ? pictureHtml(still->file, still->size, still->alt)
                                 : u"<span class=\"embed-blank\"></span><span class=\"embed-glyph "
                                   "glyph-audio\"></span>"_s;
    QString play;
    if (card.frame())
        play = u"<span class=\"embed-play\"></span>"_s;
    return u"<div class=\"embed-stage embed-art\">%1%2</div>\n"_s.arg(
        stageLink(card, inside + play), playCoverHtml(card));
}

QString wholePicture(const CardSource &card)
{
    const EmbedMedia *still = card.still();
    if (!still)
        return {};
    const bool isPaper = card.embed().ref.kind == "document"_L1;
    return (isPaper ? "<div class=\"embed-whole embed-paper\">"_L1
                    : "<div class=\"embed-whole\">"_L1)
        + stageLink(card, pictureHtml(still->file, still->size, still->alt)) + "</div>\n"_L1;
}

QString map(const CardSource &card)
{
    if (card.still())
        return wholePicture(card);
    if (!card.embed().ref.place.hasPosition())
        return {};
    return "<div class=\"embed-map\" aria-hidden=\"true\"><span class=\"embed-pin\"></span>"_L1
        + "</div>\n"_L1;
}

QString pagePicture(const CardSource &card)
{
    const EmbedMedia *still = card.still();
    if (!still)
        return {};
    return "<div class=\"embed-media\">"_L1 + pictureHtml(still->file, still->size, still->alt)
        + "</div>\n"_L1;
}

} // namespace

QString playerHtml(const CardSource &card, const EmbedMedia &media)
{
    if (media.kind == EmbedMedia::Kind::Audio) {
        return u"<audio controls preload=\"none\" src=\"%1\"></audio>"_s.arg(
            fileAddress(media.file));
    }
    QString attributes = " controls preload=\"none\""_L1;
    if (!media.size.isEmpty()) {
        attributes
            += u" width=\"%1\" height=\"%2\""_s.arg(media.size.width()).arg(media.size.height());
    }
    if (const EmbedMedia *still = card.still())
        attributes += u" poster=\"%1\""_s.arg(fileAddress(still->file));
    if (!media.alt.isEmpty())
        attributes += u" aria-label=\"%1\""_s.arg(media.alt.toHtmlEscaped());
    return u"<video%1 src=\"%2\"></video>"_s.arg(attributes, fileAddress(media.file));
}

QString cardTopHtml(const CardSource &card)
{
    if (card.isClickToLoad() && isStagedFrame(card))
        return stagedFrameHtml(card);
    switch (card.shape()) {
    case CardShape::Video:
        return stage(card);
    case CardShape::Audio:
        return art(card);
    case CardShape::Figure:
        return wholePicture(card);
    case CardShape::Map:
        return map(card);
    case CardShape::Page:
        return pagePicture(card);
    case CardShape::Post:
    case CardShape::Code:
        break;
    }
    return {};
}

} // namespace Galley
