// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/embed.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr std::array stateNames{
    std::pair{EmbedState::UrlOnly, "url-only"_L1},
    std::pair{EmbedState::Ok, "ok"_L1},
    std::pair{EmbedState::Edited, "edited"_L1},
    std::pair{EmbedState::Partial, "partial"_L1},
    std::pair{EmbedState::Gone, "gone"_L1},
    std::pair{EmbedState::Restricted, "restricted"_L1},
    std::pair{EmbedState::Refused, "refused"_L1},
    std::pair{EmbedState::Unreachable, "unreachable"_L1},
    std::pair{EmbedState::Damaged, "damaged"_L1},
};

} // namespace

QString embedStateName(EmbedState state)
{
    for (const auto &[known, name] : stateNames) {
        if (known == state)
            return name;
    }
    return {};
}

std::optional<EmbedState> embedStateFromName(const QString &name)
{
    for (const auto &[state, known] : stateNames) {
        if (known == name)
            return state;
    }
    return {};
}

bool MapPlace::operator==(const MapPlace &other) const
{
    // An unknown position is the same as another one.
    const auto same
        = [](double one, double two) { return one == two || (one != one && two != two); };
    return name == other.name && same(latitude, other.latitude) && same(longitude, other.longitude)
        && same(zoom, other.zoom);
}

bool Embed::operator==(const Embed &) const = default;

QString plainText(const QList<TextRun> &runs)
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text;
}

Embed fromUrl(const EmbedRef &ref)
{
    Embed embed;
    embed.ref = ref;
    embed.authorHandle = ref.handle;
    embed.published = ref.published;
    embed.publishedPrecision = ref.publishedPrecision;
    embed.publishedFromLink = ref.published.isValid();
    embed.aspect = ref.aspect;
    return embed;
}

bool isToldByUrl(const EmbedRef &ref)
{
    return !ref.isShort && (ref.place.hasPosition() || !ref.place.name.isEmpty());
}

bool isKept(const Embed &embed)
{
    return embed.state != EmbedState::UrlOnly && embed.state != EmbedState::Damaged;
}

} // namespace Galley
