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

QByteArray wholePage(const Page &page, const ArticleFolder &folder)
{
    PictureBudget budget;
    QByteArrayList parts{headHtml(page).toUtf8(), "<body>\n<main class=\"page\">\n"};
    for (const PageBlock &block : page.blocks) {
        parts += "<div class=\"block\">";
        parts += exportedHtml(block.html, folder, &budget);
        parts += "</div>\n";
    }
    parts += "</main>\n</body>\n</html>\n";
    return parts.join();
}

QByteArray fragment(const Page &page, const ArticleFolder &folder)
{
    QByteArray html;
    for (const PageBlock &block : page.blocks)
        html += exportedHtml(block.html, folder, nullptr).join().trimmed() + '\n';
    return html;
}

} // namespace

QByteArray exportPage(const Page &page, const ArticleFolder &folder, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Html:
        return wholePage(page, folder);
    case ExportFormat::Fragment:
        return fragment(page, folder);
    case ExportFormat::Text:
        return pageText(page).toUtf8();
    }
    return {};
}

} // namespace Galley
