// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfmodule.h"

#include "base/tr.h"
#include "webjail/jailpage.h"
#include "webjail/webengine.h"

#include <QBuffer>
#include <QEventLoop>
#include <QPageLayout>
#include <QTimer>

#include <chrono>

namespace Galley {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 2min;

QPageLayout paper()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(20, 18, 20, 20),
        QPageLayout::Millimeter};
}

/// Serves `html` as the page and nothing beside it.
ContentSource sourceOf(const QByteArray &html)
{
    return [html](const QUrl &url) -> std::optional<WebContent> {
        if (url.path() != QLatin1StringView("/"))
            return std::nullopt;
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(html);
        buffer->open(QIODevice::ReadOnly);
        return WebContent{"text/html; charset=utf-8", std::move(buffer)};
    };
}

} // namespace

PdfModule::PdfModule(QObject *parent)
    : QObject(parent)
{ }

Result<QByteArray> PdfModule::print(const QByteArray &html)
{
    if (const Result<void> ready = prepareWebEngine(); !ready)
        return tl::unexpected<Error>(ready.error());

    // Declared before the page: it may still answer while it is destroyed.
    QEventLoop loop;
    QByteArray pdf;
    bool isLate = false;
    JailProfile profile(sourceOf(html));
    JailPage page(&profile);
    const auto keep = [&](const QByteArray &bytes) {
        pdf = bytes;
        loop.quit();
    };
    connect(&page, &JailPage::opened, &loop, [&](bool ok) {
        if (ok)
            page.printToPdf(keep, paper());
        else
            loop.quit();
    });
    connect(&page, &QWebEnginePage::renderProcessTerminated, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, [&] {
        isLate = true;
        loop.quit();
    });
    page.open();
    loop.exec();

    if (isLate) {
        return failure(ErrorCode::TimedOut,
            Tr::tr("The PDF was not made: printing took more than two minutes."));
    }
    if (!pdf.startsWith("%PDF")) {
        return failure(ErrorCode::Unreadable,
            Tr::tr("The PDF was not made: the web engine could not print the article."));
    }
    return pdf;
}

} // namespace Galley
