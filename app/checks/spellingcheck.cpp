// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/spellingcheck.h"

#include "markdown/linescanner.h"
#include "spelling/wordsplitter.h"

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

/// Of &eacute; and the like: an accented letter and not a sign or a blank.
bool isLetterEntity(QStringView entity)
{
    for (const QLatin1StringView ending :
        {"acute;"_L1, "grave;"_L1, "uml;"_L1, "circ;"_L1, "tilde;"_L1, "cedil;"_L1, "ring;"_L1,
            "slash;"_L1, "lig;"_L1, "caron;"_L1, "shy;"_L1}) {
        if (entity.endsWith(ending))
            return entity.size() > ending.size() + 1 || ending == "shy;"_L1;
    }
    if (!entity.startsWith("&#"_L1) || !entity.endsWith(u';'))
        return false;
    const bool isHex = entity.size() > 2 && entity[2].toLower() == u'x';
    const qsizetype start = isHex ? 3 : 2;
    const uint character = entity.sliced(start, entity.size() - start - 1)
                               .toString()
                               .toUInt(nullptr, isHex ? 16 : 10);
    return QChar::isLetter(character);
}

/// Whether a word goes on behind a mark: "**W**ord" and "caf&eacute;" are words that the marks cut.
/// `step` is -1 to look before `position`, 1 to look from it on.
bool goesOn(QStringView line, const QList<Span> &spans, qsizetype index, int step)
{
    const Span &span = spans[index];
    const qsizetype next = index + step;
    if (next < 0 || next >= spans.size())
        return false;
    const Span &mark = spans[next];
    const bool touches = step > 0 ? span.start + span.length == mark.start
                                  : mark.start + mark.length == span.start;
    if (!touches || (mark.kind != SpanKind::Mark && mark.kind != SpanKind::FrontMatterMark))
        return false;
    const QStringView sign = line.sliced(mark.start, mark.length);
    if (isLetterEntity(sign))
        return true;
    if (sign != "*"_L1 && sign != "**"_L1 && sign != "***"_L1 && sign != "''"_L1)
        return false;
    const qsizetype beyond = step > 0 ? mark.start + mark.length : mark.start - 1;
    return beyond >= 0 && beyond < line.size() && line[beyond].isLetterOrNumber();
}

void appendWords(
    QStringView line, int lineNumber, const QList<Span> &spans, QList<WordInText> &words)
{
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const Span &span = spans[i];
        if (!isProse(span.kind))
            continue;
        const QStringView prose = line.sliced(span.start, span.length);
        const QList<WordSpan> found = splitWords(prose);
        for (const WordSpan &word : found) {
            const bool isCut = (word.start == 0 && goesOn(line, spans, i, -1))
                || (word.start + word.length == span.length && goesOn(line, spans, i, 1));
            if (!isCut) {
                words.append({prose.sliced(word.start, word.length).toString(), lineNumber,
                    span.start + word.start});
            }
        }
    }
}

} // namespace

QList<WordInText> wordsToCheck(const QStringList &lines)
{
    QList<WordInText> words;
    LineState state;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const LineScan scan = scanLine(lines[i], state);
        appendWords(lines[i], int(i), scan.spans, words);
        state = scan.state;
    }
    return words;
}

} // namespace Galley
