// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/spanformats.h"

#include <QFontInfo>

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
