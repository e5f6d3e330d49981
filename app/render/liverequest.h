// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embedprovider.h"
#include "render/requestpolicy.h"

#include <QString>
#include <QUrl>

namespace Galley {

/// The address of our page that holds a provider's frame and nothing else.
inline constexpr auto livePage = "galley://live/";

/// What a provider's frame may do, here and on exported pages: attributes of its element.
inline constexpr QLatin1StringView frameRights{
    "sandbox=\"allow-scripts allow-same-origin allow-popups allow-presentation\" "
    "referrerpolicy=\"strict-origin-when-cross-origin\" "
    "allow=\"fullscreen; encrypted-media; picture-in-picture\""};

/// May this load while an embed is live? Pure. The main frame shows our page alone. What the
/// provider's frame asks for must be https (or wss) and of the hosts that `frame` names, with
/// their subdomains: no port, no user, no number for a host, no name that only a house's own
/// network knows. data: and blob: hold what is here already. `firstParty` is the page that asks.
[[nodiscard]] Decision decideLiveRequest(
    const QUrl &url, ResourceKind kind, const QUrl &firstParty, const LiveFrame &frame);

/// Whether a frame may show that address: as above, and nothing that is not https.
[[nodiscard]] bool mayLiveFrameShow(const QUrl &url, const LiveFrame &frame);

/// Whether what is stored or sent may belong to that host.
[[nodiscard]] bool isLiveHost(const QString &host, const LiveFrame &frame);

/// The Referer that goes with a request; empty: the engine's own. Only for the provider's document
/// itself.
[[nodiscard]] QByteArray liveReferer(const QUrl &url, ResourceKind kind, const LiveFrame &frame);

/// Our page: the frame, under a policy that lets it show the hosts of `frame` only. `title` is for
/// who cannot see it. Nothing when the frame's own address may not be shown.
[[nodiscard]] QByteArray liveHtml(const LiveFrame &frame, const QString &title);

} // namespace Galley
