// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Galley {

/// How many bytes of a file contentTypeOf() wants to see; fewer when the file is shorter.
inline constexpr qint64 contentTypeBytes = 64;

/// The MIME type of a picture, film or sound, from its first bytes and never from its name: PNG,
/// JPEG, GIF, WebP, AVIF, MP4, WebM, MP3, Ogg. Empty for everything else, SVG included.
[[nodiscard]] QByteArray contentTypeOf(const QByteArray &head);

} // namespace Galley
