// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/embedtext.h"

#include "base/tr.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype longestShown = 600;
constexpr qsizetype mostLinesShown = 12;
constexpr qsizetype leadLength = 420;
constexpr qsizetype leadLines = 8;

QString plainOf(const QList<TextRun> &runs)
{
    QString plain;
    for (const TextRun &run : runs)
        plain += run.text;
    return plain;
}

QString runHtml(const TextRun &run)
{
    QString html = run.text.toHtmlEscaped();
    if (!run.href.isEmpty()) {
        return u"<a href=\"%1\" rel=\"noopener noreferrer\">%2</a>"_s.arg(
            run.href.toHtmlEscaped(), html.replace(u'\n', u' '));
    }
    html.replace("\n\n"_L1, "</p><p>"_L1);
    html.replace(u'\n', "<br>"_L1);
    return html;
}

QString paragraphs(const QList<TextRun> &runs)
{
    QString html;
    for (const TextRun &run : runs)
        html += runHtml(run);
    return "<p>"_L1 + html + "</p>"_L1;
}

/// Where the beginning of a long text may end: after a paragraph if one ends in time, else after a
/// line, a sentence, a word; never inside a pair of surrogates.
qsizetype endOfLead(const QString &text)
{
    qsizetype end = std::min(leadLength, text.size());
    qsizetype line = 0;
    for (qsizetype i = 0, lines = 0; i < end; ++i) {
        if (text.at(i) == u'\n' && ++lines == leadLines)
            line = i + 1;
    }
    if (line > 0)
        return line;
    constexpr qsizetype soonest = leadLength / 2;
    for (const QString &mark : {u"\n\n"_s, u"\n"_s, u". "_s, u"。"_s, u" "_s}) {
        const qsizetype found = text.lastIndexOf(mark, end - mark.size());
        if (found >= soonest)
            return found + mark.size();
    }
    return text.at(end - 1).isHighSurrogate() ? end - 1 : end;
}

/// Cuts at the character; a link is never cut but goes to the second part.
std::pair<QList<TextRun>, QList<TextRun>> split(const QList<TextRun> &runs, qsizetype at)
{
    std::pair<QList<TextRun>, QList<TextRun>> parts;
    qsizetype begin = 0;
    for (const TextRun &run : runs) {
        const qsizetype end = begin + run.text.size();
        if (end <= at) {
            parts.first += run;
        } else if (begin >= at || !run.href.isEmpty()) {
            parts.second += run;
        } else {
            parts.first += TextRun{run.text.left(at - begin), {}};
            parts.second += TextRun{run.text.mid(at - begin), {}};
        }
        begin = end;
    }
    return parts;
}

/// Without white space at both ends, where it would make empty lines and paragraphs.
QList<TextRun> trimmed(QList<TextRun> runs)
{
    const auto isEmpty = [](const TextRun &run) { return run.text.trimmed().isEmpty(); };
    while (!runs.isEmpty() && isEmpty(runs.first()))
        runs.removeFirst();
    while (!runs.isEmpty() && isEmpty(runs.last()))
        runs.removeLast();
    if (runs.isEmpty())
        return runs;
    QString &first = runs.first().text;
    while (first.front().isSpace())
        first.remove(0, 1);
    QString &last = runs.last().text;
    while (last.back().isSpace())
        last.chop(1);
    return runs;
}

} // namespace

QString embedTextHtml(const QList<TextRun> &text)
{
    const QList<TextRun> runs = trimmed(text);
    const QString plain = plainOf(runs);
    if (plain.size() <= longestShown && plain.count(u'\n') < mostLinesShown)
        return paragraphs(runs);
    auto [lead, rest] = split(runs, endOfLead(plain));
    lead = trimmed(lead);
    rest = trimmed(rest);
    if (lead.isEmpty() || rest.isEmpty())
        return paragraphs(runs);
    return paragraphs(lead) + "<details class=\"embed-more\"><summary>"_L1
        + PageTr::tr("Show the rest").toHtmlEscaped() + "</summary>"_L1 + paragraphs(rest)
        + "</details>"_L1;
}

} // namespace Galley
