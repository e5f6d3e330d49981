// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pageheader.h"

#include "base/tr.h"
#include "render/htmlallowlist.h"
#include "render/htmlsanitiser.h"
#include "render/longdate.h"
#include "render/wordcount.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString timeHtml(const QDateTime &time, const QString &asWritten, const QLocale &locale)
{
    if (!time.isValid())
        return escapedHtml(asWritten);
    const bool hasClock = asWritten.contains(u':');
    QString words = locale.toString(time.date(), longDateFormat(locale));
    if (hasClock)
        words = PageTr::tr("%1, %2", "day, time of day")
                    .arg(words, locale.toString(time.time(), QLocale::ShortFormat));
    const QString machine
        = hasClock ? time.toString(Qt::ISODate) : time.date().toString(Qt::ISODate);
    return "<time datetime=\""_L1 + escapedHtml(machine) + "\">"_L1 + escapedHtml(words)
        + "</time>"_L1;
}

QString span(QLatin1StringView name, const QString &html)
{
    return "<span class=\""_L1 + name + "\">"_L1 + html + "</span>\n"_L1;
}

QString bylineHtml(const FrontMatter &meta, int wordCount, const QLocale &locale)
{
    QStringList names;
    for (const Author &author : meta.authors)
        if (!author.name.trimmed().isEmpty())
            names.append(author.name.trimmed());
    QString html = "<p class=\"byline\">\n"_L1;
    if (!names.isEmpty())
        html += span("authors"_L1, escapedHtml(locale.createSeparatedList(names)));
    if (!meta.dateline.isEmpty())
        html += span("dateline"_L1, escapedHtml(meta.dateline));
    if (!meta.dateText.isEmpty())
        html += span("date"_L1, timeHtml(meta.date, meta.dateText, locale));
    if (!meta.updatedText.isEmpty())
        html += span("updated"_L1,
            escapedHtml(PageTr::tr("Updated %1"))
                .arg(timeHtml(meta.updated, meta.updatedText, locale)));
    const QString time = PageTr::tr("%n min read", "reading time", readingMinutes(wordCount));
    html += span("reading-time"_L1, escapedHtml(time));
    return html + "</p>\n"_L1;
}

} // namespace

QString pageHeaderHtml(
    const FrontMatter &meta, const Headline &headline, int wordCount, const QLocale &locale)
{
    QString html;
    const QString kicker = meta.kicker.isEmpty() ? meta.section : meta.kicker;
    if (!kicker.isEmpty())
        html += "<p class=\"kicker\">"_L1 + escapedHtml(kicker) + "</p>\n"_L1;
    if (!headline.html.isEmpty())
        html += "<h1 class=\"headline\">"_L1 + headline.html + "</h1>\n"_L1;
    if (!meta.standfirst.isEmpty())
        html += "<p class=\"standfirst\">"_L1 + escapedHtml(meta.standfirst) + "</p>\n"_L1;
    if (!headline.html.isEmpty() || !meta.authors.isEmpty() || !meta.dateText.isEmpty())
        html += bylineHtml(meta, wordCount, locale);
    return html.isEmpty() ? html
                          : "<header class=\"article-header\">\n"_L1 + html + "</header>\n"_L1;
}

QString featuredPictureHtml(const Picture &picture)
{
    if (picture.src.isEmpty())
        return {};
    // The sanitiser decides what may be shown of the address, as it does for pictures of the body.
    const QString shown = sanitiseHtml("<img src=\""_L1 + escapedHtml(picture.src) + "\" alt=\""_L1
        + escapedHtml(picture.alt) + "\">"_L1);
    QStringList rights{picture.credit, picture.licence};
    rights.removeAll(QString());
    QString caption = escapedHtml(picture.caption);
    if (!rights.isEmpty()) {
        if (!caption.isEmpty())
            caption += u' ';
        caption += "<span class=\"credit\">"_L1 + escapedHtml(rights.join(", "_L1)) + "</span>"_L1;
    }
    if (shown.isEmpty() && caption.isEmpty())
        return {};
    QString html = "<figure class=\"featured\">\n"_L1 + shown + u'\n';
    if (!caption.isEmpty())
        html += "<figcaption>"_L1 + caption + "</figcaption>\n"_L1;
    return html + "</figure>\n"_L1;
}

} // namespace Galley
