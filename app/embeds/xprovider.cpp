// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/xprovider.h"

#include "embeds/addresspattern.h"
#include "embeds/posttime.h"
#include "embeds/webaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

void setPublishedFromId(EmbedRef &ref)
{
    constexpr quint64 firstIdWithTime
        = 29700859247; // smaller ones were counted, not made from a clock
    constexpr quint64 epoch = 1288834974657;
    bool isNumber = false;
    const quint64 id = ref.id.toULongLong(&isNumber);
    if (isNumber && id >= firstIdWithTime)
        setPublished(ref, (id >> 22) + epoch, dayUtc(2010, 11, 4));
}

} // namespace

QString XProvider::key() const
{
    return u"x"_s;
}

ProviderLook XProvider::look() const
{
    return {u"X"_s, u"#0f1419"_s, u"#e7e9ea"_s, u"X"_s};
}

std::optional<EmbedRef> XProvider::match(const QUrl &url) const
{
    static const QRegularExpression post = addressPattern(
        uR"((?:www\.|m\.|mobile\.)?(?:x|twitter)\.com/(?:#!/)?)"
        uR"((?:i/(?:web/)?|(?<user>\w{1,20})/)status(?:es)?/(?<id>\d{1,20})(?:[/?#]|$))"_s);
    const QRegularExpressionMatch found = post.match(matchableAddress(url));
    if (!found.hasMatch())
        return {};
    const QString user = found.captured(u"user");
    EmbedRef ref;
    ref.provider = key();
    ref.kind = u"post"_s;
    ref.id = found.captured(u"id");
    ref.host = u"x.com"_s;
    if (user.isEmpty()) {
        ref.url = "https://x.com/i/status/"_L1 + ref.id;
    } else {
        ref.handle = u'@' + user;
        ref.url = "https://x.com/"_L1 + user.toLower() + "/status/"_L1 + ref.id;
    }
    setPublishedFromId(ref);
    return ref;
}

} // namespace Galley
