// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/videoproviders.h"

#include "embeds/addresspattern.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// The player wants to know on which site it stands, so no code can be written for an unknown one.
QString noMarkup(const Embed &)
{
    return {};
}

} // namespace

const ProviderRow &dailymotionRow()
{
    static const QString url = u"https://www.dailymotion.com/video/{id|lower}"_s;
    static const QString frame
        = u"https://geo.dailymotion.com/player.html?video={id|lower}[&startTime={start}]"_s;
    static const ProviderRow row{.key = u"dailymotion"_s,
        .look = {u"Dailymotion"_s, u"#0a5bd8"_s, u"#5b9dff"_s, u"d"_s},
        .domains = {u"dailymotion.com"_s, u"dai.ly"_s},
        .host = u"dailymotion.com"_s,
        .kind = u"video"_s,
        .aspect = QSize(16, 9),
        .shapes
        = {{.pattern = addressPattern(uR"((?:www\.|m\.|touch\.)?dailymotion\.com/(?:embed/)?video/)"
                                      uR"((?<id>[a-z0-9]{4,12})(?:_[^/?#]*)?(?:[/?#]|$))"_s),
               .url = url,
               .id = u"{id|lower}"_s,
               .frame = frame},
            {.pattern = addressPattern(uR"(dai\.ly/(?<id>[a-z0-9]{4,12})(?:[/?#]|$))"_s),
                .url = url,
                .id = u"{id|lower}"_s,
                .frame = frame},
            {.pattern = addressPattern(uR"(geo\.dailymotion\.com/player[^?#]*\?(?:[^#]*&)?)"
                                       uR"(video=(?<id>[a-z0-9]{4,12})(?:[&#]|$))"_s),
                .url = url,
                .id = u"{id|lower}"_s,
                .frame = frame}},
        .steps = {{AnswerKind::OEmbed,
            u"https://www.dailymotion.com/services/oembed?format=json&url={url}"_s}},
        .frameHosts = {u"dailymotion.com"_s, u"dmcdn.net"_s},
        .hasStart = true};
    return row;
}

const ProviderRow &odyseeRow()
{
    static const ProviderRow row{.key = u"odysee"_s,
        .look = {u"Odysee"_s, u"#c22a5c"_s, u"#ff6f9c"_s, u"O"_s},
        .domains = {u"odysee.com"_s},
        .host = u"odysee.com"_s,
        .kind = u"video"_s,
        .aspect = QSize(16, 9),
        .shapes = {{.pattern = addressPattern(
                        uR"((?:www\.)?odysee\.com/(?:\$/embed/)?)"
                        uR"((?<channel>@(?<name>[^/?#:]+)[^/?#]*)/(?<id>[^/?#]+)(?:[/?#]|$))"_s),
                       .url = u"https://odysee.com/{channel}/{id}"_s,
                       .handle = u"@{name}"_s,
                       .frame = u"https://odysee.com/$/embed/{channel}/{id}[?t={start}]"_s},
            {.pattern = addressPattern(
                 uR"((?:www\.)?odysee\.com/(?:\$/embed/)?)"
                 uR"((?<name>[^$/@?#:]+)[:/](?<claim>[0-9a-f]{1,40})(?:[/?#]|$))"_s),
                .url = u"https://odysee.com/{name}:{claim|lower}"_s,
                .id = u"{name}:{claim|lower}"_s,
                .frame = u"https://odysee.com/$/embed/{name}:{claim|lower}[?t={start}]"_s}},
        .steps = {{AnswerKind::OEmbed, u"https://odysee.com/$/oembed?format=json&url={url}"_s}},
        .frameHosts = {u"odysee.com"_s, u"odycdn.com"_s, u"lbryplayer.xyz"_s},
        .hasStart = true};
    return row;
}

const ProviderRow &rumbleRow()
{
    // A film's page and its player have numbers of their own, so only the player's address leads
    // to the player.
    static const ProviderRow row{.key = u"rumble"_s,
        .look = {u"Rumble"_s, u"#4a7a12"_s, u"#85c742"_s, u"R"_s},
        .domains = {u"rumble.com"_s},
        .host = u"rumble.com"_s,
        .kind = u"video"_s,
        .aspect = QSize(16, 9),
        .shapes
        = {{.pattern = addressPattern(
                uR"((?:www\.)?rumble\.com/(?<id>v[a-z0-9]{4,9})(?<slug>-[^/?#]*)(?:[?#]|$))"_s),
               .url = u"https://rumble.com/{id|lower}{slug|lower}"_s,
               .id = u"{id|lower}"_s},
            {.pattern = addressPattern(
                 uR"((?:www\.)?rumble\.com/shorts/(?<id>v[a-z0-9]{4,9})(?:[/?#]|$))"_s),
                .url = u"https://rumble.com/shorts/{id|lower}"_s,
                .id = u"{id|lower}"_s,
                .aspect = QSize(9, 16)},
            {.pattern = addressPattern(uR"((?:www\.)?rumble\.com/embed/(?:[a-z0-9]+\.)?)"
                                       uR"((?<id>v?[a-z0-9]{4,9})(?:[/?#]|$))"_s),
                .url = u"https://rumble.com/embed/{id|lower}/"_s,
                .id = u"{id|lower}"_s,
                .frame = u"https://rumble.com/embed/{id|lower}/[?start={start}]"_s}},
        .steps = {{AnswerKind::OEmbed, u"https://rumble.com/api/Media/oembed.json?url={url}"_s}},
        .frameHosts = {u"rumble.com"_s, u"rmbl.ws"_s, u"rumble.cloud"_s, u"1a-1791.com"_s},
        .hasStart = true};
    return row;
}

const ProviderRow &twitchRow()
{
    static const ProviderRow row{.key = u"twitch"_s,
        .look = {u"Twitch"_s, u"#7a3fe0"_s, u"#a97bff"_s, u"t"_s},
        .domains = {u"twitch.tv"_s},
        .host = u"twitch.tv"_s,
        .kind = u"video"_s,
        .aspect = QSize(16, 9),
        .shapes
        = {{.pattern = addressPattern(uR"((?:www\.|m\.)?twitch\.tv/(?:\w+/v(?:ideo)?|videos)/)"
                                      uR"((?<id>\d{4,15})(?:[/?#]|$))"_s),
               .url = u"https://www.twitch.tv/videos/{id}"_s},
            {.pattern = addressPattern(uR"(player\.twitch\.tv/\?(?:[^#]*&)?)"
                                       uR"(video=v?(?<id>\d{4,15})(?:[&#]|$))"_s),
                .url = u"https://www.twitch.tv/videos/{id}"_s},
            {.pattern = addressPattern(uR"((?:www\.|m\.)?twitch\.tv/(?<user>\w+)/clip/)"
                                       uR"((?<id>[\w-]{4,100})(?:[/?#]|$))"_s),
                .url = u"https://clips.twitch.tv/{id}"_s,
                .handle = u"@{user}"_s},
            {.pattern = addressPattern(
                 uR"(clips\.twitch\.tv/(?:embed\?(?:[^#]*&)?clip=)?(?!(?:embed|create)(?:[/?#]|$)))"
                 uR"((?<id>[\w-]{4,100})(?:[/?&#]|$))"_s),
                .url = u"https://clips.twitch.tv/{id}"_s}},
        .steps = {{AnswerKind::Page, u"{page}"_s}},
        .hasStart = true,
        .markup = noMarkup};
    return row;
}

} // namespace Galley
