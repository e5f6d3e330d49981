// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embed.h"
#include "embeds/embedprovider.h"

#include <QLocale>

namespace Galley {

/// The words of ours on an embed's card, as plain text: what it is, when it was written, how it
/// stands. Refers to the embed and the look, which must outlive it.
class EmbedWords final
{
public:
    EmbedWords(const Embed &embed, const ProviderLook &look, const QLocale &locale);

    [[nodiscard]] QString whatItIs() const; ///< "Post on Bluesky"
    [[nodiscard]] QString viewIt() const; ///< "Watch on YouTube"
    [[nodiscard]] QString
    date() const; ///< "21 Nov 2026, 12:04 UTC", or the day when no more is known
    [[nodiscard]] QString machineDate() const; ///< the same in ISO 8601
    [[nodiscard]] QString kept() const;
    /// What a writer should know about the copy; nothing of it belongs on a published page.
    [[nodiscard]] QStringList states() const;
    [[nodiscard]] QString byHand() const; ///< empty unless the editor noted words by hand
    [[nodiscard]] QString readablePath() const; ///< path and query, in letters where it can be
    [[nodiscard]] QString readableAddress() const; ///< host and path

private:
    [[nodiscard]] QString day(const QDateTime &time) const;
    [[nodiscard]] QString checked() const;

    const Embed &m_embed;
    const ProviderLook &m_look;
    QLocale m_locale;
};

} // namespace Galley
