// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/emphasis.h"

#include <algorithm>
#include <array>

namespace Galley {

namespace {

char32_t characterBefore(QStringView text, qsizetype position)
{
    if (position <= 0)
        return U' ';
    const QChar c = text[position - 1];
    if (c.isLowSurrogate() && position > 1 && text[position - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[position - 2], c);
    return c.unicode();
}

char32_t characterAfter(QStringView text, qsizetype position)
{
    if (position >= text.size())
        return U' ';
    const QChar c = text[position];
    if (c.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[position + 1]);
    return c.unicode();
}

bool isPunctuation(char32_t c)
{
    return c < 0x80 ? QChar::isPunct(c) || QChar::isSymbol(c) : QChar::isPunct(c);
}

/// The delimiters as a list from which the used ones are taken out.
class Pairing final
{
public:
    Pairing(std::vector<Delimiter> &delimiters, size_t from)
        : m_delimiters(delimiters)
        , m_from(qsizetype(from))
        , m_end(qsizetype(delimiters.size()))
        , m_previous(size_t(m_end - m_from))
        , m_next(size_t(m_end - m_from))
    {
        for (qsizetype i = m_from; i < m_end; ++i) {
            previous(i) = i - 1;
            next(i) = i + 1;
        }
        m_bottoms.fill(m_from - 1);
    }

    QList<EmphasisPair> run()
    {
        qsizetype closer = m_from;
        while (closer < m_end) {
            const Delimiter &delimiter = m_delimiters[size_t(closer)];
            if (!delimiter.canClose) {
                closer = next(closer);
                continue;
            }
            const qsizetype opener = openerFor(closer);
            if (opener >= m_from) {
                closer = pair(opener, closer);
                continue;
            }
            bottomFor(delimiter) = previous(closer);
            const qsizetype after = next(closer);
            if (!delimiter.canOpen)
                remove(closer);
            closer = after;
        }
        return m_pairs;
    }

private:
    qsizetype &previous(qsizetype i) { return m_previous[size_t(i - m_from)]; }
    qsizetype &next(qsizetype i) { return m_next[size_t(i - m_from)]; }

    /// Below it no opener for such a closer is left: this is what keeps the search linear.
    qsizetype &bottomFor(const Delimiter &closer)
    {
        const size_t sign = closer.sign == u'*' ? 0 : closer.sign == u'_' ? 1 : 2;
        const size_t size
            = sign == 2 ? size_t(closer.fullLength - 1) : size_t(closer.fullLength % 3);
        return m_bottoms[sign * 6 + (closer.canOpen ? 3 : 0) + size];
    }

    qsizetype openerFor(qsizetype closerIndex)
    {
        const Delimiter &closer = m_delimiters[size_t(closerIndex)];
        const qsizetype bottom = bottomFor(closer);
        for (qsizetype i = previous(closerIndex); i >= m_from && i > bottom; i = previous(i)) {
            const Delimiter &opener = m_delimiters[size_t(i)];
            if (opener.canOpen && opener.sign == closer.sign && fit(opener, closer))
                return i;
        }
        return m_from - 1;
    }

    static bool fit(const Delimiter &opener, const Delimiter &closer)
    {
        if (closer.sign == u'~')
            return opener.fullLength == closer.fullLength;
        const bool isEitherBoth = opener.canClose || closer.canOpen;
        const bool areThirds = opener.fullLength % 3 == 0 && closer.fullLength % 3 == 0;
        return !isEitherBoth || (opener.fullLength + closer.fullLength) % 3 != 0 || areThirds;
    }

    qsizetype pair(qsizetype openerIndex, qsizetype closerIndex)
    {
        Delimiter &opener = m_delimiters[size_t(openerIndex)];
        Delimiter &closer = m_delimiters[size_t(closerIndex)];
        const qsizetype length = closer.sign == u'~'
            ? closer.length
            : std::min({opener.length, closer.length, qsizetype(2)});
        m_pairs.append({closer.sign, opener.start + opener.length - length, closer.start, length});
        opener.length -= length;
        closer.length -= length;
        closer.start += length;
        next(openerIndex) = closerIndex;
        previous(closerIndex) = openerIndex;
        if (opener.length == 0)
            remove(openerIndex);
        if (closer.length > 0)
            return closerIndex;
        const qsizetype after = next(closerIndex);
        remove(closerIndex);
        return after;
    }

    void remove(qsizetype i)
    {
        if (previous(i) >= m_from)
            next(previous(i)) = next(i);
        if (next(i) < m_end)
            previous(next(i)) = previous(i);
    }

    std::vector<Delimiter> &m_delimiters;
    qsizetype m_from;
    qsizetype m_end;
    std::vector<qsizetype> m_previous;
    std::vector<qsizetype> m_next;
    std::array<qsizetype, 18> m_bottoms{};
    QList<EmphasisPair> m_pairs;
};

} // namespace

Delimiter delimiterAt(QStringView text, qsizetype start)
{
    Delimiter delimiter{text[start], start};
    while (
        start + delimiter.length < text.size() && text[start + delimiter.length] == delimiter.sign)
        ++delimiter.length;
    delimiter.fullLength = delimiter.length;

    const char32_t before = characterBefore(text, start);
    const char32_t after = characterAfter(text, start + delimiter.length);
    const bool spaceBefore = QChar::isSpace(before);
    const bool spaceAfter = QChar::isSpace(after);
    const bool punctuationBefore = isPunctuation(before);
    const bool punctuationAfter = isPunctuation(after);
    const bool left = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore);
    const bool right = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter);
    const bool isUnderscore = delimiter.sign == u'_';
    const bool isTooLong = delimiter.sign == u'~' && delimiter.length > 2;
    delimiter.canOpen = left && (!isUnderscore || !right || punctuationBefore) && !isTooLong;
    delimiter.canClose = right && (!isUnderscore || !left || punctuationAfter) && !isTooLong;
    return delimiter;
}

QList<EmphasisPair> pairEmphasis(std::vector<Delimiter> &delimiters, size_t from)
{
    if (from >= delimiters.size())
        return {};
    QList<EmphasisPair> pairs = Pairing(delimiters, from).run();
    delimiters.resize(from);
    return pairs;
}

} // namespace Galley
