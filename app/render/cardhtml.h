// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace Galley {

// The small pieces of HTML that cards are made of. Everything given is plain text.

/// `html` is markup already.
[[nodiscard]] QString cardLink(const QString &url, const QString &cssClass, const QString &html);
/// Text that brings its own direction and cannot change that of what stands around it.
[[nodiscard]] QString isolated(const QString &text);
/// Handles and addresses read from left to right whatever stands around them.
[[nodiscard]] QString leftToRight(const QString &text);
/// The address of a file of the article's folder.
[[nodiscard]] QString fileAddress(const QString &file);
[[nodiscard]] QString pictureHtml(
    const QString &file, const QSize &size, const QString &alt, const QString &cssClass = {});
/// The class of the nearest shape that the style sheet knows; 16:9 when nothing is known.
[[nodiscard]] QString aspectClass(const QSize &aspect);

} // namespace Galley
