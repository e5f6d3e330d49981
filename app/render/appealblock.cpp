// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/appealblock.h"

#include "base/tr.h"
#include "markdown/parser.h"
#include "render/htmlallowlist.h"
#include "render/htmlsanitiser.h"
#include "render/requestpolicy.h"

#include <QLocale>
#include <QRegularExpression>

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
        html += sanitiseHtml(block.html);
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

// The article has the page's only first-level heading. Says whether there is a heading to point at.
bool settleHeadings(QString &html)
{
    html.replace("<h1>"_L1, "<h2>"_L1).replace("</h1>"_L1, "</h2>"_L1);
    static const QRegularExpression heading(u"<h[2-6]>"_s);
    const QRegularExpressionMatch first = heading.match(html);
    if (first.hasMatch())
        html.insert(first.capturedEnd() - 1, " id=\""_L1 + headingId + u'"');
    return first.hasMatch();
}

QString languageAttributes(const QString &lang, const QString &pageLang)
{
    static const QRegularExpression tag(u"\\A[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8}){0,5}\\z"_s);
    if (lang == pageLang || !tag.match(lang).hasMatch())
        return {};
    const bool rightToLeft = QLocale(lang).textDirection() == Qt::RightToLeft;
    return " lang=\""_L1 + lang + "\" dir=\""_L1 + (rightToLeft ? "rtl"_L1 : "ltr"_L1) + u'"';
}

QString asideHtml(const Appeal &appeal, const QString &pageLang)
{
    QString body = bodyHtml(appeal);
    if (body.isEmpty())
        return {};
    QString label = " aria-labelledby=\""_L1 + headingId + u'"';
    if (!settleHeadings(body))
        label = " aria-label=\""_L1 + escapedHtml(PageTr::tr("Appeal")) + u'"';
    return "<aside class=\"appeal\""_L1 + label + languageAttributes(appeal.lang, pageLang)
        + ">\n"_L1 + body + "</aside>\n"_L1;
}

} // namespace

QString appealBlockHtml(const Appeal &appeal, Comments comments, const QString &pageLang)
{
    QString html;
    if (!appeal.name.isEmpty())
        html = asideHtml(appeal, pageLang);
    if (comments == Comments::Closed) {
        const QString note = appeal.commentsNote.isEmpty() ? PageTr::tr("Comments are closed")
                                                           : appeal.commentsNote;
        html += "<p class=\"comments-note\">"_L1 + escapedHtml(note) + "</p>\n"_L1;
    }
    return html;
}

} // namespace Galley
