// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/webanswer.h"
#include "embeds/embedreading.h"

namespace Galley {

// One reader for each kind of answer. What they give is raw: readAnswer() cleans it.

/// `trouble` in words and no more of an embed than its address says.
[[nodiscard]] EmbedReading nothingRead(
    const EmbedRef &ref, EmbedState state, const QString &trouble);

[[nodiscard]] EmbedReading readExpansion(
    const EmbedRef &ref, const CaptureStep &step, const WebAnswer &answer);
[[nodiscard]] EmbedReading readOEmbed(const EmbedRef &ref, const QString &text);
[[nodiscard]] EmbedReading readMastodonStatus(const EmbedRef &ref, const QString &text);
[[nodiscard]] EmbedReading readBlueskyThread(const EmbedRef &ref, const QString &text);
[[nodiscard]] EmbedReading readGist(const EmbedRef &ref, const QString &text);
/// `address`: of the page, for what it says in relation to itself.
[[nodiscard]] EmbedReading readPage(
    const EmbedRef &ref, const QString &address, const QString &html);

} // namespace Galley
