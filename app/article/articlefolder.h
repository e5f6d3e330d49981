// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QUrl>

namespace Galley {

/// The folder an article lies in: the only files that its preview and its export may read. A value.
class ArticleFolder final
{
public:
    ArticleFolder() = default;
    /// `articlePath` may be empty for an article that was never saved: nothing can be read then.
    explicit ArticleFolder(const QString &articlePath);

    [[nodiscard]] QString path() const { return m_path; } ///< absolute; empty if never saved
    /// Where what was captured of the article's embeds is kept: "story.galley" beside "story.md".
    [[nodiscard]] QString bundleName() const { return m_bundleName; }

    /// The absolute path of a file named by a relative URL path (percent-encoded, as in HTML).
    /// Fails for anything that lies outside the folder after resolving links, is absolute, or is no
    /// file.
    [[nodiscard]] Result<QString> fileFor(const QString &relativeUrlPath) const;

private:
    QString m_path;
    QString m_bundleName;
};

} // namespace Galley
