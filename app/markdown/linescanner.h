// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Galley {

/// What a stretch of a line is, for colouring it and for knowing which words a person wrote.
enum class SpanKind {
    Text, ///< prose
    Heading, ///< prose of a heading
    Quote, ///< prose of a quotation
    Strong,
    Emphasis,
    StrongEmphasis,
    Strikethrough,
    LinkText, ///< prose: the words of a link, or the alt text of a picture
    Mark, ///< a sign of the notation itself: #, >, **, [, ](, -, |, ```
    LinkTarget, ///< an address
    Code,
    Html,
    EmbedLine, ///< a URL alone on its line
    FrontMatterKey,
    FrontMatterValue, ///< not prose (a date, a path, a name of a footer)
    FrontMatterProse, ///< title, standfirst, caption, description and the like
    FrontMatterMark, ///< --- : - > [ ] and comments
    Reference ///< the label of a footnote or of a link definition
};

/// Positions are UTF-16 code units within the line.
struct Span
{
    SpanKind kind = SpanKind::Text;
    int start = 0;
    int length = 0;
    int headingLevel = 0; ///< 1 to 6 for every span of a heading line
    bool operator==(const Span &) const = default;
};

/// What one line hands to the next. Small enough to live in QTextBlock::userState: toInt() and
/// fromInt() are inverses, and -1 is the state before the first line of a text with front matter,
/// which no line leaves behind. Fields that a room does not use keep their defaults.
struct LineState
{
    enum class Room {
        Start, ///< before the first line of a text with front matter
        FrontMatter,
        Body,
        Fence,
        HtmlBlock,
        HtmlComment ///< within a paragraph; a comment that is a block of its own is an HtmlBlock
    };
    enum class Value {
        None,
        Plain, ///< may go on in a deeper line that is no key
        Folded ///< after > or |: every deeper line belongs to it
    };
    Room room = Room::Start;
    int fenceLength = 0; ///< 3 to 255, in Room::Fence
    bool fenceIsTilde = false;
    bool afterBlank = true; ///< whether the line before was blank, or there was none
    bool inParagraph = false;
    bool inTable = false; ///< after a table's delimiter row
    int quoteDepth = 0; ///< 0 to 7: how many > stood before the last line
    int listIndent = 0; ///< 0 to 63: the column where the text of the innermost list item begins
    bool proseValue = false; ///< in Room::FrontMatter: the value that may go on is prose
    Value value = Value::None; ///< in Room::FrontMatter: what may go on
    int valueIndent = 0; ///< 0 to 63, in Room::FrontMatter: a line of the value is deeper than this
    int htmlKind = 0; ///< CommonMark's start condition 1 to 7, in Room::HtmlBlock
    /// Before the first line. One line cannot tell whether a --- there is closed, and so begins
    /// front matter, or is a rule: FrontMatterSearch can.
    [[nodiscard]] static LineState atStart(bool hasFrontMatter);
    [[nodiscard]] int toInt() const;
    [[nodiscard]] static LineState fromInt(int value);
    bool operator==(const LineState &) const = default;
};

struct LineScan
{
    QList<Span> spans; ///< in order, not overlapping; what no span covers is white space
    LineState state; ///< for the next line
};

/// Looks at one line, with the state after the line before it: our own code, no library, linear in
/// the line's length, exact for block structure as far as one line and its state can tell. An embed
/// line can only be told from the text around it, so a URL alone on a line is one if no paragraph
/// or table goes on there.
[[nodiscard]] LineScan scanLine(QStringView line, const LineState &before);

/// Whether a person wrote words there that a speller should look at.
[[nodiscard]] bool isProse(SpanKind kind);

} // namespace Galley
