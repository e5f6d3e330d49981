// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/vimeoprovider.h"

#include "embeds/addresspattern.h"
#include "embeds/capturesteps.h"
#include "embeds/providermarkup.h"
#include "embeds/starttime.h"
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
    ref.start = startSeconds(url);
    ref.url = "https://vimeo.com/"_L1 + ref.id;
    if (privateKey.match(hash).hasMatch())
        ref.url += u'/' + hash;
    return ref;
}

QList<CaptureStep> VimeoProvider::captureSteps(const EmbedRef &ref) const
{
    return {oEmbedStep(u"https://vimeo.com/api/oembed.json?dnt=1"_s, ref.url)};
}

std::optional<LiveFrame> VimeoProvider::liveFrame(const EmbedRef &ref) const
{
    const QString hash = ref.url.section(u'/', 4, 4);
    LiveFrame frame;
    frame.url = QUrl("https://player.vimeo.com/video/"_L1 + ref.id + "?dnt=1"_L1
        + (hash.isEmpty() ? QString() : "&h="_L1 + hash)
        + (ref.start > 0 ? u"#t=%1s"_s.arg(ref.start) : QString()));
    frame.hosts = {u"vimeo.com"_s, u"vimeocdn.com"_s};
    frame.aspect = ref.aspect;
    return frame;
}

QString VimeoProvider::markup(const Embed &embed) const
{
    return frameMarkup(liveFrame(embed.ref), embed, look());
}

} // namespace Galley
