// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QUrl>

class QHostAddress;

namespace Galley {

/// Whether `url` may be asked at all: https, a host with a public-looking name, the usual port, and
/// no name or password. An IP address is never asked for by number, in whatever spelling. Fails
/// with Refused. What the name stands for is judged by isPublicAddress().
[[nodiscard]] Result<> checkWebAddress(const QUrl &url);

/// Whether `address` is one of the open internet. Everything else is refused: loopback, private,
/// shared, link-local, multicast, documentation, tunnels, and IPv4 addresses dressed as IPv6. Only
/// the addresses that a provider's NAT64 makes are judged by the IPv4 address inside, as names have
/// no others in networks without IPv4.
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

} // namespace Galley
