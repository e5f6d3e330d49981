// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/cardsource.h"

namespace Galley {

/// What a card shows before it says anything: the stage of a video, the picture of a page, a chart
/// or a document, a drawn map, or the frame that a reader may load. Empty for a post.
[[nodiscard]] QString cardTopHtml(const CardSource &card);
/// A film or a sound of the article's folder.
[[nodiscard]] QString playerHtml(const CardSource &card, const EmbedMedia &media);

} // namespace Galley
