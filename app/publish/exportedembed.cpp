// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/exportedembed.h"

#include "render/embedcard.h"

namespace Galley {

ExportedEmbed exportedEmbed(
    const ShownEmbed &shown, const ExportOptions &options, const QLocale &locale)
{
    switch (options.embeds) {
    case EmbedExport::Card:
        break;
    case EmbedExport::Link:
        return {embedLinkHtml(shown, locale), false, {}};
    case EmbedExport::Click: {
        const std::optional<LiveFrame> frame = liveFrameOf(shown);
        const QString host = frame ? frame->url.host(QUrl::FullyEncoded).toLower() : QString();
        // Names may hold a low line, but a policy cannot name them.
        const bool isNameable = !host.isEmpty() && !host.contains(u'_');
        if (isNameable && options.format != ExportFormat::Text)
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
