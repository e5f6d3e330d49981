// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace Galley {

/// Where a video is to begin, in seconds: "t=90", "start=90s", "t=1h2m3s" in the query or in the
/// fragment; 0 when the address does not say, or says something else.
[[nodiscard]] int startSeconds(const QUrl &url);

} // namespace Galley
