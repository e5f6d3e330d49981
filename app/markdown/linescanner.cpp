// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/linescanner.h"

#include "article/frontmattercut.h"
#include "markdown/blockstart.h"
#include "markdown/bodyscanner.h"
#include "markdown/frontmatterscanner.h"
#include "markdown/inlinescanner.h"

#include <QString>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomBits = 3;
constexpr int quoteBits = 3;
constexpr int indentBits = 6;
constexpr int fenceBits = 8;
constexpr int valueBits = 2;
constexpr int htmlBits = 3;

class BitWriter final
{
public:
    void put(int value, int bits)
    {
        m_value |= value << m_used;
        m_used += bits;
    }
    [[nodiscard]] int value() const { return m_value; }

private:
    int m_value = 0;
    int m_used = 0;
};

class BitReader final
{
public:
    explicit BitReader(int value)
        : m_value(value)
    { }
    int take(int bits)
    {
        const int taken = m_value & ((1 << bits) - 1);
        m_value >>= bits;
        return taken;
    }
    bool takeBool() { return take(1) == 1; }

private:
    int m_value;
};

/// Where the text of a line inside quotes and a list begins; -1 when the line is outside of them.
qsizetype insideContainers(QStringView line, const LineState &before, QList<Span> &spans)
{
    qsizetype position = 0;
    for (int depth = 0; depth < before.quoteDepth; ++depth) {
        while (position < line.size() && line[position].isSpace())
            ++position;
        if (position == line.size() || line[position] != u'>')
            return -1;
        appendSpan(line, position, position + 1, SpanKind::Mark, 0, spans);
        ++position;
    }
    int column = int(position);
    qsizetype text = position;
    while (text < line.size() && line[text].isSpace()) {
        column += line[text] == u'\t' ? 4 - column % 4 : 1;
        ++text;
    }
    const bool isOutsideList = text < line.size() && column < before.listIndent;
    return isOutsideList ? -1 : position;
}

LineState bodyAfter(const LineState &before)
{
    LineState state;
    state.room = LineState::Room::Body;
    state.afterBlank = false;
    state.quoteDepth = before.quoteDepth;
    state.listIndent = before.listIndent;
    return state;
}

LineScan scanBody(QStringView line, const LineState &before)
{
    return BodyScanner(line, before).scan();
}

LineScan scanFencedLine(QStringView line, const LineState &before)
{
    LineScan scan{{}, before};
    const qsizetype position = insideContainers(line, before, scan.spans);
    if (position < 0)
        return scanBody(line, bodyAfter(before));
    const bool isEnd
        = isFenceEnd(line.sliced(position).trimmed(), before.fenceLength, before.fenceIsTilde);
    appendSpan(line, position, line.size(), isEnd ? SpanKind::Mark : SpanKind::Code, 0, scan.spans);
    if (isEnd)
        scan.state = bodyAfter(before);
    return scan;
}

LineScan scanHtmlLine(QStringView line, const LineState &before)
{
    LineScan scan{{}, before};
    const qsizetype position = insideContainers(line, before, scan.spans);
    const bool isBlank = line.sliced(std::max<qsizetype>(position, 0)).trimmed().isEmpty();
    if (position < 0 || (isBlank && before.htmlKind >= 6))
        return scanBody(line, bodyAfter(before));
    appendSpan(line, position, line.size(), SpanKind::Html, 0, scan.spans);
    if (isHtmlBlockEnd(line.sliced(position), before.htmlKind))
        scan.state = bodyAfter(before);
    return scan;
}

LineScan scanCommentLine(QStringView line, const LineState &before)
{
    LineState paragraph = bodyAfter(before);
    paragraph.inParagraph = true;
    if (line.trimmed().isEmpty())
        return scanBody(line, paragraph);
    LineScan scan{{}, before};
    const qsizetype close = line.indexOf("-->"_L1);
    const qsizetype end = close < 0 ? line.size() : close + 3;
    appendSpan(line, 0, end, SpanKind::Html, 0, scan.spans);
    if (close < 0)
        return scan;
    const ProseKind prose{before.quoteDepth > 0 ? SpanKind::Quote : SpanKind::Text};
    if (!scanInline(line, end, line.size(), prose, scan.spans))
        scan.state = paragraph;
    return scan;
}

} // namespace

LineState LineState::atStart(bool hasFrontMatter)
{
    LineState state;
    state.room = hasFrontMatter ? Room::Start : Room::Body;
    return state;
}

int LineState::toInt() const
{
    if (room == Room::Start)
        return -1;
    BitWriter bits;
    bits.put(int(room), roomBits);
    bits.put(afterBlank, 1);
    bits.put(inParagraph, 1);
    bits.put(inTable, 1);
    bits.put(quoteDepth, quoteBits);
    bits.put(listIndent, indentBits);
    if (room == Room::Fence) {
        bits.put(fenceLength, fenceBits);
        bits.put(fenceIsTilde, 1);
    } else if (room == Room::FrontMatter) {
        bits.put(proseValue, 1);
        bits.put(int(value), valueBits);
        bits.put(valueIndent, indentBits);
    } else if (room == Room::HtmlBlock) {
        bits.put(htmlKind, htmlBits);
    }
    return bits.value();
}

LineState LineState::fromInt(int value)
{
    LineState state;
    if (value < 0)
        return state;
    BitReader bits(value);
    state.room = Room(std::min(bits.take(roomBits), int(Room::HtmlComment)));
    state.afterBlank = bits.takeBool();
    state.inParagraph = bits.takeBool();
    state.inTable = bits.takeBool();
    state.quoteDepth = bits.take(quoteBits);
    state.listIndent = bits.take(indentBits);
    if (state.room == Room::Fence) {
        state.fenceLength = bits.take(fenceBits);
        state.fenceIsTilde = bits.takeBool();
    } else if (state.room == Room::FrontMatter) {
        state.proseValue = bits.takeBool();
        state.value = Value(std::min(bits.take(valueBits), int(Value::Folded)));
        state.valueIndent = bits.take(indentBits);
    } else if (state.room == Room::HtmlBlock) {
        state.htmlKind = bits.take(htmlBits);
    }
    return state;
}

LineScan scanLine(QStringView line, const LineState &before)
{
    switch (before.room) {
    case LineState::Room::Start:
        if (FrontMatterSearch::isOpening(line)) {
            LineState state;
            state.room = LineState::Room::FrontMatter;
            return {{{SpanKind::FrontMatterMark, 0, 3}}, state};
        }
        break;
    case LineState::Room::FrontMatter:
        return scanFrontMatter(line, before);
    case LineState::Room::Fence:
        return scanFencedLine(line, before);
    case LineState::Room::HtmlBlock:
        return scanHtmlLine(line, before);
    case LineState::Room::HtmlComment:
        return scanCommentLine(line, before);
    case LineState::Room::Body:
        break;
    }
    return scanBody(line, before);
}

bool isProse(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Text:
    case SpanKind::Heading:
    case SpanKind::Quote:
    case SpanKind::Strong:
    case SpanKind::Emphasis:
    case SpanKind::StrongEmphasis:
    case SpanKind::Strikethrough:
    case SpanKind::LinkText:
    case SpanKind::FrontMatterProse:
        return true;
    case SpanKind::Mark:
    case SpanKind::LinkTarget:
    case SpanKind::Code:
    case SpanKind::Html:
    case SpanKind::EmbedLine:
    case SpanKind::FrontMatterKey:
    case SpanKind::FrontMatterValue:
    case SpanKind::FrontMatterMark:
    case SpanKind::Reference:
        return false;
    }
    return false;
}

} // namespace Galley
