// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/spanformats.h"

#include <QFontInfo>

#include <algorithm>

namespace Galley {

namespace {

constexpr qreal headingSizes[] = {1, 1.25, 1.18, 1.1, 1.05, 1, 1};

QColor inkOf(SpanKind kind, const EditorTheme &theme)
{
    switch (kind) {
    case SpanKind::Mark:
    case SpanKind::Html:
    case SpanKind::FrontMatterMark:
        return theme.mark;
    case SpanKind::Quote:
    case SpanKind::Code:
    case SpanKind::FrontMatterValue:
    case SpanKind::FrontMatterProse:
    case SpanKind::Reference:
        return theme.muted;
    case SpanKind::LinkTarget:
    case SpanKind::EmbedLine:
    case SpanKind::FrontMatterKey:
        return theme.link;
    default:
        return theme.ink;
    }
}

QTextCharFormat formatOf(SpanKind kind, const EditorTheme &theme)
{
    QTextCharFormat format;
    format.setForeground(inkOf(kind, theme));
    if (kind == SpanKind::Strong || kind == SpanKind::StrongEmphasis)
        format.setFontWeight(QFont::Bold);
    if (kind == SpanKind::Emphasis || kind == SpanKind::StrongEmphasis)
        format.setFontItalic(true);
    if (kind == SpanKind::Strikethrough)
        format.setFontStrikeOut(true);
    // A line that becomes an embed must be laid out again, whatever its colour was.
    if (kind == SpanKind::EmbedLine)
        format.setProperty(QTextFormat::UserProperty, true);
    return format;
}

void append(
    int start, int end, const QTextCharFormat &format, QList<QTextLayout::FormatRange> &ranges)
{
    if (start >= end)
        return;
    const bool goesOn = !ranges.isEmpty() && ranges.last().format == format
        && ranges.last().start + ranges.last().length == start;
    if (goesOn)
        ranges.last().length += end - start;
    else
        ranges.append({start, end - start, format});
}

} // namespace

SpanFormats::SpanFormats(const EditorTheme &theme, const QFont &font)
    : m_misspelling(theme.misspelling)
{
    const qreal size = QFontInfo(font).pointSizeF();
    for (int kind = 0; kind < kinds; ++kind) {
        for (int level = 0; level < levels; ++level) {
            QTextCharFormat &format = m_formats[kind][level];
            format = formatOf(SpanKind(kind), theme);
            if (level == 0)
                continue;
            format.setFontWeight(QFont::Bold);
            format.setFontPointSize(size * headingSizes[level]);
        }
    }
}

QList<QTextLayout::FormatRange> SpanFormats::of(
    const QList<Span> &spans, const QList<WordSpan> &misspelt, int from, int to) const
{
    QList<QTextLayout::FormatRange> ranges;
    auto word = misspelt.begin();
    for (const Span &span : spans) {
        const int end = std::min(span.start + span.length, to);
        int start = std::max(span.start, from);
        while (start < end) {
            while (word != misspelt.end() && word->start + word->length <= start)
                ++word;
            const bool hasWord = word != misspelt.end() && word->start < end;
            const int wordStart = hasWord ? std::max(word->start, start) : end;
            append(start, wordStart, of(span), ranges);
            start = wordStart;
            if (!hasWord)
                break;
            const int wordEnd = std::min(word->start + word->length, end);
            append(start, wordEnd, this->misspelt(of(span)), ranges);
            start = wordEnd;
        }
    }
    return ranges;
}

QTextCharFormat SpanFormats::hasty()
{
    QTextCharFormat format;
    format.setFontStyleStrategy(QFont::PreferNoShaping);
    return format;
}

const QTextCharFormat &SpanFormats::of(const Span &span) const
{
    return m_formats[int(span.kind)][std::clamp(span.headingLevel, 0, levels - 1)];
}

QTextCharFormat SpanFormats::misspelt(QTextCharFormat format) const
{
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(m_misspelling);
    return format;
}

} // namespace Galley
