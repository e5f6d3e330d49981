// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/cardsource.h"

namespace Galley {

// What a writer can do with an embed, as buttons of the class "embed-act" that the window hears of.

/// Fetch, fill in by hand, play: those that have a use now.
[[nodiscard]] QString cardActsHtml(const CardSource &card);
/// A button that covers a stage, so that its play button plays; empty when there is nothing to
/// play, and the stage is a link.
[[nodiscard]] QString playCoverHtml(const CardSource &card);

} // namespace Galley
