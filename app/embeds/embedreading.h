// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embedprovider.h"

namespace Galley {

/// What one or several answers say of an embed. Its texts are clean, its addresses are http(s), its
/// pictures have a source and no file yet.
struct EmbedReading
{
    /// Ok: all that a card wants; Partial: less; Gone, Restricted, Refused, Unreachable: why there
    /// is nothing.
    EmbedState state = EmbedState::Refused;
    Embed embed; ///< `ref` is what was asked for, or what a short link leads to
    QList<CaptureStep> discovered; ///< what else a page says could be asked
    QString trouble; ///< a sentence for the writer; empty when there is nothing to say
    bool operator==(const EmbedReading &) const = default;
};

} // namespace Galley
