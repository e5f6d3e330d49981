// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/sourcetext.h"

#include "article/linematch.h"

#include <QByteArrayView>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace Galley {

namespace {

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";
/// U+2029, U+FDD0 and U+FDD1: a QTextDocument begins a new block at each.
constexpr std::array<QByteArrayView, 3> separators{"\xE2\x80\xA9", "\xEF\xB7\x90", "\xEF\xB7\x91"};

/// The length of the line end at the beginning of `bytes`; 0 when there is none.
qsizetype lineEndLength(QByteArrayView bytes)
{
    switch (bytes.front()) {
    case '\n':
        return 1;
    case '\r':
        return bytes.startsWith("\r\n") ? 2 : 1;
    case '\xE2':
    case '\xEF':
        return std::any_of(separators.begin(), separators.end(),
                   [bytes](QByteArrayView separator) { return bytes.startsWith(separator); })
            ? 3
            : 0;
    default:
        return 0;
    }
}

QString decoded(QByteArrayView line)
{
    // A byte order mark within the text is a character like any other.
    QStringDecoder decoder(QStringDecoder::Utf8,
        QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    return decoder.decode(line);
}

struct LineEndCounts
{
    int lf = 0;
    int crlf = 0;
    int cr = 0;

    void count(QByteArrayView end)
    {
        lf += end == "\n" ? 1 : 0;
        crlf += end == "\r\n" ? 1 : 0;
        cr += end == "\r" ? 1 : 0;
    }
    [[nodiscard]] bool isMixed() const
    {
        return (lf != 0 ? 1 : 0) + (crlf != 0 ? 1 : 0) + (cr != 0 ? 1 : 0) > 1;
    }
    [[nodiscard]] QByteArray most() const
    {
        if (lf >= crlf && lf >= cr)
            return "\n";
        return crlf >= cr ? "\r\n" : "\r";
    }
};

} // namespace

SourceText::SourceText()
    : m_lines(QString())
    , m_ends({0})
{ }

SourceText SourceText::fromBytes(const QByteArray &bytes)
{
    SourceText text;
    text.m_bytes = bytes;
    text.m_lines.clear();
    text.m_ends.clear();
    text.m_hasByteOrderMark = bytes.startsWith(byteOrderMark);
    if (!bytes.isValidUtf8())
        text.m_trouble = Trouble::NotUtf8;
    else if (bytes.contains('\0'))
        text.m_trouble = Trouble::NulBytes;

    LineEndCounts counts;
    const QByteArrayView view(bytes);
    qsizetype begin = text.m_hasByteOrderMark ? byteOrderMark.size() : 0;
    qsizetype at = begin;
    while (at < view.size()) {
        const qsizetype length = lineEndLength(view.sliced(at));
        if (length > 0) {
            text.m_lines.append(decoded(view.sliced(begin, at - begin)));
            counts.count(view.sliced(at, length));
            begin = at + length;
            text.m_ends.append(begin);
        }
        at += std::max<qsizetype>(length, 1);
    }
    text.m_lines.append(decoded(view.sliced(begin)));
    text.m_ends.append(view.size());
    text.m_lineEnd = counts.most();
    text.m_hasMixedLineEnds = counts.isMixed();
    return text;
}

QByteArray SourceText::encode(const QStringList &lines) const
{
    const QList<qsizetype> matches = matchLines(m_lines, lines);
    QByteArray result;
    result.reserve(m_bytes.size() + 1024);
    if (m_hasByteOrderMark)
        result.append(byteOrderMark);

    qsizetype oldLine = 0; // the next line of the old text that nothing has taken the place of
    qsizetype nextMatch = 0; // the index of the next pair, at or after the line in hand
    for (qsizetype i = 0; i < lines.size(); ++i) {
        nextMatch = std::max(nextMatch, i);
        while (nextMatch < lines.size() && matches[nextMatch] < 0)
            ++nextMatch;
        const qsizetype stretchEnd = nextMatch < lines.size() ? matches[nextMatch] : m_lines.size();

        QByteArrayView end;
        if (matches[i] >= 0) {
            oldLine = matches[i];
            result.append(contentOf(oldLine));
            end = endOf(oldLine++);
        } else {
            result.append(lines[i].toUtf8());
            if (oldLine < stretchEnd)
                end = endOf(oldLine++);
        }
        if (i + 1 == lines.size())
            break;
        if (end.isEmpty())
            end = m_lineEnd;
        // An empty line between a CR and an LF would vanish: together they are one line end.
        if (end == "\n" && lines[i].isEmpty() && result.endsWith('\r'))
            end = "\r\n";
        result.append(end);
    }
    return result;
}

qsizetype SourceText::beginOf(qsizetype line) const
{
    if (line > 0)
        return m_ends[line - 1];
    return m_hasByteOrderMark ? byteOrderMark.size() : 0;
}

QByteArrayView SourceText::contentOf(qsizetype line) const
{
    const qsizetype begin = beginOf(line);
    return QByteArrayView(m_bytes).sliced(begin, m_ends[line] - begin - endOf(line).size());
}

QByteArrayView SourceText::endOf(qsizetype line) const
{
    const auto bytes = QByteArrayView(m_bytes).sliced(beginOf(line), m_ends[line] - beginOf(line));
    if (line + 1 == m_lines.size())
        return {};
    if (bytes.endsWith("\r\n"))
        return bytes.last(2);
    return bytes.last(bytes.endsWith('\n') || bytes.endsWith('\r') ? 1 : 3);
}

} // namespace Galley
