// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "render/articlepicture.h"

#include <QHash>

namespace Galley {

/// Finds the pictures of an article that its export would leave out, again and again: what was fine
/// is not looked at again as long as its block stays, what was not is.
class PictureCheck final
{
public:
    enum class Depth {
        Existence, ///< whether there is such a file, and its size: for every keystroke
        Content ///< also whether it begins as a picture does
    };
    /// Lines of the text, from `first` to before `end`.
    struct Lines
    {
        int first = 0;
        int end = 0;
    };

    void forget(); ///< for another article
    /// Begins a page of an article whose text is `lines`; both must stay until finish().
    void begin(const QStringList &lines, const ArticleFolder &folder, Depth depth);
    /// The next block of the page, and where it is written; no lines for what is not in the text.
    void add(const QString &html, Lines place);
    /// A problem for each picture that cannot be exported, in the order of the page.
    [[nodiscard]] QList<Problem> finish();
    /// How many files were looked at so far.
    [[nodiscard]] int looks() const { return m_looks; }

private:
    struct Picture
    {
        QString address;
        qint64 size = 0;
        QString trouble; ///< empty when it can be exported
    };

    [[nodiscard]] QList<Picture> picturesOf(const QString &html);
    [[nodiscard]] Picture look(const QString &address);
    void note(const Picture &picture, Lines place);

    QHash<QString, QList<Picture>> m_known; ///< by HTML: the blocks of the last page
    QHash<QString, QList<Picture>> m_used; ///< the same of the page that is going on
    const QStringList *m_lines = nullptr;
    ArticleFolder m_folder;
    Depth m_depth = Depth::Existence;
    PictureBudget m_budget;
    QList<Problem> m_problems;
    int m_looks = 0;
};

} // namespace Galley
