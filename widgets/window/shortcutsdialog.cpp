// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shortcutsdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// Left to right, whatever the language: the plus of "Ctrl++" would change its place.
QString keysOf(const QAction *action)
{
    return QChar(0x2066) + QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
        + QChar(0x2069);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *list = new QTreeWidget(this);
    list->setObjectName(u"shortcutsList"_s);
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setHeaderLabels({tr("Action"), tr("Keys"), tr("What it does")});
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty()) {
            QString text = action->text().section(u'\t', 0, 0);
            new QTreeWidgetItem(list, {text.remove(u'&'), keysOf(action), action->statusTip()});
        }
    }
    for (const int column : {0, 1}) {
        list->resizeColumnToContents(column);
        list->setColumnWidth(column, list->columnWidth(column) + fontMetrics().height());
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(list);
    rows->addWidget(buttons);
    const int unit = fontMetrics().height();
    resize(45 * unit, 34 * unit);
}

} // namespace Galley
