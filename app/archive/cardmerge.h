// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/capture.h"

namespace Galley {

/// What is kept once an embed was asked about: never worse than before. `kept` is what the platform
/// said so far, without what was noted by hand; `reading.embed` has the files of its pictures, as
/// far as they came. Pure.
[[nodiscard]] Embed mergedEmbed(
    const Embed &kept, const EmbedReading &reading, Capture::Purpose purpose, const QDateTime &at);

/// Whether an asking says nothing that is worth an entry: nothing is kept, nobody answered.
[[nodiscard]] bool saysNothing(const Embed &kept, const EmbedReading &reading);

/// Whether the post was found, whole or in part.
[[nodiscard]] bool bringsContent(const EmbedReading &reading);

/// Whether two texts differ in more than white space.
[[nodiscard]] bool isOtherText(const QString &one, const QString &other);

} // namespace Galley
