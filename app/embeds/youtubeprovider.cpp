// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/youtubeprovider.h"

#include "embeds/addresspattern.h"
#include "embeds/capturesteps.h"
#include "embeds/providermarkup.h"
#include "embeds/starttime.h"
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
        ref.start = startSeconds(url);
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

QList<CaptureStep> YouTubeProvider::captureSteps(const EmbedRef &ref) const
{
    // Only the address of a Short is answered with the shape of one.
    const bool isShort = ref.aspect.height() > ref.aspect.width();
    return {oEmbedStep(u"https://www.youtube.com/oembed?format=json&maxwidth=1280&maxheight=1280"_s,
        isShort ? "https://www.youtube.com/shorts/"_L1 + ref.id : ref.url)};
}

std::optional<LiveFrame> YouTubeProvider::liveFrame(const EmbedRef &ref) const
{
    QString address = u"https://www.youtube-nocookie.com/embed/"_s;
    if (ref.kind == "playlist"_L1)
        address += "videoseries?list="_L1 + ref.id;
    else
        address += ref.id + (ref.start > 0 ? u"?start=%1"_s.arg(ref.start) : QString());
    LiveFrame frame;
    frame.url = QUrl(address);
    frame.hosts = {u"youtube-nocookie.com"_s, u"youtube.com"_s, u"ytimg.com"_s,
        u"googlevideo.com"_s, u"ggpht.com"_s, u"gstatic.com"_s};
    frame.aspect = ref.aspect;
    frame.wantsReferer = true;
    return frame;
}

QString YouTubeProvider::markup(const Embed &embed) const
{
    return frameMarkup(liveFrame(embed.ref), embed, look());
}

} // namespace Galley
