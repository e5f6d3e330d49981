// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/webanswer.h"
#include "embeds/embedreading.h"

#include <optional>

namespace Galley {

/// Why an answer brings nothing.
struct AnswerTrouble
{
    EmbedState state = EmbedState::Refused;
    QString sentence;
};

/// Whom the writer knows the answer to be from: "YouTube", or a host.
[[nodiscard]] QString nameOfSite(const EmbedRef &ref);
/// What the status says, and an error that the body explains; nothing when there is something to
/// read.
[[nodiscard]] std::optional<AnswerTrouble> troubleOf(
    const EmbedRef &ref, const CaptureStep &step, const WebAnswer &answer);

[[nodiscard]] AnswerTrouble gone(const EmbedRef &ref);
[[nodiscard]] AnswerTrouble restricted(const EmbedRef &ref);
[[nodiscard]] AnswerTrouble unreadable(const EmbedRef &ref); ///< not what was asked for
[[nodiscard]] AnswerTrouble wall(const EmbedRef &ref); ///< a page for people only

} // namespace Galley
