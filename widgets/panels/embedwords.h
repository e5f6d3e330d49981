// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embed.h"

class QString;

namespace Galley {

// What the window says of an embed, in words.

/// "Video on YouTube"; of a plain link, where it leads: "Link to example.org".
[[nodiscard]] QString whatItIs(const EmbedRef &ref, const QString &networkName);
/// What tells it from others, as far as that is known: title, author, handle, address.
[[nodiscard]] QString nameOf(const Embed &embed);
/// "kept offline", "gone at the source", ...
[[nodiscard]] QString stateText(EmbedState state);
/// "fetched 3 Nov 2026"; empty when it never was.
[[nodiscard]] QString fetchedText(const Embed &embed);
/// What keeping other people's posts means; for the first time, and in the settings.
[[nodiscard]] QString keepingText();

} // namespace Galley
