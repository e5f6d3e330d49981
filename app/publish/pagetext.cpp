// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/pagetext.h"

#include "html/htmlfragment.h"
#include "publish/writersown.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QStringList linesIn(const GumboNode &container);

bool hasClass(const GumboNode &node, QLatin1StringView name)
{
    return attribute(node, "class").split(u' ').contains(name);
}

// What is folded away on a page and follows without a break in a text.
bool isRest(const GumboNode *node)
{
    return node && isElement(*node) && hasClass(*node, "embed-more"_L1);
}

// What is only for the eye, only for the preview, or has no place in a text.
bool isLeftOut(const GumboNode &node)
{
    const QLatin1StringView name = elementName(node);
    return name.isEmpty() || name == "del"_L1 || name == "s"_L1 || name == "rp"_L1
        || attribute(node, "aria-hidden") == "true"_L1 || isWritersOwn(node)
        || hasClass(node, "footnote-backref"_L1) || (name == "summary"_L1 && isRest(node.parent));
}

bool isInline(const GumboNode &node)
{
    static const QList<QLatin1StringView> blocks{"p"_L1, "h1"_L1, "h2"_L1, "h3"_L1, "h4"_L1,
        "h5"_L1, "h6"_L1, "blockquote"_L1, "pre"_L1, "ul"_L1, "ol"_L1, "dl"_L1, "dt"_L1, "dd"_L1,
        "table"_L1, "hr"_L1, "div"_L1, "section"_L1, "figure"_L1, "figcaption"_L1, "details"_L1,
        "summary"_L1, "header"_L1, "footer"_L1, "aside"_L1, "caption"_L1};
    return !blocks.contains(elementName(node));
}

QString wordsOf(const GumboNode &node);

QString wordsIn(const GumboNode &node)
{
    QString words;
    const GumboVector &children = childrenOf(node);
    for (unsigned i = 0; i < children.length; ++i)
        words += wordsOf(childAt(children, i));
    return words;
}

QString linkWords(const GumboNode &link)
{
    QString words = wordsIn(link);
    const QString address = attribute(link, "href");
    const bool leadsOut = address.startsWith("http"_L1) || address.startsWith("mailto:"_L1);
    const QString said = address.section(u':', 1).remove("//"_L1);
    if (!leadsOut || words.contains(said, Qt::CaseInsensitive))
        return words;
    return words.trimmed().isEmpty() ? address : words + " ("_L1 + address + u')';
}

// Words of something within a line. A line end in them is one that the writer wanted.
QString wordsOf(const GumboNode &node)
{
    if (isText(node))
        return QString::fromUtf8(node.v.text.text).replace(u'\n', u' ');
    if (!isElement(node) || isLeftOut(node))
        return {};
    const QLatin1StringView name = elementName(node);
    if (name == "br"_L1)
        return u"\n"_s;
    if (name == "img"_L1)
        return attribute(node, "alt");
    if (name == "input"_L1)
        return attribute(node, "checked").isNull() ? u"[ ]"_s : u"[x]"_s;
    if (name == "a"_L1)
        return linkWords(node);
    if (hasClass(node, "footnote-ref"_L1))
        return u'[' + wordsIn(node).trimmed() + u']';
    if (name == "q"_L1)
        return u'\u201c' + wordsIn(node) + u'\u201d';
    return wordsIn(node);
}

void addParagraph(QStringList &lines, const QStringList &paragraph)
{
    if (paragraph.isEmpty())
        return;
    if (!lines.isEmpty())
        lines.append(QString());
    lines += paragraph;
}

void addWords(QStringList &lines, const QString &words)
{
    if (words.trimmed().isEmpty())
        return;
    QStringList paragraph;
    for (const QString &line : words.trimmed().split(u'\n'))
        paragraph.append(line.simplified());
    addParagraph(lines, paragraph);
}

QStringList withMargin(const QStringList &lines, const QString &first, const QString &others)
{
    QStringList shifted;
    for (const QString &line : lines) {
        const QString &margin = shifted.isEmpty() ? first : others;
        const QString shiftedLine = margin + line;
        shifted.append(line.isEmpty() ? shiftedLine.trimmed() : shiftedLine);
    }
    return shifted;
}

QStringList listLines(const GumboNode &list)
{
    const bool isNumbered = elementName(list) == "ol"_L1;
    bool isNumber = false;
    int number = attribute(list, "start").toInt(&isNumber);
    if (!isNumber)
        number = 1;
    QStringList lines;
    const GumboVector &children = childrenOf(list);
    for (unsigned i = 0; i < children.length; ++i) {
        const GumboNode &item = childAt(children, i);
        if (elementName(item) != "li"_L1)
            continue;
        const QString mark = isNumbered ? QString::number(number++) + ". "_L1 : u"- "_s;
        const QString margin(mark.size(), u' ');
        QStringList inner = linesIn(item);
        inner.removeAll(QString());
        lines += withMargin(inner, mark, margin);
    }
    return lines;
}

QStringList tableLines(const GumboNode &table)
{
    QStringList lines;
    const GumboVector &children = childrenOf(table);
    for (unsigned i = 0; i < children.length; ++i) {
        const GumboNode &part = childAt(children, i);
        if (elementName(part) == "caption"_L1) {
            lines.append(wordsIn(part).simplified());
        } else if (elementName(part) == "tr"_L1) {
            QStringList cells;
            const GumboVector &cellNodes = childrenOf(part);
            for (unsigned c = 0; c < cellNodes.length; ++c)
                if (isElement(childAt(cellNodes, c)))
                    cells.append(wordsIn(childAt(cellNodes, c)).simplified());
            lines.append(cells.join(" | "_L1));
        } else {
            lines += tableLines(part);
        }
    }
    return lines;
}

QString bylineWords(const GumboNode &byline)
{
    QStringList spans;
    const GumboVector &children = childrenOf(byline);
    for (unsigned i = 0; i < children.length; ++i)
        if (isElement(childAt(children, i)))
            spans.append(wordsOf(childAt(children, i)).simplified());
    return spans.join(u" \u00b7 "_s);
}

QStringList codeLines(const GumboNode &code)
{
    QString text;
    const GumboVector &children = childrenOf(code);
    for (unsigned i = 0; i < children.length; ++i) {
        const GumboNode &child = childAt(children, i);
        text += isText(child) ? QString::fromUtf8(child.v.text.text) : codeLines(child).join(u'\n');
    }
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text.split(u'\n');
}

/// The first element of that class within a node, or null.
const GumboNode *firstOfClass(const GumboNode &node, QLatin1StringView name)
{
    const GumboVector &children = childrenOf(node);
    for (unsigned i = 0; i < children.length; ++i) {
        const GumboNode &child = childAt(children, i);
        if (!isElement(child))
            continue;
        if (hasClass(child, name) || (name == elementName(child) && name == "time"_L1))
            return &child;
        if (const GumboNode *found = firstOfClass(child, name))
            return found;
    }
    return nullptr;
}

QString addressOfEmbed(const GumboNode &card)
{
    for (const QLatin1StringView name : {"embed-open"_L1, "embed-url"_L1, "embed-titlelink"_L1})
        if (const GumboNode *link = firstOfClass(card, name))
            return attribute(*link, "href");
    return {};
}

// Everything in a card of one class, in words, part by part.
QStringList partsOfClass(const GumboNode &node, QLatin1StringView name)
{
    QStringList lines;
    const GumboVector &children = childrenOf(node);
    for (unsigned i = 0; i < children.length; ++i) {
        const GumboNode &child = childAt(children, i);
        if (!isElement(child))
            continue;
        if (!hasClass(child, name))
            lines += partsOfClass(child, name);
        else if (hasClass(child, "embed-quoted"_L1))
            lines += withMargin(linesIn(child), u"> "_s, u"> "_s);
        else
            lines += linesIn(child);
    }
    return lines;
}

// The code on a card: a file's name, then its lines, those that are folded away too.
QStringList codeOfEmbed(const GumboNode &node)
{
    QStringList lines;
    const GumboVector &children = childrenOf(node);
    for (unsigned i = 0; i < children.length; ++i) {
        const GumboNode &child = childAt(children, i);
        if (!isElement(child) || isLeftOut(child))
            continue;
        if (hasClass(child, "embed-file"_L1))
            lines.append(wordsIn(child).simplified());
        else if (elementName(child) == "pre"_L1)
            lines += codeLines(child);
        else
            lines += codeOfEmbed(child);
    }
    return lines;
}

// A card in words: who, where and when on one line, then what it says, then its address.
QStringList embedLines(const GumboNode &card)
{
    QStringList heading;
    for (const QLatin1StringView name : {"embed-title"_L1, "embed-name"_L1, "embed-handle"_L1,
             "embed-channel"_L1, "embed-site"_L1, "embed-network"_L1, "time"_L1}) {
        const GumboNode *part = firstOfClass(card, name);
        if (!part)
            continue;
        // Without the address of a link in it: the card's own stands below.
        const GumboNode *link = firstOfClass(*part, "embed-titlelink"_L1);
        const QString words = wordsIn(link ? *link : *part).simplified();
        const auto saysIt = [&words](const QString &said) {
            return said == words || said.endsWith(u' ' + words);
        };
        if (!words.isEmpty() && std::none_of(heading.begin(), heading.end(), saysIt))
            heading.append(words);
    }
    QStringList lines{heading.join(", "_L1)};
    // A reader is warned before the words, as on the page.
    if (const GumboNode *warning = firstOfClass(card, "embed-warning"_L1))
        lines.append(u'[' + wordsIn(childAt(childrenOf(*warning), 0)).simplified() + u']');
    for (const QLatin1StringView name :
        {"embed-description"_L1, "embed-text"_L1, "embed-where"_L1, "embed-quoted"_L1})
        lines += partsOfClass(card, name);
    lines.removeAll(QString());
    lines += codeOfEmbed(card);
    lines.append(addressOfEmbed(card));
    if (lines.first().isEmpty())
        lines.removeFirst();
    return lines;
}

QStringList linesOfBlock(const GumboNode &block)
{
    if (hasClass(block, "embed"_L1))
        return embedLines(block);
    const QLatin1StringView name = elementName(block);
    if (name == "blockquote"_L1)
        return withMargin(linesIn(block), u"> "_s, u"> "_s);
    if (name == "ul"_L1 || name == "ol"_L1)
        return listLines(block);
    if (name == "pre"_L1)
        return codeLines(block);
    if (name == "table"_L1)
        return tableLines(block);
    if (name == "hr"_L1)
        return {u"* * *"_s};
    if (hasClass(block, "byline"_L1))
        return {bylineWords(block)};
    return linesIn(block);
}

QStringList linesIn(const GumboNode &container)
{
    QStringList lines;
    QString words;
    const GumboVector &children = childrenOf(container);
    for (unsigned i = 0; i < children.length; ++i) {
        const GumboNode &child = childAt(children, i);
        if (!isElement(child) || isInline(child)) {
            words += wordsOf(child);
            continue;
        }
        addWords(lines, std::exchange(words, {}));
        if (!isLeftOut(child))
            addParagraph(lines, linesOfBlock(child));
    }
    addWords(lines, words);
    return lines;
}

} // namespace

QString pageText(const Page &page)
{
    QStringList lines;
    for (const PageBlock &block : page.blocks) {
        const HtmlFragment tree(block.html.toUtf8());
        if (tree.root())
            addParagraph(lines, linesIn(*tree.root()));
    }
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

} // namespace Galley
