// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/cardsource.h"

namespace Galley {

/// What a card says under its head: title, description, text, pictures, a quoted post, code, where
/// a place is; its address when there is nothing else.
[[nodiscard]] QString cardBodyHtml(const CardSource &card);

} // namespace Galley
