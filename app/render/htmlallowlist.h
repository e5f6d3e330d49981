// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// What becomes of an element of an article's HTML.
enum class ElementFate {
    Keep,
    Unwrap, ///< the element goes, what is in it stays
    Drop ///< the element goes with all that is in it
};

/// By the element's name in lower case; an empty name is an element that HTML does not know.
[[nodiscard]] ElementFate fateOf(QLatin1StringView element);
/// Whether an element never has content or an end tag.
[[nodiscard]] bool isVoidElement(QLatin1StringView element);

/// The value that an attribute may have on the page, or a null string if the attribute may not
/// stand there. Ids and links to them get a prefix of their own, so that an article cannot take a
/// name that the page uses.
[[nodiscard]] QString allowedValue(
    QLatin1StringView element, QLatin1StringView attribute, const QString &value);

/// Text as it may stand between tags and within a quoted attribute.
[[nodiscard]] QString escapedHtml(QStringView text);

} // namespace Galley
