// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/providerrow.h"

namespace Galley {

// Sites for films. Each row lives as long as the program.

[[nodiscard]] const ProviderRow &dailymotionRow();
[[nodiscard]] const ProviderRow &odyseeRow();
[[nodiscard]] const ProviderRow &rumbleRow();
[[nodiscard]] const ProviderRow &twitchRow();

} // namespace Galley
