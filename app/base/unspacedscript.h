// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Galley {

/// Whether the character is of a script that puts no blanks between words.
[[nodiscard]] bool isUnspacedScript(char32_t character);

} // namespace Galley
