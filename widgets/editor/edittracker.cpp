// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/edittracker.h"

#include "editor/blocknotes.h"

#include <QTextDocument>

#include <array>
#include <utility>

namespace Galley {

namespace {

constexpr std::array<std::pair<char16_t, char16_t>, 3> stands{{
    {u'\u2029', u'\ufdd2'},
    {u'\ufdd0', u'\ufdd3'},
    {u'\ufdd1', u'\ufdd4'},
}};

} // namespace

QString toBlockText(const QString &line)
{
    QString text = line;
    for (const auto &[character, standIn] : stands)
        text.replace(QChar(character), QChar(standIn));
    return text;
}

QString toLine(const QString &blockText)
{
    QString line = blockText;
    for (const auto &[character, standIn] : stands)
        line.replace(QChar(standIn), QChar(character));
    return line;
}

EditTracker::EditTracker(QTextDocument *document)
    : QObject(document)
    , m_document(document)
    , m_lineCount(document->blockCount())
{
    connect(document, &QTextDocument::contentsChange, this, &EditTracker::track);
}

void EditTracker::setPaused(bool paused)
{
    m_isPaused = paused;
    if (paused)
        return;
    m_lineCount = m_document->blockCount();
}

void EditTracker::remember(const QTextBlock &block)
{
    BlockNotes::of(block).textHash = qHash(block.text());
}

void EditTracker::track(int position, int removed, int added)
{
    if (m_isPaused)
        return;
    const int end = std::min(position + added, m_document->characterCount() - 1);
    const QTextBlock first = m_document->findBlock(position);
    const QTextBlock last = m_document->findBlock(end);
    LineEdit edit;
    edit.firstLine = first.blockNumber();
    bool isOther = removed != added || m_lineCount != m_document->blockCount();
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        const QString text = block.text();
        const size_t hash = qHash(text);
        BlockNotes &notes = BlockNotes::of(block);
        isOther = isOther || notes.textHash != hash;
        notes.textHash = hash;
        edit.inserted.append(toLine(text));
        if (block == last)
            break;
    }
    edit.removed = int(edit.inserted.size()) - (m_document->blockCount() - m_lineCount);
    m_lineCount = m_document->blockCount();
    if (isOther)
        emit edited(edit);
}

} // namespace Galley
