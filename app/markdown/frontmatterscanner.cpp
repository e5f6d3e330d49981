// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/frontmatterscanner.h"

#include "article/frontmattercut.h"
#include "markdown/inlinescanner.h"
#include "markdown/linesearch.h"

#include <QString>

#include <algorithm>
#include <array>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestIndent = 63;

qsizetype skipBlanks(QStringView line, qsizetype from)
{
    while (from < line.size() && isBlank(line[from]))
        ++from;
    return from;
}

/// Where the colon of "key:" stands, for a key that starts at `from`; -1 when there is no key.
qsizetype colonAfterKey(QStringView line, qsizetype from)
{
    if (from >= line.size() || QStringView(u"#[]{}&*!|>%@`,").contains(line[from]))
        return -1;
    qsizetype colon = from;
    if (line[from] == u'"' || line[from] == u'\'') {
        const qsizetype close = line.indexOf(line[from], from + 1);
        colon = close < 0 ? -1 : close + 1;
        if (colon < 0 || colon >= line.size() || line[colon] != u':')
            return -1;
    } else {
        colon = line.indexOf(u':', from);
        while (colon >= 0 && colon + 1 < line.size() && !isBlank(line[colon + 1]))
            colon = line.indexOf(u':', colon + 1);
    }
    const bool endsKey = colon > from && (colon + 1 == line.size() || isBlank(line[colon + 1]));
    return endsKey && !line.sliced(from, colon - from).contains(" #"_L1) ? colon : -1;
}

/// > or |, perhaps with signs and a digit, and nothing but a comment after it.
bool isFoldedSign(QStringView value)
{
    if (!value.startsWith(u'>') && !value.startsWith(u'|'))
        return false;
    qsizetype end = 1;
    while (end < value.size()
        && (isAsciiDigit(value[end]) || value[end] == u'-' || value[end] == u'+'))
        ++end;
    const QStringView rest = value.sliced(end).trimmed();
    return end <= 3 && (rest.isEmpty() || rest.startsWith(u'#'));
}

class ValueScanner final
{
public:
    ValueScanner(QStringView line, bool isProse, QList<Span> &spans)
        : m_line(line)
        , m_kind(isProse ? SpanKind::FrontMatterProse : SpanKind::FrontMatterValue)
        , m_spans(spans)
    { }

    void scan(qsizetype from)
    {
        from = skipBlanks(m_line, from);
        if (from == m_line.size())
            return;
        const QChar first = m_line[from];
        if (first == u'"' || first == u'\'')
            quoted(from);
        else if (first == u'[')
            flow(from);
        else
            plain(from);
    }

    void plain(qsizetype from)
    {
        qsizetype comment = m_line.indexOf(u'#', from);
        while (comment > from && !isBlank(m_line[comment - 1]))
            comment = m_line.indexOf(u'#', comment + 1);
        const qsizetype end = comment < 0 ? m_line.size() : comment;
        appendSpan(m_line, from, end, m_kind, 0, m_spans);
        mark(end, m_line.size());
    }

private:
    void mark(qsizetype from, qsizetype to)
    {
        appendSpan(m_line, from, to, SpanKind::FrontMatterMark, 0, m_spans);
    }

    void quoted(qsizetype from)
    {
        const QChar quote = m_line[from];
        mark(from, from + 1);
        qsizetype start = from + 1;
        qsizetype i = start;
        for (; i < m_line.size(); ++i) {
            // In single quotes, two of them are an apostrophe.
            const bool isEscape = i + 1 < m_line.size()
                && (quote == u'"' ? m_line[i] == u'\\'
                                  : m_line[i] == quote && m_line[i + 1] == quote);
            if (!isEscape && m_line[i] == quote)
                break;
            if (!isEscape)
                continue;
            appendSpan(m_line, start, i, m_kind, 0, m_spans);
            mark(i, i + 2);
            start = i + 2;
            ++i;
        }
        appendSpan(m_line, start, i, m_kind, 0, m_spans);
        mark(i, std::min(i + 1, m_line.size()));
        mark(i + 1, m_line.size());
    }

    void flow(qsizetype from)
    {
        qsizetype start = from;
        for (qsizetype i = from; i < m_line.size(); ++i) {
            if (m_line[i] == u'#' && isBlank(m_line[i - 1])) {
                appendSpan(m_line, start, i, m_kind, 0, m_spans);
                mark(i, m_line.size());
                return;
            }
            if (!QStringView(u"[],").contains(m_line[i]))
                continue;
            appendSpan(m_line, start, i, m_kind, 0, m_spans);
            mark(i, i + 1);
            start = i + 1;
        }
        appendSpan(m_line, start, m_line.size(), m_kind, 0, m_spans);
    }

    QStringView m_line;
    SpanKind m_kind;
    QList<Span> &m_spans;
};

void setValue(LineState &state, LineState::Value value, bool isProse, qsizetype indent)
{
    state.value = value;
    state.proseValue = value != LineState::Value::None && isProse;
    state.valueIndent
        = value == LineState::Value::None ? 0 : int(std::min<qsizetype>(indent, deepestIndent));
}

LineScan scanKeyOrItem(QStringView line, qsizetype from, const LineState &before)
{
    LineScan scan{{}, before};
    bool isProse = before.proseValue && line[from] == u'-';
    qsizetype indent = from;
    while (from < line.size() && line[from] == u'-'
        && (from + 1 == line.size() || isBlank(line[from + 1]))) {
        appendSpan(line, from, from + 1, SpanKind::FrontMatterMark, 0, scan.spans);
        indent = from;
        from = skipBlanks(line, from + 1);
    }
    const qsizetype colon = colonAfterKey(line, from);
    if (colon >= 0) {
        isProse = isProseKey(line.sliced(from, colon - from));
        indent = from;
        appendSpan(line, from, colon, SpanKind::FrontMatterKey, 0, scan.spans);
        appendSpan(line, colon, colon + 1, SpanKind::FrontMatterMark, 0, scan.spans);
        from = skipBlanks(line, colon + 1);
    }
    if (isFoldedSign(line.sliced(from))) {
        appendSpan(line, from, line.size(), SpanKind::FrontMatterMark, 0, scan.spans);
        setValue(scan.state, LineState::Value::Folded, isProse, indent);
        return scan;
    }
    ValueScanner(line, isProse, scan.spans).scan(from);
    setValue(scan.state, LineState::Value::Plain, isProse, indent);
    return scan;
}

} // namespace

bool isProseKey(QStringView key)
{
    static constexpr std::array keys{"title"_L1, "standfirst"_L1, "subtitle"_L1, "dek"_L1,
        "excerpt"_L1, "abstract"_L1, "kicker"_L1, "description"_L1, "caption"_L1, "alt"_L1};
    while (!key.isEmpty() && (key.front() == u'"' || key.front() == u'\''))
        key = key.sliced(1);
    while (!key.isEmpty() && (key.back() == u'"' || key.back() == u'\''))
        key.chop(1);
    return std::any_of(keys.begin(), keys.end(),
        [&](QLatin1StringView name) { return key.compare(name, Qt::CaseInsensitive) == 0; });
}

LineScan scanFrontMatter(QStringView line, const LineState &before)
{
    const qsizetype start = skipBlanks(line, 0);
    if (FrontMatterSearch::isClosing(line))
        return {{{SpanKind::FrontMatterMark, 0, 3}}, LineState::atStart(false)};
    if (start == line.size())
        return {{}, before};
    const bool isDeeper = start > before.valueIndent;
    const SpanKind kind
        = before.proseValue ? SpanKind::FrontMatterProse : SpanKind::FrontMatterValue;
    QList<Span> spans;
    if (before.value == LineState::Value::Folded && isDeeper) {
        appendSpan(line, start, line.size(), kind, 0, spans);
        return {spans, before};
    }
    if (line[start] == u'#') {
        appendSpan(line, start, line.size(), SpanKind::FrontMatterMark, 0, spans);
        return {spans, before};
    }
    const bool isItem
        = line[start] == u'-' && (start + 1 == line.size() || isBlank(line[start + 1]));
    if (isItem || colonAfterKey(line, start) >= 0 || before.value != LineState::Value::Plain
        || !isDeeper)
        return scanKeyOrItem(line, start, before);
    ValueScanner(line, before.proseValue, spans).plain(start);
    return {spans, before};
}

} // namespace Galley
