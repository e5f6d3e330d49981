// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QAction;
class QMenu;

namespace Galley {

class Settings;

/// The files opened lately, newest first, and the menu that lists them.
class RecentFiles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentFiles)

public:
    static constexpr int most = 12;

    RecentFiles(Settings &settings, QObject *parent);

    [[nodiscard]] QStringList paths() const; ///< absolute
    void add(const QString &path);
    void remove(const QString &path);
    void clear();

    /// Fills `menu` each time it opens; `clearAction` stands at its end.
    void fill(QMenu *menu, QAction *clearAction);

signals:
    void chosen(const QString &path);

private:
    Settings &m_settings;
};

/// Names to show for paths: the file's name, with its folder where two files have the same name.
[[nodiscard]] QStringList namesToShow(const QStringList &paths);

} // namespace Galley
