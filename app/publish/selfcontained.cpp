// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/selfcontained.h"

#include "base/contenttype.h"
#include "base/textfile.h"
#include "html/htmlfragment.h"
#include "publish/writersown.h"
#include "render/htmlallowlist.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// Writes a tree as it is, but for what changes on the way out.
class Writer final
{
public:
    Writer(const ArticleFolder &folder, PictureBudget *budget, Folds folds)
        : m_folder(folder)
        , m_budget(budget)
        , m_folds(folds)
    { }
    [[nodiscard]] QByteArrayList write(const GumboNode &root)
    {
        writeChildren(root);
        m_parts.append(m_html);
        return m_parts;
    }

private:
    void writeChildren(const GumboNode &node);
    void writeElement(const GumboNode &node);
    void writeText(const GumboNode &parent, const char *text);
    [[nodiscard]] QByteArray document(const QByteArray &html) const;
    void writeStartTag(const GumboNode &node, QLatin1StringView name, const QByteArray &source);
    bool writeLoaded(const GumboNode &node, QLatin1StringView name);
    [[nodiscard]] QByteArray dataAddress(const QString &source);
    void addPart(const QByteArray &part);

    const ArticleFolder &m_folder;
    PictureBudget *m_budget; ///< null: pictures stay as written
    Folds m_folds;
    QByteArrayList m_parts; ///< what is written, up to the last picture
    QByteArray m_html; ///< what follows
};

// A picture stays a part of its own: a text that grows would hold each one twice on the way.
void Writer::addPart(const QByteArray &part)
{
    m_parts += {std::exchange(m_html, {}), part};
}

/// The address of a picture with the picture in it, in need of no escaping; empty when the picture
/// cannot be read or is too much.
QByteArray Writer::dataAddress(const QString &source)
{
    if (source.startsWith("data:image/"_L1, Qt::CaseInsensitive))
        return escapedHtml(source).toUtf8();
    const Result<ArticlePicture> picture = findPicture(source, m_folder);
    if (!picture)
        return {};
    const Result<QByteArray> bytes = readFile(picture->path, largestPicture);
    if (!bytes)
        return {};
    const Result<QByteArray> type = pictureType(source, bytes->left(contentTypeBytes));
    if (!type || !m_budget->take(bytes->size()))
        return {};
    return "data:" + *type + ";base64," + bytes->toBase64();
}

void Writer::writeChildren(const GumboNode &node)
{
    const GumboVector &children = childrenOf(node);
    for (unsigned i = 0; i < children.length; ++i) {
        const GumboNode &child = childAt(children, i);
        if (isText(child))
            writeText(node, child.v.text.text);
        else if (isElement(child))
            writeElement(child);
    }
}

// A reader takes a style's letters as they stand.
void Writer::writeText(const GumboNode &parent, const char *text)
{
    if (elementName(parent) == "style"_L1)
        m_html += text;
    else
        m_html += escapedHtml(QString::fromUtf8(text)).toUtf8();
}

/// The document that a frame holds, as it leaves.
QByteArray Writer::document(const QByteArray &html) const
{
    const HtmlFragment tree(html);
    return tree.root() ? Writer(m_folder, m_budget, m_folds).write(*tree.root()).join()
                       : QByteArray();
}

void Writer::writeElement(const GumboNode &node)
{
    if (isWritersOwn(node))
        return;
    const QLatin1StringView name(gumbo_normalized_tagname(node.v.element.tag));
    if (m_budget && writeLoaded(node, name))
        return;
    writeStartTag(node, name, {});
    if (isVoidElement(name))
        return;
    writeChildren(node);
    m_html += "</" + QByteArray(name.data(), name.size()) + '>';
}

// Elements that load something; false for any other.
bool Writer::writeLoaded(const GumboNode &node, QLatin1StringView name)
{
    if (name == "img"_L1) {
        const QByteArray address = dataAddress(attribute(node, "src"));
        if (address.isEmpty())
            m_html += escapedHtml(attribute(node, "alt")).toUtf8();
        else
            writeStartTag(node, name, address);
        return true;
    }
    if (name == "audio"_L1 || name == "video"_L1) {
        const QByteArray still = dataAddress(attribute(node, "poster"));
        if (!still.isEmpty()) {
            const QString alt = escapedHtml(attribute(node, "aria-label"));
            m_html += "<img src=\"";
            addPart(still);
            m_html += "\" alt=\"" + alt.toUtf8() + "\">";
            return true;
        }
        const QByteArray address = escapedHtml(attribute(node, "src")).toUtf8();
        m_html += "<a href=\"" + address + "\">" + address + "</a>";
        return true;
    }
    return false;
}

void Writer::writeStartTag(const GumboNode &node, QLatin1StringView name, const QByteArray &source)
{
    m_html += '<' + QByteArray(name.data(), name.size());
    const GumboVector &attributes = node.v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto *given = static_cast<const GumboAttribute *>(attributes.data[i]);
        const QByteArray key(given->name);
        if (isWritersOwn(*given))
            continue;
        const bool isSource = key == "src" && !source.isEmpty();
        m_html += ' ' + key + "=\"";
        if (isSource)
            addPart(source);
        else if (key == "srcdoc")
            m_html += escapedHtml(QString::fromUtf8(document(QByteArray(given->value)))).toUtf8();
        else
            m_html += escapedHtml(QString::fromUtf8(given->value)).toUtf8();
        m_html += '"';
    }
    if (m_folds == Folds::Open && name == "details"_L1 && attribute(node, "open").isNull())
        m_html += " open=\"\"";
    m_html += '>';
    // A reader skips a line end right after <pre>.
    const GumboVector &children = childrenOf(node);
    if (name == "pre"_L1 && children.length > 0 && isText(childAt(children, 0))
        && childAt(children, 0).v.text.text[0] == '\n')
        m_html += '\n';
}

} // namespace

QByteArrayList exportedHtml(
    const QString &blockHtml, const ArticleFolder &folder, PictureBudget *budget, Folds folds)
{
    const HtmlFragment tree(blockHtml.toUtf8());
    return tree.root() ? Writer(folder, budget, folds).write(*tree.root()) : QByteArrayList();
}

} // namespace Galley
