// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <gumbo.h>

namespace Galley {

/// A fragment of HTML as the tree that a browser would make of it inside a <div>. Owns the tree.
class HtmlFragment final
{
public:
    explicit HtmlFragment(QByteArray utf8);
    ~HtmlFragment();
    Q_DISABLE_COPY_MOVE(HtmlFragment)

    /// The element whose children are the fragment. Null when the fragment nests so deeply that
    /// reading it could use up the stack.
    [[nodiscard]] const GumboNode *root() const;

private:
    QByteArray m_utf8; // the tree points into it
    GumboOutput *m_output = nullptr;
};

[[nodiscard]] bool isElement(const GumboNode &node);
[[nodiscard]] bool isText(const GumboNode &node); ///< white space included
/// In lower case; empty for what is no element, for elements of SVG and MathML, and for names that
/// HTML does not know.
[[nodiscard]] QLatin1StringView elementName(const GumboNode &node);
/// The value of an attribute; a null string when the element does not have it.
[[nodiscard]] QString attribute(const GumboNode &element, const char *name);
/// The children of an element; an empty list for anything else.
[[nodiscard]] const GumboVector &childrenOf(const GumboNode &node);
[[nodiscard]] const GumboNode &childAt(const GumboVector &children, unsigned index);

} // namespace Galley
