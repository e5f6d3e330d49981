// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embedprovider.h"

namespace Galley {

/// What the markup that providers document is put together from. All of it is escaped.

/// The frame with its size and title; empty without a frame.
[[nodiscard]] QString frameMarkup(
    const std::optional<LiveFrame> &frame, const Embed &embed, const ProviderLook &look);

/// A link; its words alone when the address is none of the web.
[[nodiscard]] QString linkMarkup(const QString &url, const QString &text);

/// The post's text with its links and line breaks.
[[nodiscard]] QString textMarkup(const QList<TextRun> &text);

/// The post's text as a paragraph with its language and direction; empty without a text.
[[nodiscard]] QString paragraphMarkup(const Embed &embed);

/// "Name (@handle)", as far as it is known; not escaped.
[[nodiscard]] QString authorLine(const Embed &embed);

/// The handle as the answer or else the address says it.
[[nodiscard]] QString handleOf(const Embed &embed);

/// A provider's own script.
[[nodiscard]] QString scriptMarkup(const QString &url);

} // namespace Galley
