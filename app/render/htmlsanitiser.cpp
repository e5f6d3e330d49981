// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/htmlsanitiser.h"

#include "base/tr.h"
#include "html/htmlfragment.h"
#include "render/htmlallowlist.h"

#include <QUrl>

#include <vector>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int deepestElement = 256;
// The levels that a table needs to hold its cells: it is written whole or not at all, as text in
// its rows would be moved by the next reader.
constexpr int levelsOfTable = 6;
constexpr int mostRounds = 4;

bool isRemote(const QString &address)
{
    return address.startsWith("http:"_L1, Qt::CaseInsensitive)
        || address.startsWith("https:"_L1, Qt::CaseInsensitive);
}

bool isCheckbox(const GumboNode &node)
{
    return elementName(node) == "input"_L1
        && attribute(node, "type").compare("checkbox"_L1, Qt::CaseInsensitive) == 0;
}

const GumboNode *firstShownChild(const GumboNode &node)
{
    const GumboVector &children = childrenOf(node);
    for (unsigned i = 0; i < children.length; ++i) {
        const GumboNode &child = childAt(children, i);
        if (child.type != GUMBO_NODE_WHITESPACE && child.type != GUMBO_NODE_COMMENT)
            return &child;
    }
    return nullptr;
}

/// The checkbox of a task list's item, or null.
const GumboNode *taskBox(const GumboNode &item)
{
    const GumboNode *first = firstShownChild(item);
    if (first && elementName(*first) == "p"_L1)
        first = firstShownChild(*first);
    return first && isCheckbox(*first) ? first : nullptr;
}

/// Writes what is allowed of a tree. Walks with a stack of its own, as the tree may be deep.
class Printer final
{
public:
    explicit Printer(TopHeadings topHeadings)
        : m_topHeadings(topHeadings)
    { }
    [[nodiscard]] QString print(const GumboNode &root);

private:
    struct Level
    {
        const GumboNode *node = nullptr;
        unsigned next = 0;
        QLatin1StringView closing{};
        bool onlyText = false;
        bool inLink = false;
        int depth = 0;
    };

    void visit(const GumboNode &node, const Level &parent);
    void writeElement(const GumboNode &node, QLatin1StringView name, const Level &parent);
    void writeStartTag(const GumboNode &node, QLatin1StringView name);
    void writeAttributes(const GumboNode &node, QLatin1StringView name);
    void writeRemotePicture(const GumboNode &node, const QString &address, bool inLink);

    TopHeadings m_topHeadings;
    QString m_html;
    std::vector<Level> m_levels;
    const GumboNode *m_taskBox = nullptr;
};

QString Printer::print(const GumboNode &root)
{
    m_levels.push_back({&root});
    while (!m_levels.empty()) {
        Level &level = m_levels.back();
        const GumboVector &children = childrenOf(*level.node);
        if (level.next < children.length) {
            const GumboNode &child = childAt(children, level.next++);
            visit(child, Level(level));
            continue;
        }
        if (!level.closing.isEmpty())
            m_html += "</"_L1 + level.closing + u'>';
        m_levels.pop_back();
    }
    return m_html;
}

void Printer::visit(const GumboNode &node, const Level &parent)
{
    if (isText(node)) {
        m_html += escapedHtml(QString::fromUtf8(node.v.text.text));
        return;
    }
    if (!isElement(node) || node.v.element.tag_namespace != GUMBO_NAMESPACE_HTML)
        return;
    QLatin1StringView name = elementName(node);
    if (name == "h1"_L1 && m_topHeadings == TopHeadings::Lower)
        name = "h2"_L1;
    if (&node == m_taskBox) {
        m_html += "<input type=\"checkbox\""_L1;
        if (!attribute(node, "checked").isNull())
            m_html += " checked=\"\""_L1;
        m_html += " disabled=\"\">"_L1;
        return;
    }
    switch (fateOf(name)) {
    case ElementFate::Drop:
        return;
    case ElementFate::Unwrap:
        m_levels.push_back({&node, 0, {}, parent.onlyText, parent.inLink, parent.depth});
        return;
    case ElementFate::Keep:
        writeElement(node, name, parent);
    }
}

void Printer::writeElement(const GumboNode &node, QLatin1StringView name, const Level &parent)
{
    const int room = name == "table"_L1 ? deepestElement - levelsOfTable : deepestElement;
    if (parent.onlyText || parent.depth >= room) {
        m_levels.push_back({&node, 0, {}, true, parent.inLink, parent.depth});
        return;
    }
    const bool isMedia = name == "audio"_L1 || name == "video"_L1;
    if (name == "img"_L1 || isMedia) {
        const QString address = allowedValue(name, "src"_L1, attribute(node, "src"));
        if (isRemote(address)) {
            writeRemotePicture(node, address, parent.inLink);
            return;
        }
        if (address.isNull()) {
            m_html += escapedHtml(attribute(node, "alt"));
            return;
        }
    }
    if (name == "li"_L1)
        m_taskBox = taskBox(node);
    writeStartTag(node, name);
    if (isMedia)
        m_html += "</"_L1 + name + u'>';
    else if (!isVoidElement(name))
        m_levels.push_back(
            {&node, 0, name, false, parent.inLink || name == "a"_L1, parent.depth + 1});
}

void Printer::writeStartTag(const GumboNode &node, QLatin1StringView name)
{
    m_html += u'<' + name;
    writeAttributes(node, name);
    if (name == "li"_L1 && m_taskBox)
        m_html += " class=\"task\""_L1;
    if (name == "audio"_L1 || name == "video"_L1)
        m_html += " controls=\"\" preload=\"metadata\""_L1;
    m_html += u'>';
    // A reader skips a line end right after <pre>.
    const GumboVector &children = childrenOf(node);
    if (name == "pre"_L1 && children.length > 0 && isText(childAt(children, 0))
        && childAt(children, 0).v.text.text[0] == '\n')
        m_html += u'\n';
}

void Printer::writeAttributes(const GumboNode &node, QLatin1StringView name)
{
    const GumboVector &attributes = node.v.element.attributes;
    bool leadsAway = false;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto *given = static_cast<const GumboAttribute *>(attributes.data[i]);
        const QLatin1StringView key(given->name);
        const QString value = allowedValue(name, key, QString::fromUtf8(given->value));
        if (value.isNull())
            continue;
        m_html += u' ' + key + "=\""_L1 + escapedHtml(value) + u'"';
        leadsAway |= key == "href"_L1 && !value.startsWith(u'#');
    }
    if (leadsAway)
        m_html += " rel=\"noopener noreferrer\""_L1;
}

void Printer::writeRemotePicture(const GumboNode &node, const QString &address, bool inLink)
{
    QString label = attribute(node, "alt").trimmed();
    if (label.isEmpty())
        label = PageTr::tr("Picture on %1").arg(QUrl(address).host());
    // A link within a link is not HTML: there the picture is only named.
    if (inLink)
        m_html += "<span class=\"remote-picture\">"_L1 + escapedHtml(label) + "</span>"_L1;
    else
        m_html += "<a class=\"remote-picture\" href=\""_L1 + escapedHtml(address)
            + "\" rel=\"noopener noreferrer\">"_L1 + escapedHtml(label) + "</a>"_L1;
}

QString shownAsWritten(const QString &fragment)
{
    return "<p>"_L1 + escapedHtml(fragment) + "</p>"_L1;
}

} // namespace

QString sanitiseHtml(const QString &fragment, TopHeadings topHeadings)
{
    QString html = fragment;
    // What one reader takes for a tree, another may take for a different one: it counts only when
    // reading it again changes nothing.
    for (int round = 0; round < mostRounds; ++round) {
        const HtmlFragment tree(html.toUtf8());
        if (!tree.root())
            return shownAsWritten(fragment);
        const QString printed = Printer(topHeadings).print(*tree.root());
        if (printed == html)
            return html;
        html = printed;
    }
    return shownAsWritten(fragment);
}

} // namespace Galley
