// SPDX-License-Identifier: GPL-3.0-or-later

// What the editor is told by its screen, mouse, wheel and clipboard.

#include "editor/articleeditor.h"
#include "editor/edittracker.h"
#include "editor/highlighter.h"

#include <QApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

namespace Galley {

namespace {

constexpr int wheelNotch = 120;
constexpr int tabWidth = 4; // characters

bool hasFiles(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

} // namespace

bool ArticleEditor::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Paint:
        paintSides();
        return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
        return forwardToText(*static_cast<QMouseEvent *>(event));
    default:
        return QPlainTextEdit::event(event);
    }
}

QList<VisibleBlock> ArticleEditor::visibleBlocks() const
{
    QList<VisibleBlock> blocks;
    QTextBlock block = firstVisibleBlock();
    QPointF origin = contentOffset();
    while (block.isValid() && origin.y() < viewport()->height()) {
        const qreal height = blockBoundingRect(block).height();
        if (block.isVisible())
            blocks.append({block, origin});
        origin.ry() += height;
        block = block.next();
    }
    return blocks;
}

// Margins that change while the viewport is hidden tell it no new size: the text would stay laid
// out for the old one.
void ArticleEditor::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    centreColumn();
    QResizeEvent resized(viewport()->size(), QSize());
    QCoreApplication::sendEvent(viewport(), &resized);
}

void ArticleEditor::resizeEvent(QResizeEvent *event)
{
    const bool wasInView = QRect({}, event->oldSize()).contains(cursorRect().center());
    QPlainTextEdit::resizeEvent(event);
    centreColumn();
    markMatches();
    watchLongLines();
    if (wasInView)
        ensureCursorVisible();
}

void ArticleEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        applyDirection();
        centreColumn();
    }
    if (event->type() != QEvent::FontChange)
        return;
    setTabStopDistance(tabWidth * fontMetrics().averageCharWidth());
    m_highlighter->setLook(m_theme, font());
    centreColumn();
}

void ArticleEditor::followView(const QRect &changed, int scrolled)
{
    if (scrolled == 0 && !changed.contains(viewport()->rect()))
        return;
    markMatches();
    watchLongLines();
    if (scrolled != 0)
        emit this->scrolled();
}

void ArticleEditor::watchLongLines()
{
    const QList<VisibleBlock> blocks = visibleBlocks();
    for (const VisibleBlock &visible : blocks) {
        if (visible.block.length() <= Highlighter::longLine)
            continue;
        const QTextCursor top = cursorForPosition({0, 0});
        const QTextCursor bottom = cursorForPosition({viewport()->width(), viewport()->height()});
        const int end = visible.block.position() + visible.block.length() - 1;
        m_highlighter->watch(visible.block, std::max(0, top.position() - visible.block.position()),
            std::min(bottom.position(), end) - visible.block.position());
    }
}

void ArticleEditor::inputMethodEvent(QInputMethodEvent *event)
{
    EditTracker::remember(textCursor().block());
    QPlainTextEdit::inputMethodEvent(event);
}

void ArticleEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    m_highlighter->settleTypedWord();
}

void ArticleEditor::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QPlainTextEdit::wheelEvent(event);
        return;
    }
    m_wheel += event->angleDelta().y();
    for (; m_wheel >= wheelNotch; m_wheel -= wheelNotch)
        zoomIn();
    for (; m_wheel <= -wheelNotch; m_wheel += wheelNotch)
        zoomOut();
    event->accept();
}

// Between the letters of two lines Qt finds the end of the one or the start of the other: it is
// asked about the nearest letters instead.
QPointF ArticleEditor::snapped(const QPointF &point) const
{
    const QList<VisibleBlock> blocks = visibleBlocks();
    for (const VisibleBlock &visible : blocks) {
        const QTextLayout &layout = *visible.block.layout();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QRectF strip = m_layout->lineStrip(visible.block, i).translated(visible.origin);
            if (point.y() < strip.top() || point.y() >= strip.bottom())
                continue;
            const QTextLine line = layout.lineAt(i);
            const qreal top = visible.origin.y() + line.y();
            return {point.x(), std::clamp(point.y(), top + 1, top + line.height() - 1)};
        }
    }
    return point;
}

namespace {

QMouseEvent movedTo(const QMouseEvent &event, const QPointF &point)
{
    return {event.type(), point, event.scenePosition(), event.globalPosition(), event.button(),
        event.buttons(), event.modifiers(), event.pointingDevice()};
}

} // namespace

// The sides of the column belong to the text: a click there is one at the line's end.
bool ArticleEditor::forwardToText(QMouseEvent &event)
{
    const QPointF point = viewport()->mapFrom(this, event.position());
    const QPointF inside(std::clamp<qreal>(point.x(), 0, viewport()->width() - 1), point.y());
    QMouseEvent forwarded = movedTo(event, inside);
    QCoreApplication::sendEvent(viewport(), &forwarded);
    event.setAccepted(forwarded.isAccepted());
    return true;
}

// What the text has no use for ends here: handed up, it would come back from forwardToText().
void ArticleEditor::mousePressEvent(QMouseEvent *event)
{
    QMouseEvent moved = movedTo(*event, snapped(event->position()));
    QPlainTextEdit::mousePressEvent(&moved);
    event->accept();
}

void ArticleEditor::mouseMoveEvent(QMouseEvent *event)
{
    QMouseEvent moved = movedTo(*event, snapped(event->position()));
    QPlainTextEdit::mouseMoveEvent(&moved);
    event->accept();
}

void ArticleEditor::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent moved = movedTo(*event, snapped(event->position()));
    QPlainTextEdit::mouseReleaseEvent(&moved);
    event->accept();
}

void ArticleEditor::mouseDoubleClickEvent(QMouseEvent *event)
{
    QMouseEvent moved = movedTo(*event, snapped(event->position()));
    QPlainTextEdit::mouseDoubleClickEvent(&moved);
    event->accept();
}

void ArticleEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isFromKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint point = isFromKeyboard ? cursorRect().bottomLeft() : event->pos();
    showContextMenu(
        point, isFromKeyboard ? textCursor() : cursorForPosition(snapped(point).toPoint()));
    event->accept();
}

// Files are for the window to open.
void ArticleEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (hasFiles(*event->mimeData()))
        event->ignore();
    else
        QPlainTextEdit::dragEnterEvent(event);
}

void ArticleEditor::dragMoveEvent(QDragMoveEvent *event)
{
    if (hasFiles(*event->mimeData()))
        event->ignore();
    else
        QPlainTextEdit::dragMoveEvent(event);
}

void ArticleEditor::dropEvent(QDropEvent *event)
{
    if (hasFiles(*event->mimeData())) {
        event->ignore();
        return;
    }
    QDropEvent moved(snapped(event->position()), event->possibleActions(), event->mimeData(),
        event->buttons(), event->modifiers());
    moved.setDropAction(event->dropAction());
    QPlainTextEdit::dropEvent(&moved);
    event->setDropAction(moved.dropAction());
    event->setAccepted(moved.isAccepted());
}

// Qt would make plain spaces of U+00A0.
QMimeData *ArticleEditor::createMimeDataFromSelection() const
{
    auto *copy = new QMimeData;
    copy->setText(textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n'));
    return copy;
}

} // namespace Galley
