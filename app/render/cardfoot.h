// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/cardsource.h"

namespace Galley {

/// The quiet line under a card: whose channel, when, how the copy stands, what can be done, and the
/// way to the source.
[[nodiscard]] QString cardFootHtml(const CardSource &card);

} // namespace Galley
