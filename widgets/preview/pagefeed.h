// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/pagepatch.h"

#include <QJsonObject>

#include <optional>

namespace Galley {

/// Hands a page to the script in pieces, the first as small as what is seen at first. Meanwhile the
/// page may change: only what was given already is told, the rest is given as it is by then.
class PageFeed final
{
public:
    void begin(); ///< nothing was given yet
    /// What comes next, from the page as it is now; nothing when all was given.
    [[nodiscard]] std::optional<QJsonObject> nextPiece(const Page &page);
    [[nodiscard]] bool isDone() const { return m_isDone; }
    /// The part of a patch that changes what was given.
    [[nodiscard]] PagePatch cut(PagePatch patch);

private:
    int m_given = 0; ///< blocks, from the page's first
    bool m_isDone = true;
};

} // namespace Galley
