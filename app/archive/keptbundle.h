// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/openfolder.h"
#include "article/articlefolder.h"

namespace Galley {

/// The folder "embeds" of a bundle, open for changes by this process alone. No link on the way to
/// it is followed but those that lead to the article's folder itself.
class KeptBundle final
{
public:
    /// Of the article's own bundle; what is missing of it is made. Leftovers of work that was cut
    /// off are removed.
    [[nodiscard]] static Result<KeptBundle> make(const ArticleFolder &folder);
    /// Of a bundle in the article's folder; NotFound without a sentence if there is none.
    [[nodiscard]] static Result<KeptBundle> find(
        const ArticleFolder &folder, const QString &bundleName);

    [[nodiscard]] const OpenFolder &embeds() const { return m_embeds; }
    /// What a person would call an entry: "story.galley/embeds/0123456789abcdef".
    [[nodiscard]] QString place(const QString &entryName) const;
    void removeIfEmpty();

private:
    enum class Missing { IsMade, IsNotFound };
    [[nodiscard]] static Result<KeptBundle> open(
        const ArticleFolder &folder, const QString &bundleName, Missing missing);
    [[nodiscard]] int openOnce(Missing missing);

    OpenFolder m_home;
    OpenFolder m_bundle;
    OpenFolder m_embeds;
    QString m_name;
};

/// Why something at that place could not be changed, from an errno, as a sentence.
[[nodiscard]] tl::unexpected<Error> cannotChange(int error, const QString &place);

} // namespace Galley
