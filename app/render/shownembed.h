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

/// The provider's own frame of it, where it has one that may be shown; a frame that goes by a ratio
/// has that of what was captured.
[[nodiscard]] std::optional<LiveFrame> liveFrameOf(const ShownEmbed &shown);

} // namespace Galley
