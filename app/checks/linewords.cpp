// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/linewords.h"

#include <QString>

#include <algorithm>

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

bool isCuttingMark(QStringView sign)
{
    return sign == "*"_L1 || sign == "**"_L1 || sign == "***"_L1 || sign == "''"_L1;
}

bool isMark(const Span &span)
{
    return span.kind == SpanKind::Mark || span.kind == SpanKind::FrontMatterMark;
}

/// Neighbouring spans of prose: a word may run through them.
class Stretch final
{
public:
    Stretch(QStringView line, const QList<Span> &spans, qsizetype first)
        : m_line(line)
        , m_spans(spans)
        , m_first(first)
        , m_last(first)
    {
        while (m_last + 1 < spans.size() && isProse(spans[m_last + 1].kind)
            && spans[m_last + 1].start == end())
            ++m_last;
    }

    [[nodiscard]] qsizetype last() const { return m_last; }
    [[nodiscard]] int start() const { return m_spans[m_first].start; }
    [[nodiscard]] int end() const { return m_spans[m_last].start + m_spans[m_last].length; }

    /// Whether the word before its first column, or from its end on, goes on behind a mark.
    [[nodiscard]] bool goesOnBefore() const
    {
        if (m_first == 0)
            return false;
        const Span &mark = m_spans[m_first - 1];
        return isMark(mark) && mark.start + mark.length == start() && joins(mark, mark.start - 1);
    }
    [[nodiscard]] bool goesOnAfter() const
    {
        if (m_last + 1 == m_spans.size())
            return false;
        const Span &mark = m_spans[m_last + 1];
        return isMark(mark) && mark.start == end() && joins(mark, mark.start + mark.length);
    }

private:
    [[nodiscard]] bool joins(const Span &mark, int beyond) const
    {
        const QStringView sign = m_line.sliced(mark.start, mark.length);
        if (isLetterEntity(sign))
            return true;
        return isCuttingMark(sign) && beyond >= 0 && beyond < m_line.size()
            && m_line[beyond].isLetterOrNumber();
    }

    QStringView m_line;
    const QList<Span> &m_spans;
    qsizetype m_first;
    qsizetype m_last;
};

void appendWords(QStringView line, const Stretch &stretch, int from, int to, QList<WordSpan> &words)
{
    const int start = std::max(stretch.start(), from);
    const int end = std::min(stretch.end(), to);
    if (start >= end)
        return;
    const bool isCutBefore = start > stretch.start() || stretch.goesOnBefore();
    const bool isCutAfter = end < stretch.end() || stretch.goesOnAfter();
    const QList<WordSpan> found = splitWords(line.sliced(start, end - start));
    for (const WordSpan &word : found) {
        const int wordStart = start + word.start;
        const bool isPiece
            = (isCutBefore && wordStart == start) || (isCutAfter && wordStart + word.length == end);
        if (!isPiece)
            words.append({wordStart, word.length});
    }
}

} // namespace

QList<WordSpan> wordsInLine(QStringView line, const QList<Span> &spans)
{
    return wordsInLine(line, spans, 0, int(line.size()));
}

QList<WordSpan> wordsInLine(QStringView line, const QList<Span> &spans, int from, int to)
{
    QList<WordSpan> words;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        if (!isProse(spans[i].kind))
            continue;
        const Stretch stretch(line, spans, i);
        appendWords(line, stretch, from, to, words);
        i = stretch.last();
    }
    return words;
}

} // namespace Galley
