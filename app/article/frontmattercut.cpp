// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/frontmattercut.h"

#include <QString>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QStringView withoutTrailingBlanks(QStringView line)
{
    while (!line.isEmpty() && (line.back() == u' ' || line.back() == u'\t'))
        line.chop(1);
    return line;
}

} // namespace

bool FrontMatterSearch::take(QStringView line)
{
    ++m_taken;
    if (m_taken == 1)
        return isOpening(line);
    if (isClosing(line))
        m_lines = m_taken;
    return m_lines == 0;
}

bool FrontMatterSearch::isOpening(QStringView firstLine)
{
    return withoutTrailingBlanks(firstLine) == "---"_L1;
}

bool FrontMatterSearch::isClosing(QStringView line)
{
    const QStringView mark = withoutTrailingBlanks(line);
    return mark == "---"_L1 || mark == "..."_L1;
}

int frontMatterLines(const QStringList &lines)
{
    FrontMatterSearch search;
    for (const QString &line : lines) {
        if (!search.take(line))
            break;
    }
    return search.lines();
}

FrontMatterCut cutFrontMatter(QStringView text)
{
    FrontMatterCut cut;
    cut.body = text;
    FrontMatterSearch search;
    qsizetype begin = 0;
    qsizetype yamlBegin = 0;
    while (true) {
        const qsizetype end = text.indexOf(u'\n', begin);
        const qsizetype length = (end < 0 ? text.size() : end) - begin;
        const bool goesOn = search.take(text.sliced(begin, length));
        if (search.lines() > 0) {
            cut.hasFrontMatter = true;
            cut.yaml = text.sliced(yamlBegin, begin - yamlBegin);
            cut.yamlLine = 1;
            cut.body = end < 0 ? QStringView() : text.sliced(end + 1);
            cut.bodyLine = search.lines();
        }
        if (!goesOn || end < 0)
            return cut;
        begin = end + 1;
        if (yamlBegin == 0)
            yamlBegin = begin;
    }
}

} // namespace Galley
