// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/osmprovider.h"

#include "embeds/addresspattern.h"
#include "embeds/mapview.h"
#include "embeds/providermarkup.h"
#include "embeds/webaddress.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString coordinate(double degrees)
{
    return QString::number(degrees, 'f', 5);
}

/// The part of the world that a frame of 4:3, about 600 pixels wide, shows at this zoom.
QString boundsOf(const MapPlace &place)
{
    const double width = 360 / std::exp2(place.zoom) * 600 / 256;
    const double height = width * 3 / 4 * std::cos(place.latitude * std::numbers::pi / 180);
    return QStringList{coordinate(std::max(-180.0, place.longitude - width / 2)),
        coordinate(std::max(-90.0, place.latitude - height / 2)),
        coordinate(std::min(180.0, place.longitude + width / 2)),
        coordinate(std::min(90.0, place.latitude + height / 2))}
        .join(u',');
}

struct OsmView
{
    QString zoom;
    QString latitude;
    QString longitude;
};

/// What part of the map the address shows: "#map=15/52.52/13.40", or the older "?lat=&lon=&zoom=".
OsmView viewOf(const QUrl &url)
{
    static const QRegularExpression map(
        uR"((?:^|&)map=(\d{1,2}(?:\.\d{1,2})?)/)"
        uR"((-?\d{1,2}(?:\.\d{1,10})?)/(-?\d{1,3}(?:\.\d{1,10})?)(?:&|$))"_s);
    static const QRegularExpression number(uR"(^-?\d{1,3}(?:\.\d{1,10})?$)"_s);
    if (const auto found = map.match(url.fragment(QUrl::FullyEncoded)); found.hasMatch())
        return {found.captured(1), found.captured(2), found.captured(3)};
    const QUrlQuery query(url);
    const bool hasMarker = query.hasQueryItem(u"mlat"_s);
    const QString latitude = query.queryItemValue(hasMarker ? u"mlat"_s : u"lat"_s);
    const QString longitude = query.queryItemValue(hasMarker ? u"mlon"_s : u"lon"_s);
    if (!number.match(latitude).hasMatch() || !number.match(longitude).hasMatch())
        return {};
    const QString zoom = query.queryItemValue(u"zoom"_s);
    return {number.match(zoom).hasMatch() && !zoom.startsWith(u'-') ? zoom : u"15"_s, latitude,
        longitude};
}

/// "mlat=52.5&mlon=13.4", or nothing when the address marks no place.
QString markerOf(const QUrl &url)
{
    static const QRegularExpression number(uR"(^-?\d{1,3}(?:\.\d{1,10})?$)"_s);
    const QUrlQuery query(url);
    const QString latitude = query.queryItemValue(u"mlat"_s);
    const QString longitude = query.queryItemValue(u"mlon"_s);
    if (!number.match(latitude).hasMatch() || !number.match(longitude).hasMatch()
        || !mapPlace(latitude, longitude, {}).hasPosition())
        return {};
    return "mlat="_L1 + latitude + "&mlon="_L1 + longitude;
}

} // namespace

QString OsmProvider::key() const
{
    return u"osm"_s;
}

ProviderLook OsmProvider::look() const
{
    return {u"OpenStreetMap"_s, u"#3f7a1f"_s, u"#86c65a"_s, u"◎"_s};
}

std::optional<EmbedRef> OsmProvider::match(const QUrl &url) const
{
    static const QRegularExpression site
        = addressPattern(uR"((?:www\.)?(?:openstreetmap\.org|osm\.org)(?:[/?#]|$))"_s);
    static const QRegularExpression thing(
        uR"(^/(node|way|relation)/(\d{1,19})(?:/|$))"_s, QRegularExpression::CaseInsensitiveOption);
    if (!site.match(matchableAddress(url)).hasMatch())
        return {};
    const OsmView view = viewOf(url);
    const QString marker = markerOf(url);
    EmbedRef ref;
    ref.provider = key();
    ref.kind = u"map"_s;
    ref.host = u"openstreetmap.org"_s;
    ref.url = u"https://www.openstreetmap.org/"_s;
    ref.place = mapPlace(view.latitude, view.longitude, view.zoom);
    if (const auto found = thing.match(url.path()); found.hasMatch()) {
        ref.id = found.captured(1).toLower() + u'/' + found.captured(2);
        ref.url += ref.id;
    } else if (ref.place.hasPosition()) {
        ref.id = view.latitude + u',' + view.longitude;
        if (!marker.isEmpty())
            ref.url += u'?' + marker;
    } else {
        return {};
    }
    if (ref.place.hasPosition())
        ref.url += "#map="_L1 + view.zoom + u'/' + view.latitude + u'/' + view.longitude;
    return ref;
}

std::optional<LiveFrame> OsmProvider::liveFrame(const EmbedRef &ref) const
{
    if (!ref.place.hasPosition())
        return {};
    QString address = "https://www.openstreetmap.org/export/embed.html?bbox="_L1
        + boundsOf(ref.place) + "&layer=mapnik"_L1;
    const QUrlQuery query(QUrl(ref.url));
    if (const QString latitude = query.queryItemValue(u"mlat"_s); !latitude.isEmpty())
        address += "&marker="_L1 + latitude + u',' + query.queryItemValue(u"mlon"_s);
    LiveFrame frame;
    frame.url = QUrl(address);
    frame.hosts = {u"openstreetmap.org"_s};
    frame.aspect = QSize(4, 3);
    return frame;
}

QString OsmProvider::markup(const Embed &embed) const
{
    return frameMarkup(liveFrame(embed.ref), embed, look());
}

} // namespace Galley
