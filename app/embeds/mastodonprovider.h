// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embedprovider.h"

namespace Galley {

/// Posts on Mastodon, on any host: known by the shape of the address alone.
class MastodonProvider final : public EmbedProvider
{
public:
    [[nodiscard]] QString key() const override;
    [[nodiscard]] ProviderLook look() const override;
    [[nodiscard]] std::optional<EmbedRef> match(const QUrl &url) const override;
};

} // namespace Galley
