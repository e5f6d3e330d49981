// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/vimeoprovider.h"

#include "embeds/addresspattern.h"
#include "embeds/webaddress.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Galley {

QString VimeoProvider::key() const
{
    return u"vimeo"_s;
}

ProviderLook VimeoProvider::look() const
{
    return {u"Vimeo"_s, u"#0b7c9e"_s, u"#3fc3ea"_s, u"V"_s};
}

std::optional<EmbedRef> VimeoProvider::match(const QUrl &url) const
{
    static const QRegularExpression page = addressPattern(
        uR"((?:www\.)?vimeo\.com/(?:(?:channels|groups|album|showcase|ondemand)/[^?#]*?/?(?:videos?/)?)?)"
        uR"((?<id>\d{5,})(?:/(?<hash>[0-9a-f]{8,}))?(?:[/?#]|$))"_s);
    static const QRegularExpression player
        = addressPattern(uR"(player\.vimeo\.com/video/(?<id>\d{5,})(?:[/?#]|$))"_s);
    static const QRegularExpression privateKey(uR"(^[0-9a-f]{8,}$)"_s);
    const QString address = matchableAddress(url);
    QRegularExpressionMatch found = page.match(address);
    const bool isPage = found.hasMatch();
    if (!isPage)
        found = player.match(address);
    if (!found.hasMatch())
        return {};
    QString hash = isPage ? found.captured(u"hash").toLower() : QString();
    if (hash.isEmpty())
        hash = QUrlQuery(url).queryItemValue(u"h"_s);
    EmbedRef ref;
    ref.provider = key();
    ref.kind = u"video"_s;
    ref.id = found.captured(u"id");
    ref.host = u"vimeo.com"_s;
    ref.aspect = QSize(16, 9);
    ref.url = "https://vimeo.com/"_L1 + ref.id;
    if (privateKey.match(hash).hasMatch())
        ref.url += u'/' + hash;
    return ref;
}

} // namespace Galley
