// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Galley {

/// The program's exit codes, as documented in the manual page.
enum class ExitCode { Fine = 0, Findings = 1, Failed = 2 };

} // namespace Galley
