// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/webanswer.h"
#include "embeds/embedreading.h"

namespace Galley {

/// What an answer to a step says of an embed. Total: whatever comes, of whatever quality, the
/// result is a card's worth of clean fields or a state with a sentence. For the capture worker:
/// what it reads may be made to hurt.
[[nodiscard]] EmbedReading readAnswer(
    const EmbedRef &ref, const CaptureStep &step, const WebAnswer &answer);

/// The first, filled in with what only the second knows. The better state stands.
[[nodiscard]] EmbedReading combined(const EmbedReading &first, const EmbedReading &second);

} // namespace Galley
