// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/htmlfragment.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int deepestNesting = 5'000;

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

// How deep the elements may nest: more rather than less, as an end tag counts only against a start
// tag of its own name. Gumbo frees its tree recursively, so this is asked before it reads.
int nestingOf(const QByteArray &utf8)
{
    QHash<QByteArray, int> open;
    int depth = 0;
    int deepest = 0;
    for (qsizetype at = utf8.indexOf('<'); at >= 0; at = utf8.indexOf('<', at + 1)) {
        const bool closes = utf8.mid(at + 1, 1) == "/";
        const qsizetype start = at + (closes ? 2 : 1);
        qsizetype end = start;
        while (end < utf8.size() && isNameByte(utf8[end]))
            ++end;
        if (end == start)
            continue;
        const QByteArray name = utf8.mid(start, end - start).toLower();
        if (closes) {
            const auto found = open.find(name);
            if (found != open.end() && *found > 0) {
                --*found;
                --depth;
            }
        } else if (name != "br" && name != "img" && name != "hr" && name != "input") {
            ++open[name];
            deepest = std::max(deepest, ++depth);
        }
    }
    return deepest;
}

} // namespace

HtmlFragment::HtmlFragment(QByteArray utf8)
    : m_utf8(std::move(utf8))
{
    if (nestingOf(m_utf8) > deepestNesting)
        return;
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    options.fragment_context = GUMBO_TAG_DIV;
    m_output = gumbo_parse_with_options(
        &options, m_utf8.constData(), static_cast<size_t>(m_utf8.size()));
}

HtmlFragment::~HtmlFragment()
{
    if (m_output)
        gumbo_destroy_output(&kGumboDefaultOptions, m_output);
}

const GumboNode *HtmlFragment::root() const
{
    return m_output ? m_output->root : nullptr;
}

bool isElement(const GumboNode &node)
{
    return node.type == GUMBO_NODE_ELEMENT;
}

bool isText(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE;
}

QLatin1StringView elementName(const GumboNode &node)
{
    if (!isElement(node) || node.v.element.tag_namespace != GUMBO_NAMESPACE_HTML)
        return {};
    return QLatin1StringView(gumbo_normalized_tagname(node.v.element.tag));
}

QString attribute(const GumboNode &element, const char *name)
{
    if (!isElement(element))
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&element.v.element.attributes, name);
    return found ? QString::fromUtf8(found->value, qsizetype(strlen(found->value))) : QString();
}

const GumboVector &childrenOf(const GumboNode &node)
{
    return isElement(node) ? node.v.element.children : kGumboEmptyVector;
}

const GumboNode &childAt(const GumboVector &children, unsigned index)
{
    return *static_cast<const GumboNode *>(children.data[index]);
}

} // namespace Galley
