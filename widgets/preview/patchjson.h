// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/pagepatch.h"

#include <QJsonObject>

namespace Galley {

/// A patch in the words of resources/preview/patch.js. A message to it holds any of
/// - what is made here: "splices": [{"index", "removed", "blocks": [{"html", "lines"}]}],
///   "lines": [[index, lines]] and perhaps "attributes": {"title", "lang", "dir"}; with it
///   "reset": true, which empties the page first, and "isPiece": true, which asks for taken();
/// - "caret": the source line of the caret, with "isCaretShown": whether it is to be seen;
/// - "place": {"line", "share"}, where to scroll to;
/// - "live": which embeds are live, see LiveViews::message().
[[nodiscard]] QJsonObject patchToJson(const PagePatch &patch);

} // namespace Galley
