// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/webanswer.h"

#include <QString>

namespace Galley {

/// The body of an answer as text: by its byte order mark, the charset that its header names, the
/// one that its own <meta> or XML declaration names, or else UTF-8. What is not of the encoding
/// becomes U+FFFD.
[[nodiscard]] QString webText(const WebAnswer &answer);

} // namespace Galley
