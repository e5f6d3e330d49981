// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embedprovider.h"

namespace Galley {

/// The providers Galley comes with, in the order in which they are asked; the last takes every
/// link.
[[nodiscard]] std::vector<std::unique_ptr<EmbedProvider>> builtinProviders();

} // namespace Galley
