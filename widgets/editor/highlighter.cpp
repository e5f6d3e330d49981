// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/highlighter.h"

#include "editor/articlelayout.h"

#include <QElapsedTimer>
#include <QTextDocument>
#include <QTimerEvent>

#include <utility>

namespace Galley {

namespace {

constexpr qint64 sliceLength = 3; // ms
constexpr int restAfterSlice = 5; // ms: for whoever else uses the thread and the processor
constexpr int restAfterEdit = 30; // ms: what follows an edit at once, and the next key, come first
constexpr int watchMargin = 1000; // columns
// How many letters are looked at in one go:
constexpr int lettersAtOnce = 50'000; // whatever for; about a millisecond
constexpr int lettersToAnEdit = 2'000'000; // above what somebody writes or reads

} // namespace

Highlighter::Highlighter(ArticleLayout *layout)
    : QObject(layout->document())
    , m_layout(*layout)
    , m_states(*layout->document())
    , m_formats(EditorTheme::light(), layout->document()->defaultFont())
{
    connect(layout->document(), &QTextDocument::contentsChange, this, &Highlighter::follow);
    m_layout.setPreparation([this](const QTextBlock &block) { prepare(block); });
    startSweep(0);
}

QTextDocument &Highlighter::document() const
{
    return *m_layout.document();
}

void Highlighter::setLook(const EditorTheme &theme, const QFont &font)
{
    m_formats = SpanFormats(theme, font);
    ++m_look;
    m_layout.forgetLines();
}

void Highlighter::setLoading(bool loading)
{
    m_isLoading = loading;
    m_sparedBlock = {};
    m_sparedWord = {};
    m_sweepTimer.stop();
    if (loading)
        return;
    m_states.reset();
    m_states.scanAhead(lettersAtOnce);
    const QList<QTextBlock> early = std::exchange(m_laidOutEarly, {});
    for (const QTextBlock &block : early) {
        if (block.isValid() && m_states.isReached(block))
            visit(block, Cause::Text);
    }
    m_sweepLine = -1;
    startSweep(0);
    tellCount();
}

void Highlighter::setHeld(bool held)
{
    m_isHeld = held;
    if (held)
        m_sweepTimer.stop();
    else if (m_sweepLine >= 0)
        startSweep(m_sweepLine);
}

void Highlighter::show(const QTextBlock &block)
{
    if (BlockNotes::of(block).look != m_look && m_states.reach(block, lettersToAnEdit))
        visit(block, Cause::Text);
}

void Highlighter::watch(const QTextBlock &block, int from, int to)
{
    BlockNotes &notes = BlockNotes::of(block);
    const bool isKnown = notes.spelledFrom <= from && to <= notes.spelledTo;
    if (block.length() <= longLine || isKnown || !m_states.reach(block, lettersToAnEdit))
        return;
    notes.spelledFrom = std::max(0, from - watchMargin);
    notes.spelledTo = std::min(block.length(), to + watchMargin);
    visit(block, Cause::Text);
}

LineState Highlighter::stateAfter(const QTextBlock &block)
{
    m_states.reach(block, document().characterCount());
    return m_states.scan(block, block.text()).state;
}

void Highlighter::follow(int position, int removed, int added)
{
    Q_UNUSED(removed)
    if (m_isLoading)
        return;
    const int end = std::min(position + added, document().characterCount() - 1);
    const QTextBlock first = document().findBlock(position);
    m_states.reach(first, lettersToAnEdit);
    m_states.follow(position, added);
    visitEdited(first, end);
    if (m_states.takeNewTop())
        catchUp();
    const QTextBlock left = std::exchange(m_leftBlock, {});
    if (left.isValid() && m_states.isReached(left))
        visit(left, Cause::Words);
    // Lines may have gone, and those that followed have moved up.
    if (m_sweepLine >= 0 || m_states.isCatchingUp())
        startSweep(std::min(first.blockNumber(), m_states.border()));
    tellCount();
}

void Highlighter::visitEdited(const QTextBlock &first, int end)
{
    int letters = 0;
    for (QTextBlock block = first; block.isValid() && block.position() <= end;
         block = block.next()) {
        BlockNotes &notes = BlockNotes::of(block);
        notes.look = 0;
        notes.isSpelled = false;
        if (letters < lettersAtOnce && m_states.isReached(block))
            visit(block, Cause::Text);
        letters += block.length();
    }
    catchUp();
}

void Highlighter::catchUp()
{
    for (int letters = 0; letters < lettersAtOnce && m_states.isCatchingUp();) {
        const QTextBlock block = document().findBlockByNumber(m_states.border());
        letters += block.length();
        visit(block, Cause::Text);
    }
}

void Highlighter::prepare(const QTextBlock &block)
{
    BlockNotes &notes = BlockNotes::of(block);
    notes.isLaidOut = true;
    if (m_isLoading)
        m_laidOutEarly.append(block);
    else if (notes.look != m_look && m_states.reach(block, lettersAtOnce))
        visit(block, Cause::Text);
}

void Highlighter::visit(const QTextBlock &block, Cause cause)
{
    BlockNotes &notes = BlockNotes::of(block);
    const QString text = block.text();
    const QList<Span> spans = m_states.scan(block, text).spans;
    const bool hadMisspellings = notes.words().misspellings > 0;
    const QList<WordSpan> misspelt = spell(block, text, spans);
    const bool isOther = cause == Cause::Text || hadMisspellings || !misspelt.isEmpty();
    if (isOther && notes.isLaidOut)
        dress(block, text, spans, misspelt);
    else if (isOther)
        notes.look = 0;
}

std::pair<int, int> Highlighter::columnsOf(const QString &text, const BlockNotes &notes)
{
    if (text.size() < longLine)
        return {0, int(text.size())};
    return {notes.spelledFrom, std::min(notes.spelledTo, int(text.size()))};
}

void Highlighter::dress(const QTextBlock &block, const QString &text, const QList<Span> &spans,
    const QList<WordSpan> &misspelt)
{
    ++m_blocksHighlighted;
    BlockNotes &notes = BlockNotes::of(block);
    const bool wasEmbed = notes.isEmbed;
    notes.look = m_look;
    notes.isEmbed = std::any_of(spans.begin(), spans.end(),
        [](const Span &span) { return span.kind == SpanKind::EmbedLine; });
    // Its frame is higher than a line, and all below moves.
    if (wasEmbed != notes.isEmbed && block.layout()->lineCount() > 0)
        emit m_layout.update();
    const bool beginsWithMark = !spans.isEmpty() && spans.first().kind == SpanKind::Mark;
    notes.isQuote = beginsWithMark && text.at(spans.first().start) == u'>';
    const auto [from, to] = columnsOf(text, notes);
    QList<QTextLayout::FormatRange> formats = m_formats.of(spans, misspelt, from, to);
    const bool isLong = text.size() >= longLine;
    if (isLong)
        formats.prepend({0, int(text.size()), SpanFormats::hasty()});
    block.layout()->setCacheEnabled(isLong);
    m_layout.setFormats(block, formats);
}

void Highlighter::startSweep(int line)
{
    m_sweepLine = m_sweepLine < 0 ? line : std::min(m_sweepLine, line);
    // While somebody types, the rest waits.
    if (!m_isHeld)
        m_sweepTimer.start(restAfterEdit, this);
}

void Highlighter::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_sweepTimer.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    m_sweepTimer.start(restAfterSlice, this);
    sweep();
}

void Highlighter::sweep()
{
    QElapsedTimer clock;
    clock.start();
    QTextBlock block = document().findBlockByNumber(m_sweepLine);
    while (block.isValid() && clock.elapsed() < sliceLength) {
        BlockNotes &notes = BlockNotes::of(block);
        const bool isKnown = m_sweepLine < m_states.border();
        if (!isKnown || (notes.isLaidOut && notes.look != m_look))
            visit(block, Cause::Text);
        else if (!notes.isSpelled)
            visit(block, Cause::Words);
        block = block.next();
        ++m_sweepLine;
    }
    if (!block.isValid()) {
        m_sweepLine = -1;
        m_sweepTimer.stop();
    }
    tellCount();
}

} // namespace Galley
