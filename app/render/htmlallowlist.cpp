// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/htmlallowlist.h"

#include "base/languagetag.h"
#include "render/requestpolicy.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr auto idPrefix = "user-content-"_L1;
constexpr qsizetype longestId = 200;

template<std::size_t size>
bool isOneOf(QLatin1StringView name, const std::array<QLatin1StringView, size> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array keptElements{"p"_L1, "h1"_L1, "h2"_L1, "h3"_L1, "h4"_L1, "h5"_L1, "h6"_L1,
    "blockquote"_L1, "pre"_L1, "code"_L1, "ul"_L1, "ol"_L1, "li"_L1, "dl"_L1, "dt"_L1, "dd"_L1,
    "table"_L1, "caption"_L1, "colgroup"_L1, "col"_L1, "thead"_L1, "tbody"_L1, "tfoot"_L1, "tr"_L1,
    "th"_L1, "td"_L1, "hr"_L1, "br"_L1, "wbr"_L1, "a"_L1, "img"_L1, "em"_L1, "strong"_L1, "b"_L1,
    "i"_L1, "u"_L1, "s"_L1, "del"_L1, "ins"_L1, "mark"_L1, "sub"_L1, "sup"_L1, "small"_L1, "kbd"_L1,
    "samp"_L1, "var"_L1, "abbr"_L1, "cite"_L1, "q"_L1, "dfn"_L1, "span"_L1, "div"_L1, "section"_L1,
    "figure"_L1, "figcaption"_L1, "details"_L1, "summary"_L1, "time"_L1, "bdi"_L1, "bdo"_L1,
    "ruby"_L1, "rt"_L1, "rp"_L1, "audio"_L1, "video"_L1};

// Whose content is code, raw text that another reader may take for markup, or a control.
constexpr std::array droppedElements{"script"_L1, "style"_L1, "template"_L1, "noscript"_L1,
    "iframe"_L1, "object"_L1, "embed"_L1, "applet"_L1, "param"_L1, "svg"_L1, "math"_L1, "input"_L1,
    "button"_L1, "select"_L1, "option"_L1, "optgroup"_L1, "datalist"_L1, "textarea"_L1, "keygen"_L1,
    "isindex"_L1, "progress"_L1, "meter"_L1, "output"_L1, "title"_L1, "head"_L1, "frameset"_L1,
    "frame"_L1, "noframes"_L1, "noembed"_L1, "plaintext"_L1, "xmp"_L1, "listing"_L1, "canvas"_L1,
    "source"_L1, "track"_L1, "base"_L1, "link"_L1, "meta"_L1, "area"_L1, "bgsound"_L1,
    "basefont"_L1};

constexpr std::array voidElements{"hr"_L1, "br"_L1, "wbr"_L1, "img"_L1, "input"_L1, "col"_L1};

QString matching(const QString &value, const char *pattern)
{
    const QRegularExpression expression(
        QRegularExpression::anchoredPattern(QLatin1StringView(pattern)));
    return expression.match(value).hasMatch() ? value : QString();
}

QString keptClasses(QLatin1StringView element, const QString &value)
{
    if (element == "li"_L1) // the printer gives list items the only class they may have
        return {};
    QStringList kept;
    for (const QString &name : value.split(u' ', Qt::SkipEmptyParts)) {
        const bool isLanguage
            = element == "code"_L1 && !matching(name, "language-[A-Za-z0-9_+#.-]{1,40}").isNull();
        if (isLanguage || name == "footnotes"_L1 || name == "footnote-ref"_L1
            || name == "footnote-backref"_L1 || name == "remote-picture"_L1)
            kept.append(name);
    }
    return kept.isEmpty() ? QString() : kept.join(u' ');
}

QString prefixedId(const QString &value)
{
    const auto isAllowed
        = [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate() || u"-_.:%"_s.contains(c); };
    if (value.isEmpty() || value.size() > longestId
        || !std::all_of(value.begin(), value.end(), isAllowed))
        return {};
    return value.startsWith(idPrefix) ? value : idPrefix + value;
}

QString linkAddress(const QString &value)
{
    QString address = value.trimmed();
    if (!isAllowedAddress(address, AddressUse::Link))
        return {};
    if (!address.startsWith(u'#') || address.size() == 1)
        return address;
    const QString id = prefixedId(address.mid(1));
    return id.isNull() ? id : u'#' + id;
}

// Media of the article's folder: the rules of pictures, without addresses that have a scheme.
QString mediaAddress(const QString &value)
{
    const QString address = value.trimmed();
    const bool isRemote = address.startsWith("http:"_L1, Qt::CaseInsensitive)
        || address.startsWith("https:"_L1, Qt::CaseInsensitive)
        || address.startsWith("data:"_L1, Qt::CaseInsensitive);
    return !isRemote && isAllowedAddress(address, AddressUse::Picture) ? address : QString();
}

QString valueForAnyElement(
    QLatin1StringView element, QLatin1StringView attribute, const QString &value)
{
    if (attribute == "id"_L1)
        return prefixedId(value);
    if (attribute == "class"_L1)
        return keptClasses(element, value);
    if (attribute == "lang"_L1)
        return isLanguageTag(value) ? value : QString();
    if (attribute == "dir"_L1)
        return matching(value.toLower(), "ltr|rtl|auto");
    return {};
}

QString valueForLink(QLatin1StringView attribute, const QString &value)
{
    if (attribute == "href"_L1)
        return linkAddress(value);
    if (attribute == "title"_L1 || attribute == "aria-label"_L1)
        return value;
    if (attribute == "data-footnote-ref"_L1 || attribute == "data-footnote-backref"_L1
        || attribute == "data-footnote-backref-idx"_L1)
        return matching(value, "[A-Za-z0-9-]{0,40}");
    return {};
}

QString valueForPicture(QLatin1StringView attribute, const QString &value)
{
    if (attribute == "src"_L1) {
        const QString address = value.trimmed();
        return isAllowedAddress(address, AddressUse::Picture) ? address : QString();
    }
    if (attribute == "alt"_L1 || attribute == "title"_L1)
        return value;
    if (attribute == "width"_L1 || attribute == "height"_L1)
        return matching(value, "[0-9]{1,5}%?");
    return {};
}

QString valueForTablePart(QLatin1StringView attribute, const QString &value)
{
    if (attribute == "align"_L1)
        return matching(value.toLower(), "left|center|right");
    if (attribute == "colspan"_L1 || attribute == "rowspan"_L1 || attribute == "span"_L1)
        return matching(value, "[1-9][0-9]{0,2}");
    if (attribute == "scope"_L1)
        return matching(value.toLower(), "row|col|rowgroup|colgroup");
    return {};
}

QString valueForListPart(
    QLatin1StringView element, QLatin1StringView attribute, const QString &value)
{
    if (element == "li"_L1 && attribute == "value"_L1)
        return matching(value, "-?[0-9]{1,9}");
    if (element == "ol"_L1 && attribute == "start"_L1)
        return matching(value, "-?[0-9]{1,9}");
    if (element == "ol"_L1 && attribute == "reversed"_L1)
        return u""_s;
    if (element == "ol"_L1 && attribute == "type"_L1)
        return matching(value, "[1aAiI]");
    return {};
}

QString valueForWords(QLatin1StringView element, QLatin1StringView attribute, const QString &value)
{
    if (attribute == "title"_L1 && (element == "abbr"_L1 || element == "dfn"_L1))
        return value;
    if (attribute == "datetime"_L1
        && (element == "time"_L1 || element == "del"_L1 || element == "ins"_L1))
        return matching(value, "[0-9A-Za-z:+. -]{1,60}");
    if (attribute == "cite"_L1
        && (element == "blockquote"_L1 || element == "q"_L1 || element == "del"_L1
            || element == "ins"_L1))
        return linkAddress(value);
    if (attribute == "open"_L1 && element == "details"_L1)
        return u""_s;
    if (attribute == "data-footnotes"_L1 && element == "section"_L1)
        return u""_s;
    return {};
}

} // namespace

ElementFate fateOf(QLatin1StringView element)
{
    if (isOneOf(element, keptElements))
        return ElementFate::Keep;
    return isOneOf(element, droppedElements) ? ElementFate::Drop : ElementFate::Unwrap;
}

bool isVoidElement(QLatin1StringView element)
{
    return isOneOf(element, voidElements);
}

QString allowedValue(QLatin1StringView element, QLatin1StringView attribute, const QString &value)
{
    if (QString any = valueForAnyElement(element, attribute, value); !any.isNull())
        return any;
    if (element == "a"_L1)
        return valueForLink(attribute, value);
    if (element == "img"_L1)
        return valueForPicture(attribute, value);
    if (element == "audio"_L1 || element == "video"_L1)
        return attribute == "src"_L1 ? mediaAddress(value) : QString();
    if (element == "td"_L1 || element == "th"_L1 || element == "col"_L1 || element == "colgroup"_L1
        || element == "tr"_L1)
        return valueForTablePart(attribute, value);
    if (element == "ol"_L1 || element == "li"_L1)
        return valueForListPart(element, attribute, value);
    return valueForWords(element, attribute, value);
}

QString escapedHtml(QStringView text)
{
    QString escaped;
    escaped.reserve(text.size() + text.size() / 16);
    for (const QChar c : text) {
        if (c == u'&')
            escaped += "&amp;"_L1;
        else if (c == u'<')
            escaped += "&lt;"_L1;
        else if (c == u'>')
            escaped += "&gt;"_L1;
        else if (c == u'"')
            escaped += "&quot;"_L1;
        else if (c.category() != QChar::Other_Control || c == u'\n' || c == u'\t')
            escaped += c;
    }
    return escaped;
}

} // namespace Galley
