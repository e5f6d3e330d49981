// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/exportedembed.h"

#include "render/embedcard.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// A host as it may stand in a policy; empty for anything else.
QString policyHost(const QUrl &url)
{
    static const QRegularExpression plain(u"\\A[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?\\z"_s);
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const bool isPlain = url.scheme() == "https"_L1 && url.port() == -1 && url.userInfo().isEmpty()
        && plain.match(host).hasMatch();
    return isPlain ? host : QString();
}

} // namespace

ExportedEmbed exportedEmbed(
    const ShownEmbed &shown, const ExportOptions &options, const QLocale &locale)
{
    switch (options.embeds) {
    case EmbedExport::Card:
        break;
    case EmbedExport::Link:
        return {embedLinkHtml(shown, locale), false, {}};
    case EmbedExport::Click: {
        const std::optional<LiveFrame> frame = shown.provider->liveFrame(shown.embed.ref);
        const QString host = frame ? policyHost(frame->url) : QString();
        if (!host.isEmpty() && options.format != ExportFormat::Text)
            return {embedCardHtml(shown, locale, CardUse::ClickToLoad), false, host};
        break;
    }
    case EmbedExport::Provider:
        if (options.format != ExportFormat::Text)
            return {shown.provider->markup(shown.embed), true, {}};
        break;
    }
    return {};
}

} // namespace Galley
