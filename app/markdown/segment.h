// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/footnotes.h"

namespace Galley {

class BodyLines;

struct LinkDefinition
{
    QString label; ///< as written
    QString url;
    QString title;
    bool operator==(const LinkDefinition &) const = default;
};

/// A footnote's label, as written, and the name it has in addresses.
struct NoteLabel
{
    QString label;
    QString note;
    bool operator==(const NoteLabel &) const = default;
};

/// What some lines say for the whole text. Of two definitions for one label the first holds.
struct Definitions
{
    QList<LinkDefinition> links;
    QList<NoteLabel> notes;
    [[nodiscard]] bool isEmpty() const { return links.isEmpty() && notes.isEmpty(); }
    bool operator==(const Definitions &) const = default;
};

/// What the lines from `first` to before `end`, which can be parsed alone, define, by cmark-gfm's
/// own judgement of the labels that may be definitions.
[[nodiscard]] Definitions definitionsOf(const BodyLines &lines, int first, int end,
    const QStringList &labels, const MarkdownOptions &options);

/// The blocks and footnotes of some lines in their surroundings.
struct Resolved
{
    QList<MarkedBlock> blocks;
    QList<Footnote> notes;
};

/// Parses the same lines with the definitions that stand elsewhere and win over their own
/// (`links`), those footnotes that stand elsewhere (`notes`), and their own (`ownNotes`).
[[nodiscard]] Resolved resolve(const BodyLines &lines, int first, int end,
    const QList<LinkDefinition> &links, const QList<NoteLabel> &notes,
    const QList<NoteLabel> &ownNotes, const MarkdownOptions &options);

} // namespace Galley
