// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/definitiontable.h"

#include "markdown/labels.h"

#include <algorithm>

namespace Galley {

void DefinitionTable::add(int segment, const Definitions &definitions)
{
    for (const LinkDefinition &link : definitions.links)
        m_links[labelKey(link.label)].append({segment, link});
    for (const NoteLabel &note : definitions.notes)
        m_notes[labelKey(note.label)].append({segment, note});
}

bool DefinitionTable::knowsOneOf(const QSet<QString> &keys) const
{
    return std::any_of(keys.begin(), keys.end(),
        [this](const QString &key) { return m_links.contains(key) || m_notes.contains(key); });
}

DefinitionTable::Surroundings DefinitionTable::around(
    int segment, const QSet<QString> &keys, const Definitions &own) const
{
    QSet<QString> ownLinks;
    for (const LinkDefinition &link : own.links)
        ownLinks.insert(normalLabel(link.label));
    Surroundings surroundings;
    QSet<QString> given;
    for (const QString &key : keys) {
        const QList<Found<LinkDefinition>> links = m_links.value(key);
        for (const auto &[where, link] : links) {
            const QString label = normalLabel(link.label);
            const bool isBeaten = where == segment || given.contains(label)
                || (where > segment && ownLinks.contains(label));
            if (!isBeaten) {
                given.insert(label);
                surroundings.links.append(link);
            }
        }
        QSet<QString> named;
        const QList<Found<NoteLabel>> notes = m_notes.value(key);
        for (const auto &[where, note] : notes) {
            const QString label = normalLabel(note.label);
            if (named.contains(label))
                continue;
            named.insert(label);
            (where == segment ? surroundings.ownNotes : surroundings.notes).append(note);
        }
    }
    return surroundings;
}

QSet<QString> DefinitionTable::differences(
    const QList<Definitions> &before, const QList<Definitions> &after)
{
    const auto inOrder = [](const QList<Definitions> &all) {
        DefinitionTable table;
        for (const Definitions &definitions : all)
            table.add(0, definitions);
        return table;
    };
    const DefinitionTable was = inOrder(before);
    const DefinitionTable is = inOrder(after);
    const auto differ = [](const auto &one, const auto &other, QSet<QString> &keys) {
        for (auto it = one.begin(); it != one.end(); ++it) {
            const auto rest = other.value(it.key());
            const bool isSame = std::equal(it->begin(), it->end(), rest.begin(), rest.end(),
                [](const auto &a, const auto &b) { return a.definition == b.definition; });
            if (!isSame)
                keys.insert(it.key());
        }
    };
    QSet<QString> keys;
    differ(was.m_links, is.m_links, keys);
    differ(is.m_links, was.m_links, keys);
    differ(was.m_notes, is.m_notes, keys);
    differ(is.m_notes, was.m_notes, keys);
    return keys;
}

} // namespace Galley
