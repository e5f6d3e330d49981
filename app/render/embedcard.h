// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embed.h"
#include "embeds/embedprovider.h"

#include <QLocale>

namespace Galley {

/// The card of an embed as Galley's own HTML: a figure with text from fields only, pictures only
/// from the article's folder, no script, no remote request. Words of ours are in the locale's
/// language as far as translations are loaded; dates as the locale writes them.
[[nodiscard]] QString embedCardHtml(
    const Embed &embed, const ProviderLook &look, const QLocale &locale);

} // namespace Galley
