// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/labels.h"

#include "base/ascii.h"
#include "markdown/bodylines.h"

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 1000; // characters: CommonMark allows 999

/// Where the bracket that is open before `from` closes; -1 if none does that could name something.
qsizetype closingBracket(QStringView text, qsizetype from)
{
    const qsizetype end = std::min(text.size(), from + longestLabel);
    for (qsizetype i = from; i < end; ++i) {
        if (text[i] == u']')
            return i;
        if (text[i] == u'[')
            return -1;
        if (text[i] == u'\\' && i + 1 < text.size() && isAsciiPunctuation(text[i + 1]))
            ++i;
    }
    return -1;
}

/// Within a label a line end and what begins the next line of a quote is a space.
QString onOneLine(QStringView label)
{
    QString text;
    bool isAtStart = false;
    for (const QChar c : label) {
        const bool isPrefix = c == u' ' || c == u'\t' || c == u'>' || c == u'\n';
        if (isAtStart && isPrefix)
            continue;
        isAtStart = c == u'\n';
        text += isAtStart ? u' ' : c;
    }
    return text;
}

} // namespace

QList<BracketedText> bracketedTexts(const BodyLines &lines, int first, int end)
{
    bool hasBracket = false;
    for (int line = first; line < end && !hasBracket; ++line)
        hasBracket = lines.at(line).contains(u'[');
    if (!hasBracket)
        return {};
    QString text;
    for (int line = first; line < end; ++line)
        text += lines.at(line) + u'\n';
    QList<BracketedText> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && isAsciiPunctuation(text[i + 1])) {
            ++i;
        } else if (text[i] == u'[') {
            const qsizetype close = closingBracket(text, i + 1);
            if (close > i + 1) {
                const QString label = onOneLine(QStringView(text).sliced(i + 1, close - i - 1));
                found.append({label, text.at(close + 1) == u':'});
            }
        }
    }
    return found;
}

QString labelKey(QStringView label)
{
    QString key;
    for (const QChar c : label) {
        if (!c.isSpace() && c != u'>')
            key += c;
    }
    return key.toCaseFolded();
}

QString normalLabel(QStringView label)
{
    return label.toString().simplified().toCaseFolded();
}

} // namespace Galley
