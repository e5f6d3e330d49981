// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/pagepatch.h"

#include <set>

namespace Galley {

/// A page in the making: changes go into it one after the other, and come out as one patch. What is
/// replaced by the same stays. Costs what is changed, not what there is.
class PageDraft final
{
public:
    explicit PageDraft(Page &page); ///< which must outlive the draft and is changed at once

    [[nodiscard]] int count() const { return int(m_page.blocks.size()); }
    [[nodiscard]] qsizetype html() const { return m_page.counts.html; } ///< characters
    [[nodiscard]] const PageBlock &block(int index) const { return m_page.blocks.at(index); }
    /// `removed` blocks from `first` on give way to others.
    void replace(int first, int removed, const QList<PageBlock> &inserted);
    void setLineCount(int index, int lineCount);
    void setProblems(int index, const QList<Problem> &problems);
    void setAttributes(const QString &title, const QString &lang, bool rightToLeft);
    /// From the page as it was to the page as it is.
    [[nodiscard]] PagePatch finish() const;

private:
    /// Blocks in a row that were there before (from `old` on) or are new (`old` is -1).
    struct Run
    {
        int place = 0; ///< of the first, as it counts now
        int old = 0;
        int count = 0;
    };

    void splice(int first, int removed, const QList<PageBlock> &inserted);
    void spliceRuns(int first, int removed, int inserted);
    /// Takes over what does not show of a block that shows the same as that at `index`.
    void amend(int index, const PageBlock &block);
    [[nodiscard]] QList<Run>::const_iterator runAt(int index) const;
    [[nodiscard]] bool isKept(int index) const;

    Page &m_page;
    int m_oldCount;
    QList<Run> m_runs;
    std::set<int> m_otherLines; ///< blocks whose line count is another, as they count now
    std::set<int> m_otherFacts;
    bool m_attributesChanged = false;
};

} // namespace Galley
