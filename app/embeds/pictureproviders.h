// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/providerrow.h"

namespace Galley {

// Sites for pictures. Each row lives as long as the program.

[[nodiscard]] const ProviderRow &flickrRow();
[[nodiscard]] const ProviderRow &giphyRow();
[[nodiscard]] const ProviderRow &pinterestRow();

} // namespace Galley
