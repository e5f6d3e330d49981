// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/pictureproviders.h"

#include "embeds/addresspattern.h"
#include "embeds/providermarkup.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// Flickr's code shows the picture itself, so it needs one that lies with Flickr.
QString flickrMarkup(const Embed &embed)
{
    for (const EmbedMedia &media : embed.media) {
        const QUrl source(media.source);
        if (source.scheme() != "https"_L1 || !source.host().endsWith(".staticflickr.com"_L1))
            continue;
        const QString size = media.size.isEmpty()
            ? QString()
            : u" width=\"%1\" height=\"%2\""_s.arg(media.size.width()).arg(media.size.height());
        return u"<a data-flickr-embed=\"true\" href=\"%1\" title=\"%2\">"
               "<img src=\"%3\"%4 alt=\"%5\"></a>\n"_s.arg(embed.ref.url.toHtmlEscaped(),
                   embed.title.toHtmlEscaped(), media.source.toHtmlEscaped(), size,
                   (media.alt.isEmpty() ? embed.title : media.alt).toHtmlEscaped())
            + scriptMarkup(u"https://embedr.flickr.com/assets/client-code.js"_s);
    }
    return {};
}

} // namespace

const ProviderRow &flickrRow()
{
    static const ProviderRow row{.key = u"flickr"_s,
        .look = {u"Flickr"_s, u"#c4006e"_s, u"#ff5aa8"_s, u"fl"_s},
        .domains = {u"flickr.com"_s, u"flic.kr"_s},
        .host = u"flickr.com"_s,
        .kind = u"photo"_s,
        .shapes = {{.pattern = addressPattern(uR"((?:www\.|m\.|secure\.)?flickr\.com/photos/)"
                                              uR"((?<user>[^/?#@]+)/(?<id>\d{3,})(?:[/?#]|$))"_s),
                       .url = u"https://www.flickr.com/photos/{user|lower}/{id}"_s,
                       .handle = u"@{user}"_s},
            {.pattern = addressPattern(uR"((?:www\.|m\.|secure\.)?flickr\.com/photos/)"
                                       uR"((?<user>[^/?#]+)/(?<id>\d{3,})(?:[/?#]|$))"_s),
                .url = u"https://www.flickr.com/photos/{user}/{id}"_s},
            {.pattern
                = addressPattern(uR"((?:www\.|m\.|secure\.)?flickr\.com/photos/)"
                                 uR"((?<user>[^/?#]+)/(?:sets|albums)/(?<id>\d{3,})(?:[/?#]|$))"_s),
                .url = u"https://www.flickr.com/photos/{user}/albums/{id}"_s},
            {.pattern = addressPattern(uR"(flic\.kr/(?<shape>[ps])/(?<id>\w+)(?:[/?#]|$))"_s),
                .url = u"https://flic.kr/{shape|lower}/{id}"_s,
                .isShort = true}},
        .steps = {{AnswerKind::OEmbed,
            u"https://www.flickr.com/services/oembed/?format=json&url={url}"_s}},
        .markup = flickrMarkup};
    return row;
}

const ProviderRow &giphyRow()
{
    static const QString frame = u"https://giphy.com/embed/{id}"_s;
    static const ProviderRow row{.key = u"giphy"_s,
        .look = {u"GIPHY"_s, u"#7a2fe6"_s, u"#b98cff"_s, u"G"_s},
        .domains = {u"giphy.com"_s, u"gph.is"_s},
        .host = u"giphy.com"_s,
        .kind = u"photo"_s,
        .shapes
        = {{.pattern = addressPattern(uR"((?:www\.)?giphy\.com/(?<shape>gifs|clips|stickers)/)"
                                      uR"((?:[^/?#]*-)?(?<id>[A-Za-z0-9]{8,40})(?:[/?#]|$))"_s),
               .url = u"https://giphy.com/{shape|lower}/{id}"_s,
               .frame = frame,
               .frameHeight = 400},
            {.pattern = addressPattern(
                 uR"((?:www\.)?giphy\.com/embed/(?<id>[A-Za-z0-9]{8,40})(?:[/?#]|$))"_s),
                .url = u"https://giphy.com/gifs/{id}"_s,
                .frame = frame,
                .frameHeight = 400},
            {.pattern = addressPattern(uR"((?:media\d?|i)\.giphy\.com/media/(?:v1\.[^/?#]+/)?)"
                                       uR"((?<id>[A-Za-z0-9]{8,40})(?:[/.?#]|$))"_s),
                .url = u"https://giphy.com/gifs/{id}"_s,
                .frame = frame,
                .frameHeight = 400},
            {.pattern = addressPattern(uR"(gph\.is/(?<path>(?:[a-z]/)?\w+)(?:[/?#]|$))"_s),
                .url = u"https://gph.is/{path}"_s,
                .id = u"{path}"_s,
                .isShort = true}},
        .steps = {{AnswerKind::OEmbed, u"https://giphy.com/services/oembed?url={url}"_s}},
        .frameHosts = {u"giphy.com"_s}};
    return row;
}

const ProviderRow &pinterestRow()
{
    static const ProviderRow row{.key = u"pinterest"_s,
        .look = {u"Pinterest"_s, u"#c4001d"_s, u"#ff5c6e"_s, u"P"_s},
        .host = u"pinterest.com"_s,
        .kind = u"photo"_s,
        .shapes
        = {{.pattern = addressPattern(
                uR"((?:[a-z]{2,3}\.)?pinterest\.(?:com(?:\.\w{2})?|co\.(?:uk|kr)|at|be)"
                uR"(|ca|ch|cl|de|dk|es)"
                uR"(|fr|ie|it|jp|nz|ph|pt|ru|se)/pin/(?:[^/?#]+--)?(?<id>\d{6,25})(?:[/?#]|$))"_s),
               .url = u"https://www.pinterest.com/pin/{id}/"_s,
               .frame = u"https://assets.pinterest.com/ext/embed.html?id={id}"_s,
               .frameHeight = 663},
            {.pattern = addressPattern(uR"(pin\.it/(?<id>\w+)(?:[/?#]|$))"_s),
                .url = u"https://pin.it/{id}"_s,
                .isShort = true}},
        .steps = {{AnswerKind::OEmbed, u"https://www.pinterest.com/oembed.json?url={url}"_s}},
        .frameHosts = {u"pinterest.com"_s, u"pinimg.com"_s}};
    return row;
}

} // namespace Galley
