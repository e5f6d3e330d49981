// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace Galley {

/// A pattern for matchableAddress(), from its beginning, after "http://" or "https://"; the case of
/// letters is ignored.
[[nodiscard]] inline QRegularExpression addressPattern(const QString &afterScheme)
{
    return QRegularExpression(
        QStringLiteral("^https?://") + afterScheme, QRegularExpression::CaseInsensitiveOption);
}

} // namespace Galley
