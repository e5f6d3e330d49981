// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formatting.h"
#include "editor/textsplice.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// A stretch of one line that the command is for, and how its marks stand to it.
struct Piece
{
    int start = 0;
    int end = 0;
    enum class Marks
    {
        None,
        Inside,
        Outside
    } marks
        = Marks::None;
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

Piece::Marks marksOf(QStringView text, const Piece &piece, Emphasis emphasis)
{
    const QString signs = signsOf(emphasis);
    for (const QChar sign : signs) {
        const int inside = std::min(
            signsFrom(text, piece.start, 1, sign), signsFrom(text, piece.end - 1, -1, sign));
        if (2 * inside < piece.end - piece.start && isMarkedBy(inside, emphasis))
            return Piece::Marks::Inside;
        const int outside = std::min(
            signsFrom(text, piece.start - 1, -1, sign), signsFrom(text, piece.end, 1, sign));
        if (isMarkedBy(outside, emphasis))
            return Piece::Marks::Outside;
    }
    return Piece::Marks::None;
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
        piece.marks = marksOf(text, piece, emphasis);
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

    const bool areAll = std::none_of(pieces.begin(), pieces.end(),
        [](const Piece &piece) { return piece.marks == Piece::Marks::None; });
    const QString mark = markOf(emphasis);
    const int length = int(mark.size());
    QList<TextSplice> splices;
    for (const Piece &piece : pieces) {
        if (!areAll && piece.marks == Piece::Marks::None) {
            splices.append({piece.start, 0, mark});
            splices.append({piece.end, 0, mark, false});
        } else if (areAll) {
            const bool isInside = piece.marks == Piece::Marks::Inside;
            splices.append({isInside ? piece.start : piece.start - length, length, {}});
            splices.append({isInside ? piece.end - length : piece.end, length, {}, false});
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
