// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embedprovider.h"

namespace Galley {

/// Asks an oEmbed endpoint, which may have parameters of its own, about a post.
[[nodiscard]] CaptureStep oEmbedStep(const QString &endpoint, const QString &postUrl);

/// Reads the page at the address, by https whatever its scheme.
[[nodiscard]] CaptureStep pageStep(const QString &url);

/// Asks a short link where it leads to: the only question that makes sense about one.
[[nodiscard]] QList<CaptureStep> expansionOf(const EmbedRef &ref);

/// The text as a value of a query.
[[nodiscard]] QString queryValue(const QString &text);

} // namespace Galley
