// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/emphasismarks.h"
#include "editor/formatting.h"
#include "editor/textsplice.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// A stretch of one line that the command is for.
struct Piece
{
    int start = 0;
    int end = 0;
    QList<MarkPair> pairs; ///< of its line, offsets in the whole text
    [[nodiscard]] std::optional<MarkPair> around() const { return pairAround(pairs, start, end); }
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

QList<MarkPair> pairsOfLine(QStringView text, const TextLine &line, Emphasis emphasis)
{
    QList<MarkPair> pairs = markPairs(text.mid(line.start, line.end - line.start), emphasis);
    for (MarkPair &pair : pairs) {
        pair.open += line.start;
        pair.close += line.start;
    }
    return pairs;
}

QList<Piece> piecesOf(QStringView text, const TextSelection &selection, Emphasis emphasis)
{
    QList<Piece> pieces;
    const QList<TextLine> lines = linesOf(text, selection);
    for (const TextLine &line : lines) {
        const int words = line.start + prefixLength(text.mid(line.start, line.end - line.start));
        Piece piece{std::max(selection.start(), words), std::min(selection.end(), line.end), {}};
        while (piece.start < piece.end && text.at(piece.start).isSpace())
            ++piece.start;
        while (piece.end > piece.start && text.at(piece.end - 1).isSpace())
            --piece.end;
        if (piece.start >= piece.end)
            continue;
        piece.pairs = pairsOfLine(text, line, emphasis);
        pieces.append(piece);
    }
    return pieces;
}

void addRemoval(const MarkPair &pair, QList<TextSplice> &splices)
{
    splices.append({pair.open, pair.length, {}});
    splices.append({pair.close, pair.length, {}, false});
}

/// Marks of the same kind in the stretch give way to the new ones; what they only begin or end in
/// it is taken in.
void addMarks(Piece &piece, const QString &mark, QList<TextSplice> &splices)
{
    QList<TextSplice> removals;
    for (qsizetype i = 0; i < piece.pairs.size(); ++i) {
        const MarkPair pair = piece.pairs.at(i);
        if (pair.open >= piece.end || pair.end() <= piece.start)
            continue;
        addRemoval(pair, removals);
        piece.pairs.removeAt(i);
        piece.start = std::min(piece.start, pair.open);
        piece.end = std::max(piece.end, pair.end());
        i = -1; // the stretch has grown
    }
    std::sort(removals.begin(), removals.end(),
        [](const TextSplice &one, const TextSplice &other) { return one.at < other.at; });
    splices.append({piece.start, 0, mark});
    splices += removals;
    splices.append({piece.end, 0, mark, false});
}

TextChange withPairAt(QStringView text, int caret, const QString &mark)
{
    const int length = int(mark.size());
    const QChar sign = mark.at(0);
    const bool isBetweenPair = runLength(text, caret - 1, -1, sign) == length
        && runLength(text, caret, 1, sign) == length;
    if (isBetweenPair)
        return {caret - length, 2 * length, {}, {caret - length, caret - length}};
    return {caret, 0, mark + mark, {caret + length, caret + length}};
}

/// Without a selection: a phrase just written is left behind, a phrase the caret is in loses its
/// marks, and a word gets them.
TextChange toggleAtCaret(QStringView text, int caret, Emphasis emphasis)
{
    const TextLine line = linesOf(text, {caret, caret}).value(0);
    const QList<MarkPair> pairs = pairsOfLine(text, line, emphasis);
    const std::optional<MarkPair> around = pairAround(pairs, caret, caret);
    if (around && caret == around->close)
        return {caret, 0, {}, {around->end(), around->end()}};
    if (around) {
        QList<TextSplice> splices;
        addRemoval(*around, splices);
        return joined(text, splices, {caret, caret});
    }

    const QString mark = markOf(emphasis);
    const TextSelection word = wordAt(text, caret);
    QList<Piece> pieces = piecesOf(text, word, emphasis);
    if (pieces.isEmpty())
        return withPairAt(text, caret, mark);
    QList<TextSplice> splices;
    addMarks(pieces.first(), mark, splices);
    splices.last().pushesCaret = true; // at the word's end one goes on after it
    return joined(text, splices, {caret, caret});
}

} // namespace

TextChange toggleEmphasis(QStringView text, const TextSelection &selection, Emphasis emphasis)
{
    if (selection.anchor == selection.position)
        return toggleAtCaret(text, selection.position, emphasis);
    QList<Piece> pieces = piecesOf(text, selection, emphasis);
    if (pieces.isEmpty())
        return withPairAt(text, selection.position, markOf(emphasis));

    const bool areAll = std::all_of(pieces.begin(), pieces.end(),
        [](const Piece &piece) { return piece.around().has_value(); });
    QList<TextSplice> splices;
    for (Piece &piece : pieces) {
        const std::optional<MarkPair> around = piece.around();
        if (areAll)
            addRemoval(*around, splices);
        else if (!around)
            addMarks(piece, markOf(emphasis), splices);
    }
    TextSelection kept{pieces.first().start, pieces.last().end};
    if (selection.anchor > selection.position)
        std::swap(kept.anchor, kept.position);
    return joined(text, splices, kept);
}

} // namespace Galley
