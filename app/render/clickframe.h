// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/cardsource.h"

namespace Galley {

// The provider's own frame for readers, loaded by their click and by nothing else, without any
// script: a frame that holds a small document of ours, in which a link leads to the provider's
// address. The words of that document are escaped once for it and once for the attribute it is in.

/// Whether the frame takes the place of the card's picture; that of a post stands under its text.
[[nodiscard]] bool isStagedFrame(const CardSource &card);
/// The still with a play button, or a field with a few words where there is no still.
[[nodiscard]] QString stagedFrameHtml(const CardSource &card);
/// A details element with the original of a post.
[[nodiscard]] QString foldedFrameHtml(const CardSource &card);

} // namespace Galley
