// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/providerrow.h"

namespace Galley {

// Sites for sound. Each row lives as long as the program.

[[nodiscard]] const ProviderRow &applePodcastsRow();
[[nodiscard]] const ProviderRow &soundCloudRow();
[[nodiscard]] const ProviderRow &spotifyRow();

} // namespace Galley
