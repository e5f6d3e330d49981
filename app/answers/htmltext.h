// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embed.h"
#include "html/htmlfragment.h"

namespace Galley {

enum class LineEnds {
    Space, ///< as HTML means them
    Break ///< as some networks mean them
};

/// The text of an element: <br> and paragraphs as line breaks, links with their address as it
/// stands there, scripts, styles, frames and drawings left out.
[[nodiscard]] QList<TextRun> runsOf(const GumboNode &node, LineEnds lineEnds = LineEnds::Space);
/// The same on one line, without the links.
[[nodiscard]] QString lineOf(const GumboNode &node);
/// The runs of a fragment of HTML.
[[nodiscard]] QList<TextRun> runsOfHtml(const QString &html);
/// A line of text in which characters may be written as in HTML; its angle brackets are letters.
[[nodiscard]] QString withoutEntities(const QString &text);

/// All elements of that name in the order of the text, `root` included; with a class, only those
/// that have it.
[[nodiscard]] QList<const GumboNode *> elementsOf(
    const GumboNode &root, QLatin1StringView name, QLatin1StringView cssClass = {});
/// The first of them, or null.
[[nodiscard]] const GumboNode *elementOf(
    const GumboNode &root, QLatin1StringView name, QLatin1StringView cssClass = {});
[[nodiscard]] bool hasClass(const GumboNode &element, QLatin1StringView cssClass);

} // namespace Galley
