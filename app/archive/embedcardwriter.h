// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embed.h"

#include <QHash>
#include <QJsonObject>

namespace Galley {

/// A picture's two files, named relative to the entry.
struct MediaNames
{
    QString original; ///< empty if only the view is known
    QString sha256; ///< of the original, in hexadecimal digits
};

/// A card for an embed of which nothing is kept: format and address, no more.
[[nodiscard]] QJsonObject emptyCard(const EmbedRef &ref);

/// The card once it says `now` instead of `was`: only members that say something else by then are
/// written, all others stay as they are, known or not. Files are named relative to the entry.
/// `originals` has the pictures that came, by the name of their view.
[[nodiscard]] QJsonObject changedCard(QJsonObject card, const Embed &was, const Embed &now,
    const QHash<QString, MediaNames> &originals);

} // namespace Galley
