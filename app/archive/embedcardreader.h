// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "embeds/embed.h"

#include <QByteArray>
#include <QJsonObject>

namespace Galley {

/// The largest card.json that is read, in bytes.
inline constexpr qint64 largestCard = 1024 * 1024;

/// What a card.json of format "galley-embed/1" holds, or of a later version. Fails for another
/// thing, and for a card of another address. `place` names the file in the sentence of a failure.
[[nodiscard]] Result<QJsonObject> parseEmbedCard(
    const QByteArray &json, const EmbedRef &ref, const QString &place);

/// What such a card says, as far as it is understood. Members that are missing or of another type
/// are as good as not there, and what the URL says stands in for them. File names are as written:
/// proving them is the caller's.
[[nodiscard]] Embed embedOfCard(const QJsonObject &card, const EmbedRef &ref);

/// The version of its format; 0 if it is no card.
[[nodiscard]] int cardVersion(const QJsonObject &card);
inline constexpr int ownCardVersion = 1;

} // namespace Galley
