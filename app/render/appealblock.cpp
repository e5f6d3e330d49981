// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/appealblock.h"

#include "base/languagetag.h"
#include "base/tr.h"
#include "html/htmlfragment.h"
#include "markdown/parser.h"
#include "render/htmlallowlist.h"
#include "render/htmlsanitiser.h"
#include "render/requestpolicy.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr auto headingId = "appeal-heading"_L1;

QString linkHtml(QLatin1StringView attributes, const QString &url, const QString &labelHtml)
{
    return "<a"_L1 + attributes + " href=\""_L1 + escapedHtml(url)
        + "\" rel=\"noopener noreferrer\">"_L1 + labelHtml + "</a>"_L1;
}

QString buttonHtml(const Appeal &appeal)
{
    if (appeal.buttonLabel.isEmpty() || !isAllowedAddress(appeal.buttonUrl, AddressUse::Link))
        return {};
    const QString link = linkHtml(
        " class=\"appeal-button\""_L1, appeal.buttonUrl, escapedHtml(appeal.buttonLabel));
    return "<p>"_L1 + link + "</p>\n"_L1;
}

QString amountsHtml(const Appeal &appeal)
{
    QString items;
    for (const FooterChoice &choice : appeal.choices) {
        if (choice.label.isEmpty() || !isAllowedAddress(choice.url, AddressUse::Link))
            continue;
        QString label = escapedHtml(choice.label);
        if (!choice.note.isEmpty())
            label += " <span class=\"appeal-note\">"_L1 + escapedHtml(choice.note) + "</span>"_L1;
        items += choice.isDefault ? "<li class=\"is-default\">"_L1 : "<li>"_L1;
        items += linkHtml({}, choice.url, label) + "</li>\n"_L1;
    }
    return items.isEmpty() ? items : "<ul class=\"appeal-amounts\">\n"_L1 + items + "</ul>\n"_L1;
}

QString textHtml(const QStringList &lines)
{
    QString html;
    const QString markdown = lines.join(u'\n');
    for (const MarkdownBlock &block : parseMarkdown(markdown))
        html += sanitiseHtml(block.html, TopHeadings::Lower);
    return html;
}

QString bodyHtml(const Appeal &appeal)
{
    QString html;
    QStringList pending;
    for (const QString &line : appeal.markdown.split(u'\n')) {
        const bool isButton = line.trimmed() == "{{button}}"_L1;
        if (!isButton && line.trimmed() != "{{amounts}}"_L1) {
            pending.append(line);
            continue;
        }
        html += textHtml(pending) + (isButton ? buttonHtml(appeal) : amountsHtml(appeal));
        pending.clear();
    }
    return html + textHtml(pending);
}

// The first heading in the order of the text, or null.
const GumboNode *firstHeading(const GumboNode &node)
{
    const QLatin1StringView name = elementName(node);
    if (name.size() == 2 && name[0] == 'h'_L1 && name != "hr"_L1)
        return &node;
    const GumboVector &children = childrenOf(node);
    for (unsigned i = 0; i < children.length; ++i) {
        if (const GumboNode *found = firstHeading(childAt(children, i)))
            return found;
    }
    return nullptr;
}

// The id of the first heading, which gets one if it has none; empty when there is no heading.
QString idOfHeading(QString &html)
{
    const HtmlFragment tree(html.toUtf8());
    const GumboNode *heading = tree.root() ? firstHeading(*tree.root()) : nullptr;
    if (!heading)
        return {};
    if (QString id = attribute(*heading, "id"); !id.isEmpty())
        return id;
    // Sanitised markup has no '<' but at the beginning of a tag.
    const QString start = u'<' + elementName(*heading);
    html.insert(html.indexOf(start) + start.size(), " id=\""_L1 + headingId + u'"');
    return headingId;
}

QString languageAttributes(const QString &lang, const QString &pageLang)
{
    if (lang == pageLang || !isLanguageTag(lang))
        return {};
    const bool rightToLeft = QLocale(lang).textDirection() == Qt::RightToLeft;
    return " lang=\""_L1 + lang + "\" dir=\""_L1 + (rightToLeft ? "rtl"_L1 : "ltr"_L1) + u'"';
}

QString asideHtml(const Appeal &appeal, const QString &pageLang)
{
    QString body = bodyHtml(appeal);
    if (body.isEmpty())
        return {};
    const QString heading = idOfHeading(body);
    const QString label = heading.isEmpty()
        ? " aria-label=\""_L1 + escapedHtml(PageTr::tr("Appeal"))
        : " aria-labelledby=\""_L1 + escapedHtml(heading);
    return "<aside class=\"appeal\""_L1 + label + u'"' + languageAttributes(appeal.lang, pageLang)
        + ">\n"_L1 + body + "</aside>\n"_L1;
}

} // namespace

QString appealBlockHtml(const Appeal &appeal, Comments comments, const QString &pageLang)
{
    QString html;
    if (!appeal.name.isEmpty())
        html = asideHtml(appeal, pageLang);
    if (comments == Comments::Closed) {
        const QString note
            = appeal.commentsNote.isEmpty() ? usualCommentsNote() : appeal.commentsNote;
        html += "<p class=\"comments-note\">"_L1 + escapedHtml(note) + "</p>\n"_L1;
    }
    return html;
}

} // namespace Galley
