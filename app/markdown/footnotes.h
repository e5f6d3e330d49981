// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/document.h"

#include <QHash>

namespace Galley {

/// A place in a block where a footnote is referred to, or the end of a footnote where the ways back
/// go. Its number is the business of the whole text, so it is put in afterwards.
struct FootnoteMark
{
    QString note; ///< the footnote's name as it stands in addresses, ready for HTML
    bool isHidden = false; ///< counts as a reference but shows nothing, as within a picture
    bool isWayBack = false;
    bool operator==(const FootnoteMark &) const = default;
};

/// HTML with a sign of its own wherever a mark is shown.
struct MarkedHtml
{
    QString html;
    QChar sign; ///< null if there are no marks
    QList<FootnoteMark> marks;
};

struct MarkedBlock
{
    MarkdownBlock block; ///< its html has the marks' signs in it
    QChar sign;
    QList<FootnoteMark> marks;
};

struct Footnote
{
    QString note; ///< as in FootnoteMark
    int line = 0; ///< of the body, where its definition begins
    int lastLine = 0;
    MarkedHtml content;
};

/// What the marks of one block come to: the number shown and how many-th reference to its note.
struct FootnoteNumber
{
    int number = 0;
    int occurrence = 0;
    bool operator==(const FootnoteNumber &) const = default;
};

/// Numbers footnotes in the order in which they are referred to: first by the text, then by the
/// notes themselves.
class FootnoteNumbering final
{
public:
    /// The next marks in the order of the text.
    [[nodiscard]] QList<FootnoteNumber> number(const QList<FootnoteMark> &marks);
    [[nodiscard]] const QStringList &notes() const { return m_notes; } ///< in their order
    [[nodiscard]] int references(const QString &note) const { return m_references.value(note); }

private:
    QStringList m_notes;
    QHash<QString, int> m_numbers;
    QHash<QString, int> m_references;
};

/// The HTML with numbers for signs, in cmark-gfm's words.
[[nodiscard]] QString numberedHtml(const QString &html, QChar sign,
    const QList<FootnoteMark> &marks, const QList<FootnoteNumber> &numbers);

/// The block under the text: all notes that are referred to by `numbering`, which goes on through
/// what they refer to themselves. Empty html if there are none; its lines are not set.
[[nodiscard]] MarkdownBlock footnotesBlock(
    const QHash<QString, const Footnote *> &notes, FootnoteNumbering &numbering);

} // namespace Galley
