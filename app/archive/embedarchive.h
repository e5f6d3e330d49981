// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/cardmemory.h"
#include "article/articlefolder.h"
#include "embeds/embed.h"

namespace Galley {

/// What was captured of an article's embeds: a folder an embed, in the bundle beside the article
/// (story.galley/embeds/<16 hex digits of the URL's SHA-256>/card.json). Everything in it may have
/// been written by somebody else: sizes are limited, text is cleaned, files must lie in the folder.
/// What an article's own bundle does not hold is looked for in those that a renamed article left
/// behind (orphanBundles()).
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
    /// Whether the article's own bundle holds the embed, readable or not.
    [[nodiscard]] bool hasOwn(const EmbedRef &ref) const;
    /// The name of the bundle that the embed is read from; empty when nothing is kept of it.
    [[nodiscard]] QString bundleOf(const EmbedRef &ref) const;

private:
    struct Found
    {
        Result<Embed> embed;
        QString bundle;
    };
    [[nodiscard]] Found find(const EmbedRef &ref, CardMemory &memory) const;
    /// What card.json says, named relative to the article's folder; NotFound when there is no
    /// entry.
    [[nodiscard]] Result<Embed> readCard(
        const QString &card, const EmbedRef &ref, CardMemory &memory) const;
    /// A file named by the entry, relative to the article's folder; empty unless it exists in the
    /// entry's own folder and has a suffix of that kind.
    [[nodiscard]] QString fileIn(
        const QString &entry, const QString &name, EmbedMedia::Kind kind) const;
    /// Checks and keeps the files that the card names.
    void keepProvenFiles(Embed &embed, const QString &entry) const;

    ArticleFolder m_folder;
};

} // namespace Galley
