// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace Galley {

/// To standard output, as they are; fails when they could not all be written.
[[nodiscard]] Result<void> writeOut(const QByteArray &bytes);
void printError(const QString &sentence); ///< "galley: sentence" and a newline to standard error

} // namespace Galley
