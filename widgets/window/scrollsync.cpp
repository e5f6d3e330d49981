// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/scrollsync.h"

#include "editor/articleeditor.h"
#include "window/previewslot.h"
#include "window/textplace.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace Galley {

namespace {

bool movesTheView(const QKeyEvent &event)
{
    constexpr Qt::Key keys[]
        = {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    return std::find(std::begin(keys), std::end(keys), event.key()) != std::end(keys);
}

} // namespace

ScrollSync::ScrollSync(ArticleEditor &editor, PreviewSlot &preview, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_preview(preview)
{
    m_editor.installEventFilter(this);
    m_editor.viewport()->installEventFilter(this);
    m_editor.verticalScrollBar()->installEventFilter(this);
    connect(&m_editor, &ArticleEditor::scrolled, this, &ScrollSync::followEditor);
    connect(&m_editor, &QPlainTextEdit::cursorPositionChanged, this, &ScrollSync::tellCaret);
    connect(&m_preview, &PreviewSlot::scrolled, this, [this](const ViewPlace &place) {
        const QScopedValueRollback silent(m_isSilent, true);
        scrollTo(m_editor, place);
    });
    // Who clicks a sentence means to mend it: the next key belongs to the text.
    connect(&m_preview, &PreviewSlot::clicked, this, [this](const PreviewClick &click) {
        const QScopedValueRollback silent(m_isSilent, true);
        goToClick(m_editor, click);
        m_editor.setFocus(Qt::OtherFocusReason);
    });
}

bool ScrollSync::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        noteInput();
        break;
    case QEvent::KeyPress:
        if (movesTheView(static_cast<QKeyEvent &>(*event)))
            noteInput();
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        if (watched == &m_editor)
            QMetaObject::invokeMethod(this, &ScrollSync::tellCaret, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// What scrolls until the event loop turns is the person's doing.
void ScrollSync::noteInput()
{
    m_isInput = true;
    QMetaObject::invokeMethod(
        this, [this] { m_isInput = false; }, Qt::QueuedConnection);
}

void ScrollSync::followEditor()
{
    // A button held down: the scroll bar, or text being selected beyond the edge.
    const bool isPerson = m_isInput || QGuiApplication::mouseButtons() != Qt::NoButton;
    if (isPerson && !m_isSilent)
        m_preview.scrollTo(viewPlace(m_editor));
}

void ScrollSync::tellCaret()
{
    m_preview.setCaret(m_editor.hasFocus() ? caretLine(m_editor) : -1);
}

} // namespace Galley
