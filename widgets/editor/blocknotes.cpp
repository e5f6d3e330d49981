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
    for (const QString &key : m_words.unknown)
        m_index->m_notes[key].insert(this);
    for (const QString &key : m_words.misspelt)
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
    const auto found = m_index->m_notes.find(key);
    if (found == m_index->m_notes.end())
        return;
    found->remove(this);
    if (found->isEmpty())
        m_index->m_notes.erase(found);
}

} // namespace Galley
