// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/selfcontained.h"

#include "base/contenttype.h"
#include "base/textfile.h"
#include "render/htmlallowlist.h"
#include "render/htmlfragment.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qint64 largestPicture = 20LL * 1024 * 1024;

/// The address of a picture with the picture in it; empty when the picture cannot be read.
QString dataAddress(const QString &source, const ArticleFolder &folder)
{
    if (source.startsWith("data:image/"_L1, Qt::CaseInsensitive))
        return source;
    const QString path = source.section(u'#', 0, 0).section(u'?', 0, 0);
    const Result<QString> file = folder.fileFor(path);
    if (!file)
        return {};
    const Result<QByteArray> bytes = readFile(*file, largestPicture);
    const QByteArray type = bytes ? contentTypeOf(bytes->left(contentTypeBytes)) : QByteArray();
    if (!type.startsWith("image/"))
        return {};
    return "data:"_L1 + QLatin1StringView(type) + ";base64,"_L1
        + QString::fromLatin1(bytes->toBase64());
}

/// Writes a tree as it is, but for what changes on the way out.
class Writer final
{
public:
    Writer(const ArticleFolder &folder, Pictures pictures)
        : m_folder(folder)
        , m_pictures(pictures)
    { }
    [[nodiscard]] QString write(const GumboNode &root)
    {
        writeChildren(root);
        return m_html;
    }

private:
    void writeChildren(const GumboNode &node);
    void writeElement(const GumboNode &node);
    void writeStartTag(const GumboNode &node, QLatin1StringView name, const QString &source);
    bool writeLoaded(const GumboNode &node, QLatin1StringView name);

    const ArticleFolder &m_folder;
    Pictures m_pictures;
    QString m_html;
};

void Writer::writeChildren(const GumboNode &node)
{
    const GumboVector &children = childrenOf(node);
    for (unsigned i = 0; i < children.length; ++i) {
        const GumboNode &child = childAt(children, i);
        if (isText(child))
            m_html += escapedHtml(QString::fromUtf8(child.v.text.text));
        else if (isElement(child))
            writeElement(child);
    }
}

void Writer::writeElement(const GumboNode &node)
{
    const QStringList classes = attribute(node, "class").split(u' ');
    if (classes.contains("embed-state"_L1))
        return;
    const QLatin1StringView name(gumbo_normalized_tagname(node.v.element.tag));
    if (m_pictures == Pictures::Inline && writeLoaded(node, name))
        return;
    writeStartTag(node, name, {});
    if (isVoidElement(name))
        return;
    writeChildren(node);
    m_html += "</"_L1 + name + u'>';
}

// Elements that load something; false for any other.
bool Writer::writeLoaded(const GumboNode &node, QLatin1StringView name)
{
    const QString source = attribute(node, "src");
    if (name == "img"_L1) {
        const QString address = dataAddress(source, m_folder);
        if (address.isEmpty())
            m_html += escapedHtml(attribute(node, "alt"));
        else
            writeStartTag(node, name, address);
        return true;
    }
    if (name == "audio"_L1 || name == "video"_L1) {
        const QString still = dataAddress(attribute(node, "poster"), m_folder);
        if (!still.isEmpty()) {
            m_html += "<img src=\""_L1 + still + "\" alt=\""_L1
                + escapedHtml(attribute(node, "aria-label")) + "\">"_L1;
            return true;
        }
        const QString address = escapedHtml(source);
        m_html += "<a href=\""_L1 + address + "\">"_L1 + address + "</a>"_L1;
        return true;
    }
    return false;
}

void Writer::writeStartTag(const GumboNode &node, QLatin1StringView name, const QString &source)
{
    m_html += u'<' + name;
    const GumboVector &attributes = node.v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto *given = static_cast<const GumboAttribute *>(attributes.data[i]);
        const QLatin1StringView key(given->name);
        const bool isSource = key == "src"_L1 && !source.isEmpty();
        const QString value = isSource ? source : QString::fromUtf8(given->value);
        m_html += u' ' + key + "=\""_L1 + escapedHtml(value) + u'"';
    }
    m_html += u'>';
    // A reader skips a line end right after <pre>.
    const GumboVector &children = childrenOf(node);
    if (name == "pre"_L1 && children.length > 0 && isText(childAt(children, 0))
        && childAt(children, 0).v.text.text[0] == '\n')
        m_html += u'\n';
}

} // namespace

QString exportedHtml(const QString &blockHtml, const ArticleFolder &folder, Pictures pictures)
{
    const HtmlFragment tree(blockHtml.toUtf8());
    return tree.root() ? Writer(folder, pictures).write(*tree.root()) : QString();
}

} // namespace Galley
