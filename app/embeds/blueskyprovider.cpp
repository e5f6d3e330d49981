// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/blueskyprovider.h"

#include "embeds/addresspattern.h"
#include "embeds/capturesteps.h"
#include "embeds/posttime.h"
#include "embeds/providermarkup.h"
#include "embeds/webaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// The time in a record key: 13 letters of base 32, whose last 10 bits number the clock.
std::optional<quint64> microsecondsOf(const QString &recordKey)
{
    constexpr auto alphabet = "234567abcdefghijklmnopqrstuvwxyz"_L1;
    quint64 value = 0;
    for (const QChar letter : recordKey) {
        const qsizetype digit = QStringView(QString(alphabet)).indexOf(letter);
        if (digit < 0 || (value >> 59) != 0)
            return {};
        value = (value << 5) | quint64(digit);
    }
    return value >> 10;
}

/// The author's handle or DID.
QString whoOf(const EmbedRef &ref)
{
    return ref.url.section(u'/', 4, 4);
}

LiveFrame postFrame(const QString &who, const QString &recordKey)
{
    LiveFrame frame;
    frame.url
        = QUrl("https://embed.bsky.app/embed/"_L1 + who + "/app.bsky.feed.post/"_L1 + recordKey);
    frame.hosts = {u"bsky.app"_s, u"bsky.social"_s, u"bsky.network"_s};
    frame.height = 500;
    return frame;
}

} // namespace

QString BlueskyProvider::key() const
{
    return u"bluesky"_s;
}

ProviderLook BlueskyProvider::look() const
{
    return {u"Bluesky"_s, u"#0a66d6"_s, u"#4aa3ff"_s, u"B"_s};
}

std::optional<EmbedRef> BlueskyProvider::match(const QUrl &url) const
{
    static const QRegularExpression post
        = addressPattern(uR"((?:www\.)?bsky\.app/profile/(?<who>did:[a-z]+:[\w.:%-]+|[\w.-]+))"
                         uR"(/post/(?<id>[a-z2-7]{13})(?:[/?#]|$))"_s);
    const QRegularExpressionMatch found = post.match(matchableAddress(url));
    if (!found.hasMatch())
        return {};
    const QString who = found.captured(u"who").toLower();
    EmbedRef ref;
    ref.provider = key();
    ref.kind = u"post"_s;
    ref.id = found.captured(u"id").toLower();
    ref.host = u"bsky.app"_s;
    if (!who.startsWith("did:"_L1))
        ref.handle = u'@' + who;
    ref.url = "https://bsky.app/profile/"_L1 + who + "/post/"_L1 + ref.id;
    // The writer's own program makes the id, with whatever clock it has: good for the day only.
    if (const std::optional<quint64> microseconds = microsecondsOf(ref.id))
        setPublished(ref, *microseconds / 1000, dayUtc(2022, 11, 1), TimePrecision::Day);
    return ref;
}

QList<CaptureStep> BlueskyProvider::captureSteps(const EmbedRef &ref) const
{
    const QString post = "at://"_L1 + whoOf(ref) + "/app.bsky.feed.post/"_L1 + ref.id;
    return {{AnswerKind::BlueskyThread,
                QUrl("https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread"
                     "?depth=0&parentHeight=0&uri="_L1
                    + queryValue(post))},
        oEmbedStep(u"https://embed.bsky.app/oembed?format=json"_s, ref.url)};
}

std::optional<LiveFrame> BlueskyProvider::liveFrame(const EmbedRef &ref) const
{
    return postFrame(whoOf(ref), ref.id);
}

QString BlueskyProvider::markup(const Embed &embed) const
{
    // The blockquote of the network's own code wants a hash of the post that cards do not hold.
    static const QRegularExpression did(uR"(^did:[a-z]+:[\w.:%-]{1,200}$)"_s);
    const QString who = did.match(embed.stableId).hasMatch() ? embed.stableId : whoOf(embed.ref);
    return frameMarkup(postFrame(who, embed.ref.id), embed, look());
}

} // namespace Galley
