// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/highlighter.h"

#include "article/frontmattercut.h"
#include "checks/linewords.h"
#include "editor/wordjudge.h"

#include <QElapsedTimer>
#include <QTextCursor>
#include <QTextDocument>
#include <QTimer>

#include <utility>

namespace Galley {

namespace {

constexpr qint64 sliceLength = 3; // ms
constexpr int watchMargin = 1000; // columns

bool touches(const WordSpan &word, int column)
{
    return word.length > 0 && word.start <= column && column <= word.start + word.length;
}

int frontMatterLines(const QTextDocument &document)
{
    FrontMatterSearch search;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!search.take(block.text()))
            break;
    }
    return search.lines();
}

/// Whether one of the blocks from `first` to that at `end` could close front matter.
bool hasClosingMark(const QTextBlock &first, int end)
{
    for (QTextBlock block = first; block.isValid() && block.position() <= end;
         block = block.next()) {
        if (FrontMatterSearch::isClosing(block.text()))
            return true;
    }
    return false;
}

bool isTypedAt(const WordSpan &word, int column)
{
    return touches(word, column) && column > word.start;
}

} // namespace

Highlighter::Highlighter(QTextDocument *document)
    : QSyntaxHighlighter(static_cast<QObject *>(document))
    , m_formats(EditorTheme::light(), document->defaultFont())
    , m_frontMatterLines(frontMatterLines(*document))
{
    // Connected before the base, which colours what was edited when it hears of it.
    connect(document, &QTextDocument::contentsChange, this, &Highlighter::followFrontMatter);
    setDocument(document);
    // Blocks must not be coloured while an edit is being told of.
    connect(document, &QTextDocument::contentsChanged, this, &Highlighter::recolourTop);
}

void Highlighter::setLook(const EditorTheme &theme, const QFont &font)
{
    m_formats = SpanFormats(theme, font);
    rehighlight();
}

void Highlighter::setJudge(WordJudge *judge)
{
    if (m_judge)
        disconnect(m_judge, nullptr, this, nullptr);
    m_judge = judge;
    if (m_judge) {
        connect(m_judge, &WordJudge::verdictsChanged, this, &Highlighter::take);
        connect(m_judge, &WordJudge::reset, this, &Highlighter::startSweep);
    }
    startSweep();
}

WordJudge *Highlighter::judge() const
{
    return m_judge;
}

void Highlighter::setLoading(bool loading)
{
    m_isLoading = loading;
    m_sparedBlock = {};
    m_sparedWord = {};
    if (!loading)
        startSweep();
}

void Highlighter::watch(const QTextBlock &block, int from, int to)
{
    BlockNotes &notes = BlockNotes::of(block);
    const bool isKnown = notes.spelledFrom <= from && to <= notes.spelledTo;
    if (block.length() <= longLine || isKnown)
        return;
    notes.spelledFrom = std::max(0, from - watchMargin);
    notes.spelledTo = std::min(block.length(), to + watchMargin);
    rehighlightBlock(block);
}

void Highlighter::spareWordAt(const QTextBlock &block, int column)
{
    const QTextBlock before = m_sparedBlock;
    m_sparedBlock = block;
    m_sparedColumn = column;
    m_sparedWord = {};
    if (before.isValid() && before != block)
        spell(before);
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
    if (isSparing && block.isValid())
        spell(block);
}

std::optional<WordSpan> Highlighter::misspellingAt(const QTextBlock &block, int column) const
{
    const BlockNotes *notes = BlockNotes::find(block);
    if (!m_judge || !notes)
        return {};
    const QString text = block.text();
    const QList<WordSpan> words = wordsOf(text, scanLine(text, stateBefore(block)).spans, *notes);
    for (const WordSpan &word : words) {
        const QString key = wordKey(QStringView(text).mid(word.start, word.length));
        if (touches(word, column) && m_judge->verdict(key) == Verdict::Bad)
            return word;
    }
    return {};
}

void Highlighter::highlightBlock(const QString &text)
{
    ++m_blocksHighlighted;
    const LineScan scan = scanLine(text, stateBefore(currentBlock()));
    setCurrentBlockState(scan.state.toInt());
    BlockNotes &notes = BlockNotes::of(currentBlock());
    notes.isEmbed = false;
    for (const Span &span : scan.spans) {
        setFormat(span.start, span.length, m_formats.of(span));
        notes.isEmbed = notes.isEmbed || span.kind == SpanKind::EmbedLine;
    }
    const bool beginsWithMark = !scan.spans.isEmpty() && scan.spans.first().kind == SpanKind::Mark;
    notes.isQuote = beginsWithMark && text.at(scan.spans.first().start) == u'>';
    if (m_isLoading)
        return;
    const Judgement judgement = judged(currentBlock(), text, scan.spans);
    notes.setWords(m_index, judgement.doubtful);
    notes.isSpelled = true;
    for (const WordSpan &word : judgement.misspelt)
        underline(word);
    // Blocks may have gone, and those that followed have moved up.
    if (m_sweepLine >= 0)
        m_sweepLine = std::min(m_sweepLine, currentBlock().blockNumber());
    tellCount();
}

LineState Highlighter::stateBefore(const QTextBlock &block) const
{
    const QTextBlock previous = block.previous();
    return previous.isValid() ? LineState::fromInt(previous.userState())
                              : LineState::atStart(m_frontMatterLines > 0);
}

void Highlighter::followFrontMatter(int position, int removed, int added)
{
    Q_UNUSED(removed)
    const QTextBlock first = document()->findBlock(position);
    const bool mayDiffer = m_frontMatterLines > 0
        ? first.blockNumber() < m_frontMatterLines
        : first.blockNumber() == 0 || hasClosingMark(first, position + added);
    if (!mayDiffer)
        return;
    const bool was = m_frontMatterLines > 0;
    m_frontMatterLines = frontMatterLines(*document());
    m_isTopStale = was != (m_frontMatterLines > 0);
}

void Highlighter::recolourTop()
{
    if (std::exchange(m_isTopStale, false))
        rehighlightBlock(document()->firstBlock());
}

QList<WordSpan> Highlighter::wordsOf(
    const QString &text, const QList<Span> &spans, const BlockNotes &notes)
{
    const bool isLong = text.size() >= longLine;
    const int from = isLong ? notes.spelledFrom : 0;
    const int to = isLong ? std::min(notes.spelledTo, int(text.size())) : int(text.size());
    return wordsInLine(text, spans, from, to);
}

Highlighter::Judgement Highlighter::judged(
    const QTextBlock &block, const QString &text, const QList<Span> &spans)
{
    Judgement judgement;
    if (!m_judge)
        return judgement;
    const QList<WordSpan> words = wordsOf(text, spans, BlockNotes::of(block));
    for (const WordSpan &word : words) {
        if (block == m_sparedBlock && isTypedAt(word, m_sparedColumn)) {
            m_sparedWord = word;
            continue;
        }
        const QString key = wordKey(QStringView(text).mid(word.start, word.length));
        const Verdict verdict = m_judge->verdict(key);
        if (verdict == Verdict::Unknown)
            judgement.doubtful.unknown.insert(key);
        if (verdict != Verdict::Bad)
            continue;
        judgement.doubtful.misspelt.insert(key);
        judgement.misspelt.append(word);
    }
    judgement.doubtful.misspellings = int(judgement.misspelt.size());
    return judgement;
}

void Highlighter::underline(const WordSpan &word)
{
    const int end = word.start + word.length;
    for (int start = word.start; start < end;) {
        const QTextCharFormat below = format(start);
        int next = start + 1;
        while (next < end && format(next) == below)
            ++next;
        setFormat(start, next - start, m_formats.misspelt(below));
        start = next;
    }
}

void Highlighter::spell(const QTextBlock &block)
{
    const QString text = block.text();
    BlockNotes &notes = BlockNotes::of(block);
    const Judgement judgement = judged(block, text, scanLine(text, stateBefore(block)).spans);
    const bool looksOther = notes.words().misspellings > 0 || !judgement.misspelt.isEmpty();
    if (looksOther) {
        rehighlightBlock(block);
        return;
    }
    notes.setWords(m_index, judgement.doubtful);
    notes.isSpelled = true;
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
    for (const BlockNotes *notes : std::as_const(touched))
        rehighlightBlock(notes->block());
    tellCount();
}

void Highlighter::startSweep()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        BlockNotes::of(block).isSpelled = false;
    const bool isRunning = m_sweepLine >= 0;
    m_sweepLine = 0;
    if (!isRunning)
        QTimer::singleShot(0, this, &Highlighter::sweep);
}

void Highlighter::sweep()
{
    QElapsedTimer clock;
    clock.start();
    QTextBlock block = document()->findBlockByNumber(m_sweepLine);
    while (block.isValid() && clock.elapsed() < sliceLength) {
        if (!BlockNotes::of(block).isSpelled)
            spell(block);
        block = block.next();
        m_sweepLine = block.blockNumber();
    }
    if (block.isValid())
        QTimer::singleShot(0, this, &Highlighter::sweep);
    else
        m_sweepLine = -1;
    tellCount();
}

void Highlighter::tellCount()
{
    if (m_toldCount == m_index->misspellings())
        return;
    m_toldCount = m_index->misspellings();
    emit misspellingsChanged(m_toldCount);
}

} // namespace Galley
