// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/embed.h"

namespace Galley {

bool Embed::operator==(const Embed &) const = default;

Embed fromUrl(const EmbedRef &ref)
{
    Embed embed;
    embed.ref = ref;
    embed.authorHandle = ref.handle;
    embed.published = ref.published;
    embed.publishedPrecision = ref.publishedPrecision;
    embed.publishedFromLink = ref.published.isValid();
    embed.aspect = ref.aspect;
    return embed;
}

} // namespace Galley
