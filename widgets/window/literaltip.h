// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// For setToolTip(): shows exactly this text. Qt would take what looks like markup for markup, and
/// open the files that it names.
[[nodiscard]] inline QString literalTip(const QString &text)
{
    return QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

} // namespace Galley
