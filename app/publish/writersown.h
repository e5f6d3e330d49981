// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>

namespace Galley {

// What a page says to its writer alone, and what no export has: how the copy of an embed stands,
// and buttons for what can be done with it.

[[nodiscard]] bool isWritersOwn(const GumboNode &element);
[[nodiscard]] bool isWritersOwn(const GumboAttribute &attribute);

} // namespace Galley
