// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/shownembed.h"

#include "archive/embedarchive.h"
#include "render/liverequest.h"

namespace Galley {

namespace {

/// The embed with another address, and with what that address says where nothing better is known.
Embed ledTo(const Embed &embed, const EmbedRef &ref)
{
    Embed shown = embed;
    shown.ref = ref;
    shown.ref.pasted = embed.ref.pasted;
    if (shown.authorHandle.isEmpty())
        shown.authorHandle = ref.handle;
    if (shown.aspect.isEmpty())
        shown.aspect = ref.aspect;
    if (!shown.published.isValid() && ref.published.isValid()) {
        shown.published = ref.published;
        shown.publishedPrecision = ref.publishedPrecision;
        shown.publishedFromLink = true;
    }
    return shown;
}

/// Neither a line nor a column.
bool isSane(const QSize &ratio)
{
    constexpr int most = 4;
    return !ratio.isEmpty() && ratio.width() / ratio.height() < most
        && ratio.height() / ratio.width() < most;
}

} // namespace

ShownEmbed shownEmbed(const Embed &embed, const ProviderRegistry &providers)
{
    ShownEmbed shown{embed, nullptr, EmbedArchive::entryName(embed.ref.url)};
    if (!embed.resolvedUrl.isEmpty()) {
        if (const std::optional<EmbedRef> ref = providers.match(embed.resolvedUrl))
            shown.embed = ledTo(embed, *ref);
    }
    shown.provider = &providers.provider(shown.embed.ref.provider);
    return shown;
}

std::optional<LiveFrame> liveFrameOf(const ShownEmbed &shown)
{
    std::optional<LiveFrame> frame = shown.provider->liveFrame(shown.embed.ref);
    if (!frame || !mayLiveFrameShow(frame->url, *frame))
        return {};
    if (!frame->aspect.isEmpty() && isSane(shown.embed.aspect))
        frame->aspect = shown.embed.aspect;
    return frame;
}

} // namespace Galley
