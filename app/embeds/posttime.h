// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embed.h"

#include <optional>

namespace Galley {

/// The time as UTC, if a post can have been written then: not before the network began, not more
/// than a day after `now`. An id that gives another time was not made the way its network makes
/// them.
[[nodiscard]] std::optional<QDateTime> plausibleTime(quint64 millisecondsSinceEpoch,
    const QDateTime &networkBegan, const QDateTime &now = QDateTime::currentDateTimeUtc());

/// Notes the time read from an id, if it is plausible.
void setPublished(EmbedRef &ref, quint64 millisecondsSinceEpoch, const QDateTime &networkBegan,
    TimePrecision precision = TimePrecision::Second);

/// Midnight UTC.
[[nodiscard]] QDateTime dayUtc(int year, int month, int day);

} // namespace Galley
