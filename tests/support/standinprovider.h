// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embedprovider.h"

namespace Galley::Testing {

/// A provider with a look, a frame and markup of a test's choice; somebody can be asked about its
/// embeds, as about most.
class StandInProvider final : public EmbedProvider
{
public:
    QString ownKey = QStringLiteral("standin");
    ProviderLook ownLook{QStringLiteral("Stand-in"), QStringLiteral("#0b6b53"),
        QStringLiteral("#54c3a5"), QStringLiteral("S")};
    std::optional<LiveFrame> frame;
    QString ownMarkup;
    bool canBeAsked = true;

    [[nodiscard]] QString key() const override { return ownKey; }
    [[nodiscard]] ProviderLook look() const override { return ownLook; }
    [[nodiscard]] std::optional<EmbedRef> match(const QUrl &) const override { return {}; }
    [[nodiscard]] QList<CaptureStep> captureSteps(const EmbedRef &ref) const override
    {
        if (!canBeAsked)
            return {};
        return {{AnswerKind::OEmbed,
            QUrl(QStringLiteral("https://standin.example/oembed?url=")
                + QString::fromLatin1(QUrl::toPercentEncoding(ref.url)))}};
    }
    [[nodiscard]] std::optional<LiveFrame> liveFrame(const EmbedRef &) const override
    {
        return frame;
    }
    [[nodiscard]] QString markup(const Embed &) const override { return ownMarkup; }
};

} // namespace Galley::Testing
