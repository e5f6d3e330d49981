// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/inlinescanner.h"

#include "markdown/emphasis.h"
#include "markdown/inlinetoken.h"
#include "markdown/linesearch.h"

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 1000;

/// Styles that may lie over one another.
enum Style { StrongStyle, EmphasisStyle, StrikethroughStyle, LinkStyle, StyleCount };

class InlineScanner final
{
public:
    InlineScanner(QStringView text, ProseKind prose)
        : m_text(text)
        , m_search(text)
        , m_prose(prose)
        , m_fixed(size_t(text.size()))
        , m_changes(size_t(text.size()) + 1)
    { }

    bool scan()
    {
        qsizetype i = 0;
        while (i < m_text.size())
            i = step(i);
        paintEmphasis(0);
        return m_isCommentOpen;
    }

    void appendTo(QList<Span> &spans, qsizetype offset) const
    {
        std::array<int, StyleCount> depths{};
        qsizetype start = 0;
        SpanKind current = m_prose.kind;
        for (qsizetype i = 0; i <= m_text.size(); ++i) {
            SpanKind kind = current;
            if (i < m_text.size()) {
                for (size_t style = 0; style < StyleCount; ++style)
                    depths[style] += m_changes[size_t(i)][style];
                kind = m_fixed[size_t(i)].value_or(styled(depths));
            }
            if (i > start && (i == m_text.size() || kind != current)) {
                spans.append({current, int(offset + start), int(i - start), m_prose.headingLevel});
                start = i;
            }
            current = kind;
        }
    }

private:
    struct Bracket
    {
        qsizetype start = 0; ///< of [ or ![
        qsizetype inside = 0;
        size_t delimiters = 0; ///< how many there were before it
    };

    [[nodiscard]] SpanKind styled(const std::array<int, StyleCount> &depths) const
    {
        if (depths[LinkStyle] > 0)
            return SpanKind::LinkText;
        if (depths[StrikethroughStyle] > 0)
            return SpanKind::Strikethrough;
        if (depths[StrongStyle] > 0)
            return depths[EmphasisStyle] > 0 ? SpanKind::StrongEmphasis : SpanKind::Strong;
        return depths[EmphasisStyle] > 0 ? SpanKind::Emphasis : m_prose.kind;
    }

    void paint(qsizetype from, qsizetype to, SpanKind kind)
    {
        std::fill(m_fixed.begin() + from, m_fixed.begin() + to, kind);
    }

    void style(qsizetype from, qsizetype to, Style style)
    {
        ++m_changes[size_t(from)][style];
        --m_changes[size_t(to)][style];
    }

    [[nodiscard]] QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }

    /// Looks at what starts at `i` and returns where to look next.
    qsizetype step(qsizetype i)
    {
        switch (m_text[i].unicode()) {
        case u'\\':
            return backslash(i);
        case u'`':
            return code(i);
        case u'<':
            return angle(i);
        case u'&':
            return token(i, entityEnd(m_text, i), SpanKind::Mark);
        case u'!':
            return at(i + 1) == u'[' ? openBracket(i, i + 2) : i + 1;
        case u'[':
            return at(i + 1) == u'^' ? footnote(i) : openBracket(i, i + 1);
        case u']':
            return closeBracket(i);
        case u'*':
        case u'_':
        case u'~':
            m_delimiters.push_back(delimiterAt(m_text, i));
            return i + m_delimiters.back().length;
        case u'@':
            return mail(i);
        case u'h':
        case u'H':
        case u'f':
        case u'F':
        case u'w':
        case u'W':
            return token(i, bareAddressEnd(m_text, i, !m_brackets.empty()), SpanKind::LinkTarget);
        default:
            return i + 1;
        }
    }

    /// Paints what ends at `end`; when there is nothing, the character stands for itself.
    qsizetype token(qsizetype start, qsizetype end, SpanKind kind)
    {
        if (end < 0)
            return start + 1;
        paint(start, end, kind);
        m_consumed = end;
        return end;
    }

    qsizetype backslash(qsizetype i)
    {
        const bool isLineBreak = i + 1 == m_text.size();
        if (!isLineBreak && !isAsciiPunctuation(m_text[i + 1]))
            return i + 1;
        paint(i, i + 1, SpanKind::Mark);
        return i + 2;
    }

    qsizetype code(qsizetype i)
    {
        qsizetype inside = i;
        while (at(inside) == u'`')
            ++inside;
        const qsizetype close = m_search.findBackticks(inside - i, inside);
        if (close < 0)
            return inside;
        paint(i, inside, SpanKind::Mark);
        paint(inside, close, SpanKind::Code);
        return token(close, close + inside - i, SpanKind::Mark);
    }

    qsizetype angle(qsizetype i)
    {
        if (m_text.sliced(i).startsWith("<!--"_L1)) {
            const qsizetype close = m_search.find(u"-->", i + 4);
            m_isCommentOpen = close < 0;
            return token(i, close < 0 ? m_text.size() : close + 3, SpanKind::Html);
        }
        const qsizetype address = angleAddressEnd(m_text, i);
        if (address < 0)
            return token(i, htmlTagEnd(m_search, i), SpanKind::Html);
        paint(i, i + 1, SpanKind::Mark);
        paint(i + 1, address - 1, SpanKind::LinkTarget);
        return token(address - 1, address, SpanKind::Mark);
    }

    qsizetype mail(qsizetype i)
    {
        qsizetype start = i;
        const qsizetype end = bareMailEnd(m_text, i, m_consumed, &start);
        if (end < 0)
            return i + 1;
        return token(start, end, SpanKind::LinkTarget);
    }

    qsizetype footnote(qsizetype i)
    {
        qsizetype end = i + 2;
        while (end < m_text.size() && !m_text[end].isSpace() && m_text[end] != u'['
            && m_text[end] != u']')
            ++end;
        if (at(end) != u']' || end == i + 2)
            return openBracket(i, i + 1);
        return token(i, end + 1, SpanKind::Reference);
    }

    qsizetype openBracket(qsizetype start, qsizetype inside)
    {
        m_brackets.push_back({start, inside, m_delimiters.size()});
        return inside;
    }

    qsizetype closeBracket(qsizetype i)
    {
        if (m_brackets.empty())
            return i + 1;
        const Bracket opener = m_brackets.back();
        m_brackets.pop_back();
        const bool isPicture = m_text[opener.start] == u'!';
        const bool isInLink = m_brackets.size() < m_noLinksBelow;
        m_noLinksBelow = std::min(m_noLinksBelow, m_brackets.size());
        if (isInLink && !isPicture)
            return i + 1;
        const qsizetype end = at(i + 1) == u'(' ? addressAndTitle(i) : label(i);
        if (end < 0)
            return i + 1;
        paint(opener.start, opener.inside, SpanKind::Mark);
        style(opener.inside, i, LinkStyle);
        paintEmphasis(opener.delimiters);
        if (!isPicture)
            m_noLinksBelow = m_brackets.size();
        m_consumed = end;
        return end;
    }

    /// ](address "title") from `i` on.
    qsizetype addressAndTitle(qsizetype i)
    {
        const qsizetype start = skipBlanks(i + 2);
        const qsizetype end = linkAddressEnd(m_text, start);
        if (end < 0)
            return -1;
        qsizetype title = skipBlanks(end);
        qsizetype close = title;
        const bool hasTitle = title > end && at(title) != u')';
        if (hasTitle) {
            const qsizetype quote = linkTitleEnd(m_search, title);
            if (quote < 0)
                return -1;
            close = skipBlanks(quote + 1);
            if (at(close) != u')')
                return -1;
            paint(i, close + 1, SpanKind::Mark);
            paint(title + 1, quote, SpanKind::LinkText);
        } else if (at(close) == u')') {
            paint(i, close + 1, SpanKind::Mark);
        } else {
            return -1;
        }
        paint(start, end, SpanKind::LinkTarget);
        return close + 1;
    }

    /// ][label] from `i` on. Without one it cannot be told here whether the brackets are a link.
    qsizetype label(qsizetype i)
    {
        if (at(i + 1) != u'[' || at(i + 2) == u'^')
            return -1;
        qsizetype end = i + 2;
        while (end < m_text.size() && end - i < longestLabel && m_text[end] != u'['
            && m_text[end] != u']')
            end += m_text[end] == u'\\' ? 2 : 1;
        if (at(end) != u']')
            return -1;
        paint(i, i + 2, SpanKind::Mark);
        paint(i + 2, end, SpanKind::Reference);
        paint(end, end + 1, SpanKind::Mark);
        return end + 1;
    }

    [[nodiscard]] qsizetype skipBlanks(qsizetype i) const
    {
        while (i < m_text.size() && isBlank(m_text[i]))
            ++i;
        return i;
    }

    void paintEmphasis(size_t from)
    {
        const QList<EmphasisPair> pairs = pairEmphasis(m_delimiters, from);
        for (const EmphasisPair &pair : pairs) {
            paint(pair.open, pair.open + pair.length, SpanKind::Mark);
            paint(pair.close, pair.close + pair.length, SpanKind::Mark);
            const Style kind = pair.sign == u'~' ? StrikethroughStyle
                : pair.length == 2               ? StrongStyle
                                                 : EmphasisStyle;
            style(pair.open + pair.length, pair.close, kind);
        }
    }

    QStringView m_text;
    LineSearch m_search;
    ProseKind m_prose;
    std::vector<std::optional<SpanKind>> m_fixed; ///< a character's kind whatever the style
    std::vector<std::array<int, StyleCount>> m_changes; ///< how deep each style gets there
    std::vector<Delimiter> m_delimiters;
    std::vector<Bracket> m_brackets;
    size_t m_noLinksBelow = 0; ///< brackets below it hold a link and cannot be one
    qsizetype m_consumed = 0; ///< end of the last token
    bool m_isCommentOpen = false;
};

} // namespace

bool scanInline(QStringView line, qsizetype from, qsizetype to, ProseKind prose, QList<Span> &spans)
{
    while (from < to && line[from].isSpace())
        ++from;
    while (to > from && line[to - 1].isSpace())
        --to;
    if (from == to)
        return false;
    InlineScanner scanner(line.sliced(from, to - from), prose);
    const bool isCommentOpen = scanner.scan();
    scanner.appendTo(spans, from);
    return isCommentOpen;
}

void appendSpan(QStringView line, qsizetype from, qsizetype to, SpanKind kind, int headingLevel,
    QList<Span> &spans)
{
    while (from < to && line[from].isSpace())
        ++from;
    while (to > from && line[to - 1].isSpace())
        --to;
    if (from < to)
        spans.append({kind, int(from), int(to - from), headingLevel});
}

} // namespace Galley
