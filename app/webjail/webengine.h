// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace Galley {

/// Makes the web engine ready to hold our page: registers the page's scheme and asks whether the
/// engine's sandbox can stand here, because an engine that finds out by itself ends the program.
/// Call after the application object and before any class of the engine is made; may be called
/// again.
[[nodiscard]] Result<void> prepareWebEngine();

} // namespace Galley
