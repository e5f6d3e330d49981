// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;
class QMenu;

namespace Galley {

class Actions;

/// Menus that others fill.
struct FilledMenus
{
    QMenu *recent;
    QMenu *language;
};

void buildMenus(QMainWindow &window, const Actions &actions, const FilledMenus &filled);
void buildToolBar(QMainWindow &window, const Actions &actions);

/// To be called after each change of style, which gives the button for the tools that have no room
/// the style's own icon: one that is black in every theme.
void giveToolBarItsIcon(QMainWindow &window);

} // namespace Galley
