// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/cardhead.h"

#include "base/tr.h"
#include "render/cardhtml.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString pill(const CardSource &card)
{
    QString name = card.look().name;
    // Under a title, the host says more than the word "Link".
    if (card.isLink())
        name = card.embed().title.isEmpty() ? PageTr::tr("Link") : card.embed().ref.host;
    return "<span class=\"embed-network\">"_L1 + leftToRight(name) + "</span>"_L1;
}

/// The sign that the style sheet draws for a kind, or nothing.
QLatin1StringView glyphOf(const CardSource &card)
{
    const QString &kind = card.embed().ref.kind;
    for (const QLatin1StringView known :
        {"audio"_L1, "chart"_L1, "document"_L1, "code"_L1, "map"_L1, "photo"_L1, "page"_L1}) {
        if (kind == known)
            return known;
    }
    return {};
}

QString names(const CardSource &card)
{
    const Embed &embed = card.embed();
    QString name = isolated(card.words().whatItIs());
    QString under = name;
    if (card.isLink()) {
        return cardLink(embed.ref.url, u"embed-name"_s, leftToRight(embed.ref.host))
            + "<span class=\"embed-handle\">"_L1 + leftToRight(card.words().readablePath())
            + "</span>"_L1;
    }
    if (!embed.authorName.isEmpty()) {
        name = isolated(embed.authorName);
        if (!embed.authorHandle.isEmpty())
            under = leftToRight(embed.authorHandle);
    } else if (!embed.authorHandle.isEmpty()) {
        name = leftToRight(embed.authorHandle);
    } else {
        under = leftToRight(embed.ref.host);
    }
    if (!embed.authorUrl.isEmpty())
        name = cardLink(embed.authorUrl, u"embed-name"_s, name);
    else
        name = "<span class=\"embed-name\">"_L1 + name + "</span>"_L1;
    return name + "<span class=\"embed-handle\">"_L1 + under + "</span>"_L1;
}

QString titleOf(const CardSource &card)
{
    const Embed &embed = card.embed();
    if (!embed.title.isEmpty())
        return embed.title;
    return card.shape() == CardShape::Map ? embed.ref.place.name : QString();
}

QString titleRow(const CardSource &card)
{
    const QString title = titleOf(card);
    const QString html = title.isEmpty()
        ? isolated(card.words().whatItIs())
        : cardLink(card.embed().ref.url, u"embed-titlelink"_s, isolated(title));
    return "<div class=\"embed-titlerow\"><p class=\"embed-title\">"_L1 + html + "</p>"_L1
        + pill(card) + "</div>\n"_L1;
}

} // namespace

QString cardMarkHtml(const CardSource &card)
{
    const Embed &embed = card.embed();
    if (!embed.avatarFile.isEmpty())
        return pictureHtml(embed.avatarFile, QSize(40, 40), {}, u"embed-avatar"_s);
    const QString letters = card.isLink() ? embed.ref.host.left(1).toUpper() : card.look().mark;
    const QLatin1StringView glyph = glyphOf(card);
    const bool isDrawn = !glyph.isEmpty() && !card.isLink();
    if (isDrawn || letters.isEmpty()) {
        return u"<span class=\"embed-mark\" aria-hidden=\"true\"><span class=\"embed-glyph "
               "glyph-%1\"></span></span>"_s.arg(glyph.isEmpty() ? "page"_L1 : glyph);
    }
    return "<span class=\"embed-mark\" aria-hidden=\"true\">"_L1 + letters.toHtmlEscaped()
        + "</span>"_L1;
}

QString cardHeadHtml(const CardSource &card)
{
    if (card.hasTitleRow())
        return titleRow(card);
    return "<div class=\"embed-head\">"_L1 + cardMarkHtml(card) + "<div class=\"embed-who\">"_L1
        + names(card) + "</div>"_L1 + pill(card) + "</div>\n"_L1;
}

} // namespace Galley
