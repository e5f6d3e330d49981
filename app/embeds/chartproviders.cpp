// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/chartproviders.h"

#include "embeds/addresspattern.h"

using namespace Qt::StringLiterals;

namespace Galley {

const ProviderRow &datawrapperRow()
{
    // The version is a part of the address: a chart that goes on is another chart.
    static const ProviderRow row{.key = u"datawrapper"_s,
        .look = {u"Datawrapper"_s, u"#18747a"_s, u"#3fc1c9"_s, u"Dw"_s},
        .domains = {u"dwcdn.net"_s, u"dwcdn.de"_s, u"datawrapper.de"_s},
        .host = u"datawrapper.de"_s,
        .kind = u"chart"_s,
        .shapes = {{.pattern
            = addressPattern(uR"((?:datawrapper\.dwcdn\.(?:net|de)|(?:www\.)?datawrapper\.de/_)/)"
                             uR"((?<id>[A-Za-z0-9]{5})(?:/(?<version>\d{1,6}))?(?:[/?#]|$))"_s),
            .url = u"https://datawrapper.dwcdn.net/{id}/[{version}/]"_s,
            .frame = u"https://datawrapper.dwcdn.net/{id}/[{version}/]"_s,
            .frameHeight = 450}},
        .steps
        = {{AnswerKind::OEmbed, u"https://api.datawrapper.de/v3/oembed/?format=json&url={url}"_s},
            {AnswerKind::Page, u"{page}"_s}},
        .frameHosts = {u"dwcdn.net"_s}};
    return row;
}

const ProviderRow &flourishRow()
{
    static const ProviderRow row{.key = u"flourish"_s,
        .look = {u"Flourish"_s, u"#2b5fd9"_s, u"#7da7ff"_s, u"Fl"_s},
        .domains = {u"flourish.studio"_s, u"uri.sh"_s},
        .host = u"flourish.studio"_s,
        .kind = u"chart"_s,
        .shapes = {{.pattern
            = addressPattern(uR"((?:public\.flourish\.studio|flo\.uri\.sh)/)"
                             uR"((?<kind>visualisation|story)/(?<id>\d{1,12})(?:[/?#]|$))"_s),
            .url = u"https://public.flourish.studio/{kind|lower}/{id}/"_s,
            .frame = u"https://flo.uri.sh/{kind|lower}/{id}/embed"_s,
            .frameHeight = 600}},
        .steps = {{AnswerKind::OEmbed,
                      u"https://app.flourish.studio/api/v1/oembed?format=json&url={url}"_s},
            {AnswerKind::Page, u"{page}"_s}},
        .frameHosts = {u"flo.uri.sh"_s, u"flourish.studio"_s}};
    return row;
}

const ProviderRow &infogramRow()
{
    // What is made with Infogram ends in a code with digits; the site's own pages do not.
    static const QString code = uR"((?<id>(?=[\w-]*\d)[\w-]{8,200})(?:[/?#]|$))"_s;
    static const QString frame = u"https://e.infogram.com/{id}?src=embed"_s;
    static const ProviderRow row{.key = u"infogram"_s,
        .look = {u"Infogram"_s, u"#b3261e"_s, u"#ff7a70"_s, u"In"_s},
        .domains = {u"infogram.com"_s},
        .host = u"infogram.com"_s,
        .kind = u"chart"_s,
        .shapes = {{.pattern = addressPattern(uR"((?:www\.|e\.)?infogram\.com/)"_s + code),
                       .url = u"https://infogram.com/{id}"_s,
                       .frame = frame,
                       .frameHeight = 600},
            {.pattern
                = addressPattern(uR"((?:www\.|e\.)?infogram\.com/_/(?<id>\w{8,40})(?:[/?#]|$))"_s),
                .url = u"https://infogram.com/_/{id}"_s,
                .frame = u"https://e.infogram.com/_/{id}?src=embed"_s,
                .frameHeight = 600}},
        .steps = {{AnswerKind::OEmbed, u"https://infogram.com/oembed?format=json&url={url}"_s}},
        .frameHosts = {u"infogram.com"_s, u"jifo.co"_s}};
    return row;
}

} // namespace Galley
