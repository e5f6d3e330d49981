// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/bodylines.h"
#include "markdown/definitiontable.h"
#include "markdown/lineedit.h"
#include "markdown/stretch.h"

#include <QSet>

#include <optional>

namespace Galley {

/// How the blocks of a text became others.
struct BlockChanges
{
    /// A block that stayed where it is and yet shows something else, for what stands elsewhere:
    /// another definition of a link, another number of a footnote.
    struct Touched
    {
        int index = 0; ///< in the new blocks
        MarkdownBlock block;
    };
    int first = 0; ///< `removed` blocks from here on gave way to `inserted`
    int removed = 0;
    QList<MarkdownBlock> inserted;
    QList<Touched> touched; ///< none of the inserted ones
    bool footnotesChanged = false;
};

/// The top-level blocks of a text that changes, by cmark-gfm. After an edit only those blocks are
/// parsed again that it touched: the lines are cut into segments, each of which begins where a
/// parser that starts there finds the same as one that comes from above (a block begins there after
/// a blank line). Parsing goes on until a segment begins where an old one did. What reaches further
/// is kept by label: definitions of links, and footnotes, numbered in a pass of their own.
///
/// A text is parsed in pieces, so that its beginning is there soon: parseMore() until isComplete().
/// Lines are those of the body (BodyLines); the caller keeps them. Not to be used by two threads at
/// once, like cmark-gfm itself.
class BlockParser final
{
public:
    /// What was done so far.
    struct Work
    {
        qint64 linesParsed = 0; ///< handed to cmark-gfm, again and again too
        qint64 blocksParsed = 0; ///< that came of it
    };
    /// What becomes of lines.
    enum class Reading {
        Parsed,
        AsWritten ///< one block of kind Unparsed, left alone until it is edited
    };

    /// Forgets everything; nothing of the new text is parsed yet.
    void begin(const MarkdownOptions &options);
    /// Follows an edit that was already made to the lines: those that were `edited` are others now,
    /// and the text is `delta` lines longer. Edits of what was not parsed yet cost nothing.
    [[nodiscard]] BlockChanges apply(
        const BodyLines &lines, LineRange edited, int delta, Reading reading = Reading::Parsed);
    /// Takes the next lines, about as many characters, up to a blank line.
    [[nodiscard]] BlockChanges parseMore(
        const BodyLines &lines, qsizetype characters, Reading reading = Reading::Parsed);
    /// Where parseMore() would end at first; it may need to go on from there.
    [[nodiscard]] int nextEnd(const BodyLines &lines, qsizetype characters) const;
    [[nodiscard]] bool isComplete(const BodyLines &lines) const
    {
        return m_parsed >= lines.count();
    }

    /// The lines that were parsed, from the first on.
    [[nodiscard]] int parsed() const { return m_parsed; }
    [[nodiscard]] int count() const { return int(m_places.size()); }
    [[nodiscard]] int firstLine(int block) const { return m_places.at(block).first; }
    [[nodiscard]] int endLine(int block) const { return m_places.at(block).end; }
    /// Those of the whole text; nothing if none is referred to. Last on the page.
    [[nodiscard]] const std::optional<MarkdownBlock> &footnotes() const { return m_footnotes; }
    [[nodiscard]] const Work &work() const { return m_work; }
    [[nodiscard]] const QList<LineRange> &walls() const { return m_walls; }

private:
    /// A block whose HTML depends on the numbers of footnotes.
    struct NotedBlock
    {
        int index = 0; ///< in its segment
        MarkedBlock marked;
        QList<FootnoteNumber> numbers;
    };
    struct Segment
    {
        int firstLine = 0;
        int firstBlock = 0;
        bool staysOpen = false; ///< what follows may become a part of it
        bool isWall = false;
        QSet<QString> labels; ///< keys of what it may refer to or define
        Definitions definitions;
        QList<NotedBlock> noted;
        QList<Footnote> notes;
    };
    /// From `first` to before `end`.
    struct Segments
    {
        int first = 0;
        int end = 0;
    };
    /// New segments in place of old ones.
    struct Splice
    {
        int firstSegment = 0;
        int removedSegments = 0;
        int firstLine = 0;
        int endLine = 0;
        int delta = 0; ///< lines that all that follows is moved by
        QList<Segment> segments; ///< their firstBlock counts within the splice
        QList<MarkdownBlock> blocks;
    };
    /// Where a stretch that begins at `firstLine` may end.
    struct Ahead
    {
        int from = 0; ///< the least line
        int limit = 0; ///< the last
        int delta = 0; ///< of the old segments
        int segment = 0; ///< the next old one
        qsizetype characters = 0; ///< to be guessed next, when there are no old ones
    };

    [[nodiscard]] LineRange followWalls(LineRange edited, int delta);
    [[nodiscard]] int nextWall(int line, int end) const;
    [[nodiscard]] Ahead aheadOfParsed(const BodyLines &lines, qsizetype characters) const;
    [[nodiscard]] int segmentAt(int line) const;
    [[nodiscard]] bool mayBeginAt(int segment, int line) const;
    [[nodiscard]] static bool isBoundary(const BodyLines &lines, int line);
    [[nodiscard]] int endAhead(const BodyLines &lines, Ahead &ahead) const;
    [[nodiscard]] Stretch parseUpTo(const BodyLines &lines, Ahead ahead, Splice &splice);
    void take(const BodyLines &lines, Ahead ahead, Reading reading, Splice &splice);
    static void cut(const Stretch &stretch, Splice &splice);
    void wallIn(Splice &splice);
    [[nodiscard]] BlockChanges put(const BodyLines &lines, Splice splice);
    void moveRest(const Splice &splice, int blocks);
    [[nodiscard]] QList<Definitions> define(const BodyLines &lines, Segments fresh);
    void resolveLabels(const BodyLines &lines, Segments fresh, const QSet<QString> &changedKeys,
        BlockChanges &changes);
    void resolveSegment(const BodyLines &lines, int index,
        const DefinitionTable::Surroundings &surroundings, BlockChanges &changes);
    [[nodiscard]] int endOfSegment(int index) const;
    [[nodiscard]] const DefinitionTable &table();
    void forgetFrom(int segment);
    void forgetNumbersFrom(int segment);
    void numberReferences(BlockChanges &changes);
    void gatherFootnotes(BlockChanges &changes);
    void placeFootnotes(const BodyLines &lines);
    void setBlock(int index, const MarkdownBlock &block, BlockChanges &changes);

    MarkdownOptions m_options;
    QList<Segment> m_segments;
    QList<LineRange> m_places; ///< of the blocks
    QList<LineRange> m_walls;
    int m_parsed = 0; ///< lines
    std::optional<MarkdownBlock> m_footnotes;
    DefinitionTable m_table; ///< of the first `m_inTable` segments
    int m_inTable = 0;
    FootnoteNumbering m_numbering; ///< of the references in the first `m_numbered` segments
    int m_numbered = 0;
    QHash<int, qsizetype> m_touched; ///< by block, while changes are gathered
    bool m_areNotesStale = false; ///< something that footnotes are numbered by was found or lost
    Work m_work;
};

} // namespace Galley
