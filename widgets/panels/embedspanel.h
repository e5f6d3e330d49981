// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/embedlist.h"

#include <QHash>
#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace Galley {

/// What a person can ask of one embed in the panel.
enum class EmbedTask { GoTo, Fetch, Check, Note, Live, Card, Link, Browser, Forget };

/// The list of the article's embeds: how each stands, and what can be done with it. Knows nothing
/// of the article; it is told its rows and asks by signal.
class EmbedsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmbedsPanel)

public:
    explicit EmbedsPanel(QWidget *parent = nullptr);

    /// The chosen row stays chosen where its embed is still there.
    void setRows(const QList<EmbedRow> &rows);
    [[nodiscard]] const EmbedList &list() const { return *m_list; }
    /// How far the asking is; `total` 0: nothing is asked.
    void showProgress(int done, int total);
    void takeFocus();
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void taskAsked(Galley::EmbedTask task, const Galley::EmbedRow &row);
    void fetchAllAsked(); ///< those that are not kept
    void checkAllAsked();
    void cancelAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTasks();
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeProgress();
    [[nodiscard]] QWidget *makeBottom();
    void addTask(EmbedTask task, const QString &name, const QString &text, const QString &tip);
    void ask(EmbedTask task);
    void showTasks();
    void showMenu(const QPoint &point);
    [[nodiscard]] const EmbedRow *current() const;

    EmbedList *m_list;
    QListView *m_view;
    QLabel *m_empty;
    QMenu *m_menu;
    QHash<EmbedTask, QAction *> m_tasks;
    QPushButton *m_fetchAll = nullptr;
    QPushButton *m_checkAll = nullptr;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QWidget *m_bottom = nullptr;
};

} // namespace Galley
