// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embed.h"

namespace Galley {

/// Instagram and Threads name a post by a code that spells its number in base64url, and the number
/// holds the time of the post. Notes that time, if `ref.id` is such a code and the time is not
/// before the network began.
void setPublishedFromMediaCode(EmbedRef &ref, const QDateTime &networkBegan);

} // namespace Galley
