// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/inlinetoken.h"

#include <QString>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEntity = 34;
constexpr qsizetype longestScheme = 32;
constexpr qsizetype longestTag = 2000;
constexpr int deepestParentheses = 32;

bool isAlphanumeric(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c);
}

QChar at(QStringView text, qsizetype position)
{
    return position < text.size() ? text[position] : QChar();
}

template<typename Predicate>
qsizetype skip(QStringView text, qsizetype position, Predicate predicate)
{
    while (position < text.size() && predicate(text[position]))
        ++position;
    return position;
}

qsizetype skipBlanks(QStringView text, qsizetype position)
{
    return skip(text, position, isBlank);
}

/// One attribute with the white space before it; `position` itself when none starts there, -1 when
/// what starts there is broken.
qsizetype attributeEnd(LineSearch &search, qsizetype position)
{
    const QStringView text = search.line();
    const qsizetype name = skipBlanks(text, position);
    const QChar first = at(text, name);
    if (name == position || !(isAsciiLetter(first) || first == u'_' || first == u':'))
        return position;
    const qsizetype end = skip(text, name, [](QChar c) {
        return isAlphanumeric(c) || c == u'_' || c == u':' || c == u'.' || c == u'-';
    });
    qsizetype value = skipBlanks(text, end);
    if (at(text, value) != u'=')
        return end;
    value = skipBlanks(text, value + 1);
    const QChar quote = at(text, value);
    if (quote == u'"' || quote == u'\'') {
        const qsizetype close = search.find(quote == u'"' ? u"\"" : u"'", value + 1);
        return close < 0 ? -1 : close + 1;
    }
    const qsizetype bareEnd = skip(text, value, [](QChar c) {
        return !isBlank(c) && c != u'"' && c != u'\'' && c != u'=' && c != u'<' && c != u'>'
            && c != u'`';
    });
    return bareEnd == value ? -1 : bareEnd;
}

qsizetype addressScheme(QStringView rest)
{
    for (const QLatin1StringView scheme : {"https://"_L1, "http://"_L1, "ftp://"_L1, "www."_L1}) {
        if (rest.startsWith(scheme, Qt::CaseInsensitive))
            return scheme.size();
    }
    return 0;
}

/// GFM: punctuation at the end is the sentence's, an unpaired bracket too, and so is an entity.
qsizetype withoutTrailingPunctuation(QStringView text, qsizetype start, qsizetype end)
{
    const QStringView address = text.sliced(start, end - start);
    qsizetype unpaired = std::count(address.begin(), address.end(), u')')
        - std::count(address.begin(), address.end(), u'(');
    while (end > start) {
        const QChar last = text[end - 1];
        if (QStringView(u"?!.,:*_~'\"").contains(last)) {
            --end;
        } else if (last == u')' && unpaired > 0) {
            --unpaired;
            --end;
        } else if (last == u';') {
            qsizetype name = end - 1;
            while (name > start && isAlphanumeric(text[name - 1]))
                --name;
            const bool isEntity = name < end - 1 && name > start && text[name - 1] == u'&';
            end = isEntity ? name - 1 : end - 1;
        } else {
            break;
        }
    }
    return end;
}

} // namespace

qsizetype entityEnd(QStringView text, qsizetype start)
{
    qsizetype end = start + 1;
    if (at(text, end) == u'#') {
        const bool isHex = at(text, end + 1).toLower() == u'x';
        const qsizetype digits = end + (isHex ? 2 : 1);
        end = skip(text, digits, [&](QChar c) {
            const QChar lower = c.toLower();
            return isAsciiDigit(c) || (isHex && lower >= u'a' && lower <= u'f');
        });
        if (end == digits || end - digits > 7)
            return -1;
    } else {
        end = skip(text, end, isAlphanumeric);
        if (end - start < 3 || end - start > longestEntity)
            return -1;
    }
    return at(text, end) == u';' ? end + 1 : -1;
}

qsizetype angleAddressEnd(QStringView text, qsizetype start)
{
    const qsizetype end
        = skip(text, start + 1, [](QChar c) { return c != u'<' && c != u'>' && !c.isSpace(); });
    if (at(text, end) != u'>' || !isAlphanumeric(at(text, start + 1)))
        return -1;
    const QStringView inside = text.sliced(start + 1, end - start - 1);
    const qsizetype scheme = skip(inside, 0,
        [](QChar c) { return isAlphanumeric(c) || c == u'+' || c == u'.' || c == u'-'; });
    const bool hasScheme = isAsciiLetter(inside[0]) && scheme > 1 && scheme <= longestScheme
        && at(inside, scheme) == u':';
    const qsizetype mailAt = inside.indexOf(u'@');
    const bool isMail = mailAt > 0 && mailAt + 1 < inside.size()
        && inside.indexOf(u'@', mailAt + 1) < 0 && !inside.contains(u'\\');
    return hasScheme || isMail ? end + 1 : -1;
}

qsizetype htmlTagEnd(LineSearch &search, qsizetype start)
{
    const QStringView text = search.line();
    const QChar first = at(text, start + 1);
    if (search.find(u">", start) < 0)
        return -1;
    if (first == u'?') {
        const qsizetype close = search.find(u"?>", start + 2);
        return close < 0 ? -1 : close + 2;
    }
    if (first == u'!') {
        const bool isCharacterData = text.sliced(start).startsWith("<![CDATA["_L1);
        if (!isCharacterData && !isAsciiLetter(at(text, start + 2)))
            return -1;
        const qsizetype close = search.find(isCharacterData ? u"]]>" : u">", start + 2);
        return close < 0 ? -1 : close + (isCharacterData ? 3 : 1);
    }
    const bool isClosing = first == u'/';
    const qsizetype name = start + (isClosing ? 2 : 1);
    if (!isAsciiLetter(at(text, name)))
        return -1;
    qsizetype end = skip(text, name, [](QChar c) { return isAlphanumeric(c) || c == u'-'; });
    while (!isClosing) {
        const qsizetype attribute = attributeEnd(search, end);
        if (attribute < 0 || attribute - start > longestTag)
            return -1;
        if (attribute == end)
            break;
        end = attribute;
    }
    end = skipBlanks(text, end);
    if (!isClosing && at(text, end) == u'/')
        ++end;
    return at(text, end) == u'>' ? end + 1 : -1;
}

qsizetype linkAddressEnd(QStringView text, qsizetype start)
{
    const bool isPointed = at(text, start) == u'<';
    int depth = 0;
    for (qsizetype end = isPointed ? start + 1 : start; end < text.size(); ++end) {
        const QChar c = text[end];
        if (c == u'\\' && isAsciiPunctuation(at(text, end + 1))) {
            ++end;
        } else if (isPointed) {
            if (c == u'>')
                return end + 1;
            if (c == u'<')
                return -1;
        } else if (c == u'(') {
            if (++depth > deepestParentheses)
                return -1;
        } else if (c.isSpace() || (c == u')' && depth == 0)) {
            return depth > 0 ? -1 : end;
        } else if (c == u')') {
            --depth;
        }
    }
    return -1;
}

qsizetype linkTitleEnd(LineSearch &search, qsizetype start)
{
    const QChar quote = search.line()[start];
    if (quote == u'"' || quote == u'\'')
        return search.findUnescaped(quote == u'"' ? u"\"" : u"'", start + 1);
    if (quote != u'(')
        return -1;
    const qsizetype close = search.findUnescaped(u")", start + 1);
    const qsizetype nested = search.findUnescaped(u"(", start + 1);
    return nested >= 0 && nested < close ? -1 : close;
}

qsizetype bareAddressEnd(QStringView text, qsizetype start, bool inBrackets)
{
    if (start > 0 && text[start - 1].isLetterOrNumber())
        return -1;
    const qsizetype scheme = addressScheme(text.sliced(start));
    if (scheme == 0 || !at(text, start + scheme).isLetterOrNumber())
        return -1;
    const qsizetype end = skip(text, start + scheme, [&](QChar c) {
        return !c.isSpace() && c != u'<' && !(inBrackets && (c == u'[' || c == u']'));
    });
    const qsizetype trimmed = withoutTrailingPunctuation(text, start, end);
    return trimmed > start + scheme ? trimmed : -1;
}

qsizetype bareMailEnd(QStringView text, qsizetype sign, qsizetype earliest, qsizetype *start)
{
    qsizetype begin = sign;
    while (begin > earliest
        && (isAlphanumeric(text[begin - 1]) || QStringView(u".-_+").contains(text[begin - 1])))
        --begin;
    qsizetype end = skip(text, sign + 1,
        [](QChar c) { return isAlphanumeric(c) || c == u'-' || c == u'_' || c == u'.'; });
    while (end > sign + 1 && text[end - 1] == u'.')
        --end;
    const QStringView domain = text.sliced(sign + 1, end - sign - 1);
    const bool endsWell = !domain.isEmpty() && isAlphanumeric(domain.back());
    if (begin == sign || !endsWell || domain.indexOf(u'.') < 1)
        return -1;
    *start = begin;
    return end;
}

} // namespace Galley
