// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>

namespace Galley {

class Fetcher;

/// The program's exit codes, as its manual page says.
enum class ExitCode { Fine = 0, Findings = 1, Failed = 2 };

/// What a command needs from outside.
struct CommandParts
{
    QString workerProgram; ///< the galley executable
    /// The way to the web, made when something is to be fetched.
    std::function<std::unique_ptr<Fetcher>()> makeFetcher;
    /// Prints a self-contained page as PDF; empty in a build that cannot.
    std::function<Result<QByteArray>(const QByteArray &html)> printPdf;
};

/// Whether the arguments (without the program's name) ask for something that needs no window: a
/// command, --help or --version.
[[nodiscard]] bool isCommandLine(const QStringList &arguments);
/// Whether they ask for a PDF, which needs a QGuiApplication.
[[nodiscard]] bool isPdfWanted(const QStringList &arguments);
/// Runs the command and writes to standard output; one sentence on standard error when it could
/// not.
[[nodiscard]] ExitCode runCommandLine(const QStringList &arguments, const CommandParts &parts);

} // namespace Galley
