// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embed.h"
#include "embeds/embedprovider.h"

#include <QLocale>

namespace Galley {

/// "Video on YouTube", for a kind of EmbedRef; "Post on X" for one that is none.
[[nodiscard]] QString kindOn(const QString &kind, const QString &network);

/// The words of ours on an embed's card, as plain text: what it is, when it was written, how it
/// stands. Refers to the embed and the look, which must outlive it.
class EmbedWords final
{
public:
    EmbedWords(const Embed &embed, const ProviderLook &look, const QLocale &locale);

    [[nodiscard]] bool hasWords() const; ///< whether the embed says anything itself
    [[nodiscard]] QString whatItIs() const; ///< "Post on Bluesky"
    [[nodiscard]] QString viewIt() const; ///< "Watch on YouTube"
    /// "21 Nov 2026, 12:04 UTC", or the day when no more is known.
    [[nodiscard]] QString date() const;
    [[nodiscard]] QString machineDate() const; ///< the same in ISO 8601
    [[nodiscard]] QString kept() const; ///< "kept offline since 3 Nov 2026", or empty
    // What a writer should know about the copy; nothing of it belongs on a published page.
    [[nodiscard]] QString dateNote() const; ///< empty unless the date was read from the link
    [[nodiscard]] QString health() const; ///< empty when all is well
    [[nodiscard]] QString byHand() const; ///< empty unless the editor noted words by hand
    [[nodiscard]] QString linkText() const; ///< the title, or "Ana Ruiz on X, 21 Nov 2026"
    [[nodiscard]] QString duration() const; ///< "1:02:03"; empty when unknown
    [[nodiscard]] QString position() const; ///< "48.8584° N, 2.2945° E"; empty when unknown
    [[nodiscard]] QString extent() const; ///< "about 2 km across"; empty when unknown
    [[nodiscard]] QString readablePath() const; ///< path and query, in letters where it can be
    [[nodiscard]] QString readableAddress() const; ///< host and path

private:
    [[nodiscard]] QString day(const QDateTime &time) const;
    [[nodiscard]] QString checked() const;
    [[nodiscard]] bool isPost() const;

    const Embed &m_embed;
    const ProviderLook &m_look;
    QLocale m_locale;
};

} // namespace Galley
