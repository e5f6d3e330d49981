// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/blocknotes.h"

namespace Galley {

QList<BlockNotes *> WordIndex::notesWith(const QString &key) const
{
    return m_notes.value(key).values();
}

BlockNotes &BlockNotes::of(QTextBlock block)
{
    auto *notes = static_cast<BlockNotes *>(block.userData());
    if (notes)
        return *notes;
    notes = new BlockNotes(block);
    block.setUserData(notes);
    return *notes;
}

const BlockNotes *BlockNotes::find(const QTextBlock &block)
{
    return static_cast<const BlockNotes *>(block.userData());
}

BlockNotes::~BlockNotes()
{
    leaveIndex();
}

void BlockNotes::setWords(const std::shared_ptr<WordIndex> &index, const DoubtfulWords &words)
{
    leaveIndex();
    m_index = index;
    m_words = words;
    m_index->m_misspellings += words.misspellings;
    for (const QString &key : std::as_const(m_words.unknown))
        m_index->m_notes[key].insert(this);
    for (const QString &key : std::as_const(m_words.misspelt))
        m_index->m_notes[key].insert(this);
}

void BlockNotes::forgetWord(const QString &key)
{
    if (m_words.unknown.remove(key))
        leaveIndex(key);
}

void BlockNotes::leaveIndex()
{
    if (!m_index)
        return;
    m_index->m_misspellings -= m_words.misspellings;
    for (const QString &key : std::as_const(m_words.unknown))
        leaveIndex(key);
    for (const QString &key : std::as_const(m_words.misspelt))
        leaveIndex(key);
}

void BlockNotes::leaveIndex(const QString &key)
{
    QHash<QString, QSet<BlockNotes *>> &notes = m_index->m_notes;
    if (!notes.contains(key))
        return;
    QSet<BlockNotes *> &ofKey = notes[key];
    ofKey.remove(this);
    if (ofKey.isEmpty())
        notes.remove(key);
}

} // namespace Galley
