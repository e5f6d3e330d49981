// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "checks/finding.h"

#include <QList>

namespace Galley {

struct SpellingFindings
{
    QString dictionary; ///< in use: "en_GB"
    QList<Finding> findings; ///< in the order of the text
};

/// Checks every word that a person wrote, in the spelling worker, and waits for it. Words of the
/// personal dictionary are right. Suggestions come with the first fifty different misspellings.
[[nodiscard]] Result<SpellingFindings> checkSpelling(
    const QString &workerProgram, const QStringList &lines, const QString &language);

} // namespace Galley
