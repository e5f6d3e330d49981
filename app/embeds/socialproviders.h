// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/providerrow.h"

namespace Galley {

// Networks for posts. Each row lives as long as the program.

[[nodiscard]] const ProviderRow &linkedInRow();
[[nodiscard]] const ProviderRow &redditRow();
[[nodiscard]] const ProviderRow &telegramRow();
[[nodiscard]] const ProviderRow &threadsRow();
[[nodiscard]] const ProviderRow &tumblrRow();

} // namespace Galley
