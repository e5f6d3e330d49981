// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// The fragment with only what is on our allow list: read by Gumbo as HTML5, a new tree built from
/// allowed elements and attributes, printed, and stable (sanitising twice changes nothing). Scripts,
/// styles, forms, frames, objects and handlers are dropped with their content where that is code.
/// `allowRemotePictures` false turns a remote picture into its alt text with a link.
[[nodiscard]] QString sanitiseHtml(const QString &fragment);

} // namespace Galley
