// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "embeds/embed.h"

#include <QByteArray>

namespace Galley {

/// The largest card.json that is read, in bytes.
inline constexpr qint64 largestCard = 1024 * 1024;

/// What a card.json of format "galley-embed/1" says; of a later version, as far as it is
/// understood. Members that are missing or of another type are as good as not there, and what the
/// URL says stands in for them. File names are as written: proving them is the caller's. `place`
/// names the file in the sentence of a failure.
[[nodiscard]] Result<Embed> readEmbedCard(
    const QByteArray &json, const EmbedRef &ref, const QString &place);

} // namespace Galley
