// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <optional>

namespace Galley {

/// An http(s) address with a host, scheme and host in lower case, without a default port. Nothing
/// for any other scheme, a user name, spaces, control characters or backslashes, or over 4096
/// letters.
[[nodiscard]] std::optional<QUrl> webAddress(const QString &text);

/// The same as text; empty when it is none.
[[nodiscard]] QString webAddressOrNothing(const QString &text);

/// The address without what only counts readers: utm_*, fbclid, gclid and the like.
[[nodiscard]] QUrl withoutTracking(const QUrl &url);

/// The host as a person should see it, without "www.": an international name in its own letters,
/// but as punycode when it mixes scripts and so may pretend to be another one.
[[nodiscard]] QString readableHost(const QUrl &url);

/// The address as one line to match patterns on: encoded, with '@' and ':' of its path plain.
[[nodiscard]] QString matchableAddress(const QUrl &url);

} // namespace Galley
