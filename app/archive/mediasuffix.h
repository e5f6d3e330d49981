// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embed.h"

#include <QStringList>

namespace Galley {

/// Whether files of that kind in an archive may end so: a suffix in lower case, without the dot.
[[nodiscard]] inline bool isMediaSuffix(EmbedMedia::Kind kind, const QString &suffix)
{
    static const QStringList pictures{QStringLiteral("png"), QStringLiteral("jpg"),
        QStringLiteral("jpeg"), QStringLiteral("gif"), QStringLiteral("webp"),
        QStringLiteral("avif")};
    static const QStringList videos{QStringLiteral("mp4"), QStringLiteral("webm"),
        QStringLiteral("m4v"), QStringLiteral("ogv")};
    static const QStringList sounds{QStringLiteral("mp3"), QStringLiteral("m4a"),
        QStringLiteral("ogg"), QStringLiteral("oga"), QStringLiteral("opus"),
        QStringLiteral("wav")};
    switch (kind) {
    case EmbedMedia::Kind::Video:
        return videos.contains(suffix);
    case EmbedMedia::Kind::Audio:
        return sounds.contains(suffix);
    case EmbedMedia::Kind::Image:
        break;
    }
    return pictures.contains(suffix);
}

} // namespace Galley
