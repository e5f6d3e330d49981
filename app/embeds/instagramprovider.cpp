// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/instagramprovider.h"

#include "embeds/addresspattern.h"
#include "embeds/posttime.h"
#include "embeds/webaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr quint64 epoch = 1314220021721;

/// The media's number, which the code spells in base64url. Longer codes belong to private posts and
/// hold more than the number.
std::optional<quint64> mediaIdOf(const QString &code)
{
    constexpr auto alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"_L1;
    if (code.size() > 11)
        return {};
    quint64 value = 0;
    for (const QChar letter : code) {
        const qsizetype digit = QStringView(QString(alphabet)).indexOf(letter);
        if (digit < 0 || (value >> 58) != 0)
            return {};
        value = (value << 6) | quint64(digit);
    }
    return value;
}

} // namespace

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
    if (const std::optional<quint64> mediaId = mediaIdOf(ref.id))
        setPublished(ref, (*mediaId >> 23) + epoch, dayUtc(2011, 8, 25));
    return ref;
}

} // namespace Galley
