// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/mapview.h"

#include "embeds/plaintext.h"

#include <algorithm>
#include <cmath>

namespace Galley {

MapPlace mapPlace(const QString &latitude, const QString &longitude, const QString &zoom)
{
    bool hasLatitude = false;
    bool hasLongitude = false;
    const double lat = latitude.toDouble(&hasLatitude);
    const double lon = longitude.toDouble(&hasLongitude);
    MapPlace place;
    if (!hasLatitude || !hasLongitude || std::abs(lat) > 90 || std::abs(lon) > 180)
        return place;
    place.latitude = lat;
    place.longitude = lon;
    place.zoom = std::clamp(zoom.toDouble(), 0.0, 22.0);
    return place;
}

QString placeName(const QString &encoded)
{
    constexpr qsizetype longestName = 200;
    QByteArray name = encoded.toLatin1();
    name.replace('+', ' ');
    return cleanLine(QString::fromUtf8(QByteArray::fromPercentEncoding(name)), longestName);
}

} // namespace Galley
