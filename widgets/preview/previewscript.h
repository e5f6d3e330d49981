// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// The channel's client and our script as one, for a world that the page cannot reach. Its value
/// tells whether it could start.
[[nodiscard]] QString previewScript();

} // namespace Galley
