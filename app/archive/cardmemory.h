// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filememory.h"
#include "base/result.h"
#include "embeds/embed.h"

#include <QStringList>

namespace Galley {

/// Cards as they were read, for who asks at every keystroke.
struct CardMemory
{
    FileMemory<Result<Embed>> cards;
    FileMemory<QStringList> orphans; ///< of an article's folder, by its path

    void forget()
    {
        cards.forget();
        orphans.forget();
    }
    /// How many cards were read so far.
    [[nodiscard]] int makings() const { return cards.makings(); }
};

} // namespace Galley
