// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/documentproviders.h"

#include "embeds/addresspattern.h"
#include "embeds/providermarkup.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString gistMarkup(const Embed &embed)
{
    return u"<script src=\"%1.js\"></script>\n<noscript>%2</noscript>\n"_s.arg(
        embed.ref.url.toHtmlEscaped(),
        linkMarkup(embed.ref.url, embed.title.isEmpty() ? embed.ref.url : embed.title));
}

QString substackMarkup(const Embed &embed)
{
    const QString title = embed.authorName.isEmpty()
        ? embed.title
        : u"%1 by %2"_s.arg(embed.title, embed.authorName);
    return u"<div class=\"substack-post-embed\"><p>%1</p><p>%2</p>"
           "<a data-post-link href=\"%3\">Read on Substack</a></div>\n"_s.arg(title.toHtmlEscaped(),
               embed.description.toHtmlEscaped(), embed.ref.url.toHtmlEscaped())
        + scriptMarkup(u"https://substack.com/embedjs/embed.js"_s);
}

} // namespace

const ProviderRow &documentCloudRow()
{
    static const QString document = uR"((?:www\.|embed\.|beta\.)?documentcloud\.org/documents/)"
                                    uR"((?<id>\d{1,12})(?:-[^/?#]*)?)"_s;
    static const QString url = u"https://www.documentcloud.org/documents/{id}"_s;
    static const QString frame = u"https://embed.documentcloud.org/documents/{id}"_s;
    static const ProviderRow row{.key = u"documentcloud"_s,
        .look = {u"DocumentCloud"_s, u"#2460c0"_s, u"#6ea8ff"_s, u"DC"_s},
        .domains = {u"documentcloud.org"_s},
        .host = u"documentcloud.org"_s,
        .kind = u"document"_s,
        .shapes
        = {{.pattern = addressPattern(document + uR"(/pages/(?<number>\d{1,6})(?:[/?#]|$))"_s),
               .url = url + u"/pages/{number}"_s,
               .frame = frame + u"/pages/{number}/?embed=1"_s,
               .frameHeight = 800},
            {.pattern
                = addressPattern(document + uR"(/annotations/(?<note>\d{1,12})(?:[/?#]|$))"_s),
                .url = url + u"/annotations/{note}"_s,
                .frame = frame + u"/annotations/{note}/?embed=1"_s,
                .frameHeight = 400},
            {.pattern = addressPattern(document
                 + uR"((?:/|\.html)?(?:\?[^#]*)?#document/)"
                   uR"((?<place>p\d{1,6}(?:/a\d{1,12})?)(?:/|$))"_s),
                .url = url + u"#document/{place|lower}"_s,
                .frame = frame + u"/?embed=1#document/{place|lower}"_s,
                .frameHeight = 800},
            {.pattern = addressPattern(document + uR"((?:\.html)?(?:[/?#]|$))"_s),
                .url = url,
                .frame = frame + u"/?embed=1"_s,
                .frameHeight = 800}},
        .steps
        = {{AnswerKind::OEmbed, u"https://api.www.documentcloud.org/api/oembed.json?url={url}"_s},
            {AnswerKind::Page, u"{page}"_s}},
        .frameHosts = {u"documentcloud.org"_s}};
    return row;
}

const ProviderRow &gistRow()
{
    static const ProviderRow row{.key = u"gist"_s,
        .look = {u"GitHub Gist"_s, u"#3d4450"_s, u"#c9d1d9"_s, u"{}"_s},
        .domains = {u"gist.github.com"_s},
        .host = u"gist.github.com"_s,
        .kind = u"code"_s,
        .shapes = {{.pattern = addressPattern(
                        uR"(gist\.github\.com/(?:(?<user>[\w-]+)/)?(?<id>[0-9a-f]{20,32}|\d{4,9}))"
                        uR"((?:\.(?:js|git|json))?(?:[/?#]|$))"_s),
            .url = u"https://gist.github.com/{id|lower}"_s,
            .id = u"{id|lower}"_s,
            .handle = u"[@{user}]"_s}},
        .steps = {{AnswerKind::Gist, u"https://api.github.com/gists/{id|lower}"_s},
            {AnswerKind::Gist, u"https://gist.github.com/{id|lower}.json"_s}},
        .markup = gistMarkup};
    return row;
}

const ProviderRow &scribdRow()
{
    static const ProviderRow row{.key = u"scribd"_s,
        .look = {u"Scribd"_s, u"#0f7080"_s, u"#3cc3d6"_s, u"Sc"_s},
        .domains = {u"scribd.com"_s},
        .host = u"scribd.com"_s,
        .kind = u"document"_s,
        .shapes = {{.pattern = addressPattern(
                        uR"((?:(?:www|[a-z]{2})\.)?scribd\.com/)"
                        uR"((?:doc|document|embeds|presentation)/(?<id>\d{3,12})(?:[/?#]|$))"_s),
            .url = u"https://www.scribd.com/document/{id}"_s,
            .frame = u"https://www.scribd.com/embeds/{id}/content"_s,
            .frameHeight = 500}},
        .steps = {{AnswerKind::OEmbed,
            u"https://www.scribd.com/services/oembed/?format=json&url={url}"_s}},
        .frameHosts = {u"scribd.com"_s, u"scribdassets.com"_s}};
    return row;
}

const ProviderRow &substackRow()
{
    static const QString url = u"https://{publication|lower}.substack.com/p/{slug|lower}"_s;
    static const QString host = u"{publication|lower}.substack.com"_s;
    static const ProviderRow row{.key = u"substack"_s,
        .look = {u"Substack"_s, u"#c44a0a"_s, u"#ff8a47"_s, u"Su"_s},
        .domains = {u"substack.com"_s},
        .host = u"substack.com"_s,
        .kind = u"page"_s,
        .shapes = {{.pattern = addressPattern(
                        uR"(open\.substack\.com/pub/(?<publication>[a-z0-9-]{1,63})/p/)"
                        uR"((?<slug>[\w-]+)(?:[/?#]|$))"_s),
                       .url = url,
                       .id = u"{slug|lower}"_s,
                       .host = host},
            {.pattern = addressPattern(
                 uR"((?!(?:www|open)\.)(?<publication>[a-z0-9-]{1,63})\.substack\.com/p/)"
                 uR"((?<slug>[\w-]+)(?:[/?#]|$))"_s),
                .url = url,
                .id = u"{slug|lower}"_s,
                .host = host}},
        .steps = {{AnswerKind::Page, u"{page}"_s}},
        .markup = substackMarkup};
    return row;
}

} // namespace Galley
