// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/wordcount.h"

#include "base/unspacedscript.h"

#include <QString>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr double wordsAMinute = 230;

bool isWordSign(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

bool isWithoutSpaces(QChar c)
{
    return isUnspacedScript(c.unicode());
}

int countByBoundaries(QStringView text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.constData(), text.size());
    int words = 0;
    qsizetype start = 0;
    while (finder.toNextBoundary() >= 0) {
        const QStringView piece = text.mid(start, finder.position() - start);
        words += std::any_of(piece.begin(), piece.end(), isWordSign) ? 1 : 0;
        start = finder.position();
    }
    return words;
}

bool isAddress(QStringView token)
{
    return token.startsWith("http://"_L1, Qt::CaseInsensitive)
        || token.startsWith("https://"_L1, Qt::CaseInsensitive)
        || token.startsWith("www."_L1, Qt::CaseInsensitive);
}

int countToken(QStringView token)
{
    if (isAddress(token) || std::none_of(token.begin(), token.end(), isWordSign))
        return 0;
    return std::any_of(token.begin(), token.end(), isWithoutSpaces) ? countByBoundaries(token) : 1;
}

// Tags that can stand within a word; any other ends it.
bool isInline(QStringView name)
{
    static const QStringList names{u"a"_s, u"abbr"_s, u"b"_s, u"bdi"_s, u"bdo"_s, u"cite"_s,
        u"code"_s, u"del"_s, u"dfn"_s, u"em"_s, u"i"_s, u"ins"_s, u"kbd"_s, u"mark"_s, u"q"_s,
        u"s"_s, u"samp"_s, u"small"_s, u"span"_s, u"strong"_s, u"sub"_s, u"sup"_s, u"time"_s,
        u"u"_s, u"var"_s, u"wbr"_s};
    return names.contains(name);
}

QStringView nameOfTag(QStringView tag)
{
    qsizetype start = tag.startsWith(u'/') ? 1 : 0;
    qsizetype end = start;
    while (end < tag.size() && tag[end].isLetterOrNumber())
        ++end;
    return tag.mid(start, end - start);
}

} // namespace

int countWords(QStringView text)
{
    int words = 0;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool ends = at == text.size() || text[at].isSpace() || text[at] == u'\u2013'
            || text[at] == u'\u2014';
        if (!ends)
            continue;
        words += countToken(text.mid(start, at - start));
        start = at + 1;
    }
    return words;
}

int countWordsOfHtml(const QString &sanitisedHtml)
{
    QString text;
    text.reserve(sanitisedHtml.size());
    // The sanitiser writes '<' and '>' nowhere but around a tag.
    for (qsizetype at = 0; at < sanitisedHtml.size();) {
        const qsizetype open = sanitisedHtml.indexOf(u'<', at);
        const qsizetype stop = open < 0 ? sanitisedHtml.size() : open;
        text += QStringView(sanitisedHtml).mid(at, stop - at);
        const qsizetype close = open < 0 ? -1 : sanitisedHtml.indexOf(u'>', open);
        if (close < 0)
            break;
        const QStringView name
            = nameOfTag(QStringView(sanitisedHtml).mid(open + 1, close - open - 1));
        at = close + 1;
        if (!isInline(name))
            text += u' ';
        if (name == "pre"_L1 && sanitisedHtml[open + 1] != u'/') {
            const qsizetype end = sanitisedHtml.indexOf("</pre>"_L1, at);
            at = end < 0 ? sanitisedHtml.size() : end;
        }
    }
    text.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1);
    text.replace("&amp;"_L1, "&"_L1);
    return countWords(text);
}

int readingMinutes(int words)
{
    return std::max(1, int(std::lround(words / wordsAMinute)));
}

} // namespace Galley
