// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/providerrow.h"

namespace Galley {

// Sites for charts. Each row lives as long as the program.

[[nodiscard]] const ProviderRow &datawrapperRow();
[[nodiscard]] const ProviderRow &flourishRow();
[[nodiscard]] const ProviderRow &infogramRow();

} // namespace Galley
