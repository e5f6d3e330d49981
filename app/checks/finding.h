// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Galley {

/// What a check reports. Lines and columns count from 0, columns in UTF-16 code units.
struct Finding
{
    QString rule; ///< "spelling", or "article" for what its parsing found
    int line = 0; ///< -1: the article as a whole
    int column = 0;
    int length = 0;
    QString message; ///< translated
    QString word; ///< of a misspelling
    QStringList suggestions;
};

} // namespace Galley
