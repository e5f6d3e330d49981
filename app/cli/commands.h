// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

namespace Galley {

/// One file a command. `arguments` are all of the program's, the command's name among them.
[[nodiscard]] ExitCode runExport(const QStringList &arguments, const CommandParts &parts);
[[nodiscard]] ExitCode runCheck(const QStringList &arguments, const CommandParts &parts);
[[nodiscard]] ExitCode runEmbeds(const QStringList &arguments, const CommandParts &parts);

} // namespace Galley
