// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/page.h"

namespace Galley {

/// The page as plain text: paragraphs with an empty line between them, "- " and "1. " before the
/// items of lists, "> " before quotations, and the address of a link after its words when the words
/// do not say it. Lines are as long as their paragraphs. Ends with a line end.
[[nodiscard]] QString pageText(const Page &page);

} // namespace Galley
