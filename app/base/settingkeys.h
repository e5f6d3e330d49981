// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"

#include <QStringList>

/// Every setting of Galley: name, type, default.
namespace Galley::Keys {

/// "light", "dark"; empty: the system's.
inline const Setting<QString> theme{"appearance/theme", {}};
/// QFont::toString(); empty: the system's fixed font.
inline const Setting<QString> editorFont{"editor/font", {}};
inline const Setting<int> editorZoom{"editor/zoom", 100}; ///< percent
inline const Setting<int> previewZoom{"preview/zoom", 100}; ///< percent
inline const Setting<bool> previewVisible{"preview/visible", true};
inline const Setting<bool> smartPunctuation{"preview/smartPunctuation", false};
inline const Setting<bool> spelling{"spelling/on", true};
/// Whether an embed is fetched as soon as its URL is pasted.
inline const Setting<bool> fetchPasted{"embeds/fetchPasted", false};
/// Keys of the providers whose players are shown without asking each time.
inline const Setting<QStringList> liveProviders{"embeds/live", {}};
/// Whether it was told once what keeping other people's posts means.
inline const Setting<bool> keepingTold{"embeds/keepingTold", false};
/// Absolute paths, newest first.
inline const Setting<QStringList> recentFiles{"files/recent", {}};
inline const Setting<QString> lastFolder{"files/lastFolder", {}};

} // namespace Galley::Keys
