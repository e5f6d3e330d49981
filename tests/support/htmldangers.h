// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

#include <gumbo.h>

namespace Galley::Testing {

/// What in a piece of HTML could run, load by itself or take a name of the page: a sentence each,
/// found by rules of its own that share nothing with the code under test. Deny lists on purpose:
/// the sanitiser has the allow list.
class HtmlDangers final
{
public:
    [[nodiscard]] static QStringList in(const QString &html)
    {
        const QByteArray utf8 = html.toUtf8();
        GumboOutput *output = gumbo_parse_with_options(
            &kGumboDefaultOptions, utf8.constData(), static_cast<size_t>(utf8.size()));
        HtmlDangers dangers;
        dangers.look(output->root);
        gumbo_destroy_output(&kGumboDefaultOptions, output);
        return dangers.m_found;
    }

private:
    void look(const GumboNode *node)
    {
        if (node->type == GUMBO_NODE_COMMENT)
            m_found.append(QStringLiteral("a comment"));
        if (node->type == GUMBO_NODE_TEMPLATE)
            m_found.append(QStringLiteral("a template"));
        if (node->type != GUMBO_NODE_ELEMENT)
            return;
        lookAtElement(node->v.element);
        const GumboVector &children = node->v.element.children;
        for (unsigned i = 0; i < children.length; ++i)
            look(static_cast<const GumboNode *>(children.data[i]));
    }

    void lookAtElement(const GumboElement &element)
    {
        static const QSet<QString> forbidden{QStringLiteral("script"), QStringLiteral("iframe"),
            QStringLiteral("object"), QStringLiteral("embed"), QStringLiteral("applet"),
            QStringLiteral("form"), QStringLiteral("button"), QStringLiteral("select"),
            QStringLiteral("textarea"), QStringLiteral("svg"), QStringLiteral("math"),
            QStringLiteral("base"), QStringLiteral("link"), QStringLiteral("noscript"),
            QStringLiteral("frameset"), QStringLiteral("frame"), QStringLiteral("xmp"),
            QStringLiteral("plaintext"), QStringLiteral("source"), QStringLiteral("track"),
            QStringLiteral("area"), QStringLiteral("canvas"), QStringLiteral("dialog"),
            QStringLiteral("marquee"), QStringLiteral("main"), QStringLiteral("noembed")};
        const QString name = QString::fromLatin1(gumbo_normalized_tagname(element.tag));
        if (element.tag_namespace != GUMBO_NAMESPACE_HTML || forbidden.contains(name)
            || element.tag == GUMBO_TAG_UNKNOWN)
            m_found.append(QStringLiteral("an element <%1>").arg(name));
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto *given = static_cast<const GumboAttribute *>(element.attributes.data[i]);
            lookAtAttribute(name, QString::fromUtf8(given->name), QString::fromUtf8(given->value));
        }
    }

    void lookAtAttribute(const QString &element, const QString &name, const QString &value)
    {
        static const QRegularExpression neverSafe(QStringLiteral(
            "^(on.*|style|srcset|srcdoc|formaction|action|poster|background|ping|data|code|name|"
            "xlink:.*|xmlns.*|http-equiv|target|download|autofocus|autoplay|contenteditable|is|"
            "usemap|longdesc|lowsrc|dynsrc|manifest|content|slot|popover.*|accesskey|tabindex|"
            "data-key|data-background-iframe|itemscope|itemtype|itemid)$"));
        static const QRegularExpression link(
            QStringLiteral("^(https?://[^/]|mailto:.|#|[^:]*$|[^:/?#]*[/?#])"));
        static const QRegularExpression localPicture(
            QStringLiteral("^(data:image/(png|jpeg|gif|webp);base64,|(?!/)[^:\\\\]*$)"));
        const QString where = QStringLiteral("%1=\"%2\" on <%3>").arg(name, value, element);
        if (neverSafe.match(name).hasMatch())
            m_found.append(where);
        if ((name == QStringLiteral("href") || name == QStringLiteral("cite"))
            && (!link.match(value).hasMatch() || value.startsWith(QStringLiteral("//"))))
            m_found.append(where);
        if (name == QStringLiteral("src")
            && (!localPicture.match(value).hasMatch() || value.contains(QStringLiteral(".."))))
            m_found.append(where);
        if (name == QStringLiteral("id") && !value.startsWith(QStringLiteral("user-content-")))
            m_found.append(where);
        const QStringList classes = value.split(QLatin1Char(' '));
        if (name == QStringLiteral("class")
            && (classes.contains(QStringLiteral("appeal"))
                || classes.contains(QStringLiteral("appeal-button"))
                || classes.contains(QStringLiteral("block"))))
            m_found.append(where);
    }

    QStringList m_found;
};

} // namespace Galley::Testing
