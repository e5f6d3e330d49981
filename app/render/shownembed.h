// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embedprovider.h"

namespace Galley {

/// An embed as a card or an export shows it.
struct ShownEmbed
{
    Embed embed; ///< a short link as what it leads to, once that is known
    const EmbedProvider *provider = nullptr; ///< of embed.ref; outlives this
    QString entry; ///< EmbedArchive::entryName() of the address that stands in the article
};

[[nodiscard]] ShownEmbed shownEmbed(const Embed &embed, const ProviderRegistry &providers);

} // namespace Galley
