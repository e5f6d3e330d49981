// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/cardsource.h"

namespace Galley {

/// What tells the reader at the top of a card whose it is: mark, name and handle, network; or the
/// title and the network.
[[nodiscard]] QString cardHeadHtml(const CardSource &card);
/// The round mark: the author's picture, letters, or a sign for what it is.
[[nodiscard]] QString cardMarkHtml(const CardSource &card);

} // namespace Galley
