// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDate;
class QLocale;

namespace Galley {

/// The locale's format of a date in full, for QLocale::toString(), without the day of the week,
/// which no byline names.
[[nodiscard]] QString longDateFormat(const QLocale &locale);

/// The same date with the month cut short: "21 Nov 2026".
[[nodiscard]] QString shortDate(QDate date, const QLocale &locale);

} // namespace Galley
