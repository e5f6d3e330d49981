// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/cardfoot.h"

#include "render/cardacts.h"
#include "render/cardhtml.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString channel(const CardSource &card)
{
    const Embed &embed = card.embed();
    const bool hasName = !embed.authorName.isEmpty();
    if (!card.hasTitleRow() || (!hasName && embed.authorHandle.isEmpty()))
        return {};
    const QString name = hasName ? isolated(embed.authorName) : leftToRight(embed.authorHandle);
    if (embed.authorUrl.isEmpty())
        return "<span class=\"embed-channel\">"_L1 + name + "</span>"_L1;
    return cardLink(embed.authorUrl, u"embed-channel"_s, name);
}

QString site(const CardSource &card)
{
    const QString &name = card.embed().siteName;
    const bool isSaid = name.isEmpty() || name == card.embed().authorHandle
        || name.compare(card.embed().ref.host, Qt::CaseInsensitive) == 0
        || name == card.look().name;
    return isSaid ? QString() : "<span class=\"embed-site\">"_L1 + isolated(name) + "</span>"_L1;
}

QString state(const QString &words, const char *cssClass)
{
    if (words.isEmpty())
        return {};
    return "<span class=\"embed-state"_L1 + QLatin1StringView(cssClass) + "\">"_L1 + isolated(words)
        + "</span>"_L1;
}

} // namespace

QString cardFootHtml(const CardSource &card)
{
    const Embed &embed = card.embed();
    QStringList parts{channel(card), site(card)};
    if (embed.published.isValid()) {
        parts += u"<time datetime=\"%1\" dir=\"auto\">%2</time>"_s.arg(
            card.words().machineDate(), card.words().date().toHtmlEscaped());
    }
    if (const QString note = card.words().byHand(); !note.isEmpty())
        parts += "<span class=\"embed-note\">"_L1 + isolated(note) + "</span>"_L1;
    parts += state(card.words().dateNote(), "");
    parts += state(card.words().health(), " embed-doubt");
    parts += state(card.words().kept(), " embed-kept");
    parts += cardActsHtml(card);
    parts += cardLink(embed.ref.url, u"embed-open"_s, isolated(card.words().viewIt()));
    parts.removeAll(QString());
    return "<figcaption class=\"embed-foot\">"_L1 + parts.join(u' ') + "</figcaption>\n"_L1;
}

} // namespace Galley
