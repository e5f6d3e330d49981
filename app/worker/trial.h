// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace Galley {

/// Whether work ends in time, within the process's limits, and returns true. It is done in a copy
/// of the process, which is thrown away: nothing of it is seen here. `patience` counts the copy's
/// own processor time. True where no copy can be made. For processes of one thread.
[[nodiscard]] bool endsWell(const std::function<bool()> &work, std::chrono::milliseconds patience);

} // namespace Galley
