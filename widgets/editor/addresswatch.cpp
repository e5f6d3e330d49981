// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/addresswatch.h"

#include "editor/highlighter.h"
#include "markdown/linescanner.h"
#include "markdown/loneurl.h"

#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>
#include <utility>

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
    m_written = nowhere;
}

void AddressWatch::notePasted(const QTextBlock &line)
{
    forget();
    settle(line.position(), AddressOrigin::Pasted);
}

// Told in the middle of an edit, where newer versions of Qt do not bear a cursor that comes or
// goes.
void AddressWatch::noteEdit(int position, int removed, int added)
{
    const auto follow = [&](int &place) {
        if (place >= position + removed)
            place += added - removed;
        else if (place > position)
            place = position;
    };
    follow(m_settling);
    if (added > 0)
        m_written = m_edit->document()->findBlock(position).position();
    else
        follow(m_written);
}

void AddressWatch::followCaret()
{
    if (m_written == nowhere || lineAt(m_written) == m_edit->textCursor().block())
        return;
    settle(std::exchange(m_written, nowhere), AddressOrigin::Typed);
}

QTextBlock AddressWatch::lineAt(int position) const
{
    return m_edit->document()->findBlock(position);
}

// Within an edit, nothing is laid out and no line has its state. What is pasted is told twice: by
// who pastes it, and by the edit that this is.
void AddressWatch::settle(int position, AddressOrigin origin)
{
    if (loneUrl(lineAt(position).text()).isEmpty())
        return;
    const bool isKnown = m_settling != nowhere && lineAt(m_settling) == lineAt(position);
    if (!isKnown || origin == AddressOrigin::Pasted)
        m_origin = origin;
    if (isKnown)
        return;
    const bool isAwaited = m_settling != nowhere;
    m_settling = position;
    if (isAwaited)
        return;
    QTimer::singleShot(0, this, [this] {
        const QTextBlock line = lineAt(std::exchange(m_settling, nowhere));
        if (line.isValid() && isEmbedLine(line))
            emit settled(QTextCursor(line), m_origin);
    });
}

} // namespace Galley
