// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/mastodonprovider.h"

#include "embeds/posttime.h"
#include "embeds/webaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

QString MastodonProvider::key() const
{
    return u"mastodon"_s;
}

ProviderLook MastodonProvider::look() const
{
    return {u"Mastodon"_s, u"#5b4be1"_s, u"#9d93ff"_s, u"M"_s};
}

std::optional<EmbedRef> MastodonProvider::match(const QUrl &url) const
{
    static const QRegularExpression post(
        uR"(^https://(?<host>[\w.-]+\.[a-z][a-z0-9-]*[a-z0-9])/)"
        uR"((?:(?:deck/)?@(?<user>\w+)(?:@(?<home>[\w.-]+))?|users/(?<user2>\w+)/statuses))"
        uR"(/(?<id>\d{15,20})(?:[/?#]|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = post.match(matchableAddress(url));
    if (!found.hasMatch())
        return {};
    const QString user = found.captured(u"user") + found.captured(u"user2");
    const QString host = found.captured(u"host").toLower();
    const QString home = found.captured(u"home").toLower();
    const bool isGuest = !home.isEmpty() && home != host;
    EmbedRef ref;
    ref.provider = key();
    ref.kind = u"post"_s;
    ref.id = found.captured(u"id");
    ref.host = readableHost(url);
    ref.handle = u'@' + user + u'@' + (isGuest ? home : ref.host);
    ref.url = "https://"_L1 + host + "/@"_L1 + user.toLower() + (isGuest ? u'@' + home : QString())
        + u'/' + ref.id;
    bool isNumber = false;
    const quint64 id = ref.id.toULongLong(&isNumber);
    if (isNumber)
        setPublished(ref, id >> 16, dayUtc(2016, 10, 1));
    return ref;
}

} // namespace Galley
