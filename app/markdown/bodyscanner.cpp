// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/bodyscanner.h"

#include "markdown/blockstart.h"
#include "markdown/linesearch.h"
#include "markdown/loneurl.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr int deepestQuote = 7;
constexpr int deepestIndent = 63;
constexpr int codeIndent = 4;
constexpr int tabWidth = 4;
constexpr int footnoteIndent = 4;

} // namespace

BodyScanner::BodyScanner(QStringView line, const LineState &before)
    : m_line(line)
    , m_before(before)
{
    m_scan.state.room = LineState::Room::Body;
    m_scan.state.afterBlank = false;
    m_scan.state.listIndent = before.listIndent;
}

LineScan BodyScanner::scan()
{
    readContainers();
    m_scan.state.quoteDepth = std::min(m_quotes, deepestQuote);
    if (m_position == m_line.size()) {
        scanBlank();
        return m_scan;
    }
    if (!mayContinue())
        leaveList();
    if (scanIndentedCode())
        return m_scan;
    const bool isOther = relativeIndent() < codeIndent
        && (scanUnderline() || scanFence() || scanHeading() || scanRule() || scanHtml()
            || scanTable() || scanDefinition());
    if (isOther)
        leaveList();
    else if (!scanEmbedLine())
        scanParagraph();
    return m_scan;
}

void BodyScanner::skipIndent()
{
    while (m_position < m_line.size() && m_line[m_position].isSpace()) {
        m_column += m_line[m_position] == u'\t' ? tabWidth - m_column % tabWidth : 1;
        ++m_position;
    }
}

void BodyScanner::readContainers()
{
    while (true) {
        skipIndent();
        if (m_position == m_line.size())
            return;
        const int listIndent = m_before.listIndent;
        if (!m_hasListMark && listIndent > m_base && m_column >= listIndent) {
            m_isInList = true;
            m_base = listIndent;
        }
        if (relativeIndent() >= codeIndent || (!readQuoteMark() && !readListMark()))
            break;
    }
    if (m_hasListMark)
        readTaskMark();
}

bool BodyScanner::readQuoteMark()
{
    if (m_line[m_position] != u'>')
        return false;
    mark(m_position, m_position + 1);
    ++m_position;
    ++m_column;
    ++m_quotes;
    const bool hasBlank = m_position < m_line.size() && isBlank(m_line[m_position]);
    m_base = m_column + (hasBlank ? 1 : 0);
    return true;
}

bool BodyScanner::readListMark()
{
    const ListMark found = listMark(rest());
    if (found.length == 0 || isRule(rest()))
        return false;
    const bool startsWithOne = found.number < 0 || found.number == 1;
    if (mayContinue() && isSameContainer() && (found.isEmpty || !startsWithOne))
        return false;
    mark(m_position, m_position + found.length);
    m_position += found.length;
    m_column += found.length;
    const int end = m_column;
    const qsizetype position = m_position;
    skipIndent();
    const bool isCodeInside = m_column - end > codeIndent;
    m_base = found.isEmpty || isCodeInside ? end + 1 : m_column;
    m_position = position;
    m_column = end;
    m_hasListMark = true;
    m_isInList = true;
    m_scan.state.listIndent = std::min(m_base, deepestIndent);
    return true;
}

void BodyScanner::readTaskMark()
{
    const int length = taskMarkLength(rest());
    if (length == 0)
        return;
    m_hasTaskMark = true;
    mark(m_position, m_position + length);
    m_position += length;
    m_column += length;
    skipIndent();
    m_base = m_column;
}

bool BodyScanner::mayContinue() const
{
    return m_before.inParagraph && !m_hasListMark && m_quotes <= m_before.quoteDepth;
}

bool BodyScanner::isSameContainer() const
{
    return !m_hasListMark && std::min(m_quotes, deepestQuote) == m_before.quoteDepth
        && (m_before.listIndent == 0 || m_isInList);
}

/// A list item's other blocks are as deep as its text, so a shallower line that is no lazy
/// continuation tells the depth of the item that it belongs to.
void BodyScanner::leaveList()
{
    if (m_isInList || m_before.listIndent == 0)
        return;
    const bool isInOuterItem = m_column >= 2 && m_column < m_before.listIndent && m_quotes == 0;
    m_scan.state.listIndent = isInOuterItem ? std::min(m_column, deepestIndent) : 0;
    if (isInOuterItem)
        m_base = m_column;
}

void BodyScanner::scanBlank()
{
    m_scan.state.afterBlank = true;
}

bool BodyScanner::scanIndentedCode()
{
    if (relativeIndent() < codeIndent || mayContinue())
        return false;
    append(m_position, m_line.size(), SpanKind::Code);
    return true;
}

bool BodyScanner::scanUnderline()
{
    if (!mayContinue() || !isSameContainer() || !isSetextUnderline(rest()))
        return false;
    mark(m_position, m_line.size());
    m_scan.spans.last().headingLevel = m_line[m_position] == u'=' ? 1 : 2;
    return true;
}

bool BodyScanner::scanFence()
{
    const FenceStart fence = fenceStart(rest());
    if (fence.length == 0)
        return false;
    qsizetype end = m_position;
    while (end < m_line.size() && m_line[end] == m_line[m_position])
        ++end;
    mark(m_position, end);
    append(end, m_line.size(), SpanKind::Code);
    m_scan.state.room = LineState::Room::Fence;
    m_scan.state.fenceLength = fence.length;
    m_scan.state.fenceIsTilde = fence.isTilde;
    return true;
}

bool BodyScanner::scanHeading()
{
    const int level = headingMarkLength(rest());
    if (level == 0)
        return false;
    mark(m_position, m_position + level);
    const qsizetype start = m_position + level;
    qsizetype end = m_line.size();
    while (end > start && m_line[end - 1].isSpace())
        --end;
    qsizetype closing = end;
    while (closing > start && m_line[closing - 1] == u'#')
        --closing;
    const bool isClosed = closing < end && isBlank(m_line[closing - 1]);
    scanInline(m_line, start, isClosed ? closing : end, {SpanKind::Heading, level}, m_scan.spans);
    if (isClosed)
        mark(closing, end);
    for (Span &span : m_scan.spans)
        span.headingLevel = level;
    return true;
}

bool BodyScanner::scanRule()
{
    if (m_hasTaskMark || !isRule(rest()))
        return false;
    mark(m_position, m_line.size());
    return true;
}

bool BodyScanner::scanHtml()
{
    const int kind = htmlBlockKind(rest(), mayContinue());
    if (kind == 0)
        return false;
    append(m_position, m_line.size(), SpanKind::Html);
    if (isHtmlBlockEnd(rest(), kind))
        return true;
    m_scan.state.room = LineState::Room::HtmlBlock;
    m_scan.state.htmlKind = kind;
    return true;
}

bool BodyScanner::scanTable()
{
    const bool isDelimiter = mayContinue() && isSameContainer() && isTableDelimiter(rest());
    const bool isRow = m_before.inTable && isSameContainer();
    if (isDelimiter)
        mark(m_position, m_line.size());
    else if (isRow)
        scanCells();
    else
        return false;
    m_scan.state.inTable = true;
    return true;
}

bool BodyScanner::scanDefinition()
{
    const int length = definitionLength(rest());
    if (length == 0)
        return false;
    const bool isFootnote = m_line[m_position + 1] == u'^';
    if (!isFootnote && (mayContinue() || !scanDefinitionTarget(m_position + length)))
        return false;
    // The label comes first, whatever was found out before it.
    const Span label{SpanKind::Reference, int(m_position), length};
    const auto after = std::find_if(m_scan.spans.cbegin(), m_scan.spans.cend(),
        [&](const Span &span) { return span.start > m_position; });
    m_scan.spans.insert(after, label);
    if (!isFootnote)
        return true;
    scanInline(m_line, m_position + length, m_line.size(), {}, m_scan.spans);
    m_isInList = true;
    m_scan.state.listIndent = std::min(m_base + footnoteIndent, deepestIndent);
    m_scan.state.inParagraph = true;
    return true;
}

/// The address and perhaps a title; false, and nothing appended, when words stand there instead.
bool BodyScanner::scanDefinitionTarget(qsizetype from)
{
    while (from < m_line.size() && isBlank(m_line[from]))
        ++from;
    qsizetype end = from;
    while (end < m_line.size() && !m_line[end].isSpace())
        ++end;
    const QStringView title = m_line.sliced(end).trimmed();
    const bool isTitle = title.size() > 1
        && ((title.front() == u'"' && title.back() == u'"')
            || (title.front() == u'\'' && title.back() == u'\'')
            || (title.front() == u'(' && title.back() == u')'));
    if (!title.isEmpty() && !isTitle)
        return false;
    append(from, end, SpanKind::LinkTarget);
    if (isTitle) {
        const qsizetype start = title.begin() - m_line.begin();
        mark(start, start + 1);
        append(start + 1, start + title.size() - 1, SpanKind::LinkText);
        mark(start + title.size() - 1, start + title.size());
    }
    return true;
}

bool BodyScanner::scanEmbedLine()
{
    const bool isTopLevel = m_quotes == 0 && !m_hasListMark && m_scan.state.listIndent == 0;
    if (!isTopLevel || m_before.inParagraph || loneUrl(m_line).isEmpty())
        return false;
    append(m_position, m_line.size(), SpanKind::EmbedLine);
    m_scan.state.inParagraph = true;
    return true;
}

void BodyScanner::scanParagraph()
{
    const bool isLazy = mayContinue() && m_quotes < m_before.quoteDepth;
    if (isLazy)
        m_scan.state.quoteDepth = m_before.quoteDepth;
    m_scan.state.inParagraph = true;
    const bool isQuote = m_scan.state.quoteDepth > 0;
    if (m_line[m_position] == u'|' && rest().count(u'|') > 1) {
        scanCells();
        return;
    }
    const ProseKind prose{isQuote ? SpanKind::Quote : SpanKind::Text};
    if (scanInline(m_line, m_position, m_line.size(), prose, m_scan.spans))
        m_scan.state.room = LineState::Room::HtmlComment;
}

void BodyScanner::scanCells()
{
    const ProseKind prose{m_quotes > 0 ? SpanKind::Quote : SpanKind::Text};
    qsizetype start = m_position;
    for (qsizetype i = m_position; i < m_line.size(); ++i) {
        if (m_line[i] == u'\\')
            ++i;
        else if (m_line[i] == u'|') {
            scanInline(m_line, start, i, prose, m_scan.spans);
            mark(i, i + 1);
            start = i + 1;
        }
    }
    scanInline(m_line, start, m_line.size(), prose, m_scan.spans);
}

void BodyScanner::mark(qsizetype from, qsizetype to)
{
    append(from, to, SpanKind::Mark);
}

void BodyScanner::append(qsizetype from, qsizetype to, SpanKind kind)
{
    appendSpan(m_line, from, to, kind, 0, m_scan.spans);
}

} // namespace Galley
