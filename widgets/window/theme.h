// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/previewpane.h"

#include <QColor>
#include <QObject>
#include <QPalette>

namespace Galley {

class Settings;

/// The colours of the window: contrast of text at least 4.5:1 on every ground it stands on, of
/// lines and icons that mean something 3:1.
struct Colours
{
    QColor ground;
    QColor pane;
    QColor ink;
    QColor muted; ///< quiet text, on pane, ground and chrome
    QColor line;
    QColor chrome; ///< menus, toolbar, status bar
    QColor accent;
    QColor link;
    QColor tint; ///< behind a message
    QColor pressed; ///< behind a button that is on, and the caret's line
    QColor good;
    QColor selection;
    QColor selectedText;
    QColor disabled;
    QColor scroll; ///< the handle of a scroll bar
};

[[nodiscard]] Colours coloursOf(Theme theme);
[[nodiscard]] QPalette paletteOf(Theme theme);
/// For the window's own bars; sizes in units of the interface font.
[[nodiscard]] QString styleSheetOf(Theme theme);

/// Light or dark: the system's, or what the setting says. Gives the application its palette.
class ThemeSwitch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThemeSwitch)

public:
    ThemeSwitch(Settings &settings, QObject *parent);

    [[nodiscard]] Theme theme() const { return m_theme; }
    /// Looks again at the setting and the system. Say it when the system's theme has changed.
    void refresh();

signals:
    void themeChanged(Galley::Theme theme);

private:
    void apply(Theme theme);

    Settings &m_settings;
    Theme m_theme = Theme::Light;
};

} // namespace Galley
