// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/facebookvideoprovider.h"

#include "embeds/addresspattern.h"
#include "embeds/capturesteps.h"
#include "embeds/facebookaddress.h"
#include "embeds/starttime.h"
#include "embeds/webaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

QString FacebookVideoProvider::key() const
{
    return u"facebook-video"_s;
}

ProviderLook FacebookVideoProvider::look() const
{
    return {u"Facebook"_s, u"#1463d8"_s, u"#5a9bff"_s, u"f"_s};
}

std::optional<EmbedRef> FacebookVideoProvider::match(const QUrl &url) const
{
    static const QRegularExpression video = addressPattern(facebookSite()
        + uR"((?:(?<reel>reels?/))"
          uR"(|(?<user>[^/?#]+)/videos/(?:[^/?#]+/)?|watch/(?:live/)?\?(?:[^#]*&)?v=|watch\?(?:[^#]*&)?v=)"
          uR"(|video\.php\?(?:[^#]*&)?(?:v|id)=)(?<id>\d{5,})(?:[/?&#]|$))"_s);
    static const QRegularExpression shortLink
        = addressPattern(uR"(fb\.watch/(?<id>[\w-]+)(?:[/?#]|$))"_s);
    static const QRegularExpression shared
        = addressPattern(facebookSite() + uR"(share/(?<shape>[vr])/(?<id>\w{5,40})(?:[/?#]|$))"_s);
    const QString address = matchableAddress(url);
    EmbedRef ref;
    ref.provider = key();
    ref.kind = u"video"_s;
    ref.host = u"facebook.com"_s;
    ref.aspect = QSize(16, 9);
    if (const auto found = video.match(address); found.hasMatch()) {
        ref.id = found.captured(u"id");
        if (found.captured(u"reel").isEmpty()) {
            ref.url = "https://www.facebook.com/watch/?v="_L1 + ref.id;
        } else {
            ref.url = "https://www.facebook.com/reel/"_L1 + ref.id;
            ref.aspect = QSize(9, 16);
        }
        ref.handle = facebookHandle(found.captured(u"user"));
        ref.start = startSeconds(url);
        return ref;
    }
    if (const auto found = shortLink.match(address); found.hasMatch()) {
        ref.id = found.captured(u"id");
        ref.url = "https://fb.watch/"_L1 + ref.id + u'/';
        ref.isShort = true;
        return ref;
    }
    if (const auto found = shared.match(address); found.hasMatch()) {
        ref.id = found.captured(u"id");
        ref.url = "https://www.facebook.com/share/"_L1 + found.captured(u"shape").toLower() + u'/'
            + ref.id + u'/';
        ref.isShort = true;
        return ref;
    }
    return {};
}

QList<CaptureStep> FacebookVideoProvider::captureSteps(const EmbedRef &ref) const
{
    if (ref.isShort)
        return expansionOf(ref);
    return {oEmbedStep(u"https://graph.facebook.com/v25.0/oembed_video"_s, ref.url)};
}

std::optional<LiveFrame> FacebookVideoProvider::liveFrame(const EmbedRef &ref) const
{
    if (ref.isShort)
        return {};
    LiveFrame frame;
    frame.url = QUrl("https://www.facebook.com/plugins/video.php?show_text=false&href="_L1
        + queryValue(ref.url) + (ref.start > 0 ? u"&t=%1"_s.arg(ref.start) : QString()));
    frame.hosts = facebookFrameHosts();
    frame.aspect = ref.aspect;
    return frame;
}

QString FacebookVideoProvider::markup(const Embed &embed) const
{
    return embed.ref.isShort ? QString() : facebookMarkup(u"fb-video"_s, embed);
}

} // namespace Galley
