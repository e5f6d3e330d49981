// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/posttime.h"

namespace Galley {

std::optional<QDateTime> plausibleTime(
    quint64 millisecondsSinceEpoch, const QDateTime &networkBegan, const QDateTime &now)
{
    const qint64 latest = now.addDays(1).toMSecsSinceEpoch();
    if (latest < 0 || millisecondsSinceEpoch > quint64(latest))
        return {};
    if (qint64(millisecondsSinceEpoch) < networkBegan.toMSecsSinceEpoch())
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(millisecondsSinceEpoch), Qt::UTC);
}

void setPublished(EmbedRef &ref, quint64 millisecondsSinceEpoch, const QDateTime &networkBegan,
    TimePrecision precision)
{
    const std::optional<QDateTime> time = plausibleTime(millisecondsSinceEpoch, networkBegan);
    if (!time)
        return;
    ref.published
        = precision == TimePrecision::Day ? QDateTime(time->date(), QTime(0, 0), Qt::UTC) : *time;
    ref.publishedPrecision = precision;
}

QDateTime dayUtc(int year, int month, int day)
{
    return {QDate(year, month, day), QTime(0, 0), Qt::UTC};
}

} // namespace Galley
