// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/tiktokprovider.h"

#include "embeds/addresspattern.h"
#include "embeds/capturesteps.h"
#include "embeds/posttime.h"
#include "embeds/providermarkup.h"
#include "embeds/webaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

void setPublishedFromId(EmbedRef &ref)
{
    bool isNumber = false;
    const quint64 id = ref.id.toULongLong(&isNumber);
    if (isNumber)
        setPublished(ref, (id >> 32) * 1000, dayUtc(2014, 8, 1));
}

/// Where a short link lives: tiktok.com/t/, vm.tiktok.com or vt.tiktok.com.
QString shortHost(const QRegularExpressionMatch &found)
{
    if (const QString host = found.captured(u"host").toLower(); !host.isEmpty())
        return "https://"_L1 + host + ".tiktok.com/"_L1;
    return "https://www.tiktok.com/"_L1 + found.captured(u"folder").toLower() + u'/';
}

} // namespace

QString TikTokProvider::key() const
{
    return u"tiktok"_s;
}

ProviderLook TikTokProvider::look() const
{
    return {u"TikTok"_s, u"#c2184b"_s, u"#ff5c84"_s, u"T"_s};
}

std::optional<EmbedRef> TikTokProvider::match(const QUrl &url) const
{
    static const QRegularExpression post = addressPattern(
        uR"((?:www\.|m\.)?tiktok\.com/@(?<user>[\w.]{1,30})/(?<shape>video|photo)/)"
        uR"((?<id>\d{6,20})(?:[/?#]|$))"_s);
    static const QRegularExpression player
        = addressPattern(uR"(www\.tiktok\.com/player/v1/(?<id>\d{6,20})(?:[/?#]|$))"_s);
    static const QRegularExpression shortLink = addressPattern(
        uR"((?:(?:www\.|m\.)?tiktok\.com/(?<folder>t|v)|(?<host>v[mt])\.tiktok\.com)/)"
        uR"((?<id>\w+)(?:\.html)?(?:[/?#]|$))"_s);
    const QString address = matchableAddress(url);
    EmbedRef ref;
    ref.provider = key();
    ref.kind = u"video"_s;
    ref.host = u"tiktok.com"_s;
    ref.aspect = QSize(9, 16);
    if (const auto found = post.match(address); found.hasMatch()) {
        const QString user = found.captured(u"user");
        const QString shape = found.captured(u"shape").toLower();
        ref.id = found.captured(u"id");
        ref.handle = u'@' + user;
        ref.url = "https://www.tiktok.com/@"_L1 + user.toLower() + u'/' + shape + u'/' + ref.id;
        if (shape == "photo"_L1) {
            ref.kind = shape;
            ref.aspect = {};
        }
        setPublishedFromId(ref);
        return ref;
    }
    if (const auto found = player.match(address); found.hasMatch()) {
        ref.id = found.captured(u"id");
        ref.url = "https://www.tiktok.com/player/v1/"_L1 + ref.id;
        setPublishedFromId(ref);
        return ref;
    }
    if (const auto found = shortLink.match(address); found.hasMatch()) {
        ref.id = found.captured(u"id");
        ref.url = shortHost(found) + ref.id;
        ref.isShort = true;
        return ref;
    }
    return {};
}

QList<CaptureStep> TikTokProvider::captureSteps(const EmbedRef &ref) const
{
    if (ref.isShort)
        return expansionOf(ref);
    return {oEmbedStep(u"https://www.tiktok.com/oembed"_s, ref.url)};
}

std::optional<LiveFrame> TikTokProvider::liveFrame(const EmbedRef &ref) const
{
    if (ref.isShort)
        return {};
    LiveFrame frame;
    frame.url = QUrl("https://www.tiktok.com/player/v1/"_L1 + ref.id);
    frame.hosts
        = {u"tiktok.com"_s, u"tiktokcdn.com"_s, u"tiktokcdn-eu.com"_s, u"tiktokcdn-us.com"_s,
            u"tiktokv.com"_s, u"tiktokv.eu"_s, u"tiktokv.us"_s, u"ttwstatic.com"_s};
    frame.aspect = QSize(9, 16);
    return frame;
}

QString TikTokProvider::markup(const Embed &embed) const
{
    if (embed.ref.handle.isEmpty())
        return frameMarkup(liveFrame(embed.ref), embed, look());
    const QString author = "https://www.tiktok.com/"_L1 + embed.ref.handle;
    return u"<blockquote class=\"tiktok-embed\" cite=\"%1\" data-video-id=\"%2\""
           " style=\"max-width: 605px; min-width: 325px;\"><section>%3%4</section></blockquote>\n"_s
               .arg(embed.ref.url.toHtmlEscaped(), embed.ref.id.toHtmlEscaped(),
                   linkMarkup(author, embed.ref.handle), paragraphMarkup(embed))
        + scriptMarkup(u"https://www.tiktok.com/embed.js"_s);
}

} // namespace Galley
