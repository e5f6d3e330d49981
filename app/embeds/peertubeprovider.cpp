// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/peertubeprovider.h"

#include "embeds/capturesteps.h"
#include "embeds/providermarkup.h"
#include "embeds/starttime.h"
#include "embeds/webaddress.h"

#include <QRegularExpression>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// The UUID that a short one of 22 letters stands for: the same number in base 58. Empty when it
/// does not fit into a UUID.
QString longId(const QString &shortId)
{
    constexpr auto alphabet = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ"_L1;
    std::array<quint32, 16> bytes{};
    for (const QChar letter : shortId) {
        const qsizetype digit = QStringView(QString(alphabet)).indexOf(letter);
        if (digit < 0)
            return {};
        auto carry = quint32(digit);
        for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte) {
            carry += *byte * 58;
            *byte = carry & 0xff;
            carry >>= 8;
        }
        if (carry != 0)
            return {};
    }
    QByteArray number;
    for (const quint32 byte : bytes)
        number.append(char(byte));
    return QUuid::fromRfc4122(number).toString(QUuid::WithoutBraces);
}

QString siteOf(const EmbedRef &ref)
{
    return "https://"_L1 + QUrl(ref.url).host(QUrl::FullyEncoded);
}

} // namespace

QString PeerTubeProvider::key() const
{
    return u"peertube"_s;
}

ProviderLook PeerTubeProvider::look() const
{
    return {u"PeerTube"_s, u"#c2470c"_s, u"#ff9152"_s, u"Pt"_s};
}

std::optional<EmbedRef> PeerTubeProvider::match(const QUrl &url) const
{
    static const QRegularExpression video(
        uR"(^https://(?<host>[\w.-]+\.[a-z][a-z0-9-]*[a-z0-9])/)"
        uR"((?:w/(?!p/)(?:(?<short>[A-Za-z0-9]{22})|(?<uuid>[0-9a-f-]{36})))"
        uR"(|videos/(?:watch|embed)/(?:(?<short2>[A-Za-z0-9]{22})|(?<uuid2>[0-9a-f-]{36})))"
        uR"()(?:[/?#;]|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = video.match(matchableAddress(url));
    if (!found.hasMatch())
        return {};
    const QString shortId = found.captured(u"short") + found.captured(u"short2");
    const QString uuid = (found.captured(u"uuid") + found.captured(u"uuid2")).toLower();
    const QString id = shortId.isEmpty() ? uuid : longId(shortId);
    const QString site = "https://"_L1 + found.captured(u"host").toLower();
    EmbedRef ref;
    ref.provider = key();
    ref.kind = u"video"_s;
    ref.host = readableHost(url);
    if (!QUuid::fromString(id).isNull()) {
        ref.id = id;
        ref.url = site + "/videos/watch/"_L1 + id;
    } else if (!shortId.isEmpty()) {
        ref.id = shortId;
        ref.url = site + "/w/"_L1 + shortId;
    } else {
        return {};
    }
    ref.aspect = QSize(16, 9);
    ref.start = startSeconds(url);
    return ref;
}

QList<CaptureStep> PeerTubeProvider::captureSteps(const EmbedRef &ref) const
{
    // Any site may have such an address: its page then says what it is.
    return {
        oEmbedStep(siteOf(ref) + "/services/oembed?format=json"_L1, ref.url), pageStep(ref.url)};
}

std::optional<LiveFrame> PeerTubeProvider::liveFrame(const EmbedRef &ref) const
{
    QString address = siteOf(ref) + "/videos/embed/"_L1 + ref.id;
    if (ref.start > 0)
        address += "?start="_L1 + QString::number(ref.start) + u's';
    LiveFrame frame;
    frame.url = QUrl(address);
    frame.hosts = {frame.url.host(QUrl::FullyEncoded)};
    frame.aspect = ref.aspect;
    return frame;
}

QString PeerTubeProvider::markup(const Embed &embed) const
{
    return frameMarkup(liveFrame(embed.ref), embed, look());
}

} // namespace Galley
