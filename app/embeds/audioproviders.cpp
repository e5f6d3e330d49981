// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/audioproviders.h"

#include "embeds/addresspattern.h"

using namespace Qt::StringLiterals;

namespace Galley {

const ProviderRow &applePodcastsRow()
{
    static const QString show
        = uR"((?:(?:embed\.)?podcasts|itunes)\.apple\.com/(?:(?<country>[a-z]{2})/)?)"
          uR"(podcast/(?:[^/?#]+/)?id(?<show>\d{3,15}))"_s;
    static const ProviderRow row{.key = u"applepodcasts"_s,
        .look = {u"Apple Podcasts"_s, u"#8a35c9"_s, u"#c58bf2"_s, u"AP"_s},
        .domains = {u"apple.com"_s},
        .host = u"podcasts.apple.com"_s,
        .kind = u"audio"_s,
        .shapes
        = {{.pattern
               = addressPattern(show + uR"(/?\?(?:[^#]*&)?i=(?<episode>\d{3,15})(?:[&#]|$))"_s),
               .url
               = u"https://podcasts.apple.com[/{country|lower}]/podcast/id{show}?i={episode}"_s,
               .id = u"{episode}"_s,
               .frame = u"https://embed.podcasts.apple.com[/{country|lower}]/podcast/id{show}"
                        "?i={episode}"_s,
               .frameHeight = 175},
            {.pattern = addressPattern(show + uR"((?:[/?#]|$))"_s),
                .url = u"https://podcasts.apple.com[/{country|lower}]/podcast/id{show}"_s,
                .id = u"{show}"_s,
                .frame = u"https://embed.podcasts.apple.com[/{country|lower}]/podcast/id{show}"_s,
                .frameHeight = 450}},
        .steps = {{AnswerKind::OEmbed, u"https://podcasts.apple.com/api/oembed?url={url}"_s}},
        .frameHosts = {u"apple.com"_s, u"mzstatic.com"_s}};
    return row;
}

const ProviderRow &soundCloudRow()
{
    static const QString user = uR"((?:www\.|m\.)?soundcloud\.com/(?!(?:charts|discover|feed|jobs)"
                                uR"(|pages|player|search|settings)"
                                uR"(|stream|tags|upload|you)(?:[/?#]|$))(?<user>[\w-]+)/)"_s;
    static const QString end = uR"((?<slug>[\w-]+)(?:/(?<secret>s-\w+))?/?(?:[?#]|$))"_s;
    static const QString player
        = u"https://w.soundcloud.com/player/?url={url}&auto_play=false&visual=false"_s;
    static const ProviderRow row{.key = u"soundcloud"_s,
        .look = {u"SoundCloud"_s, u"#c24400"_s, u"#ff8a3d"_s, u"S"_s},
        .domains = {u"soundcloud.com"_s},
        .host = u"soundcloud.com"_s,
        .kind = u"audio"_s,
        .shapes = {{.pattern = addressPattern(user + "sets/"_L1 + end),
                       .url = u"https://soundcloud.com/{user|lower}/sets/{slug|lower}[/{secret}]"_s,
                       .id = u"{slug|lower}"_s,
                       .handle = u"@{user}"_s,
                       .frame = player,
                       .frameHeight = 450},
            {.pattern = addressPattern(user
                 + uR"((?!(?:albums|comments|followers|following|likes|popular-tracks|reposts|sets)"
                   uR"(|spotlight|tracks)/?(?:[?#]|$)))"
                 + end),
                .url = u"https://soundcloud.com/{user|lower}/{slug|lower}[/{secret}]"_s,
                .id = u"{slug|lower}"_s,
                .handle = u"@{user}"_s,
                .frame = player,
                .frameHeight = 166},
            {.pattern = addressPattern(uR"(on\.soundcloud\.com/(?<id>\w+)(?:[/?#]|$))"_s),
                .url = u"https://on.soundcloud.com/{id}"_s,
                .isShort = true}},
        .steps = {{AnswerKind::OEmbed, u"https://soundcloud.com/oembed?format=json&url={url}"_s}},
        .frameHosts = {u"soundcloud.com"_s, u"sndcdn.com"_s, u"soundcloud.cloud"_s}};
    return row;
}

const ProviderRow &spotifyRow()
{
    static const QString site = uR"((?:open|play)\.spotify\.com/(?:intl-[a-z-]+/)?)"
                                uR"((?:embed(?:-podcast)?/)?(?:user/[^/?#]+/)?)"_s;
    static const QString end = uR"(/(?<id>[A-Za-z0-9]{22})(?:[/?#]|$))"_s;
    static const QString url = u"https://open.spotify.com/{kind|lower}/{id}"_s;
    static const QString frame = u"https://open.spotify.com/embed/{kind|lower}/{id}"_s;
    static const ProviderRow row{.key = u"spotify"_s,
        .look = {u"Spotify"_s, u"#12803c"_s, u"#1ed760"_s, u"Sp"_s},
        .domains = {u"spotify.com"_s, u"spotify.link"_s},
        .host = u"open.spotify.com"_s,
        .kind = u"audio"_s,
        .shapes = {{.pattern = addressPattern(site + "(?<kind>track|show|episode)"_L1 + end),
                       .url = url,
                       .frame = frame,
                       .frameHeight = 152},
            {.pattern = addressPattern(site + "(?<kind>album|artist|playlist)"_L1 + end),
                .url = url,
                .frame = frame,
                .frameHeight = 352},
            {.pattern = addressPattern(uR"(spotify\.link/(?<id>\w+)(?:[/?#]|$))"_s),
                .url = u"https://spotify.link/{id}"_s,
                .isShort = true}},
        .steps = {{AnswerKind::OEmbed, u"https://open.spotify.com/oembed?url={url}"_s}},
        .frameHosts = {u"spotify.com"_s, u"scdn.co"_s, u"spotifycdn.com"_s}};
    return row;
}

} // namespace Galley
