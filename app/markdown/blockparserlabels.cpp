// SPDX-License-Identifier: GPL-3.0-or-later

// What reaches from one block to others: definitions of links and footnotes.

#include "markdown/blockparser.h"
#include "markdown/labels.h"

#include <algorithm>

namespace Galley {

int BlockParser::endOfSegment(int index) const
{
    return index + 1 < m_segments.size() ? m_segments.at(index + 1).firstLine : m_parsed;
}

/// Finds what the new segments may refer to and what they define; returns the latter.
QList<Definitions> BlockParser::define(const BodyLines &lines, Segments fresh)
{
    QList<Definitions> all;
    for (int i = fresh.first; i < fresh.end; ++i) {
        Segment &segment = m_segments[i]; // clazy:exclude=detaching-member
        const int end = endOfSegment(i);
        QStringList mayBeDefined;
        if (!segment.isWall) {
            const QList<BracketedText> texts = bracketedTexts(lines, segment.firstLine, end);
            for (const BracketedText &text : texts) {
                segment.labels.insert(labelKey(text.label));
                if (text.isDefinition && !mayBeDefined.contains(text.label))
                    mayBeDefined.append(text.label);
            }
        }
        if (!mayBeDefined.isEmpty()) {
            segment.definitions
                = definitionsOf(lines, segment.firstLine, end, mayBeDefined, m_options);
            // A footnote takes in what is indented below it, after a blank line too.
            segment.staysOpen = segment.staysOpen || !segment.definitions.notes.isEmpty();
        }
        all.append(segment.definitions);
    }
    return all;
}

/// What is known by segment holds for those before `segment` only.
void BlockParser::forgetFrom(int segment)
{
    if (m_inTable > segment) {
        m_table = DefinitionTable();
        m_inTable = 0;
    }
    forgetNumbersFrom(segment);
}

void BlockParser::forgetNumbersFrom(int segment)
{
    if (m_numbered > segment) {
        m_numbering = FootnoteNumbering();
        m_numbered = 0;
    }
}

const DefinitionTable &BlockParser::table()
{
    for (; m_inTable < m_segments.size(); ++m_inTable) {
        if (!m_segments.at(m_inTable).definitions.isEmpty())
            m_table.add(m_inTable, m_segments.at(m_inTable).definitions);
    }
    return m_table;
}

void BlockParser::resolveLabels(
    const BodyLines &lines, Segments fresh, const QSet<QString> &changedKeys, BlockChanges &changes)
{
    const bool mayRefer
        = std::any_of(m_segments.cbegin() + fresh.first, m_segments.cbegin() + fresh.end,
            [](const Segment &segment) { return !segment.labels.isEmpty(); });
    if (!mayRefer && changedKeys.isEmpty())
        return;
    const DefinitionTable &known = table();
    // Only other definitions concern what stands elsewhere.
    const Segments concerned = changedKeys.isEmpty() ? fresh : Segments{0, int(m_segments.size())};
    for (int i = concerned.first; i < concerned.end; ++i) {
        const Segment &segment = m_segments.at(i);
        const bool isFresh = i >= fresh.first && i < fresh.end;
        if (isFresh ? known.knowsOneOf(segment.labels) : segment.labels.intersects(changedKeys))
            resolveSegment(lines, i, known.around(i, segment.labels, segment.definitions), changes);
    }
}

void BlockParser::resolveSegment(const BodyLines &lines, int index,
    const DefinitionTable::Surroundings &surroundings, BlockChanges &changes)
{
    Segment &segment = m_segments[index]; // clazy:exclude=detaching-member
    const int end = endOfSegment(index);
    m_work.linesParsed += end - segment.firstLine;
    Resolved resolved = resolve(lines, segment.firstLine, end, surroundings.links,
        surroundings.notes, surroundings.ownNotes, m_options);
    m_work.blocksParsed += resolved.blocks.size();

    m_areNotesStale = m_areNotesStale || !segment.noted.isEmpty() || !segment.notes.isEmpty()
        || !resolved.notes.isEmpty();
    forgetNumbersFrom(index);
    segment.noted.clear();
    segment.notes = resolved.notes;
    for (int i = 0; i < resolved.blocks.size(); ++i) {
        MarkedBlock &found = resolved.blocks[i]; // clazy:exclude=detaching-member
        if (found.marks.isEmpty()) {
            setBlock(segment.firstBlock + i, found.block, changes);
            continue;
        }
        segment.noted.append({i, std::move(found), {}});
        m_areNotesStale = true;
    }
}

void BlockParser::numberReferences(BlockChanges &changes)
{
    for (; m_numbered < m_segments.size(); ++m_numbered) {
        Segment &segment = m_segments[m_numbered]; // clazy:exclude=detaching-member
        for (NotedBlock &noted : segment.noted) {
            const QList<FootnoteNumber> numbers = m_numbering.number(noted.marked.marks);
            if (numbers == noted.numbers)
                continue;
            noted.numbers = numbers;
            MarkdownBlock block = noted.marked.block;
            const int index = segment.firstBlock + noted.index;
            block.firstLine = m_places.at(index).first;
            block.html = numberedHtml(block.html, noted.marked.sign, noted.marked.marks, numbers);
            setBlock(index, block, changes);
        }
    }
}

/// Follows numberReferences().
void BlockParser::gatherFootnotes(BlockChanges &changes)
{
    QHash<QString, const Footnote *> notes;
    for (const Segment &segment : std::as_const(m_segments)) {
        for (const Footnote &note : segment.notes) {
            if (!notes.contains(note.note))
                notes.insert(note.note, &note);
        }
    }
    // The references in notes are numbered after all others.
    FootnoteNumbering numbering = m_numbering;
    MarkdownBlock block = footnotesBlock(notes, numbering);
    const QString before = m_footnotes ? m_footnotes->html : QString();
    changes.footnotesChanged = block.html != before;
    m_footnotes.reset();
    if (!block.html.isEmpty())
        m_footnotes = std::move(block);
}

/// They may be written anywhere and stand under all: theirs are the lines below the last block.
void BlockParser::placeFootnotes(const BodyLines &lines)
{
    if (!m_footnotes)
        return;
    int first = m_places.isEmpty() ? 0 : m_places.constLast().end;
    while (first < m_parsed && lines.isBlank(first))
        ++first;
    int end = std::max(first, m_parsed);
    while (end > first && lines.isBlank(end - 1))
        --end;
    m_footnotes->firstLine = first;
    m_footnotes->lineCount = end - first;
}

void BlockParser::setBlock(int index, const MarkdownBlock &block, BlockChanges &changes)
{
    const int inserted = index - changes.first;
    if (inserted >= 0 && inserted < changes.inserted.size()) {
        changes.inserted[inserted] = block;
        return;
    }
    const auto known = m_touched.constFind(index);
    if (known != m_touched.cend()) {
        changes.touched[*known].block = block;
        return;
    }
    m_touched.insert(index, changes.touched.size());
    changes.touched.append({index, block});
}

} // namespace Galley
