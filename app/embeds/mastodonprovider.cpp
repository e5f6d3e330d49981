// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/mastodonprovider.h"

#include "embeds/capturesteps.h"
#include "embeds/posttime.h"
#include "embeds/providermarkup.h"
#include "embeds/webaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString siteOf(const EmbedRef &ref)
{
    return "https://"_L1 + QUrl(ref.url).host(QUrl::FullyEncoded);
}

} // namespace

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

QList<CaptureStep> MastodonProvider::captureSteps(const EmbedRef &ref) const
{
    // Any site may have such an address: its page then says what it is.
    return {{AnswerKind::MastodonStatus, QUrl(siteOf(ref) + "/api/v1/statuses/"_L1 + ref.id)},
        oEmbedStep(siteOf(ref) + "/api/oembed"_L1, ref.url), pageStep(ref.url)};
}

std::optional<LiveFrame> MastodonProvider::liveFrame(const EmbedRef &ref) const
{
    // A host has frames for the posts of its own people only.
    if (ref.url.count(u'@') > 1)
        return {};
    LiveFrame frame;
    frame.url = QUrl(ref.url + "/embed"_L1);
    frame.hosts = {frame.url.host(QUrl::FullyEncoded)};
    frame.height = 500;
    return frame;
}

QString MastodonProvider::markup(const Embed &embed) const
{
    return frameMarkup(liveFrame(embed.ref), embed, look());
}

} // namespace Galley
