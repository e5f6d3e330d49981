// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/cardsource.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

CardShape shapeOf(const QString &kind)
{
    static constexpr std::array shapes{std::pair{"video"_L1, CardShape::Video},
        std::pair{"playlist"_L1, CardShape::Video}, std::pair{"audio"_L1, CardShape::Audio},
        std::pair{"chart"_L1, CardShape::Figure}, std::pair{"document"_L1, CardShape::Figure},
        std::pair{"code"_L1, CardShape::Code}, std::pair{"map"_L1, CardShape::Map},
        std::pair{"page"_L1, CardShape::Page}};
    for (const auto &[name, shape] : shapes) {
        if (kind == name)
            return shape;
    }
    return CardShape::Post;
}

} // namespace

CardSource::CardSource(const ShownEmbed &shown, const QLocale &locale, CardUse use)
    : m_shown(shown)
    , m_look(shown.provider->look())
    , m_words(m_shown.embed, m_look, locale)
    , m_use(use)
    , m_shape(isLink() ? CardShape::Page : shapeOf(shown.embed.ref.kind))
    , m_frame(liveFrameOf(shown))
{ }

bool CardSource::hasTitleRow() const
{
    switch (m_shape) {
    case CardShape::Video:
    case CardShape::Audio:
        return true;
    case CardShape::Map:
        return hasPlace() || still() || !embed().title.isEmpty();
    case CardShape::Figure:
    case CardShape::Page:
        return !embed().title.isEmpty();
    case CardShape::Post:
    case CardShape::Code:
        break;
    }
    return false;
}

const EmbedMedia *CardSource::firstOf(EmbedMedia::Kind kind) const
{
    for (const EmbedMedia &media : embed().media) {
        if (media.kind == kind && !media.file.isEmpty())
            return &media;
    }
    return nullptr;
}

bool CardSource::hasPlace() const
{
    return embed().ref.place.hasPosition() || !embed().ref.place.name.isEmpty();
}

} // namespace Galley
