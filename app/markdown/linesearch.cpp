// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/linesearch.h"

#include <algorithm>
#include <tuple>

namespace Galley {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

LineSearch::LineSearch(QStringView line)
    : m_line(line)
    , m_escaped(size_t(line.size()), false)
{
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        if (line[i] == u'\\' && isAsciiPunctuation(line[i + 1]))
            m_escaped[size_t(++i)] = true;
    }
}

qsizetype LineSearch::find(QStringView sign, qsizetype from)
{
    return search(sign, from, false);
}

qsizetype LineSearch::findUnescaped(QStringView sign, qsizetype from)
{
    return search(sign, from, true);
}

qsizetype LineSearch::search(QStringView sign, qsizetype from, bool unescaped)
{
    auto memory = std::find_if(m_memories.begin(), m_memories.end(),
        [&](const Memory &m) { return m.sign == sign && m.unescaped == unescaped; });
    const bool isNew = memory == m_memories.end();
    if (isNew)
        memory = m_memories.insert(memory, Memory{sign, unescaped});
    const bool isKnown
        = !isNew && memory->from <= from && (memory->found < 0 || memory->found >= from);
    if (isKnown)
        return memory->found;
    qsizetype found = m_line.indexOf(sign, from);
    while (unescaped && found >= 0 && isEscaped(found))
        found = m_line.indexOf(sign, found + 1);
    memory->from = from;
    memory->found = found;
    return found;
}

void LineSearch::gatherBackticks()
{
    m_areBackticksGathered = true;
    for (qsizetype i = 0; i < m_line.size(); ++i) {
        if (m_line[i] != u'`')
            continue;
        const qsizetype start = i;
        while (i < m_line.size() && m_line[i] == u'`')
            ++i;
        m_backticks.push_back({i - start, start});
    }
    std::sort(m_backticks.begin(), m_backticks.end(), [](const Backticks &a, const Backticks &b) {
        return std::tie(a.length, a.start) < std::tie(b.length, b.start);
    });
}

qsizetype LineSearch::findBackticks(qsizetype length, qsizetype from)
{
    if (!m_areBackticksGathered)
        gatherBackticks();
    const auto next
        = std::partition_point(m_backticks.begin(), m_backticks.end(), [&](const Backticks &run) {
              return std::tie(run.length, run.start) < std::tie(length, from);
          });
    return next != m_backticks.end() && next->length == length ? next->start : -1;
}

} // namespace Galley
