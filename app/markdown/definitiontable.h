// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/segment.h"

#include <QHash>
#include <QSet>

namespace Galley {

/// Who defines what in a text that is cut into segments. Made for one look, in the order of the
/// text.
class DefinitionTable final
{
public:
    void add(int segment, const Definitions &definitions);
    [[nodiscard]] bool isEmpty() const { return m_links.isEmpty() && m_notes.isEmpty(); }
    /// Whether one of the labels, given by their keys, may be defined.
    [[nodiscard]] bool knowsOneOf(const QSet<QString> &keys) const;

    /// What the lines of a segment must be told to be understood as they are within the text: see
    /// resolve().
    struct Surroundings
    {
        QList<LinkDefinition> links;
        QList<NoteLabel> notes;
        QList<NoteLabel> ownNotes;
    };
    [[nodiscard]] Surroundings around(
        int segment, const QSet<QString> &keys, const Definitions &own) const;

    /// The labels whose definitions differ, by their keys.
    [[nodiscard]] static QSet<QString> differences(
        const QList<Definitions> &before, const QList<Definitions> &after);

private:
    template<typename Definition> struct Found
    {
        int segment = 0;
        Definition definition;
    };

    QHash<QString, QList<Found<LinkDefinition>>> m_links; ///< by key, in the order of the text
    QHash<QString, QList<Found<NoteLabel>>> m_notes;
};

} // namespace Galley
