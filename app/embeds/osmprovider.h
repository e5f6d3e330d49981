// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embedprovider.h"

namespace Galley {

/// Places and things on OpenStreetMap: the address says where they are.
class OsmProvider final : public EmbedProvider
{
public:
    [[nodiscard]] QString key() const override;
    [[nodiscard]] ProviderLook look() const override;
    [[nodiscard]] std::optional<EmbedRef> match(const QUrl &url) const override;
    [[nodiscard]] std::optional<LiveFrame> liveFrame(const EmbedRef &ref) const override;
    [[nodiscard]] QString markup(const Embed &embed) const override;
};

} // namespace Galley
