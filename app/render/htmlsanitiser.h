// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// What becomes of first-level headings: Lower makes them second-level ones, for what stands on a
/// page beside an article.
enum class TopHeadings { Keep, Lower };

/// The fragment with only what is on our allow list: read by Gumbo as HTML5, a new text written
/// from allowed elements and attributes, and stable (sanitising twice changes nothing). Scripts,
/// styles, forms, frames, objects and handlers are dropped, with their content where that is code.
/// A picture of another site becomes a link to it that says what the picture shows, so that reading
/// a page asks nobody for anything and the address is still there for publishing. Markup that nests
/// too deeply to be read is shown as it is written.
[[nodiscard]] QString sanitiseHtml(
    const QString &fragment, TopHeadings topHeadings = TopHeadings::Keep);

} // namespace Galley
