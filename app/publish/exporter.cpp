// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/exporter.h"

#include "publish/pagetext.h"
#include "publish/selfcontained.h"
#include "render/htmlallowlist.h"
#include "render/pagestyle.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr auto contentPolicy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; "
                               "base-uri 'none'; form-action 'none'"_L1;

QString headHtml(const Page &page)
{
    const QString lang
        = page.lang.isEmpty() ? QString() : " lang=\""_L1 + escapedHtml(page.lang) + u'"';
    const QLatin1StringView direction = page.rightToLeft ? "rtl"_L1 : "ltr"_L1;
    return "<!DOCTYPE html>\n<html"_L1 + lang + " dir=\""_L1 + direction
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\""_L1
        + contentPolicy
        + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"referrer\" content=\"no-referrer\">\n<title>"_L1
        + escapedHtml(page.title) + "</title>\n<style>\n"_L1 + QString::fromUtf8(pageStyle())
        + "</style>\n</head>\n"_L1;
}

QString wholePage(const Page &page, const ArticleFolder &folder)
{
    QString html = headHtml(page) + "<body>\n<main class=\"page\">\n"_L1;
    for (const PageBlock &block : page.blocks)
        html += "<div class=\"block\">"_L1 + exportedHtml(block.html, folder, Pictures::Inline)
            + "</div>\n"_L1;
    return html + "</main>\n</body>\n</html>\n"_L1;
}

QString fragment(const Page &page, const ArticleFolder &folder)
{
    QString html;
    for (const PageBlock &block : page.blocks)
        html += exportedHtml(block.html, folder, Pictures::AsWritten).trimmed() + u'\n';
    return html;
}

} // namespace

QByteArray exportPage(const Page &page, const ArticleFolder &folder, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Html:
        return wholePage(page, folder).toUtf8();
    case ExportFormat::Fragment:
        return fragment(page, folder).toUtf8();
    case ExportFormat::Text:
        return pageText(page).toUtf8();
    }
    return {};
}

} // namespace Galley
