// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/blockstart.h"

#include "markdown/inlinetoken.h"
#include "markdown/linesearch.h"

#include <QString>

#include <algorithm>
#include <array>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLabel = 1000;

int runLength(QStringView text, QChar c)
{
    const auto *const end
        = std::find_if(text.begin(), text.end(), [c](QChar other) { return other != c; });
    return int(end - text.begin());
}

bool isBlockTag(QStringView name)
{
    // CommonMark 0.29, 4.6, condition 6.
    static constexpr std::array names{"address"_L1, "article"_L1, "aside"_L1, "base"_L1,
        "basefont"_L1, "blockquote"_L1, "body"_L1, "caption"_L1, "center"_L1, "col"_L1,
        "colgroup"_L1, "dd"_L1, "details"_L1, "dialog"_L1, "dir"_L1, "div"_L1, "dl"_L1, "dt"_L1,
        "fieldset"_L1, "figcaption"_L1, "figure"_L1, "footer"_L1, "form"_L1, "frame"_L1,
        "frameset"_L1, "h1"_L1, "h2"_L1, "h3"_L1, "h4"_L1, "h5"_L1, "h6"_L1, "head"_L1, "header"_L1,
        "hr"_L1, "html"_L1, "iframe"_L1, "legend"_L1, "li"_L1, "link"_L1, "main"_L1, "menu"_L1,
        "menuitem"_L1, "nav"_L1, "noframes"_L1, "ol"_L1, "optgroup"_L1, "option"_L1, "p"_L1,
        "param"_L1, "section"_L1, "source"_L1, "summary"_L1, "table"_L1, "tbody"_L1, "td"_L1,
        "tfoot"_L1, "th"_L1, "thead"_L1, "title"_L1, "tr"_L1, "track"_L1, "ul"_L1};
    return std::any_of(names.begin(), names.end(),
        [&](QLatin1StringView other) { return name.compare(other, Qt::CaseInsensitive) == 0; });
}

/// The name of the tag that starts the text, closing tags included.
QStringView tagName(QStringView text)
{
    const qsizetype start = text.startsWith("</"_L1) ? 2 : 1;
    qsizetype end = start;
    while (
        end < text.size() && (isAsciiLetter(text[end]) || (end > start && isAsciiDigit(text[end]))))
        ++end;
    return text.sliced(std::min(start, text.size()), end - std::min(start, end));
}

bool isRawTag(QStringView name)
{
    return name.compare("script"_L1, Qt::CaseInsensitive) == 0
        || name.compare("pre"_L1, Qt::CaseInsensitive) == 0
        || name.compare("style"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

FenceStart fenceStart(QStringView text)
{
    if (text.isEmpty() || (text[0] != u'`' && text[0] != u'~'))
        return {};
    const int length = runLength(text, text[0]);
    const bool isTilde = text[0] == u'~';
    if (length < 3 || (!isTilde && text.sliced(length).contains(u'`')))
        return {};
    return {std::min(length, 255), isTilde};
}

bool isFenceEnd(QStringView text, int length, bool isTilde)
{
    const int run = runLength(text, isTilde ? u'~' : u'`');
    return run >= length && text.sliced(run).trimmed().isEmpty();
}

int headingMarkLength(QStringView text)
{
    const int length = runLength(text, u'#');
    const bool isApart = length == text.size() || isBlank(text[length]);
    return length <= 6 && isApart ? length : 0;
}

bool isRule(QStringView text)
{
    if (text.isEmpty() || !QStringView(u"*-_").contains(text[0]))
        return false;
    int signs = 0;
    for (const QChar c : text) {
        if (c == text[0])
            ++signs;
        else if (!isBlank(c))
            return false;
    }
    return signs >= 3;
}

bool isSetextUnderline(QStringView text)
{
    if (text.isEmpty() || (text[0] != u'=' && text[0] != u'-'))
        return false;
    return text.sliced(runLength(text, text[0])).trimmed().isEmpty();
}

ListMark listMark(QStringView text)
{
    ListMark mark;
    if (text.isEmpty())
        return mark;
    qsizetype end = 0;
    if (QStringView(u"-+*").contains(text[0])) {
        end = 1;
    } else {
        while (end < text.size() && isAsciiDigit(text[end]))
            ++end;
        const bool isNumber
            = end > 0 && end <= 9 && end < text.size() && (text[end] == u'.' || text[end] == u')');
        if (!isNumber)
            return mark;
        mark.number = text.first(end).toInt();
        ++end;
    }
    if (end < text.size() && !isBlank(text[end]))
        return {};
    mark.length = int(end);
    mark.isEmpty = text.sliced(end).trimmed().isEmpty();
    return mark;
}

int taskMarkLength(QStringView text)
{
    const bool isMark = text.size() > 3 && text[0] == u'[' && text[2] == u']' && isBlank(text[3])
        && (text[1] == u' ' || text[1].toLower() == u'x');
    return isMark ? 3 : 0;
}

bool isTableDelimiter(QStringView text)
{
    bool hasHyphen = false;
    bool hasSign = false;
    for (const QChar c : text) {
        hasHyphen = hasHyphen || c == u'-';
        hasSign = hasSign || c == u'|' || c == u':';
        if (c != u'-' && c != u'|' && c != u':' && !isBlank(c))
            return false;
    }
    return hasHyphen && hasSign;
}

int htmlBlockKind(QStringView text, bool inParagraph)
{
    if (text.size() < 2 || text[0] != u'<')
        return 0;
    if (text.startsWith("<!--"_L1))
        return 2;
    if (text.startsWith("<?"_L1))
        return 3;
    if (text.startsWith("<![CDATA["_L1))
        return 5;
    if (text[1] == u'!')
        return text.size() > 2 && isAsciiLetter(text[2]) ? 4 : 0;
    const QStringView name = tagName(text);
    const qsizetype end = name.isEmpty() ? 0 : name.end() - text.begin();
    const bool isApart
        = end == text.size() || (end > 0 && (text[end].isSpace() || text[end] == u'>'));
    if (isRawTag(name) && text[1] != u'/' && isApart)
        return 1;
    if (isBlockTag(name) && (isApart || text.sliced(end).startsWith("/>"_L1)))
        return 6;
    if (inParagraph || name.isEmpty() || isRawTag(name))
        return 0;
    LineSearch search(text);
    const qsizetype tagEnd = htmlTagEnd(search, 0);
    return tagEnd > 0 && text.sliced(tagEnd).trimmed().isEmpty() ? 7 : 0;
}

bool isHtmlBlockEnd(QStringView text, int kind)
{
    switch (kind) {
    case 1:
        return text.contains("</script>"_L1, Qt::CaseInsensitive)
            || text.contains("</pre>"_L1, Qt::CaseInsensitive)
            || text.contains("</style>"_L1, Qt::CaseInsensitive);
    case 2:
        return text.contains("-->"_L1);
    case 3:
        return text.contains("?>"_L1);
    case 4:
        return text.contains(u'>');
    case 5:
        return text.contains("]]>"_L1);
    default:
        return false;
    }
}

int definitionLength(QStringView text)
{
    if (text.size() < 4 || text[0] != u'[')
        return 0;
    qsizetype end = 1;
    while (end < text.size() && end < longestLabel && text[end] != u']' && text[end] != u'[')
        end += text[end] == u'\\' ? 2 : 1;
    if (end + 1 >= text.size() || text[end] != u']' || text[end + 1] != u':')
        return 0;
    const QStringView label = text.sliced(1, end - 1).trimmed();
    return label.isEmpty() || label == "^"_L1 ? 0 : int(end + 2);
}

} // namespace Galley
