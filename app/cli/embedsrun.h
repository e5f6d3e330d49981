// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/articleargument.h"
#include "cli/commandline.h"

namespace Galley {

/// What `galley embeds` does before it lists.
enum class EmbedsTask {
    List, ///< nothing
    Fetch, ///< what is not kept yet
    Refresh, ///< everything, again
    Check ///< how those that are kept stand at their source
};

/// Does it with the embeds of the client's page, and waits; the page shows what is kept afterwards.
/// A sentence on standard error for each embed that could not be had; returns how many those are.
[[nodiscard]] Result<int> runEmbedsTask(EmbedsTask task, const ArticleArgument &article,
    RenderClient &client, const CommandParts &parts);

/// Removes what is kept of the article's embed with this URL, however it is spelt.
[[nodiscard]] Result<void> forgetEmbed(
    const QString &url, const ArticleArgument &article, RenderClient &client);

} // namespace Galley
