// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocale;

namespace Galley {

/// The locale's format of a date in full, for QLocale::toString(), without the day of the week,
/// which no byline names.
[[nodiscard]] QString longDateFormat(const QLocale &locale);

} // namespace Galley
