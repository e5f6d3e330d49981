// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace Galley {

enum class ResourceKind { MainFrame, SubFrame, Stylesheet, Script, Image, Font, Media, Other };
enum class Decision { Allow, Block };

/// The scheme and origin of the preview page.
inline constexpr auto previewScheme = "galley";
inline constexpr auto previewOrigin = "galley://article/";
/// Whether a URL is of that origin, whatever its path.
[[nodiscard]] bool isOurs(const QUrl &url);

/// May this load in the preview? Pure. Only the page's own scheme (and there only the page, which
/// holds its style, and pictures and media of the article's folder) and data: pictures load;
/// nothing ever leaves the machine. `firstParty` is the page that asks. The page is previewOrigin
/// itself, and any other relative path is a file of the article's folder.
[[nodiscard]] Decision decideRequest(const QUrl &url, ResourceKind kind, const QUrl &firstParty);

/// May a link that was clicked open outside? https, http and mailto only; a mail with no more than
/// its receivers, subject and body.
[[nodiscard]] bool isSafeToOpenOutside(const QUrl &url);

enum class AddressUse { Link, Picture };
/// May this address stand in a link or as the source of a picture on a page? Link: https, http,
/// mailto, relative and '#'. Picture: https, http (shown only by readers' browsers after
/// publishing), relative and data: of a raster picture. White space and control characters inside a
/// scheme are refused, and so are pictures that lie above the article's folder or at the root of a
/// site.
[[nodiscard]] bool isAllowedAddress(const QString &address, AddressUse use);

} // namespace Galley
