// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publication/footertemplate.h"

namespace Galley {

/// Whether a footer that the article does not name is shown under it.
[[nodiscard]] bool isShown(const FooterConditions &when, const Publication &publication,
    const FrontMatter &meta, const QDateTime &now);

/// The variant of an article that pins none: the same seed always gets the same one, and seeds
/// spread over them by weight. Without an id when there are no variants.
[[nodiscard]] FooterVariant variantFor(const QList<FooterVariant> &variants, const QString &seed);

} // namespace Galley
