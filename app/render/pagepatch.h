// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/page.h"

namespace Galley {

/// How one page becomes another, cheaply. Splices are in ascending order of `index`, which counts
/// in the OLD page; kept blocks keep their element.
struct PagePatch
{
    struct Splice
    {
        int index = 0;
        int removed = 0;
        QList<PageBlock> inserted;
    };
    struct LineCount
    {
        int index = 0; ///< in the NEW page
        int lineCount = 0;
    };
    /// What a block names besides what it shows.
    struct Facts
    {
        int index = 0; ///< in the NEW page
        QList<OutlineEntry> headings;
        QList<EmbedOnPage> embeds;
        QList<Problem> problems;
    };
    QList<Splice> splices;
    QList<LineCount> lineCounts; ///< of kept blocks whose number of source lines changed
    QList<Facts> facts; ///< of kept blocks that name something else now
    bool attributesChanged = false;
    QString title;
    QString lang;
    bool rightToLeft = false;

    [[nodiscard]] bool isEmpty() const
    {
        return splices.isEmpty() && lineCounts.isEmpty() && facts.isEmpty() && !attributesChanged;
    }
};

[[nodiscard]] PagePatch diffPages(const Page &before, const Page &after);
/// The law: after applyPatch(diffPages(a, b), a), a is b. A patch of some other page gives some
/// page: what lies outside is left out. Costs what the patch changes.
void applyPatch(const PagePatch &patch, Page &page);

} // namespace Galley
