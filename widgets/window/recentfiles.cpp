// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/recentfiles.h"

#include "base/settingkeys.h"
#include "window/literaltip.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Galley {

RecentFiles::RecentFiles(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{ }

QStringList RecentFiles::paths() const
{
    return m_settings.get(Keys::recentFiles);
}

void RecentFiles::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList list = paths();
    list.removeAll(absolute);
    list.prepend(absolute);
    m_settings.set(Keys::recentFiles, QStringList(list.mid(0, most)));
}

void RecentFiles::remove(const QString &path)
{
    QStringList list = paths();
    if (list.removeAll(QFileInfo(path).absoluteFilePath()) > 0) {
        m_settings.set(Keys::recentFiles, list);
    }
}

void RecentFiles::clear()
{
    m_settings.set(Keys::recentFiles, QStringList());
}

void RecentFiles::fill(QMenu *menu, QAction *clearAction)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu, clearAction] {
        menu->clear();
        const QStringList list = paths();
        const QStringList names = namesToShow(list);
        for (qsizetype i = 0; i < list.size(); ++i) {
            QString text = names.at(i);
            QAction *action = menu->addAction(text.replace(u'&', u"&&"_s));
            action->setToolTip(literalTip(QDir::toNativeSeparators(list.at(i))));
            connect(action, &QAction::triggered, this,
                [this, path = list.at(i)] { emit chosen(path); });
        }
        if (list.isEmpty()) {
            menu->addAction(tr("Nothing was opened yet"))->setEnabled(false);
        }
        menu->addSeparator();
        menu->addAction(clearAction);
        clearAction->setEnabled(!list.isEmpty());
    });
}

QStringList namesToShow(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths) {
        names.append(QFileInfo(path).fileName());
    }
    QStringList shown;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const bool isAlone = names.count(names.at(i)) == 1;
        shown.append(isAlone
                ? names.at(i)
                : names.at(i) + u" — "_s + QDir::toNativeSeparators(QFileInfo(paths.at(i)).path()));
    }
    return shown;
}

} // namespace Galley
