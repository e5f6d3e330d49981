// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/youtubeprovider.h"

#include "embeds/addresspattern.h"
#include "embeds/webaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

QString YouTubeProvider::key() const
{
    return u"youtube"_s;
}

ProviderLook YouTubeProvider::look() const
{
    return {u"YouTube"_s, u"#d40000"_s, u"#ff4e45"_s, u"▶"_s};
}

std::optional<EmbedRef> YouTubeProvider::match(const QUrl &url) const
{
    static const QRegularExpression video = addressPattern(
        uR"((?:(?:www\.|m\.|music\.)?youtube(?:-nocookie)?\.com/)"
        uR"((?:watch/?\?(?:[^#]*&)?v=|(?<short>shorts/)|live/|embed/(?!videoseries)|v/))"
        uR"(|youtu\.be/)(?<id>[\w-]{11})(?:[/?&#]|$))"_s);
    static const QRegularExpression playlist = addressPattern(
        uR"((?:www\.|m\.|music\.)?youtube(?:-nocookie)?\.com/)"
        uR"((?:playlist/?\?|embed/videoseries/?\?)(?:[^#]*&)?list=(?<id>[\w-]{12,64})(?:[&#]|$))"_s);
    const QString address = matchableAddress(url);
    EmbedRef ref;
    ref.provider = key();
    ref.host = u"youtube.com"_s;
    ref.aspect = QSize(16, 9);
    if (const auto found = video.match(address); found.hasMatch()) {
        ref.kind = u"video"_s;
        ref.id = found.captured(u"id");
        ref.url = "https://www.youtube.com/watch?v="_L1 + ref.id;
        if (!found.captured(u"short").isEmpty())
            ref.aspect = QSize(9, 16);
        return ref;
    }
    if (const auto found = playlist.match(address); found.hasMatch()) {
        ref.kind = u"playlist"_s;
        ref.id = found.captured(u"id");
        ref.url = "https://www.youtube.com/playlist?list="_L1 + ref.id;
        return ref;
    }
    return {};
}

} // namespace Galley
