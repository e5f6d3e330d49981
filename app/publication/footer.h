// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publication/publication.h"

namespace Galley {

struct FooterChoice
{
    QString id;
    QString label;
    QString url;
    QString note;
    bool isDefault = false;
    bool operator==(const FooterChoice &) const = default;
};

/// A donation footer filled in for one article: the appeal.
struct Appeal
{
    QString name; ///< the footer's name; empty when the article shows none
    /// Markdown with every variable filled in and escaped as text. Paragraphs with an unfilled
    /// variable are left out. {{button}} and {{amounts}} stand alone on a line where those parts
    /// belong, the button at the end if the template does not place it.
    QString markdown;
    QString lang;
    QString buttonLabel;
    QString buttonUrl; ///< http(s) only, with campaign codes when the template asks for them
    QList<FooterChoice> choices;
    QString commentsNote; ///< for when comments are closed; never empty, also without an appeal
    /// Unknown footer, unfilled variables, a broken template: sentences, with the file's name.
    QList<Problem> problems;
    bool operator==(const Appeal &) const = default;
};

/// What is said of closed comments when no footer says it in other words; in the article's language
/// while its page is made.
[[nodiscard]] QString usualCommentsNote();

/// The appeal under an article: the one its `footer` key names (`none` for none, `name#variant` for
/// a variant), else the publication's default unless the template's `when`, the article's
/// `sensitive` or a tag "sponsored" excludes it. A footer whose front matter is broken is not
/// shown. `now` decides `from` and `to`, {{year}}, {{month}} and {{date}}.
[[nodiscard]] Appeal fillFooter(
    const Publication &publication, const FrontMatter &meta, const QDateTime &now);
/// The same, with footers read only when they are not in the memory as they stand on disk.
[[nodiscard]] Appeal fillFooter(const Publication &publication, const FrontMatter &meta,
    const QDateTime &now, PublicationMemory &memory);

} // namespace Galley
