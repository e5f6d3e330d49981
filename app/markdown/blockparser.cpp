// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/blockparser.h"

#include "base/replacerange.h"

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

constexpr qsizetype leastGuess = 2000; // characters

} // namespace

void BlockParser::begin(const MarkdownOptions &options)
{
    m_options = options;
    m_walls.clear();
    m_segments.clear();
    m_places.clear();
    m_footnotes.reset();
    m_parsed = 0;
    m_areNotesStale = false;
    forgetFrom(0);
}

BlockChanges BlockParser::apply(
    const BodyLines &lines, LineRange edited, int delta, Reading reading)
{
    edited = followWalls(edited, delta);
    if (edited.first > m_parsed || m_segments.isEmpty())
        return {};

    Splice splice;
    splice.delta = delta;
    splice.firstSegment = segmentAt(edited.first);
    while (!mayBeginAt(splice.firstSegment, edited.first))
        --splice.firstSegment;
    splice.firstLine = m_segments.at(splice.firstSegment).firstLine;
    const bool isBelowWall = m_segments.at(splice.firstSegment).isWall
        && endOfSegment(splice.firstSegment) == edited.first;
    if (isBelowWall) {
        ++splice.firstSegment;
        splice.firstLine = edited.first;
    }

    Ahead ahead;
    ahead.from = std::max(edited.end + delta, splice.firstLine);
    ahead.limit = nextWall(ahead.from, lines.count());
    ahead.delta = delta;
    ahead.segment = splice.firstSegment;
    ahead.characters = leastGuess;
    while (ahead.segment < m_segments.size() && m_segments.at(ahead.segment).firstLine < edited.end)
        ++ahead.segment;
    if (m_parsed < edited.end)
        m_parsed = edited.first; // what was parsed of the lines that went is not there any more
    take(lines, ahead, reading, splice);

    int end = ahead.segment;
    while (end < m_segments.size() && m_segments.at(end).firstLine + delta < splice.endLine)
        ++end;
    splice.removedSegments = end - splice.firstSegment;
    m_parsed = std::max(m_parsed + delta, splice.endLine);
    return put(lines, std::move(splice));
}

BlockChanges BlockParser::parseMore(const BodyLines &lines, qsizetype characters, Reading reading)
{
    Splice splice;
    splice.firstSegment = int(m_segments.size());
    splice.firstLine = m_parsed;
    take(lines, aheadOfParsed(lines, characters), reading, splice);
    m_parsed = splice.endLine;
    return put(lines, std::move(splice));
}

int BlockParser::nextEnd(const BodyLines &lines, qsizetype characters) const
{
    Ahead ahead = aheadOfParsed(lines, characters);
    return endAhead(lines, ahead);
}

BlockParser::Ahead BlockParser::aheadOfParsed(const BodyLines &lines, qsizetype characters) const
{
    Ahead ahead;
    ahead.from = m_parsed + 1;
    ahead.limit = lines.count();
    ahead.segment = int(m_segments.size());
    ahead.characters = characters;
    return ahead;
}

/// Takes down the walls that are edited, moves those that follow, and returns all lines, as they
/// were, that are to be parsed for it.
LineRange BlockParser::followWalls(LineRange edited, int delta)
{
    LineRange all = edited;
    const QList<LineRange> fallen = moveRanges(m_walls, edited, delta);
    for (const LineRange &wall : fallen)
        all = {std::min(all.first, wall.first), std::max(all.end, wall.end)};
    return all;
}

int BlockParser::nextWall(int line, int end) const
{
    for (const LineRange &wall : m_walls) {
        if (wall.first >= line)
            return std::min(wall.first, end);
    }
    return end;
}

/// The last segment that begins on the line or before it.
int BlockParser::segmentAt(int line) const
{
    const auto after = std::upper_bound(m_segments.cbegin(), m_segments.cend(), line,
        [](int sought, const Segment &segment) { return sought < segment.firstLine; });
    return std::max(0, int(after - m_segments.cbegin()) - 1);
}

/// Whether what stands above leaves the segment alone, whatever `line` has become.
bool BlockParser::mayBeginAt(int segment, int line) const
{
    return segment == 0 || m_segments.at(segment).firstLine < line
        || !m_segments.at(segment - 1).staysOpen;
}

bool BlockParser::isBoundary(const BodyLines &lines, int line)
{
    return line > 0 && line < lines.count() && lines.isBlank(line - 1) && !lines.isBlank(line);
}

int BlockParser::endAhead(const BodyLines &lines, Ahead &ahead) const
{
    const auto mayEnd = [&](int line) { return line >= ahead.from && isBoundary(lines, line); };
    for (; ahead.segment < m_segments.size(); ++ahead.segment) {
        const int line = m_segments.at(ahead.segment).firstLine + ahead.delta;
        if (line >= ahead.limit)
            return ahead.limit;
        if (mayEnd(line))
            return line;
    }
    const int parsed = m_parsed + ahead.delta;
    if (parsed >= std::max(ahead.limit, ahead.from))
        return ahead.limit;
    if (mayEnd(parsed))
        return parsed;
    qsizetype characters = 0;
    int line = ahead.from;
    for (; line < ahead.limit; ++line) {
        if (characters >= ahead.characters && mayEnd(line))
            break;
        characters += lines.at(line).size() + 1;
    }
    ahead.characters *= 2;
    return std::min(line, ahead.limit);
}

/// Finds where the splice ends. Twice as many segments are passed over each time that none begins
/// where it did, so that a fence that is opened costs little more than what it takes in.
Stretch BlockParser::parseUpTo(const BodyLines &lines, Ahead ahead, Splice &splice)
{
    for (int step = 1;; step *= 2) {
        splice.endLine = endAhead(lines, ahead);
        m_work.linesParsed += splice.endLine - splice.firstLine;
        Stretch stretch
            = parseStretch(lines, splice.firstLine, splice.endLine, ahead.limit, m_options);
        if (stretch.isClosed)
            return stretch;
        ahead.from = splice.endLine + 1;
        ahead.segment = std::min(ahead.segment + step, int(m_segments.size()));
    }
}

void BlockParser::take(const BodyLines &lines, Ahead ahead, Reading reading, Splice &splice)
{
    if (reading == Reading::Parsed) {
        cut(parseUpTo(lines, ahead, splice), splice);
        return;
    }
    splice.endLine = endAhead(lines, ahead);
    if (splice.firstLine < splice.endLine)
        wallIn(splice);
}

void BlockParser::wallIn(Splice &splice)
{
    MarkdownBlock block;
    block.kind = BlockKind::Unparsed;
    block.firstLine = splice.firstLine;
    block.lineCount = splice.endLine - splice.firstLine;
    splice.blocks.append(block);
    Segment segment;
    segment.firstLine = splice.firstLine;
    segment.isWall = true;
    splice.segments.append(segment);
    const auto next = std::find_if(m_walls.cbegin(), m_walls.cend(),
        [&splice](const LineRange &wall) { return wall.first > splice.firstLine; });
    m_walls.insert(next - m_walls.cbegin(), {splice.firstLine, splice.endLine});
}

void BlockParser::cut(const Stretch &stretch, Splice &splice)
{
    if (splice.firstLine < splice.endLine) {
        Segment first;
        first.firstLine = splice.firstLine;
        splice.segments.append(first);
    }
    for (const StretchBlock &found : stretch.blocks) {
        if (found.beginsAfresh && found.block.firstLine > splice.segments.constLast().firstLine) {
            Segment next;
            next.firstLine = found.block.firstLine;
            next.firstBlock = int(splice.blocks.size());
            splice.segments.append(next);
        }
        splice.segments.last().staysOpen = found.staysOpen;
        splice.blocks.append(found.block);
    }
}

BlockChanges BlockParser::put(const BodyLines &lines, Splice splice)
{
    const int firstBlock = splice.firstSegment < m_segments.size()
        ? m_segments.at(splice.firstSegment).firstBlock
        : count();
    const int endSegment = splice.firstSegment + splice.removedSegments;
    const int endBlock
        = endSegment < m_segments.size() ? m_segments.at(endSegment).firstBlock : count();
    QList<Definitions> lost;
    for (int i = splice.firstSegment; i < endSegment; ++i) {
        const Segment &segment = m_segments.at(i);
        lost.append(segment.definitions);
        m_areNotesStale = m_areNotesStale || !segment.noted.isEmpty() || !segment.notes.isEmpty();
    }

    m_touched.clear();
    BlockChanges changes;
    changes.first = firstBlock;
    changes.removed = endBlock - firstBlock;
    changes.inserted = splice.blocks;
    m_work.blocksParsed += splice.blocks.size();

    for (Segment &segment : splice.segments)
        segment.firstBlock += firstBlock;
    forgetFrom(splice.firstSegment);
    moveRest(splice, int(splice.blocks.size()) - changes.removed);
    replaceRange(m_segments, splice.firstSegment, splice.removedSegments, splice.segments);
    QList<LineRange> places;
    for (const MarkdownBlock &block : splice.blocks)
        places.append({block.firstLine, block.firstLine + block.lineCount});
    replaceRange(m_places, firstBlock, changes.removed, places);

    const Segments fresh{splice.firstSegment, splice.firstSegment + int(splice.segments.size())};
    const QList<Definitions> found = define(lines, fresh);
    resolveLabels(lines, fresh, DefinitionTable::differences(lost, found), changes);
    if (m_areNotesStale)
        numberReferences(changes);
    // All of the text's, so it is done once for a text that comes in pieces.
    if (isComplete(lines) && std::exchange(m_areNotesStale, false))
        gatherFootnotes(changes);
    placeFootnotes(lines);
    return changes;
}

/// Everything after the splice, which has not been made yet.
void BlockParser::moveRest(const Splice &splice, int blocks)
{
    if (splice.delta == 0 && blocks == 0)
        return;
    for (int i = splice.firstSegment + splice.removedSegments; i < m_segments.size(); ++i) {
        m_segments[i].firstLine += splice.delta;
        m_segments[i].firstBlock += blocks;
    }
    const int firstRest = splice.firstSegment + splice.removedSegments < m_segments.size()
        ? m_segments.at(splice.firstSegment + splice.removedSegments).firstBlock - blocks
        : count();
    for (int i = firstRest; i < count(); ++i)
        m_places[i] = {m_places.at(i).first + splice.delta, m_places.at(i).end + splice.delta};
}

} // namespace Galley
