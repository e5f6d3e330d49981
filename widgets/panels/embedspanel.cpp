// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/embedspanel.h"

#include "panels/embedrowpainter.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

EmbedsPanel::EmbedsPanel(QWidget *parent)
    : QWidget(parent)
    , m_list(new EmbedList(this))
    , m_view(new QListView(this))
    , m_empty(new QLabel(tr("The article has no embeds. Paste the address of a post on a line of "
                            "its own."),
          this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"embedsPanel"_s);
    m_view->setObjectName(u"embedsList"_s);
    m_view->setAccessibleName(tr("Embeds of the article"));
    m_view->setModel(m_list);
    m_view->setItemDelegate(new EmbedRowPainter(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_empty->setObjectName(u"embedsEmpty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(fontMetrics().height());

    addTasks();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeTop());
    rows->addWidget(makeProgress());
    rows->addWidget(m_empty, 1);
    rows->addWidget(m_view, 1);
    rows->addWidget(makeBottom());
    setTabOrder(m_progressRow->findChild<QPushButton *>(), m_view);
    setTabOrder(m_view, m_bottom->findChild<QToolButton *>());

    connect(m_view, &QListView::activated, this, [this] { ask(EmbedTask::GoTo); });
    connect(m_view, &QListView::customContextMenuRequested, this, &EmbedsPanel::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &EmbedsPanel::showTasks);
    connect(m_list, &QAbstractItemModel::dataChanged, this, &EmbedsPanel::showTasks);
    setRows({});
    showProgress(0, 0);
}

void EmbedsPanel::addTasks()
{
    addTask(EmbedTask::GoTo, u"embedGoTo"_s, tr("&Go to"), tr("Put the caret on the embed’s line"));
    addTask(EmbedTask::Fetch, u"embedFetch"_s, tr("&Fetch"),
        tr("Ask the network for it, and keep the answer beside the article"));
    addTask(EmbedTask::Check, u"embedCheck"_s, tr("&Check"),
        tr("Ask how it stands at the source; what is kept stays as it is"));
    addTask(EmbedTask::Note, u"embedNote"_s, tr("Fill in by &hand…"),
        tr("Note what the network does not say"));
    addTask(
        EmbedTask::Live, u"embedLive"_s, tr("Show &live"), tr("Show it as its provider shows it"));
    addTask(EmbedTask::Card, u"embedCard"_s, tr("Show c&ard"), tr("Show what is kept again"));
    addTask(EmbedTask::Link, u"embedLink"_s, tr("Turn into lin&k"),
        tr("Put the address in angle brackets, so that it is no embed"));
    addTask(EmbedTask::Browser, u"embedBrowser"_s, tr("Open in &browser"),
        tr("Open the address outside"));
    addTask(EmbedTask::Forget, u"embedForget"_s, tr("F&orget…"),
        tr("Remove everything that is kept of it"));
}

void EmbedsPanel::addTask(
    EmbedTask task, const QString &name, const QString &text, const QString &tip)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(name);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    connect(action, &QAction::triggered, this, [this, task] { ask(task); });
    m_tasks.insert(task, action);
}

QWidget *EmbedsPanel::makeTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    m_fetchAll = new QPushButton(tr("Fetch all"), top);
    m_fetchAll->setObjectName(u"embedsFetchAll"_s);
    m_fetchAll->setToolTip(tr("Fetch all that are not kept yet"));
    m_checkAll = new QPushButton(tr("Check all"), top);
    m_checkAll->setObjectName(u"embedsCheckAll"_s);
    m_checkAll->setToolTip(tr("Ask how all stand at their sources; what is kept stays as it is"));
    row->addWidget(m_fetchAll);
    row->addWidget(m_checkAll);
    row->addStretch();
    for (QPushButton *button : {m_fetchAll, m_checkAll})
        button->setAutoDefault(true); // Enter presses it
    connect(m_fetchAll, &QPushButton::clicked, this, &EmbedsPanel::fetchAllAsked);
    connect(m_checkAll, &QPushButton::clicked, this, &EmbedsPanel::checkAllAsked);
    return top;
}

QWidget *EmbedsPanel::makeProgress()
{
    m_progressRow = new QWidget(this);
    m_progressRow->setObjectName(u"embedsProgress"_s);
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(row->contentsMargins().left(), 0, row->contentsMargins().right(),
        row->contentsMargins().bottom());
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() / 2);
    m_progress->setAccessibleName(tr("Asking about embeds"));
    m_progressText = new QLabel(m_progressRow);
    auto *cancel = new QPushButton(tr("Cancel"), m_progressRow);
    cancel->setObjectName(u"embedsCancel"_s);
    cancel->setAutoDefault(true);
    row->addWidget(m_progress, 1);
    row->addWidget(m_progressText);
    row->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &EmbedsPanel::cancelAsked);
    return m_progressRow;
}

QWidget *EmbedsPanel::makeBottom()
{
    m_bottom = new QWidget(this);
    auto *row = new QHBoxLayout(m_bottom);
    for (const EmbedTask task : {EmbedTask::GoTo, EmbedTask::Fetch}) {
        auto *button = new QToolButton(m_bottom);
        button->setDefaultAction(m_tasks.value(task));
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    auto *more = new QToolButton(m_bottom);
    more->setObjectName(u"embedMore"_s);
    more->setText(tr("More"));
    more->setFocusPolicy(Qt::StrongFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_menu);
    row->addWidget(more);
    row->addStretch();
    return m_bottom;
}

void EmbedsPanel::setRows(const QList<EmbedRow> &rows)
{
    const EmbedRow *before = current();
    const QString chosen = before ? before->embed.ref.url : QString();
    const int place = std::max(0, m_view->currentIndex().row());
    m_list->setRows(rows);
    m_empty->setVisible(rows.isEmpty());
    m_view->setVisible(!rows.isEmpty());
    m_fetchAll->setEnabled(std::any_of(rows.begin(), rows.end(),
        [](const EmbedRow &row) { return !isKept(row.embed) && !isToldByUrl(row.embed.ref); }));
    m_checkAll->setEnabled(std::any_of(
        rows.begin(), rows.end(), [](const EmbedRow &row) { return isKept(row.embed); }));
    if (!current() && !rows.isEmpty()) {
        const auto at = std::find_if(rows.begin(), rows.end(),
            [&](const EmbedRow &row) { return row.embed.ref.url == chosen; });
        // Where the chosen one was, another one stands now.
        const int next = std::min(place, int(rows.size()) - 1);
        m_view->setCurrentIndex(m_list->index(at == rows.end() ? next : int(at - rows.begin())));
    }
    showTasks();
}

void EmbedsPanel::showProgress(int done, int total)
{
    m_progressRow->setVisible(total > 0);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progressText->setText(
        tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(total)));
}

void EmbedsPanel::takeFocus()
{
    QWidget *shown = m_empty;
    if (m_view->isVisible())
        shown = m_view;
    shown->setFocus(Qt::OtherFocusReason);
}

// The state of most rows, with its date, is to be read as it is.
QSize EmbedsPanel::sizeHint() const
{
    return QWidget::sizeHint().expandedTo({17 * fontMetrics().height(), 0});
}

const EmbedRow *EmbedsPanel::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_list->rows().at(index.row()) : nullptr;
}

void EmbedsPanel::ask(EmbedTask task)
{
    if (const EmbedRow *row = current()) {
        const EmbedRow asked = *row; // which may be another one before all have heard of it
        emit taskAsked(task, asked);
    }
}

void EmbedsPanel::showTasks()
{
    const EmbedRow *row = current();
    m_bottom->setVisible(row != nullptr);
    if (!row)
        return;
    const bool isThere = isKept(row->embed);
    m_tasks.value(EmbedTask::Fetch)->setText(isThere ? tr("&Fetch again") : tr("&Fetch"));
    m_tasks.value(EmbedTask::Fetch)->setEnabled(!row->isAsked);
    m_tasks.value(EmbedTask::Check)->setEnabled(isThere && !row->isAsked);
    m_tasks.value(EmbedTask::Live)->setVisible(row->canBeLive && !row->isLive);
    m_tasks.value(EmbedTask::Card)->setVisible(row->isLive);
    m_tasks.value(EmbedTask::Forget)->setEnabled(row->embed.state != EmbedState::UrlOnly);
}

void EmbedsPanel::showMenu(const QPoint &point)
{
    if (m_view->indexAt(point).isValid())
        m_menu->popup(m_view->viewport()->mapToGlobal(point));
}

bool EmbedsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !current())
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
        ask(EmbedTask::GoTo);
        return true;
    }
    if (press->key() == Qt::Key_Delete && m_tasks.value(EmbedTask::Forget)->isEnabled()) {
        ask(EmbedTask::Forget);
        return true;
    }
    const bool asksForMenu = press->key() == Qt::Key_Menu
        || (press->key() == Qt::Key_F10 && press->modifiers() == Qt::ShiftModifier);
    if (asksForMenu) {
        m_menu->popup(
            m_view->viewport()->mapToGlobal(m_view->visualRect(m_view->currentIndex()).center()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Galley
