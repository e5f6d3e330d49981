// SPDX-License-Identifier: GPL-3.0-or-later

// What the highlighter thinks of words.

#include "checks/linewords.h"
#include "editor/articlelayout.h"
#include "editor/highlighter.h"
#include "editor/wordjudge.h"

#include <QTextCursor>
#include <QTextDocument>

#include <utility>

namespace Galley {

namespace {

bool touches(const WordSpan &word, int column)
{
    return word.length > 0 && word.start <= column && column <= word.start + word.length;
}

bool isTypedAt(const WordSpan &word, int column)
{
    return touches(word, column) && column > word.start;
}

} // namespace

void Highlighter::setJudge(WordJudge *judge)
{
    if (m_judge)
        disconnect(m_judge, nullptr, this, nullptr);
    m_judge = judge;
    if (m_judge) {
        connect(m_judge, &WordJudge::verdictsChanged, this, &Highlighter::take);
        connect(m_judge, &WordJudge::reset, this, &Highlighter::judgeAnew);
    }
    judgeAnew();
}

WordJudge *Highlighter::judge() const
{
    return m_judge;
}

void Highlighter::spareWordAt(const QTextBlock &block, int column)
{
    // Called while an edit is told of that the line states may not have heard of yet.
    if (m_sparedBlock != block)
        m_leftBlock = m_sparedBlock;
    m_sparedBlock = block;
    m_sparedColumn = column;
    m_sparedWord = {};
}

void Highlighter::settleTypedWord(const QTextCursor &caret)
{
    if (caret.block() == m_sparedBlock && isTypedAt(m_sparedWord, caret.positionInBlock()))
        return;
    settleTypedWord();
}

void Highlighter::settleTypedWord()
{
    const QTextBlock block = m_sparedBlock;
    const bool isSparing = m_sparedWord.length > 0;
    m_sparedBlock = {};
    m_sparedWord = {};
    if (isSparing && block.isValid() && m_states.isReached(block))
        visit(block, Cause::Words);
}

std::optional<WordSpan> Highlighter::misspellingAt(const QTextBlock &block, int column)
{
    if (!m_judge || !m_states.reach(block, document().characterCount()))
        return {};
    const QString text = block.text();
    const auto [from, to] = columnsOf(text, BlockNotes::of(block));
    const QList<WordSpan> words = wordsInLine(text, m_states.scan(block, text).spans, from, to);
    for (const WordSpan &word : words) {
        const QString key = wordKey(QStringView(text).mid(word.start, word.length));
        if (touches(word, column) && m_judge->verdict(key) == Verdict::Bad)
            return word;
    }
    return {};
}

QList<WordSpan> Highlighter::spell(
    const QTextBlock &block, const QString &text, const QList<Span> &spans)
{
    BlockNotes &notes = BlockNotes::of(block);
    notes.isSpelled = true;
    QList<WordSpan> misspelt;
    DoubtfulWords doubtful;
    const auto [from, to] = columnsOf(text, notes);
    const QList<WordSpan> words = m_judge ? wordsInLine(text, spans, from, to) : QList<WordSpan>();
    for (const WordSpan &word : words) {
        if (block == m_sparedBlock && isTypedAt(word, m_sparedColumn)) {
            m_sparedWord = word;
            continue;
        }
        const QString key = wordKey(QStringView(text).mid(word.start, word.length));
        const Verdict verdict = m_judge->verdict(key);
        if (verdict == Verdict::Unknown)
            doubtful.unknown.insert(key);
        if (verdict != Verdict::Bad)
            continue;
        doubtful.misspelt.insert(key);
        misspelt.append(word);
    }
    doubtful.misspellings = int(misspelt.size());
    notes.setWords(m_index, doubtful);
    return misspelt;
}

void Highlighter::take(const QSet<QString> &keys)
{
    QSet<BlockNotes *> touched;
    for (const QString &key : keys) {
        const bool isGood = m_judge->verdict(key) == Verdict::Good;
        const QList<BlockNotes *> holders = m_index->notesWith(key);
        for (BlockNotes *notes : holders) {
            if (isGood && !notes->words().misspelt.contains(key))
                notes->forgetWord(key);
            else
                touched.insert(notes);
        }
    }
    for (const BlockNotes *notes : std::as_const(touched)) {
        const QTextBlock block = notes->block();
        if (m_states.isReached(block))
            visit(block, Cause::Words);
    }
    tellCount();
}

void Highlighter::judgeAnew()
{
    for (QTextBlock block = document().begin(); block.isValid(); block = block.next()) {
        if (block.userData())
            BlockNotes::of(block).isSpelled = false;
    }
    startSweep(0);
}

void Highlighter::tellCount()
{
    if (m_toldCount == m_index->misspellings())
        return;
    m_toldCount = m_index->misspellings();
    emit misspellingsChanged(m_toldCount);
}

} // namespace Galley
