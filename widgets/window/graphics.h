// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Galley {

/// How the window is painted. A web page in a window makes Qt compose the whole window through
/// OpenGL; where that is done by the processor, a letter takes ten times as long to appear as
/// without.
enum class Graphics { Hardware, Software };

/// Hardware where the machine has a graphics device that we may use, else software. The variable
/// GALLEY_GRAPHICS=hardware|software overrides.
[[nodiscard]] Graphics availableGraphics();

/// Sets up Qt and the web engine for it. Before QApplication; says in the log what was chosen.
void useGraphics(Graphics graphics);

} // namespace Galley
