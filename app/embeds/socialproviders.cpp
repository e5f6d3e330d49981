// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/socialproviders.h"

#include "embeds/addresspattern.h"
#include "embeds/mediacode.h"
#include "embeds/posttime.h"
#include "embeds/providermarkup.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

void setLinkedInTime(EmbedRef &ref)
{
    bool isNumber = false;
    const quint64 id = ref.id.toULongLong(&isNumber);
    if (isNumber)
        setPublished(ref, id >> 22, dayUtc(2003, 5, 5));
}

void setThreadsTime(EmbedRef &ref)
{
    setPublishedFromMediaCode(ref, dayUtc(2023, 7, 5));
}

/// "r/news" as the address says it, with a link; empty for the posts of a person.
QString communityMarkup(const Embed &embed)
{
    const QString community = embed.ref.handle;
    if (!community.startsWith("r/"_L1))
        return {};
    return " in "_L1 + linkMarkup("https://www.reddit.com/"_L1 + community + u'/', community);
}

QString redditMarkup(const Embed &embed)
{
    const QString title = embed.title.isEmpty() ? embed.ref.url : embed.title;
    const QString author = embed.authorName.isEmpty()
        ? QString()
        : " by "_L1 + linkMarkup(embed.authorUrl, embed.authorName);
    return u"<blockquote class=\"reddit-embed-bq\" style=\"height:316px\">"
           "%1<br>%2%3</blockquote>\n"_s.arg(
               linkMarkup(embed.ref.url, title), author, communityMarkup(embed))
        + scriptMarkup(u"https://embed.reddit.com/widgets.js"_s);
}

QString telegramMarkup(const Embed &embed)
{
    const QString post = QUrl(embed.ref.url).path().mid(1);
    return u"<script async src=\"https://telegram.org/js/telegram-widget.js?22\""
           " data-telegram-post=\"%1\" data-width=\"100%\"></script>\n"_s.arg(post.toHtmlEscaped());
}

QString threadsMarkup(const Embed &embed)
{
    return u"<blockquote class=\"text-post-media\" data-text-post-permalink=\"%1\""
           " data-text-post-version=\"0\" id=\"ig-tp-%2\">%3%4</blockquote>\n"_s.arg(
               embed.ref.url.toHtmlEscaped(), embed.ref.id.toHtmlEscaped(), paragraphMarkup(embed),
               linkMarkup(embed.ref.url, u"View on Threads"_s))
        + scriptMarkup(u"https://www.threads.com/embed.js"_s);
}

/// Tumblr's code wants a key of the post that only its own answer has.
QString noMarkup(const Embed &)
{
    return {};
}

} // namespace

const ProviderRow &linkedInRow()
{
    static const QString site = uR"((?:[a-z]{2,3}\.)?linkedin\.com/)"_s;
    const auto shape = [](const QString &pattern, const QString &kind, const QString &handle) {
        const QString update = "feed/update/urn:li:"_L1 + kind + ":{id}"_L1;
        return AddressShape{.pattern = addressPattern(pattern),
            .url = "https://www.linkedin.com/"_L1 + update,
            .handle = handle,
            .frame = "https://www.linkedin.com/embed/"_L1 + update,
            .frameHeight = 600};
    };
    const auto shapes = [&shape](const QString &kind) {
        return QList<AddressShape>{shape(site + uR"(posts/(?<user>[^/?#_]+)_(?:[^/?#]*-)?)"_s + kind
                                           + uR"(-(?<id>\d{15,20})(?:-|[/?#]|$))"_s,
                                       kind, u"@{user}"_s),
            shape(site + uR"(posts/[^/?#]*-?)"_s + kind + uR"(-(?<id>\d{15,20})(?:-|[/?#]|$))"_s,
                kind, {}),
            shape(site + uR"((?:embed/)?feed/update/urn:li:)"_s + kind
                    + uR"(:(?<id>\d{15,20})(?:[/?#]|$))"_s,
                kind, {})};
    };
    static const ProviderRow row{.key = u"linkedin"_s,
        .look = {u"LinkedIn"_s, u"#0a5fb4"_s, u"#5aa7ee"_s, u"in"_s},
        .domains = {u"linkedin.com"_s},
        .host = u"linkedin.com"_s,
        .kind = u"post"_s,
        .shapes = shapes(u"activity"_s) + shapes(u"share"_s) + shapes(u"ugcPost"_s),
        .steps = {{AnswerKind::Page, u"{page}"_s}},
        .frameHosts = {u"linkedin.com"_s, u"licdn.com"_s},
        .setTime = setLinkedInTime};
    return row;
}

const ProviderRow &redditRow()
{
    static const QString site
        = uR"((?:www\.|old\.|new\.|np\.|m\.|i\.|sh\.|embed\.)?reddit\.com/)"_s;
    static const QString ask = u"https://www.reddit.com/oembed?url={url}"_s;
    // A post stands in a community or with a person, and may have comments that are meant.
    const auto shapes = [](const QString &pattern, const QString &path, const QString &handle) {
        const QString place = site + pattern + uR"(/(?<name>[\w-]+)/)"_s;
        const QString post = place + uR"(comments/(?<post>[a-z0-9]{4,9}))"_s;
        const QString url = path + u"/{name|lower}/comments/{post|lower}"_s;
        return QList<AddressShape>{
            {.pattern = addressPattern(post + uR"(/[^/?#]+/(?<id>[a-z0-9]{4,9})(?:[/?#]|$))"_s),
                .url = u"https://www.reddit.com/"_s + url + u"/comment/{id|lower}"_s,
                .id = u"{id|lower}"_s,
                .handle = handle,
                .frame = u"https://embed.reddit.com/"_s + url + u"/comment/{id|lower}/"_s,
                .frameHeight = 316},
            {.pattern = addressPattern(post + uR"((?:[/?#]|$))"_s),
                .url = u"https://www.reddit.com/"_s + url,
                .id = u"{post|lower}"_s,
                .handle = handle,
                .frame = u"https://embed.reddit.com/"_s + url + u'/',
                .frameHeight = 316},
            {.pattern = addressPattern(place + uR"(s/(?<id>\w+)(?:[/?#]|$))"_s),
                .url = u"https://www.reddit.com/"_s + path + u"/{name|lower}/s/{id}"_s,
                .handle = handle,
                .isShort = true}};
    };
    static const ProviderRow row{.key = u"reddit"_s,
        .look = {u"Reddit"_s, u"#d13a00"_s, u"#ff7a45"_s, u"r/"_s},
        .domains = {u"reddit.com"_s, u"redd.it"_s},
        .host = u"reddit.com"_s,
        .kind = u"post"_s,
        .shapes = shapes(u"r"_s, u"r"_s, u"r/{name}"_s)
            + shapes(u"u(?:ser)?"_s, u"user"_s, u"u/{name}"_s)
            + QList<AddressShape>{{.pattern = addressPattern(uR"((?:redd\.it|)"_s + site
                                       + uR"(comments)/(?<id>[a-z0-9]{4,9})(?:[/?#]|$))"_s),
                .url = u"https://redd.it/{id|lower}"_s,
                .id = u"{id|lower}"_s,
                .steps = {{AnswerKind::Expansion, u"{page}"_s}, {AnswerKind::OEmbed, ask}}}},
        .steps = {{AnswerKind::OEmbed, ask}},
        .frameHosts = {u"reddit.com"_s, u"redd.it"_s, u"redditstatic.com"_s, u"redditmedia.com"_s},
        .markup = redditMarkup};
    return row;
}

const ProviderRow &telegramRow()
{
    // A post in a forum has its topic before its number, and is found without it.
    static const ProviderRow row{.key = u"telegram"_s,
        .look = {u"Telegram"_s, u"#1577b0"_s, u"#4fb6ee"_s, u"Tg"_s},
        .domains = {u"t.me"_s, u"telegram.me"_s},
        .host = u"t.me"_s,
        .kind = u"post"_s,
        .shapes
        = {{.pattern = addressPattern(
                uR"((?:www\.)?(?:t|telegram)\.me/(?:s/)?)"
                uR"((?!(?:joinchat|addstickers|addemoji|contact|login|proxy|share)/))"
                uR"((?<channel>[A-Za-z]\w{3,31})/(?:\d{1,12}/)?(?<id>\d{1,12})/?(?:[?#]|$))"_s),
            .url = u"https://t.me/{channel|lower}/{id}"_s,
            .handle = u"@{channel}"_s,
            .frame = u"https://t.me/{channel|lower}/{id}?embed=1"_s,
            .frameHeight = 500}},
        .steps = {{AnswerKind::Page, u"{page}"_s}},
        .frameHosts
        = {u"t.me"_s, u"telegram.org"_s, u"telesco.pe"_s, u"cdn-telegram.org"_s, u"telegram.me"_s},
        .markup = telegramMarkup};
    return row;
}

const ProviderRow &threadsRow()
{
    static const ProviderRow row{.key = u"threads"_s,
        .look = {u"Threads"_s, u"#2b2b2b"_s, u"#d6d6d6"_s, u"@"_s},
        .domains = {u"threads.com"_s, u"threads.net"_s},
        .host = u"threads.com"_s,
        .kind = u"post"_s,
        .shapes = {{.pattern = addressPattern(
                        uR"((?:www\.|m\.)?threads\.(?:com|net)/(?:@(?<user>[\w.]{1,30})/post|t)/)"
                        uR"((?<id>[\w-]{5,64})(?:[/?#]|$))"_s),
            .url = u"https://www.threads.com/t/{id}"_s,
            .handle = u"[@{user}]"_s,
            .frame = u"https://www.threads.com/t/{id}/embed"_s,
            .frameHeight = 600}},
        .steps
        = {{AnswerKind::OEmbed, u"https://graph.threads.com/oembed?maxwidth=658&url={url}"_s},
            {AnswerKind::Page, u"{page}"_s}},
        .frameHosts = {u"threads.com"_s, u"threads.net"_s, u"cdninstagram.com"_s, u"fbcdn.net"_s},
        .setTime = setThreadsTime,
        .markup = threadsMarkup};
    return row;
}

const ProviderRow &tumblrRow()
{
    static const QString url = u"https://www.tumblr.com/{blog|lower}/{id}"_s;
    static const ProviderRow row{.key = u"tumblr"_s,
        .look = {u"Tumblr"_s, u"#2c4a68"_s, u"#7fa8d1"_s, u"tu"_s},
        .domains = {u"tumblr.com"_s},
        .host = u"tumblr.com"_s,
        .kind = u"post"_s,
        .shapes = {{.pattern = addressPattern(uR"((?!www\.)(?<blog>[\w-]+)\.tumblr\.com/)"
                                              uR"((?:post|image)/(?<id>\d{9,20})(?:[/?#]|$))"_s),
                       .url = url,
                       .handle = u"@{blog}"_s},
            {.pattern = addressPattern(uR"((?:www\.)?tumblr\.com/(?:blog/(?:view/)?)?)"
                                       uR"((?!(?:explore|post|search|tagged)/)(?<blog>[\w-]+)/)"
                                       uR"((?<id>\d{9,20})(?:[/?#]|$))"_s),
                .url = url,
                .handle = u"@{blog}"_s}},
        .steps = {{AnswerKind::OEmbed, u"https://www.tumblr.com/oembed/1.0?url={url}"_s},
            {AnswerKind::Page, u"{page}"_s}},
        .markup = noMarkup};
    return row;
}

} // namespace Galley
