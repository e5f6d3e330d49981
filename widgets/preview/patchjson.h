// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/pagepatch.h"

#include <QJsonObject>

namespace Galley {

/// Patches in the words of resources/preview/patch.js:
/// {"splices": [{"index", "removed", "blocks": [{"key", "html", "lines"}]}],
///  "lines": [[index, lines]], "attributes"?: {"title", "lang", "dir"}, "reset"?: true}.
/// "reset" empties the page first.
[[nodiscard]] QJsonObject patchToJson(const PagePatch &patch);

/// A whole page as a patch that resets and patches that append to it, none of them much larger than
/// 512 KiB unless one block is.
[[nodiscard]] QList<QJsonObject> pageToJson(const Page &page);

} // namespace Galley
