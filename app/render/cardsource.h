// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/embedcard.h"
#include "render/embedwords.h"

namespace Galley {

/// How a card is built.
enum class CardShape {
    Post, ///< led by who says it
    Video, ///< led by its still, with a play button
    Audio, ///< a square picture beside its words
    Figure, ///< a chart or a document: led by a picture that is shown whole
    Code,
    Map,
    Page ///< led by a picture that may be cut
};

/// What every part of one card is made from. Lives as long as the making; `shown` outlives it.
class CardSource final
{
public:
    CardSource(const ShownEmbed &shown, const QLocale &locale, CardUse use);
    Q_DISABLE_COPY_MOVE(CardSource)

    [[nodiscard]] const Embed &embed() const { return m_shown.embed; }
    [[nodiscard]] const EmbedProvider &provider() const { return *m_shown.provider; }
    [[nodiscard]] const QString &entry() const { return m_shown.entry; }
    [[nodiscard]] const ProviderLook &look() const { return m_look; }
    [[nodiscard]] const EmbedWords &words() const { return m_words; }
    [[nodiscard]] CardUse use() const { return m_use; }
    [[nodiscard]] CardShape shape() const { return m_shape; }
    /// The provider's own, where it has one.
    [[nodiscard]] const std::optional<LiveFrame> &frame() const { return m_frame; }
    /// The frame, if readers are to load it with a click.
    [[nodiscard]] bool isClickToLoad() const
    {
        return m_use == CardUse::ClickToLoad && m_frame.has_value();
    }
    /// A page that no provider knows.
    [[nodiscard]] bool isLink() const { return embed().ref.provider == QLatin1StringView("link"); }
    /// Led by what it is called, not by who says it.
    [[nodiscard]] bool hasTitleRow() const;
    /// The first picture, or null.
    [[nodiscard]] const EmbedMedia *still() const { return firstOf(EmbedMedia::Kind::Image); }
    [[nodiscard]] const EmbedMedia *firstOf(EmbedMedia::Kind kind) const;
    [[nodiscard]] bool hasPlace() const;

private:
    const ShownEmbed &m_shown;
    ProviderLook m_look;
    EmbedWords m_words;
    CardUse m_use;
    CardShape m_shape;
    std::optional<LiveFrame> m_frame;
};

} // namespace Galley
