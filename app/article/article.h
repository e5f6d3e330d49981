// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Galley {

/// Something in the text that a writer should know about. Lines and columns count from 0, columns
/// in UTF-16 code units; line -1 means the article as a whole.
struct Problem
{
    int line = -1;
    int column = 0;
    QString message;
    bool operator==(const Problem &) const = default;
};

struct Author
{
    QString name;
    QString id;
    QString role;
};

/// The featured picture. `src` is as written: relative to the article's folder, or a URL.
struct Picture
{
    QString src;
    QString alt;
    QString caption;
    QString credit;
    QString licence;
};

enum class Comments { Unsaid, Open, Closed };

/// What the front matter says, with aliases (subtitle, dek, author, byline, lastmod, cover, ...)
/// already read into their one name. Absent values are empty.
struct FrontMatter
{
    QString title;
    QString standfirst;
    QString kicker;
    QList<Author> authors;
    QString dateText; ///< as written
    QDateTime date; ///< invalid when absent or not ISO 8601
    QString updatedText;
    QDateTime updated;
    QString slug;
    QString lang; ///< BCP 47, as written
    QString section;
    QStringList tags;
    Picture image;
    QString description;
    QString canonical;
    QString dateline;
    Comments comments = Comments::Unsaid;
    bool sensitive = false;
    QString footer; ///< a name, "none", "name#variant", or empty for the publication's default
    QMap<QString, QString> others; ///< scalar keys that have no meaning here
};

/// An article as a value: what the text means.
struct Article
{
    FrontMatter meta;
    QString body; ///< Markdown after the front matter, lines joined by '\n'
    int bodyLine = 0; ///< the line of the text on which the body begins, from 0
    QList<Problem> problems;
};

/// `text` has lines joined by '\n'. Never fails: front matter that cannot be read is a problem, and
/// the body is still what follows its closing mark.
[[nodiscard]] Article parseArticle(const QString &text);

} // namespace Galley
