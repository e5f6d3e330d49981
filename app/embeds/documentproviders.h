// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/providerrow.h"

namespace Galley {

// Sites for documents, texts and code. Each row lives as long as the program.

[[nodiscard]] const ProviderRow &documentCloudRow();
[[nodiscard]] const ProviderRow &gistRow();
[[nodiscard]] const ProviderRow &scribdRow();
[[nodiscard]] const ProviderRow &substackRow();

} // namespace Galley
