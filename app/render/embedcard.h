// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/shownembed.h"

#include <QLocale>

namespace Galley {

enum class CardUse {
    /// With what only the writer is to see: elements of the classes "embed-state" (how the copy
    /// stands) and "embed-act" (buttons: what can be done, in data-act "fetch", "note" or "play"),
    /// and the entry's name in data-embed. Exports leave all of it out.
    Preview,
    /// The same, and the provider's own frame is a click of the reader away, where it has one. The
    /// frame shows a document of ours until then, so that nothing is asked.
    ClickToLoad
};

/// The card of an embed as Galley's own HTML: a figure with text from fields only, pictures only
/// from the article's folder, no script, no remote request. Words of ours are in the locale's
/// language as far as translations are loaded; dates as the locale writes them.
[[nodiscard]] QString embedCardHtml(
    const ShownEmbed &shown, const QLocale &locale, CardUse use = CardUse::Preview);

/// The embed as a paragraph with a link.
[[nodiscard]] QString embedLinkHtml(const ShownEmbed &shown, const QLocale &locale);

} // namespace Galley
