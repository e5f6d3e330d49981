// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/googlemapsprovider.h"

#include "embeds/addresspattern.h"
#include "embeds/capturesteps.h"
#include "embeds/mapview.h"
#include "embeds/providermarkup.h"
#include "embeds/webaddress.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// The hosts of Google in all countries, as a part of a pattern: google.com, google.es,
/// google.co.uk.
QString googleSite()
{
    return uR"(google\.(?:com|cat|(?:com?\.)?[a-z]{2}))"_s;
}

/// How near a view is whose address says its height in metres, or that it is seen from the street.
constexpr auto nearZoom = "17"_L1;

EmbedRef mapRef(const QString &id, const QString &path)
{
    EmbedRef ref;
    ref.provider = u"googlemaps"_s;
    ref.kind = u"map"_s;
    ref.host = u"google.com"_s;
    ref.id = id;
    ref.url = "https://www.google.com/maps"_L1 + path;
    return ref;
}

/// The position in "48.1,11.5", or none.
MapPlace positionIn(const QString &text)
{
    static const QRegularExpression position(
        uR"(^\s*(-?\d{1,2}(?:\.\d{1,15})?)\s*,\s*(-?\d{1,3}(?:\.\d{1,15})?)\s*$)"_s);
    const auto found = position.match(text);
    return found.hasMatch() ? mapPlace(found.captured(1), found.captured(2), nearZoom) : MapPlace();
}

/// A place that is searched for by words or by its position.
MapPlace placeOf(const QString &encoded)
{
    const QString text = placeName(encoded);
    MapPlace place = positionIn(text);
    if (!place.hasPosition())
        place.name = text;
    return place;
}

/// "@48.1,11.5,12z", a part of the path.
MapPlace viewIn(const QString &segment)
{
    static const QRegularExpression view(
        uR"(^@(-?\d{1,2}(?:\.\d{1,15})?),(-?\d{1,3}(?:\.\d{1,15})?))"
        uR"((?:,(\d{1,9}(?:\.\d{1,6})?)([zma]))?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto found = view.match(segment);
    if (!found.hasMatch())
        return {};
    const bool saysZoom = found.captured(4).toLower() == "z"_L1;
    return mapPlace(
        found.captured(1), found.captured(2), saysZoom ? found.captured(3) : QString(nearZoom));
}

/// A map that its owner copied as a frame: its one parameter holds all of it.
std::optional<EmbedRef> framedMap(const QString &address)
{
    static const QRegularExpression frame = addressPattern(uR"((?:www\.|maps\.)?)"_s + googleSite()
        + uR"(/maps/embed\?(?:[^#]*&)?pb=(?<pb>[^&#'"]+))"_s);
    static const QRegularExpression position(
        uR"(!2d(-?\d{1,3}(?:\.\d{1,20})?)!3d(-?\d{1,2}(?:\.\d{1,20})?))"_s);
    static const QRegularExpression name(uR"(!2s([^!]+))"_s);
    const auto found = frame.match(address);
    if (!found.hasMatch())
        return {};
    const QString pb = found.captured(u"pb");
    EmbedRef ref = mapRef(pb, "/embed?pb="_L1 + pb);
    if (const auto at = position.match(pb); at.hasMatch())
        ref.place = mapPlace(at.captured(2), at.captured(1), nearZoom);
    // Two-letter words there are languages and countries.
    if (const QString words = placeName(name.match(pb).captured(1)); words.size() > 2)
        ref.place.name = words;
    return ref;
}

/// "/maps/place/NAME/@48.1,11.5,12z/data=...", and the same with search, dir or nothing.
std::optional<EmbedRef> pathMap(const QString &path)
{
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    const QString shape = segments.value(1).toLower();
    const bool isView = shape.startsWith(u'@');
    if (!isView && shape != "place"_L1 && shape != "search"_L1 && shape != "dir"_L1)
        return {};
    QStringList kept{isView ? segments.at(1) : shape};
    QStringList names;
    MapPlace view = isView ? viewIn(segments.at(1)) : MapPlace();
    for (const QString &segment : segments.mid(2)) {
        if (segment.startsWith("data="_L1) || segment.startsWith("am="_L1))
            break;
        kept.append(segment);
        if (segment.startsWith(u'@'))
            view = viewIn(segment);
        else
            names.append(placeName(segment));
    }
    if (!view.hasPosition() && names.isEmpty())
        return {};
    MapPlace place = names.size() == 1 ? positionIn(names.constFirst()) : MapPlace();
    if (!place.hasPosition()) {
        place = view;
        place.name = shape == "place"_L1 ? names.value(0) : names.join(u" → "_s);
    } else if (view.hasPosition()) {
        place.zoom = view.zoom;
    }
    EmbedRef ref = mapRef(kept.mid(isView ? 0 : 1).join(u'/'), u'/' + kept.join(u'/'));
    ref.place = place;
    return ref;
}

/// "/maps?q=NAME" and the addresses that Google describes for others to make.
std::optional<EmbedRef> askedMap(const QUrlQuery &query)
{
    const auto value
        = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyEncoded); };
    const QString destination = value(u"destination"_s);
    if (!destination.isEmpty()) {
        const QString origin = value(u"origin"_s);
        EmbedRef ref = mapRef(destination,
            "/dir/?api=1&"_L1 + (origin.isEmpty() ? QString() : "origin="_L1 + origin + u'&')
                + "destination="_L1 + destination);
        ref.place = placeOf(destination);
        if (!origin.isEmpty())
            ref.place.name = placeName(origin) + u" → "_s + placeName(destination);
        return ref;
    }
    for (const QString &name : {u"query"_s, u"q"_s, u"center"_s, u"ll"_s}) {
        const QString asked = value(name);
        if (asked.isEmpty())
            continue;
        EmbedRef ref = mapRef(asked, "/search/?api=1&query="_L1 + asked);
        ref.place = placeOf(asked);
        return ref;
    }
    return {};
}

} // namespace

QString GoogleMapsProvider::key() const
{
    return u"googlemaps"_s;
}

ProviderLook GoogleMapsProvider::look() const
{
    return {u"Google Maps"_s, u"#1a66d0"_s, u"#7ab0ff"_s, u"◉"_s};
}

std::optional<EmbedRef> GoogleMapsProvider::match(const QUrl &url) const
{
    static const QRegularExpression site = addressPattern(uR"((?:(?:www\.)?)"_s + googleSite()
        + uR"(/maps|maps\.)"_s + googleSite() + uR"()(?:[/?#]|$))"_s);
    static const QRegularExpression shortLink
        = addressPattern(uR"((?<site>maps\.app\.goo\.gl|goo\.gl/maps)/(?<id>\w+)(?:[/?#]|$))"_s);
    const QString address = matchableAddress(url);
    if (const auto found = shortLink.match(address); found.hasMatch()) {
        EmbedRef ref = mapRef(found.captured(u"id"), {});
        ref.url = "https://"_L1 + found.captured(u"site").toLower() + u'/' + found.captured(u"id");
        ref.isShort = true;
        return ref;
    }
    if (!site.match(address).hasMatch())
        return {};
    if (std::optional<EmbedRef> ref = framedMap(address))
        return ref;
    QString path = QUrl(address).path(QUrl::FullyEncoded);
    path.replace("%40"_L1, "@"_L1);
    if (std::optional<EmbedRef> ref = pathMap(path))
        return ref;
    return askedMap(QUrlQuery(url));
}

QList<CaptureStep> GoogleMapsProvider::captureSteps(const EmbedRef &ref) const
{
    return ref.isShort ? expansionOf(ref) : QList<CaptureStep>();
}

std::optional<LiveFrame> GoogleMapsProvider::liveFrame(const EmbedRef &ref) const
{
    if (!ref.url.startsWith("https://www.google.com/maps/embed?pb="_L1))
        return {};
    LiveFrame frame;
    frame.url = QUrl(ref.url);
    frame.hosts = {u"google.com"_s, u"googleapis.com"_s, u"gstatic.com"_s, u"ggpht.com"_s,
        u"googleusercontent.com"_s};
    frame.aspect = QSize(4, 3);
    return frame;
}

QString GoogleMapsProvider::markup(const Embed &embed) const
{
    return frameMarkup(liveFrame(embed.ref), embed, look());
}

} // namespace Galley
