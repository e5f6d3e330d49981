// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// Text from outside made fit to show: composed (NFC), without control characters, without the
/// marks that turn text around or hide in it, cut with an ellipsis at `limit` characters. Joiners
/// stay: emoji and several scripts need them. Line ends become '\n', at most two in a row.
[[nodiscard]] QString cleanText(const QString &text, qsizetype limit);

/// The same on one line, white space collapsed.
[[nodiscard]] QString cleanLine(const QString &text, qsizetype limit);

/// A program: tabs, white space and empty lines within it stay, control characters and what turns
/// text around do not. Cut at `limit` characters with a line that says so. Cleaning what is clean
/// changes nothing.
[[nodiscard]] QString cleanCode(const QString &text, qsizetype limit);

} // namespace Galley
