// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/articlefolder.h"
#include "embeds/embed.h"

namespace Galley {

/// What was captured of an article's embeds: a folder an embed, in the bundle beside the article
/// (story.galley/embeds/<16 hex digits of the URL's SHA-256>/card.json). Everything in it may have
/// been written by somebody else: sizes are limited, text is cleaned, files must lie in the folder.
class EmbedArchive final
{
public:
    explicit EmbedArchive(ArticleFolder folder);
    /// The folder's name of an embed.
    [[nodiscard]] static QString entryName(const QString &normalisedUrl);
    /// What is kept of the embed. Never fails: without an entry the state is UrlOnly, with a corrupt
    /// one Damaged and `trouble` says what and where.
    [[nodiscard]] Embed read(const EmbedRef &ref) const;

private:
    ArticleFolder m_folder;
};

} // namespace Galley
