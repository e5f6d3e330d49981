// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/articlefolder.h"

#include <QStringList>

namespace Galley {

/// The largest picture that becomes part of an exported page, in bytes.
inline constexpr qint64 largestPicture = 20LL * 1024 * 1024;

/// A picture's file in the article's folder.
struct ArticlePicture
{
    QString path; ///< absolute
    qint64 size = 0; ///< bytes
};

/// The addresses of the pictures that a fragment of HTML shows, in their order; what the sanitiser
/// drops with all that is in it is not looked at. Pictures in their address (data:) and those of
/// other sites are left out.
[[nodiscard]] QStringList pictureAddresses(const QString &html);

/// The file behind a picture's address, without a look into it. Fails with a sentence that names
/// it when it lies outside the folder, is missing or is too large.
[[nodiscard]] Result<ArticlePicture> findPicture(
    const QString &address, const ArticleFolder &folder);

/// The MIME type of a picture, from its first bytes. Fails with a sentence for what is none that
/// every browser shows.
[[nodiscard]] Result<QByteArray> pictureType(const QString &address, const QByteArray &firstBytes);

/// How much the pictures of one exported page may come to: some twenty photographs as cameras write
/// them. As text they take a third more, and a worker must hold that twice.
class PictureBudget final
{
public:
    static constexpr qint64 most = 120LL * 1024 * 1024; ///< bytes of their files

    /// Whether a picture of that many bytes still fits; if so, it is counted.
    [[nodiscard]] bool take(qint64 size);

private:
    qint64 m_left = most;
};

} // namespace Galley
