// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/starttime.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

int secondsIn(const QString &text)
{
    constexpr int longestVideo = 100 * 3600;
    static const QRegularExpression time(uR"(^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$)"_s);
    const QRegularExpressionMatch found = time.match(text);
    const int seconds = found.captured(1).toInt() * 3600 + found.captured(2).toInt() * 60
        + found.captured(3).toInt();
    return seconds <= longestVideo ? seconds : 0;
}

} // namespace

int startSeconds(const QUrl &url)
{
    static constexpr std::array names{"t"_L1, "start"_L1, "time_continue"_L1, "startTime"_L1};
    const QUrlQuery query(url);
    const QUrlQuery fragment(url.fragment(QUrl::FullyEncoded));
    for (const auto &place : {query, fragment}) {
        for (const QLatin1StringView name : names) {
            if (const int seconds = secondsIn(place.queryItemValue(name)); seconds > 0)
                return seconds;
        }
    }
    return 0;
}

} // namespace Galley
