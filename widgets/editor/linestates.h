// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/linescanner.h"

class QTextBlock;
class QTextDocument;

namespace Galley {

/// The state that each line of a document hands to the next, kept in the blocks' userState. They
/// are known from the top down to a border; below it lie lines that nobody has scanned yet, and
/// such as an edit may have changed. Scanning the line at the border moves it down, and past all
/// that is still right as soon as a line leaves behind what it left before.
class LineStates final
{
public:
    explicit LineStates(QTextDocument &document);

    /// Another text: nothing is known but whether it begins with front matter.
    void reset();
    /// Follows QTextDocument::contentsChange(); the border moves up to the lines that changed.
    void follow(int position, int added);
    /// Whether front matter has begun or ended since this was asked: then the border is at the top.
    [[nodiscard]] bool takeNewTop();

    /// How many lines are known, from the top.
    [[nodiscard]] int border() const { return m_border; }
    /// Whether the line at the border was scanned before, and an edit brought the border there.
    [[nodiscard]] bool isCatchingUp() const { return m_border < m_scanned; }
    /// Whether the line can be scanned: all those above it are known.
    [[nodiscard]] bool isReached(const QTextBlock &block) const;
    /// Scans a line that isReached(). At the border, what it leaves behind is kept.
    LineScan scan(const QTextBlock &block, const QString &text);
    /// Scans without a look at what the lines are; their BlockNotes say so.
    /// From the border, lines of at least so many letters together if there are as many.
    void scanAhead(int letters);
    /// Scans from the border down to this line, if that is not more than `most` letters. Returns
    /// whether it isReached().
    bool reach(const QTextBlock &block, int most);

private:
    void followFrontMatter(const QTextBlock &first, int end);
    [[nodiscard]] LineState before(const QTextBlock &block) const;

    QTextDocument &m_document;
    int m_frontMatterLines = 0; ///< with both marks; 0: none
    bool m_isNewTop = false;
    int m_blockCount = 1;
    int m_border = 0;
    /// The lines from the border to the first of these numbers must be scanned whatever the one
    /// before leaves behind, and those up to the second are right but for an edit above them.
    int m_edited = 0;
    int m_scanned = 0;
};

} // namespace Galley
