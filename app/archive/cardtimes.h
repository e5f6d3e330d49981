// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Galley {

/// A time as card.json and log.jsonl hold it: UTC, "2026-11-23T03:15:12Z".
[[nodiscard]] inline QString cardTime(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace Galley
