// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Galley {

class Settings;

/// How the window stood when it was closed. Empty bytes: never.
struct WindowState
{
    QByteArray geometry; ///< QWidget::saveGeometry()
    QByteArray panes; ///< QSplitter::saveState()
    bool maximised = false;
    QByteArray docks = {}; ///< QMainWindow::saveState()
    bool operator==(const WindowState &) const = default;

    [[nodiscard]] static WindowState load(const Settings &settings);
    void save(Settings &settings) const;
};

} // namespace Galley
