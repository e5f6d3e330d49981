// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>

class QApplication;

namespace Galley {

/// The application object for the window: everything that must be settled before it is. `argc` and
/// `argv` must outlive it.
[[nodiscard]] std::unique_ptr<QApplication> makeWindowApplication(int &argc, char **argv);

struct WindowStart
{
    QString file; ///< to open; empty for a new article
    QString theme; ///< "light" or "dark" for this time; empty: as set
    QString workerProgram; ///< the galley executable
    QString modulesFolder; ///< with galley_preview.so
};

/// Shows the window and runs until it is closed. Returns the exit code.
[[nodiscard]] int runWindow(const WindowStart &start);

} // namespace Galley
