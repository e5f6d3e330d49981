// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/fetcher.h"

#include <QNetworkRequest>

namespace Galley {

/// How `url` is asked for at `target`, which is itself or the same at a judged address: without
/// cookies, credentials, Referer or HTTP/2, with nothing followed and nothing kept open.
[[nodiscard]] QNetworkRequest webRequest(
    const QUrl &target, const QUrl &url, const FetchRequest &wanted);

} // namespace Galley
