// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/facebookvideoprovider.h"

#include "embeds/addresspattern.h"
#include "embeds/facebookaddress.h"
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
        return ref;
    }
    if (const auto found = shortLink.match(address); found.hasMatch()) {
        ref.id = found.captured(u"id");
        ref.url = "https://fb.watch/"_L1 + ref.id + u'/';
        return ref;
    }
    return {};
}

} // namespace Galley
