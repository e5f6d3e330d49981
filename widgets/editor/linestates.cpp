// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/linestates.h"

#include "article/frontmattercut.h"
#include "editor/blocknotes.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

int frontMatterLines(const QTextDocument &document)
{
    FrontMatterSearch search;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!search.take(block.text()))
            break;
    }
    return search.lines();
}

/// Whether one of the blocks from `first` to that at `end` could close front matter.
bool hasClosingMark(const QTextBlock &first, int end)
{
    for (QTextBlock block = first; block.isValid() && block.position() <= end;
         block = block.next()) {
        if (FrontMatterSearch::isClosing(block.text()))
            return true;
    }
    return false;
}

} // namespace

LineStates::LineStates(QTextDocument &document)
    : m_document(document)
{
    reset();
}

void LineStates::reset()
{
    m_frontMatterLines = frontMatterLines(m_document);
    m_isNewTop = false;
    m_blockCount = m_document.blockCount();
    m_border = 0;
    m_edited = 0;
    m_scanned = 0;
}

void LineStates::follow(int position, int added)
{
    const QTextBlock block = m_document.findBlock(position);
    const int end = std::min(position + added, m_document.characterCount() - 1);
    const int first = block.blockNumber();
    const int edited = m_document.findBlock(end).blockNumber() - first + 1;
    const int more = m_document.blockCount() - std::exchange(m_blockCount, m_document.blockCount());
    followFrontMatter(block, end);
    if (first >= m_border) {
        m_scanned = std::min(m_scanned, std::max(first, m_border));
        return;
    }
    const bool isKnownBelow = m_border >= first + edited - more;
    m_scanned = isKnownBelow ? m_border + more : first + edited;
    m_border = first;
    // Where lines came or went, the state kept in the last need not be what its next came from.
    m_edited = first + edited + (edited > 1 || more != 0 ? 1 : 0);
}

void LineStates::followFrontMatter(const QTextBlock &first, int end)
{
    const bool mayDiffer = m_frontMatterLines > 0
        ? first.blockNumber() < m_frontMatterLines
        : first.blockNumber() == 0 || hasClosingMark(first, end);
    if (!mayDiffer)
        return;
    const bool was = m_frontMatterLines > 0;
    m_frontMatterLines = frontMatterLines(m_document);
    m_isNewTop = m_isNewTop || was != (m_frontMatterLines > 0);
}

bool LineStates::takeNewTop()
{
    if (!std::exchange(m_isNewTop, false))
        return false;
    m_scanned = m_border;
    m_border = 0;
    m_edited = 1;
    return true;
}

bool LineStates::isReached(const QTextBlock &block) const
{
    return block.blockNumber() <= m_border;
}

LineState LineStates::before(const QTextBlock &block) const
{
    const QTextBlock previous = block.previous();
    return previous.isValid() ? LineState::fromInt(previous.userState())
                              : LineState::atStart(m_frontMatterLines > 0);
}

LineScan LineStates::scan(const QTextBlock &block, const QString &text)
{
    LineScan scan = scanLine(text, before(block));
    if (block.blockNumber() != m_border)
        return scan;
    const int state = scan.state.toInt();
    const bool isSame = block.userState() == state;
    QTextBlock(block).setUserState(state);
    ++m_border;
    m_scanned = std::max(m_scanned, m_border);
    if (isSame && m_border >= m_edited)
        m_border = m_scanned;
    return scan;
}

void LineStates::scanAhead(int letters)
{
    for (int done = 0; done < letters && m_border < m_document.blockCount();) {
        const QTextBlock next = m_document.findBlockByNumber(m_border);
        done += next.length();
        scan(next, next.text());
        // Nobody has looked at what the line is now.
        if (auto *notes = static_cast<BlockNotes *>(next.userData())) {
            notes->isSpelled = false;
            notes->look = 0;
        }
    }
}

bool LineStates::reach(const QTextBlock &block, int most)
{
    if (isReached(block))
        return true;
    if (block.position() - m_document.findBlockByNumber(m_border).position() > most)
        return false;
    while (!isReached(block))
        scanAhead(1);
    return true;
}

} // namespace Galley
