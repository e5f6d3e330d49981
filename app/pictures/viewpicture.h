// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSize>

namespace Galley {

/// A picture fit to be shown: nothing but pixels is left of what came.
struct ViewPicture
{
    QString originalSuffix; ///< by content: "jpg", "png", "gif", "webp", "avif"
    QByteArray bytes;
    QString suffix; ///< "webp" or "png"
    QSize size; ///< in pixels
};

/// The largest side of a view, in pixels; larger pictures are scaled down.
inline constexpr int largestViewSide = 2000;

/// Decodes and encodes again. Only PNG, JPEG, GIF, WebP and, with its plug-in, AVIF by content, of
/// at most 10 MB and 40 megapixels; fails with a sentence for anything else. For a worker process:
/// decoders read what other people made.
[[nodiscard]] Result<ViewPicture> viewPictureOf(const QByteArray &original);

} // namespace Galley
