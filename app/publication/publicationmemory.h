// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filememory.h"
#include "publication/footertemplate.h"
#include "publication/publication.h"

namespace Galley {

/// Publications and footers as they were read, for who asks at every keystroke.
struct PublicationMemory
{
    FileMemory<Publication> publications;
    FileMemory<Result<FooterTemplate>> footers;
};

} // namespace Galley
