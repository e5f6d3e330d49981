// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/textsplice.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

bool isJoiner(QChar character)
{
    return character == u'\'' || character == u'\u2019' || character == u'-';
}

bool isInWord(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    if (isWordCharacter(text.at(at)))
        return true;
    return isJoiner(text.at(at)) && at > 0 && at + 1 < text.size()
        && isWordCharacter(text.at(at - 1)) && isWordCharacter(text.at(at + 1));
}

int moved(int position, const QList<TextSplice> &splices)
{
    int shift = 0;
    for (const TextSplice &splice : splices) {
        const int length = int(splice.inserted.size());
        if (position < splice.at || (position == splice.at && !splice.pushesCaret))
            break;
        if (position < splice.at + splice.removed)
            return splice.at + shift + length;
        shift += length - splice.removed;
    }
    return position + shift;
}

} // namespace

TextChange joined(
    QStringView text, const QList<TextSplice> &splices, const TextSelection &selection)
{
    TextChange change;
    change.selection = {moved(selection.anchor, splices), moved(selection.position, splices)};
    if (splices.isEmpty())
        return change;
    change.start = splices.first().at;
    int at = change.start;
    for (const TextSplice &splice : splices) {
        change.inserted += text.mid(at, splice.at - at);
        change.inserted += splice.inserted;
        at = splice.at + splice.removed;
    }
    change.removed = at - change.start;
    return change;
}

QList<TextLine> linesOf(QStringView text, const TextSelection &selection)
{
    QList<TextLine> lines;
    const int end = selection.end();
    int start = int(text.left(selection.start()).lastIndexOf(u'\n')) + 1;
    while (true) {
        const qsizetype newline = text.indexOf(u'\n', start);
        const int lineEnd = newline < 0 ? int(text.size()) : int(newline);
        lines.append({start, lineEnd});
        start = lineEnd + 1;
        if (newline < 0 || start >= end)
            return lines;
    }
}

TextSelection wordAt(QStringView text, int caret)
{
    TextSelection word{caret, caret};
    while (isInWord(text, word.anchor - 1))
        --word.anchor;
    while (isInWord(text, word.position))
        ++word.position;
    return word;
}

int prefixLength(QStringView line)
{
    static const QRegularExpression sign(
        uR"(^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?)?(?:#{1,6}\s+)?)"_s);
    const int quote = quotePrefixLength(line);
    return quote + int(sign.match(line.mid(quote).toString()).capturedLength());
}

int quotePrefixLength(QStringView line)
{
    static const QRegularExpression sign(uR"(^(?: {0,3}> ?)*)"_s);
    return int(sign.match(line.toString()).capturedLength());
}

bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

} // namespace Galley
