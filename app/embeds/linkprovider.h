// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embedprovider.h"

namespace Galley {

/// Any web page that no other provider knows: a card with the link.
class LinkProvider final : public EmbedProvider
{
public:
    [[nodiscard]] QString key() const override;
    [[nodiscard]] ProviderLook look() const override;
    [[nodiscard]] std::optional<EmbedRef> match(const QUrl &url) const override;
    [[nodiscard]] QList<CaptureStep> captureSteps(const EmbedRef &ref) const override;
};

} // namespace Galley
