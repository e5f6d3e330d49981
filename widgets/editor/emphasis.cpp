// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formatting.h"
#include "editor/textsplice.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// Where the marks stand at one end of a stretch.
enum class Marks
{
    None,
    Inside,
    Outside
};

/// A stretch of one line that the command is for.
struct Piece
{
    int start = 0;
    int end = 0;
    Marks atStart = Marks::None;
    Marks atEnd = Marks::None;
    [[nodiscard]] bool isMarked() const { return atStart != Marks::None && atEnd != Marks::None; }
};

QString markOf(Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::Bold:
        return u"**"_s;
    case Emphasis::Italic:
        return u"*"_s;
    case Emphasis::Code:
        return u"`"_s;
    case Emphasis::Strikethrough:
        return u"~~"_s;
    }
    return {};
}

QString signsOf(Emphasis emphasis)
{
    const bool hasTwoSigns = emphasis == Emphasis::Bold || emphasis == Emphasis::Italic;
    return hasTwoSigns ? u"*_"_s : markOf(emphasis).left(1);
}

/// Whether so many signs in a row on both sides are, or hold, this emphasis: three are bold and
/// italic.
bool isMarkedBy(int signs, Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::Italic:
        return signs == 1 || signs >= 3;
    case Emphasis::Code:
        return signs == 1;
    default:
        return signs >= 2;
    }
}

int signsFrom(QStringView text, qsizetype at, int step, QChar sign)
{
    int count = 0;
    while (at >= 0 && at < text.size() && text.at(at) == sign) {
        ++count;
        at += step;
    }
    return count;
}

Marks marksOf(QStringView text, int inside, int outside, int step, Emphasis emphasis, QChar sign)
{
    if (isMarkedBy(signsFrom(text, inside, step, sign), emphasis))
        return Marks::Inside;
    if (isMarkedBy(signsFrom(text, outside, -step, sign), emphasis))
        return Marks::Outside;
    return Marks::None;
}

void findMarks(QStringView text, Piece &piece, Emphasis emphasis)
{
    const QString signs = signsOf(emphasis);
    for (const QChar sign : signs) {
        if (signsFrom(text, piece.start, 1, sign) >= piece.end - piece.start)
            continue;
        piece.atStart = marksOf(text, piece.start, piece.start - 1, 1, emphasis, sign);
        piece.atEnd = marksOf(text, piece.end - 1, piece.end, -1, emphasis, sign);
        if (piece.isMarked())
            return;
    }
}

QList<Piece> piecesOf(QStringView text, const TextSelection &selection, Emphasis emphasis)
{
    QList<Piece> pieces;
    const QList<TextLine> lines = linesOf(text, selection);
    for (const TextLine &line : lines) {
        const int words = line.start + prefixLength(text.mid(line.start, line.end - line.start));
        Piece piece{std::max(selection.start(), words), std::min(selection.end(), line.end)};
        while (piece.start < piece.end && text.at(piece.start).isSpace())
            ++piece.start;
        while (piece.end > piece.start && text.at(piece.end - 1).isSpace())
            --piece.end;
        if (piece.start >= piece.end)
            continue;
        findMarks(text, piece, emphasis);
        pieces.append(piece);
    }
    return pieces;
}

TextChange withPairAt(QStringView text, int caret, Emphasis emphasis)
{
    const QString mark = markOf(emphasis);
    const int length = int(mark.size());
    const QChar sign = mark.at(0);
    const bool isBetweenPair = signsFrom(text, caret - 1, -1, sign) == length
        && signsFrom(text, caret, 1, sign) == length;
    if (isBetweenPair)
        return {caret - length, 2 * length, {}, {caret - length, caret - length}};
    return {caret, 0, mark + mark, {caret + length, caret + length}};
}

} // namespace

TextChange toggleEmphasis(QStringView text, const TextSelection &selection, Emphasis emphasis)
{
    const bool isCaret = selection.anchor == selection.position;
    const TextSelection chosen = isCaret ? wordAt(text, selection.position) : selection;
    const QList<Piece> pieces = piecesOf(text, chosen, emphasis);
    if (pieces.isEmpty())
        return withPairAt(text, selection.position, emphasis);

    const bool areAll = std::all_of(
        pieces.begin(), pieces.end(), [](const Piece &piece) { return piece.isMarked(); });
    const QString mark = markOf(emphasis);
    const int length = int(mark.size());
    QList<TextSplice> splices;
    for (const Piece &piece : pieces) {
        if (!areAll && !piece.isMarked()) {
            splices.append({piece.start, 0, mark});
            splices.append({piece.end, 0, mark, false});
        } else if (areAll) {
            const bool isStartInside = piece.atStart == Marks::Inside;
            const bool isEndInside = piece.atEnd == Marks::Inside;
            splices.append({isStartInside ? piece.start : piece.start - length, length, {}});
            splices.append({isEndInside ? piece.end - length : piece.end, length, {}, false});
        }
    }
    TextSelection kept = selection;
    if (!isCaret) {
        kept = {pieces.first().start, pieces.last().end};
        if (selection.anchor > selection.position)
            std::swap(kept.anchor, kept.position);
    }
    return joined(text, splices, kept);
}

} // namespace Galley
