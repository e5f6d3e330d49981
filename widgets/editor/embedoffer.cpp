// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/embedoffer.h"

#include "editor/articleeditor.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int gap = 10; // pixels, to the line's frame
constexpr qreal radius = 5;

} // namespace

EmbedOffer::EmbedOffer(ArticleEditor *editor)
    : QWidget(editor)
    , m_editor(editor)
    , m_what(new QLabel(this))
    , m_fetch(addButton(u"offerFetch"_s, tr("Fetch"),
          tr("Fetch what is posted there and keep it beside the article")))
    , m_keep(addButton(u"offerKeep"_s, tr("Keep as link"),
          tr("Show no card: put the address in angle brackets")))
    , m_close(addButton(u"offerClose"_s, u"×"_s, tr("Close; the address stays as it is")))
{
    setObjectName(u"embedOffer"_s);
    setFont(QWidget().font());
    setCursor(Qt::ArrowCursor);
    m_what->setObjectName(u"offerWhat"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_close->setAccessibleName(tr("Close"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap - 3, 1, gap - 3, 1);
    row->setSpacing(2);
    row->addWidget(m_what);
    for (QToolButton *button : {m_fetch, m_keep, m_close})
        row->addWidget(button);
    hide();

    connect(m_fetch, &QToolButton::clicked, this, [this] {
        const QString address = m_address;
        dismiss();
        emit fetchAsked(address);
    });
    connect(m_keep, &QToolButton::clicked, this, [this] {
        const int line = this->line();
        dismiss();
        m_editor->turnIntoLink(line);
    });
    connect(m_close, &QToolButton::clicked, this, &EmbedOffer::dismiss);
    connect(editor->document(), &QTextDocument::contentsChanged, this, &EmbedOffer::followText);
    connect(editor, &ArticleEditor::scrolled, this, &EmbedOffer::place);
    editor->installEventFilter(this);
    editor->viewport()->installEventFilter(this);
}

QToolButton *EmbedOffer::addButton(const QString &name, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    return button;
}

void EmbedOffer::offer(const QTextCursor &line, const QString &what)
{
    const QString address = m_editor->embedAt(line.blockNumber());
    if (address.isEmpty() || m_editor->isReadOnly()) {
        dismiss();
        return;
    }
    m_line = line;
    m_address = address;
    m_what->setText(what);
    setAccessibleName(tr("%1: fetch it, or keep it as a link", "an embed").arg(what));
    applyTheme();
    place();
    announce();
}

int EmbedOffer::line() const
{
    return m_line.isNull() ? -1 : m_line.blockNumber();
}

QString EmbedOffer::what() const
{
    return isOffered() ? m_what->text() : QString();
}

void EmbedOffer::takeFocus()
{
    if (isOffered())
        m_fetch->setFocus(Qt::ShortcutFocusReason);
}

void EmbedOffer::dismiss()
{
    if (!isOffered())
        return;
    m_line = QTextCursor();
    if (m_fetch->hasFocus() || m_keep->hasFocus() || m_close->hasFocus())
        m_editor->setFocus(Qt::OtherFocusReason);
    hide();
}

void EmbedOffer::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void EmbedOffer::followText()
{
    if (!isOffered())
        return;
    if (m_editor->embedAt(m_line.blockNumber()) == m_address)
        place();
    else
        dismiss();
}

QPoint EmbedOffer::placeFor(const QRect &frame) const
{
    const bool isMirrored = m_editor->isRightToLeft();
    const QScrollBar *bar = m_editor->verticalScrollBar();
    const int barWidth = bar->isVisible() ? bar->width() : 0;
    const int left = isMirrored ? barWidth : 0;
    const int right = m_editor->width() - (isMirrored ? 0 : barWidth);
    const int beside = frame.center().y() - height() / 2;
    const bool fitsRight = frame.right() + gap + width() <= right;
    const bool fitsLeft = frame.left() - gap - width() >= left;
    if (fitsRight && !(isMirrored && fitsLeft))
        return {frame.right() + gap, beside};
    if (fitsLeft && isMirrored)
        return {frame.left() - gap - width(), beside};
    const int start = isMirrored ? frame.right() - width() : frame.left();
    return {std::clamp(start, left, std::max(left, right - width())), frame.bottom() + 2};
}

/// Where there is no room for it, what it is goes without saying.
void EmbedOffer::fit()
{
    m_what->show();
    adjustSize();
    if (width() > m_editor->viewport()->width()) {
        m_what->hide();
        adjustSize();
    }
}

void EmbedOffer::place()
{
    if (!isOffered())
        return;
    const QRect inText = m_editor->embedFrame(m_line.blockNumber());
    const QRect frame = inText.translated(m_editor->viewport()->mapTo(m_editor, QPoint()));
    fit();
    const QPoint at = placeFor(frame);
    const bool isInSight = !inText.isNull() && at.y() >= 0 && at.y() < m_editor->height();
    move(at);
    setVisible(isInSight);
    if (isInSight)
        raise();
}

void EmbedOffer::applyTheme()
{
    const EditorTheme &theme = m_editor->theme();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme.muted);
    colours.setColor(QPalette::ButtonText, theme.link);
    colours.setColor(QPalette::Window, theme.pane);
    colours.setColor(QPalette::Button, theme.pane);
    setPalette(colours);
    setStyleSheet(u"QToolButton { border: 1px solid transparent; border-radius: 4px; "
                  "padding: 1px 5px; background: transparent; color: %1; }"
                  "QToolButton:hover { background: %2; }"
                  "QToolButton:focus { border-color: %1; }"
                  "QLabel { color: %3; background: transparent; }"_s.arg(
                      theme.link.name(), theme.caretLine.name(), theme.ink.name()));
}

void EmbedOffer::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_editor->theme().line);
    painter.setBrush(m_editor->theme().pane);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

bool EmbedOffer::eventFilter(QObject *watched, QEvent *event)
{
    if (!isOffered())
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        if (watched == m_editor && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            dismiss();
            return true;
        }
        break;
    case QEvent::PaletteChange:
        if (watched == m_editor)
            applyTheme();
        break;
    case QEvent::Resize:
    case QEvent::FontChange:
    case QEvent::Move:
    case QEvent::ReadOnlyChange:
        // When the text has been laid out for it.
        QMetaObject::invokeMethod(this, &EmbedOffer::followText, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool EmbedOffer::focusNextPrevChild(bool next)
{
    const QList<QToolButton *> buttons{m_fetch, m_keep, m_close};
    const qsizetype count = buttons.size();
    for (qsizetype i = 0; i < count; ++i) {
        if (buttons[i]->hasFocus()) {
            buttons[(i + (next ? 1 : count - 1)) % count]->setFocus(
                next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            break;
        }
    }
    return true;
}

void EmbedOffer::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        dismiss();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QToolButton *>(QApplication::focusWidget()))
            button->click();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace Galley
