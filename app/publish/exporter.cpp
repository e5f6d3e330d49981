// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/exporter.h"

#include "publish/exportedembed.h"
#include "publish/pagetext.h"
#include "publish/selfcontained.h"
#include "render/htmlallowlist.h"
#include "render/pagestyle.h"
#include "render/pagewords.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr auto contentPolicy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; "
                               "base-uri 'none'; form-action 'none'"_L1;
/// With markup of providers: what they name, but no script that stands in the page itself.
constexpr auto providersPolicy
    = "default-src 'none'; img-src data: https:; media-src https:; font-src https:; "
      "style-src 'unsafe-inline' https:; script-src https:; connect-src https:; frame-src https:; "
      "base-uri 'none'; form-action 'none'"_L1;

/// A page in the making: what its blocks become, and what that asks of its head.
class Exporting final
{
public:
    Exporting(const Page &page, const ArticleFolder &folder, const ExportOptions &options,
        const EmbedShower &shower)
        : m_page(page)
        , m_folder(folder)
        , m_options(options)
        , m_shower(shower)
        , m_locale(page.lang.isEmpty() ? options.language : page.lang)
        , m_words(m_locale.bcp47Name())
    { }

    [[nodiscard]] QByteArray whole();
    [[nodiscard]] QByteArray fragment();
    [[nodiscard]] QByteArray text();

private:
    [[nodiscard]] ExportedEmbed embedOf(const PageBlock &block) const;
    [[nodiscard]] QByteArrayList htmlOf(const PageBlock &block, PictureBudget *budget);
    [[nodiscard]] QString policy() const;
    [[nodiscard]] QString head() const;

    const Page &m_page;
    const ArticleFolder &m_folder;
    const ExportOptions &m_options;
    const EmbedShower &m_shower;
    QLocale m_locale;
    PageWords m_words; ///< while this lives, words of ours are in the page's language
    QStringList m_frameHosts;
    bool m_hasProvidersMarkup = false;
};

ExportedEmbed Exporting::embedOf(const PageBlock &block) const
{
    const bool isCard = m_options.embeds == EmbedExport::Card
        || (m_options.isForPaper && m_options.embeds != EmbedExport::Link);
    if (isCard || block.embeds.size() != 1)
        return {};
    return exportedEmbed(m_shower(block.embeds.first().embed), m_options, m_locale);
}

QByteArrayList Exporting::htmlOf(const PageBlock &block, PictureBudget *budget)
{
    const ExportedEmbed embed = embedOf(block);
    const Folds folds = m_options.isForPaper ? Folds::Open : Folds::Keep;
    if (embed.html.isEmpty())
        return exportedHtml(block.html, m_folder, budget, folds);
    if (embed.isProviders) {
        m_hasProvidersMarkup = true;
        return {embed.html.toUtf8()};
    }
    if (!embed.frameHost.isEmpty() && !m_frameHosts.contains(embed.frameHost))
        m_frameHosts.append(embed.frameHost);
    return exportedHtml(embed.html, m_folder, budget, folds);
}

QString Exporting::policy() const
{
    if (m_hasProvidersMarkup)
        return providersPolicy;
    QString policy = contentPolicy;
    if (!m_frameHosts.isEmpty())
        policy += "; frame-src https://"_L1 + m_frameHosts.join(" https://"_L1);
    return policy;
}

QString Exporting::head() const
{
    const QString lang
        = m_page.lang.isEmpty() ? QString() : " lang=\""_L1 + escapedHtml(m_page.lang) + u'"';
    const QLatin1StringView direction = m_page.rightToLeft ? "rtl"_L1 : "ltr"_L1;
    // Players refuse to run for who does not say where they stand.
    const QLatin1StringView referrer
        = m_hasProvidersMarkup ? "strict-origin-when-cross-origin"_L1 : "no-referrer"_L1;
    return "<!DOCTYPE html>\n<html"_L1 + lang + " dir=\""_L1 + direction
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\""_L1
        + policy()
        + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"referrer\" content=\""_L1
        + referrer + "\">\n<title>"_L1 + escapedHtml(m_page.title) + "</title>\n<style>\n"_L1
        + QString::fromUtf8(pageStyle()) + "</style>\n</head>\n"_L1;
}

QByteArray Exporting::whole()
{
    PictureBudget budget;
    QByteArrayList parts{{}, "<body>\n<main class=\"page\">\n"};
    for (const PageBlock &block : m_page.blocks) {
        parts += "<div class=\"block\">";
        parts += htmlOf(block, &budget);
        parts += "</div>\n";
    }
    parts += "</main>\n</body>\n</html>\n";
    parts.first() = head().toUtf8();
    return parts.join();
}

QByteArray Exporting::fragment()
{
    QByteArray html;
    for (const PageBlock &block : m_page.blocks)
        html += htmlOf(block, nullptr).join().trimmed() + '\n';
    return html;
}

QByteArray Exporting::text()
{
    Page page = m_page;
    for (PageBlock &block : page.blocks) {
        if (const ExportedEmbed embed = embedOf(block); !embed.html.isEmpty())
            block.html = embed.html;
    }
    return pageText(page).toUtf8();
}

} // namespace

QByteArray exportPage(const Page &page, const ArticleFolder &folder, const ExportOptions &options)
{
    const ProviderRegistry providers;
    return exportPage(page, folder, options,
        [&providers](const Embed &embed) { return shownEmbed(embed, providers); });
}

QByteArray exportPage(const Page &page, const ArticleFolder &folder, const ExportOptions &options,
    const EmbedShower &shower)
{
    Exporting exporting(page, folder, options, shower);
    switch (options.format) {
    case ExportFormat::Html:
        return exporting.whole();
    case ExportFormat::Fragment:
        return exporting.fragment();
    case ExportFormat::Text:
        return exporting.text();
    }
    return {};
}

} // namespace Galley
