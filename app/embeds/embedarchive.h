// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/articlefolder.h"
#include "base/filememory.h"
#include "embeds/embed.h"

namespace Galley {

/// Cards as they were read, for who asks at every keystroke.
using CardMemory = FileMemory<Result<Embed>>;

/// What was captured of an article's embeds: a folder an embed, in the bundle beside the article
/// (story.galley/embeds/<16 hex digits of the URL's SHA-256>/card.json). Everything in it may have
/// been written by somebody else: sizes are limited, text is cleaned, files must lie in the folder.
class EmbedArchive final
{
public:
    explicit EmbedArchive(ArticleFolder folder);
    /// The folder's name of an embed.
    [[nodiscard]] static QString entryName(const QString &normalisedUrl);
    /// What is kept of the embed. Never fails: without an entry the state is UrlOnly, with a
    /// corrupt one Damaged and `trouble` says what and where.
    [[nodiscard]] Embed read(const EmbedRef &ref) const;
    /// The same, read only when it is not in the memory as it stands on disk.
    [[nodiscard]] Embed read(const EmbedRef &ref, CardMemory &memory) const;

private:
    /// What card.json says, named relative to the article's folder; NotFound when there is no
    /// entry.
    [[nodiscard]] Result<Embed> readCard(
        const QString &card, const EmbedRef &ref, CardMemory &memory) const;
    /// A file named by the entry, relative to the article's folder; empty unless it exists in the
    /// entry's own folder and has a suffix from the list.
    [[nodiscard]] QString fileIn(
        const QString &entry, const QString &name, const QStringList &suffixes) const;
    /// Checks and keeps the files that the card names.
    void keepProvenFiles(Embed &embed, const QString &entry) const;

    ArticleFolder m_folder;
};

} // namespace Galley
