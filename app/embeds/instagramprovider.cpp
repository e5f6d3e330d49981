// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/instagramprovider.h"

#include "embeds/addresspattern.h"
#include "embeds/capturesteps.h"
#include "embeds/mediacode.h"
#include "embeds/posttime.h"
#include "embeds/providermarkup.h"
#include "embeds/webaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

QString InstagramProvider::key() const
{
    return u"instagram"_s;
}

ProviderLook InstagramProvider::look() const
{
    return {u"Instagram"_s, u"#c1366b"_s, u"#f0709c"_s, u"I"_s};
}

std::optional<EmbedRef> InstagramProvider::match(const QUrl &url) const
{
    static const QRegularExpression post = addressPattern(
        uR"((?:www\.|m\.)?(?:instagram\.com|instagr\.am)/(?:(?<user>[\w.]{1,30})/)?)"
        uR"((?<shape>p|tv|reels?)/(?<id>[\w-]{5,})(?:[/?#]|$))"_s);
    const QRegularExpressionMatch found = post.match(matchableAddress(url));
    if (!found.hasMatch())
        return {};
    const QString shape = found.captured(u"shape").toLower();
    const QString user = found.captured(u"user");
    EmbedRef ref;
    ref.provider = key();
    ref.id = found.captured(u"id");
    ref.host = u"instagram.com"_s;
    ref.kind = shape == "p"_L1 ? u"post"_s : u"video"_s;
    if (shape.startsWith("reel"_L1))
        ref.aspect = QSize(9, 16);
    else if (shape == "tv"_L1)
        ref.aspect = QSize(4, 5);
    ref.url = "https://www.instagram.com/"_L1 + (shape.startsWith("reel"_L1) ? u"reel"_s : shape)
        + u'/' + ref.id + u'/';
    if (!user.isEmpty())
        ref.handle = u'@' + user;
    setPublishedFromMediaCode(ref, dayUtc(2011, 8, 25));
    return ref;
}

QList<CaptureStep> InstagramProvider::captureSteps(const EmbedRef &ref) const
{
    return {
        oEmbedStep(u"https://graph.facebook.com/v25.0/instagram_oembed?maxwidth=658"_s, ref.url)};
}

std::optional<LiveFrame> InstagramProvider::liveFrame(const EmbedRef &ref) const
{
    LiveFrame frame;
    frame.url = QUrl(ref.url + "embed/"_L1);
    frame.hosts = {u"instagram.com"_s, u"cdninstagram.com"_s, u"fbcdn.net"_s};
    frame.height = 720;
    return frame;
}

QString InstagramProvider::markup(const Embed &embed) const
{
    return u"<blockquote class=\"instagram-media\" data-instgrm-captioned"
           " data-instgrm-permalink=\"%1\" data-instgrm-version=\"14\">%2%3</blockquote>\n"_s.arg(
               embed.ref.url.toHtmlEscaped(), paragraphMarkup(embed),
               linkMarkup(embed.ref.url, u"View this post on Instagram"_s))
        + scriptMarkup(u"https://www.instagram.com/embed.js"_s);
}

} // namespace Galley
