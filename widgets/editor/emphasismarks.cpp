// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/emphasismarks.h"

#include "markdown/emphasis.h"

namespace Galley {

namespace {

struct LineMarks
{
    std::vector<Delimiter> delimiters;
    QList<MarkPair> code;
};

/// Where the run of so many backticks that closes a code span stands, or -1.
qsizetype codeEnd(QStringView line, qsizetype from, int ticks)
{
    for (qsizetype at = line.indexOf(u'`', from); at >= 0; at = line.indexOf(u'`', at)) {
        const int length = runLength(line, at, 1, u'`');
        if (length == ticks)
            return at;
        at += length;
    }
    return -1;
}

LineMarks marksOf(QStringView line)
{
    LineMarks marks;
    for (qsizetype at = 0; at < line.size();) {
        const QChar sign = line.at(at);
        if (sign == u'\\') {
            at += 2;
        } else if (sign == u'`') {
            const int ticks = runLength(line, at, 1, u'`');
            const qsizetype end = codeEnd(line, at + ticks, ticks);
            if (end >= 0)
                marks.code.append({int(at), int(end), ticks});
            at = end < 0 ? at + ticks : end + ticks;
        } else if (sign == u'*' || sign == u'_' || sign == u'~') {
            marks.delimiters.push_back(delimiterAt(line, at));
            at += marks.delimiters.back().length;
        } else {
            ++at;
        }
    }
    return marks;
}

bool isOf(const EmphasisPair &pair, Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::Bold:
        return pair.sign != u'~' && pair.length == 2;
    case Emphasis::Italic:
        return pair.sign != u'~' && pair.length == 1;
    case Emphasis::Strikethrough:
        return pair.sign == u'~';
    case Emphasis::Code:
        break;
    }
    return false;
}

} // namespace

QList<MarkPair> markPairs(QStringView line, Emphasis emphasis)
{
    LineMarks marks = marksOf(line);
    if (emphasis == Emphasis::Code)
        return marks.code;
    QList<MarkPair> pairs;
    const QList<EmphasisPair> all = pairEmphasis(marks.delimiters, 0);
    for (const EmphasisPair &pair : all) {
        if (isOf(pair, emphasis))
            pairs.append({int(pair.open), int(pair.close), int(pair.length)});
    }
    return pairs;
}

std::optional<MarkPair> pairAround(const QList<MarkPair> &pairs, int start, int end)
{
    std::optional<MarkPair> innermost;
    for (const MarkPair &pair : pairs) {
        const bool isAround = pair.open <= start && pair.end() >= end;
        if (isAround && (!innermost || pair.open > innermost->open))
            innermost = pair;
    }
    return innermost;
}

int runLength(QStringView text, qsizetype at, int step, QChar sign)
{
    int count = 0;
    while (at >= 0 && at < text.size() && text.at(at) == sign) {
        ++count;
        at += step;
    }
    return count;
}

} // namespace Galley
