// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace Galley {

/// The one http(s) address that this is, white space around it aside; empty if it is anything else.
[[nodiscard]] QString onlyAddress(const QString &text);
/// The same for what is pasted or dropped: as text, or as a list of one address.
[[nodiscard]] QString onlyAddress(const QMimeData &data);

/// The address of a line that is nothing but `<address>`, as written; empty if it is anything else.
/// Such a line is a link and no embed.
[[nodiscard]] QStringView bracketedAddress(QStringView line);

} // namespace Galley
