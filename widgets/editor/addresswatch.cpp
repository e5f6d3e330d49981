// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/addresswatch.h"

#include "editor/highlighter.h"
#include "markdown/linescanner.h"
#include "markdown/loneurl.h"

#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>

namespace Galley {

AddressWatch::AddressWatch(QPlainTextEdit *edit, Highlighter *highlighter)
    : QObject(edit)
    , m_edit(edit)
    , m_highlighter(highlighter)
{
    connect(edit->document(), &QTextDocument::contentsChange, this, &AddressWatch::noteEdit);
    connect(edit, &QPlainTextEdit::cursorPositionChanged, this, &AddressWatch::followCaret);
}

bool AddressWatch::isEmbedLine(const QTextBlock &line) const
{
    if (loneUrl(line.text()).isEmpty())
        return false;
    const QTextBlock next = line.next();
    if (next.isValid() && !next.text().trimmed().isEmpty())
        return false;
    const QTextBlock previous = line.previous();
    const LineState before
        = previous.isValid() ? m_highlighter->stateAfter(previous) : LineState::atStart(false);
    const QList<Span> spans = scanLine(line.text(), before).spans;
    return std::any_of(spans.begin(), spans.end(),
        [](const Span &span) { return span.kind == SpanKind::EmbedLine; });
}

void AddressWatch::forget()
{
    m_written = QTextCursor();
}

void AddressWatch::notePasted(const QTextBlock &line)
{
    forget();
    settle(QTextCursor(line), AddressOrigin::Pasted);
}

void AddressWatch::noteEdit(int position, int removed, int added)
{
    Q_UNUSED(removed)
    if (added > 0)
        m_written = QTextCursor(m_edit->document()->findBlock(position));
}

void AddressWatch::followCaret()
{
    if (m_written.isNull() || m_written.block() == m_edit->textCursor().block())
        return;
    settle(std::exchange(m_written, QTextCursor()), AddressOrigin::Typed);
}

// Within an edit, nothing is laid out and no line has its state. What is pasted is told twice: by
// who pastes it, and by the edit that this is.
void AddressWatch::settle(const QTextCursor &line, AddressOrigin origin)
{
    if (loneUrl(line.block().text()).isEmpty())
        return;
    const bool isKnown = !m_settling.isNull() && m_settling.block() == line.block();
    if (!isKnown || origin == AddressOrigin::Pasted)
        m_origin = origin;
    if (isKnown)
        return;
    m_settling = line;
    QTimer::singleShot(0, this, [this, line] {
        m_settling = QTextCursor();
        if (isEmbedLine(line.block()))
            emit settled(line, m_origin);
    });
}

} // namespace Galley
