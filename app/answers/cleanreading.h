// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embedreading.h"

namespace Galley {

/// Whether a text is what programs write for nothing: "null", "undefined", "NaN".
[[nodiscard]] bool isWordForNothing(const QString &text);
/// A web address, made whole against `base`; empty when it is none.
[[nodiscard]] QString addressAgainst(const QString &base, const QString &address);
/// The same for what Galley itself may ask for: https, in place of http too.
[[nodiscard]] QString secureAddressAgainst(const QString &base, const QString &address);
/// A video's shape from numbers that may say nothing: the nearest usual one; empty when unknown.
[[nodiscard]] QSize aspectOf(int width, int height);
/// A time that an answer says; nothing happens when it cannot be. A day takes no second's place.
void setPublished(Embed &embed, const QDateTime &time, TimePrecision precision);
/// From a time as machines write it: a whole one counts, a day only as a day.
void setPublished(Embed &embed, const QString &isoTime);
/// Adds a picture if its address can be asked for and is not there yet.
void addPicture(Embed &embed, const QString &address, const QSize &size, const QString &alt);

/// Every text clean and cut, every address a web address or empty, every number possible: the last
/// step of all reading, whatever the one before let through.
[[nodiscard]] Embed cleaned(Embed embed);
/// Whether the embed has what a card of its kind wants.
[[nodiscard]] bool isComplete(const Embed &embed);

} // namespace Galley
