// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/cardbody.h"

#include "base/tr.h"
#include "render/cardcode.h"
#include "render/cardhtml.h"
#include "render/cardtop.h"
#include "render/embedtext.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype mostPictures = 4;

QString title(const CardSource &card)
{
    if (card.hasTitleRow() || card.embed().title.isEmpty())
        return {};
    return "<p class=\"embed-title\">"_L1
        + cardLink(card.embed().ref.url, u"embed-titlelink"_s, isolated(card.embed().title))
        + "</p>\n"_L1;
}

QString description(const CardSource &card)
{
    const QString &text = card.embed().description;
    if (text.isEmpty())
        return {};
    return "<div class=\"embed-description\" dir=\"auto\">"_L1 + embedTextHtml({{text, {}}})
        + "</div>\n"_L1;
}

QString words(const CardSource &card)
{
    const Embed &embed = card.embed();
    if (embed.text.isEmpty())
        return {};
    QString attributes = u" cite=\"%1\""_s.arg(embed.ref.url.toHtmlEscaped());
    if (!embed.textLang.isEmpty())
        attributes += u" lang=\"%1\""_s.arg(embed.textLang.toHtmlEscaped());
    attributes += embed.rightToLeft ? " dir=\"rtl\""_L1 : " dir=\"ltr\""_L1;
    return "<blockquote class=\"embed-text\""_L1 + attributes + u'>' + embedTextHtml(embed.text)
        + "</blockquote>\n"_L1;
}

QString mediaHtml(const CardSource &card, const EmbedMedia &media)
{
    return media.kind == EmbedMedia::Kind::Image ? pictureHtml(media.file, media.size, media.alt)
                                                 : playerHtml(card, media);
}

QString gallery(const QString &pictures, qsizetype count)
{
    return (count == 1 ? "<div class=\"embed-media\">"_L1
                       : "<div class=\"embed-media embed-mosaic\">"_L1)
        + pictures + "</div>\n"_L1;
}

QString pictures(const CardSource &card)
{
    QStringList items;
    for (const EmbedMedia &media : card.embed().media) {
        if (!media.file.isEmpty())
            items += mediaHtml(card, media);
    }
    if (items.isEmpty())
        return {};
    const qsizetype shown = std::min(items.size(), mostPictures);
    QString html = gallery(items.first(shown).join(QString()), shown);
    if (items.size() > shown) {
        const QStringList others = items.sliced(shown);
        html += "<details class=\"embed-more\"><summary>"_L1
            + PageTr::tr("Show %n more pictures", nullptr, int(others.size())).toHtmlEscaped()
            + "</summary>"_L1 + gallery(others.join(QString()), others.size()) + "</details>\n"_L1;
    }
    return html;
}

QString quotedAuthor(const QuotedPost &post)
{
    QString html;
    if (!post.authorName.isEmpty())
        html += "<span class=\"embed-quotedname\">"_L1 + isolated(post.authorName) + "</span>"_L1;
    if (!post.authorHandle.isEmpty()) {
        html += (html.isEmpty() ? ""_L1 : " "_L1) + "<span class=\"embed-quotedhandle\">"_L1
            + leftToRight(post.authorHandle) + "</span>"_L1;
    }
    if (html.isEmpty() && !post.url.isEmpty())
        html = leftToRight(QUrl(post.url).host());
    if (html.isEmpty())
        return {};
    if (!post.url.isEmpty())
        html = cardLink(post.url, u"embed-quotedlink"_s, html);
    return "<p class=\"embed-quotedwho\">"_L1 + html + "</p>"_L1;
}

QString quoted(const CardSource &card)
{
    QString html;
    for (const QuotedPost &post : card.embed().quoted) {
        QString inside = quotedAuthor(post);
        if (!post.text.isEmpty()) {
            inside += "<div class=\"embed-quotedtext\" dir=\"auto\">"_L1 + embedTextHtml(post.text)
                + "</div>"_L1;
        }
        if (inside.isEmpty())
            continue;
        QString cite;
        if (!post.url.isEmpty())
            cite = u" cite=\"%1\""_s.arg(post.url.toHtmlEscaped());
        html += "<blockquote class=\"embed-quoted\""_L1 + cite + u'>' + inside
            + "</blockquote>\n"_L1;
    }
    return html;
}

QString place(const CardSource &card)
{
    const Embed &embed = card.embed();
    QStringList lines;
    // Where it is not the title already.
    if (!embed.title.isEmpty() && !embed.ref.place.name.isEmpty()
        && embed.ref.place.name != embed.title)
        lines += isolated(embed.ref.place.name);
    if (const QString position = card.words().position(); !position.isEmpty())
        lines += "<span class=\"embed-position\">"_L1 + leftToRight(position) + "</span>"_L1;
    if (const QString extent = card.words().extent(); !extent.isEmpty())
        lines += "<span class=\"embed-extent\">"_L1 + isolated(extent) + "</span>"_L1;
    if (lines.isEmpty())
        return {};
    return "<p class=\"embed-where\">"_L1 + lines.join(" "_L1) + "</p>\n"_L1;
}

QString address(const CardSource &card)
{
    return "<p class=\"embed-address\">"_L1
        + cardLink(
            card.embed().ref.url, u"embed-url"_s, leftToRight(card.words().readableAddress()))
        + "</p>\n"_L1;
}

/// A sound of the folder: it has no place on a stage.
QString sound(const CardSource &card)
{
    const EmbedMedia *media = card.firstOf(EmbedMedia::Kind::Audio);
    return media ? "<div class=\"embed-media\">"_L1 + playerHtml(card, *media) + "</div>\n"_L1
                 : QString();
}

} // namespace

QString cardBodyHtml(const CardSource &card)
{
    QString html = title(card) + description(card) + words(card);
    switch (card.shape()) {
    case CardShape::Post:
        html += pictures(card);
        break;
    case CardShape::Code:
        html += cardCodeHtml(card.embed().code) + pictures(card);
        break;
    case CardShape::Map:
        html += place(card);
        break;
    case CardShape::Audio:
        html += sound(card);
        break;
    case CardShape::Video:
    case CardShape::Figure:
    case CardShape::Page:
        break;
    }
    html += quoted(card);
    if (html.isEmpty() && card.embed().title.isEmpty() && !card.isLink())
        html = address(card);
    return html;
}

} // namespace Galley
