// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embedprovider.h"

namespace Galley {

/// Posts on Bluesky, by handle or by DID.
class BlueskyProvider final : public EmbedProvider
{
public:
    [[nodiscard]] QString key() const override;
    [[nodiscard]] ProviderLook look() const override;
    [[nodiscard]] std::optional<EmbedRef> match(const QUrl &url) const override;
    [[nodiscard]] QList<CaptureStep> captureSteps(const EmbedRef &ref) const override;
    [[nodiscard]] std::optional<LiveFrame> liveFrame(const EmbedRef &ref) const override;
    [[nodiscard]] QString markup(const Embed &embed) const override;
};

} // namespace Galley
