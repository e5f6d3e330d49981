// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/embedwords.h"

#include "base/tr.h"
#include "embeds/plaintext.h"
#include "embeds/webaddress.h"
#include "render/longdate.h"

#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype longestAddress = 200;

} // namespace

QString kindOn(const QString &kind, const QString &network)
{
    if (kind == "video"_L1)
        return PageTr::tr("Video on %1").arg(network);
    if (kind == "playlist"_L1)
        return PageTr::tr("Playlist on %1").arg(network);
    if (kind == "photo"_L1)
        return PageTr::tr("Picture on %1").arg(network);
    if (kind == "audio"_L1)
        return PageTr::tr("Audio on %1").arg(network);
    if (kind == "chart"_L1)
        return PageTr::tr("Chart on %1").arg(network);
    if (kind == "document"_L1)
        return PageTr::tr("Document on %1").arg(network);
    if (kind == "code"_L1)
        return PageTr::tr("Code on %1").arg(network);
    if (kind == "map"_L1)
        return PageTr::tr("Place on %1").arg(network);
    if (kind == "page"_L1)
        return PageTr::tr("Page on %1").arg(network);
    return PageTr::tr("Post on %1").arg(network);
}

EmbedWords::EmbedWords(const Embed &embed, const ProviderLook &look, const QLocale &locale)
    : m_embed(embed)
    , m_look(look)
    , m_locale(locale)
{ }

QString EmbedWords::whatItIs() const
{
    return m_embed.ref.provider == "link"_L1 ? PageTr::tr("Web page")
                                             : kindOn(m_embed.ref.kind, m_look.name);
}

QString EmbedWords::viewIt() const
{
    const QString &kind = m_embed.ref.kind;
    if (m_embed.ref.provider == "link"_L1)
        return PageTr::tr("Open the page");
    if (kind == "video"_L1 || kind == "playlist"_L1)
        return PageTr::tr("Watch on %1").arg(m_look.name);
    if (kind == "audio"_L1)
        return PageTr::tr("Listen on %1").arg(m_look.name);
    return PageTr::tr("View on %1").arg(m_look.name);
}

QString EmbedWords::linkText() const
{
    if (!m_embed.title.isEmpty())
        return m_embed.title;
    if (!m_embed.ref.place.name.isEmpty())
        return m_embed.ref.place.name;
    if (m_embed.ref.provider == "link"_L1)
        return readableAddress();
    const QString &author
        = m_embed.authorName.isEmpty() ? m_embed.authorHandle : m_embed.authorName;
    QString who = author.isEmpty()
        ? whatItIs()
        : PageTr::tr("%1 on %2", "a person, a network").arg(author, m_look.name);
    if (!m_embed.published.isValid())
        return who;
    return PageTr::tr("%1, %2", "who and where, day").arg(who, day(m_embed.published));
}

QString EmbedWords::duration() const
{
    if (m_embed.duration <= 0)
        return {};
    const int hours = m_embed.duration / 3600;
    const QChar zero(u'0');
    const QString minutesAndSeconds
        = u"%1:%2"_s.arg(m_embed.duration / 60 % 60, hours > 0 ? 2 : 1, 10, zero)
              .arg(m_embed.duration % 60, 2, 10, zero);
    return hours > 0 ? QString::number(hours) + u':' + minutesAndSeconds : minutesAndSeconds;
}

QString EmbedWords::position() const
{
    const MapPlace &place = m_embed.ref.place;
    if (!place.hasPosition())
        return {};
    constexpr int digits = 4; // about ten metres
    const QString latitude = m_locale.toString(std::abs(place.latitude), 'f', digits);
    const QString longitude = m_locale.toString(std::abs(place.longitude), 'f', digits);
    return (place.latitude < 0 ? PageTr::tr("%1° S", "latitude") : PageTr::tr("%1° N", "latitude"))
               .arg(latitude)
        + (m_locale.decimalPoint() == ","_L1 ? "; "_L1 : ", "_L1)
        + (place.longitude < 0 ? PageTr::tr("%1° W", "longitude")
                               : PageTr::tr("%1° E", "longitude"))
              .arg(longitude);
}

QString EmbedWords::extent() const
{
    const MapPlace &place = m_embed.ref.place;
    if (!place.hasPosition() || place.zoom <= 0 || place.zoom > 24)
        return {};
    constexpr double equator = 40'075'017; // metres
    constexpr double tile = 256; // pixels in which zoom 0 shows the world
    constexpr double shown = 640;
    constexpr double radians = 0.017453292519943295;
    const double across
        = equator * std::cos(place.latitude * radians) / std::exp2(place.zoom) * shown / tile;
    if (!(across >= 1) || across > equator / 2)
        return {};
    const double unit = std::pow(10.0, std::floor(std::log10(across)));
    const double rounded = std::round(across / unit) * unit;
    if (rounded < 1000)
        return PageTr::tr("about %1 m across").arg(m_locale.toString(int(rounded)));
    return PageTr::tr("about %1 km across").arg(m_locale.toString(int(rounded / 1000)));
}

QString EmbedWords::day(const QDateTime &time) const
{
    return shortDate(time.toUTC().date(), m_locale);
}

QString EmbedWords::date() const
{
    if (m_embed.publishedPrecision != TimePrecision::Second)
        return day(m_embed.published);
    return PageTr::tr("%1, %2 UTC", "day, time of day")
        .arg(day(m_embed.published),
            m_locale.toString(
                m_embed.published.toUTC().time(), m_locale.timeFormat(QLocale::ShortFormat)));
}

QString EmbedWords::machineDate() const
{
    const QDateTime utc = m_embed.published.toUTC();
    return m_embed.publishedPrecision == TimePrecision::Second ? utc.toString(Qt::ISODate)
                                                               : utc.date().toString(Qt::ISODate);
}

QString EmbedWords::kept() const
{
    if (m_embed.state != EmbedState::Ok)
        return {};
    if (!m_embed.firstFetched.isValid())
        return PageTr::tr("kept offline");
    return PageTr::tr("kept offline since %1").arg(day(m_embed.firstFetched));
}

bool EmbedWords::isPost() const
{
    return m_embed.ref.kind == "post"_L1 || m_embed.ref.kind == "photo"_L1;
}

bool EmbedWords::hasWords() const
{
    return !m_embed.text.isEmpty() || !m_embed.title.isEmpty() || !m_embed.code.isEmpty();
}

QString EmbedWords::checked() const
{
    QDateTime when = m_embed.lastChecked;
    if (!when.isValid())
        when = m_embed.state == EmbedState::Edited ? m_embed.editedSince : m_embed.goneSince;
    return when.isValid() ? PageTr::tr("(checked %1)").arg(day(when)) : QString();
}

QString EmbedWords::dateNote() const
{
    const bool isFromLink = m_embed.published.isValid() && m_embed.publishedFromLink;
    return isFromLink ? PageTr::tr("date read from the link") : QString();
}

QString EmbedWords::health() const
{
    const auto withCheck = [this](const QString &sentence) {
        const QString when = checked();
        return when.isEmpty() ? sentence : sentence + u' ' + when;
    };
    switch (m_embed.state) {
    case EmbedState::UrlOnly:
        if (m_embed.ref.isShort)
            return PageTr::tr("where this short link leads is not known yet");
        // Of a place, the URL says it all.
        return m_embed.ref.place.hasPosition() ? QString() : PageTr::tr("never fetched");
    case EmbedState::Edited:
        return withCheck(PageTr::tr("Edited at the source since it was kept"));
    case EmbedState::Partial:
        return isPost() ? PageTr::tr("The post’s text is not kept")
                        : PageTr::tr("Not everything about it is kept");
    case EmbedState::Gone:
        return withCheck(PageTr::tr("No longer available at the source"));
    case EmbedState::Restricted:
        return withCheck(PageTr::tr("No longer public at the source"));
    case EmbedState::Refused:
        return withCheck(hasWords() ? PageTr::tr("The source would not give it again")
                                    : PageTr::tr("The source would not give it"));
    case EmbedState::Unreachable:
        return withCheck(PageTr::tr("The source could not be reached"));
    case EmbedState::Ok:
    case EmbedState::Damaged:
        break;
    }
    return {};
}

QString EmbedWords::byHand() const
{
    return m_embed.fieldsByHand.isEmpty() ? QString() : PageTr::tr("as noted by the editor");
}

QString EmbedWords::readablePath() const
{
    const QUrl url(m_embed.ref.url);
    QString path = url.path(QUrl::FullyDecoded);
    if (url.hasQuery())
        path += u'?' + url.query(QUrl::PrettyDecoded);
    if (url.hasFragment())
        path += u'#' + url.fragment(QUrl::PrettyDecoded);
    return cleanLine(path, longestAddress);
}

QString EmbedWords::readableAddress() const
{
    return readableHost(QUrl(m_embed.ref.url)) + readablePath();
}

} // namespace Galley
