// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "render/articlepicture.h"

namespace Galley {

/// A picture of a block, and whether its export would leave it out.
struct CheckedPicture
{
    QString address;
    qint64 size = 0; ///< bytes
    QString trouble; ///< a sentence; empty when it can be exported
    int line = 0; ///< where it is written, in the block's lines; -1 if it has none
    int column = 0;
};

/// Finds the pictures of an article that its export would leave out. What was fine is not looked at
/// again.
class PictureCheck final
{
public:
    enum class Depth {
        Existence, ///< whether there is such a file, and its size: for every keystroke
        Content ///< also whether it begins as a picture does
    };

    void begin(const ArticleFolder &folder, Depth depth); ///< for an article
    /// Those of a block, in their order, which is written on `lines`.
    [[nodiscard]] QList<CheckedPicture> picturesOf(const QString &html, const QStringList &lines);
    /// Looks again at those that cannot be exported; returns whether something is different.
    [[nodiscard]] bool lookAgain(QList<CheckedPicture> &pictures);
    /// How many files were looked at so far.
    [[nodiscard]] int looks() const { return m_looks; }

private:
    void look(CheckedPicture &picture);

    ArticleFolder m_folder;
    Depth m_depth = Depth::Existence;
    int m_looks = 0;
};

/// Whether a fragment of HTML may show pictures at all: a quick guess that misses none.
[[nodiscard]] bool mayHavePictures(const QString &html);

/// A problem for each picture that cannot be exported, those for which the budget is spent
/// included.
[[nodiscard]] QList<Problem> problemsOf(
    const QList<CheckedPicture> &pictures, PictureBudget &budget);

} // namespace Galley
