// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/tiktokprovider.h"

#include "embeds/addresspattern.h"
#include "embeds/posttime.h"
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
        return ref;
    }
    return {};
}

} // namespace Galley
