// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/cardcode.h"

#include "base/tr.h"
#include "render/cardhtml.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype mostLines = 20;
constexpr qsizetype mostLetters = 2'500;
/// So few lines more are not worth a click.
constexpr qsizetype spareLines = 4;

QString preformatted(const QString &text)
{
    // A reader of HTML skips a line end right after the tag, but not within another element.
    return "<pre dir=\"ltr\"><code>"_L1 + text.toHtmlEscaped() + "</code></pre>"_L1;
}

/// How much of a text is shown at once: whole lines where that is possible.
qsizetype endOfShown(const QString &text)
{
    qsizetype end = 0;
    for (qsizetype line = 0; line < mostLines; ++line) {
        const qsizetype next = text.indexOf(u'\n', end);
        if (next < 0)
            return text.size() > mostLetters + mostLetters / 4 ? mostLetters : text.size();
        if (next > mostLetters)
            return end > 0 ? end : mostLetters;
        end = next + 1;
    }
    return text.count(u'\n') <= mostLines + spareLines && text.size() <= mostLetters * 2
        ? text.size()
        : end;
}

QString shortened(const QString &text)
{
    qsizetype end = endOfShown(text);
    if (end < text.size() && text.at(end - 1).isHighSurrogate())
        --end;
    if (end >= text.size())
        return preformatted(text);
    const QString rest = text.mid(end);
    const QString lead = text.left(end);
    return preformatted(lead.endsWith(u'\n') ? lead.chopped(1) : lead)
        + "<details class=\"embed-more\"><summary>"_L1
        + PageTr::tr("Show %n more lines", nullptr, int(rest.count(u'\n')) + 1).toHtmlEscaped()
        + "</summary>"_L1 + preformatted(rest) + "</details>"_L1;
}

QString headline(const CodeFile &file)
{
    QString html;
    if (!file.name.isEmpty())
        html += "<span class=\"embed-filename\">"_L1 + leftToRight(file.name) + "</span>"_L1;
    if (!file.language.isEmpty()) {
        html += (html.isEmpty() ? ""_L1 : " "_L1) + "<span class=\"embed-language\">"_L1
            + leftToRight(file.language) + "</span>"_L1;
    }
    return html.isEmpty() ? QString() : "<p class=\"embed-file\">"_L1 + html + "</p>"_L1;
}

} // namespace

QString cardCodeHtml(const QList<CodeFile> &files)
{
    QString html;
    for (const CodeFile &file : files) {
        QString text = file.text;
        while (text.endsWith(u'\n'))
            text.chop(1);
        html += "<div class=\"embed-code\">"_L1 + headline(file)
            + (text.isEmpty() ? QString() : shortened(text)) + "</div>\n"_L1;
    }
    return html;
}

} // namespace Galley
