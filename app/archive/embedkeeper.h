// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/capture.h"
#include "archive/handnotes.h"
#include "article/articlefolder.h"
#include "base/result.h"

namespace Galley {

/// Writes the archive that EmbedArchive reads. Every change is whole or not there: files are
/// written beside and renamed, and card.json comes last. Nothing outside the entry's own folder is
/// written, whatever links stand there.
class EmbedKeeper final
{
public:
    explicit EmbedKeeper(ArticleFolder folder);

    /// Keeps what was captured, unless what is kept already is better; returns what is kept now.
    [[nodiscard]] Result<Embed> keep(const EmbedRef &ref, const Capture &capture);
    /// Keeps what a person says; it wins over what any answer says, now and later.
    [[nodiscard]] Result<Embed> note(const EmbedRef &ref, const HandNotes &notes);
    /// Removes everything that is kept of the embed, and the bundle's folders if they are empty
    /// then.
    [[nodiscard]] Result<void> forget(const EmbedRef &ref);
    /// Copies what `from` keeps of these embeds, where this folder keeps nothing of them yet.
    [[nodiscard]] Result<void> takeOver(const ArticleFolder &from, const QList<EmbedRef> &refs);

private:
    ArticleFolder m_folder;
};

} // namespace Galley
