// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

namespace Galley {

/// One file a command. `arguments` are all of the program's, the command's name among them. Fails
/// with a sentence when it could not be done.
[[nodiscard]] Result<ExitCode> runExport(const QStringList &arguments, const CommandParts &parts);
[[nodiscard]] Result<ExitCode> runCheck(const QStringList &arguments, const CommandParts &parts);
[[nodiscard]] Result<ExitCode> runEmbeds(const QStringList &arguments, const CommandParts &parts);

} // namespace Galley
