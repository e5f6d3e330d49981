// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QMap>

namespace Galley {

/// Everything in a folder, however deep: relative path to content. Folders have none; a link's is
/// where it leads, and it is not followed.
[[nodiscard]] inline QMap<QString, QByteArray> folderContent(const QString &folder)
{
    QMap<QString, QByteArray> content;
    const QString home = QDir::cleanPath(folder);
    QDirIterator items(home, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (items.hasNext()) {
        const QString path = items.next();
        QByteArray bytes;
        if (items.fileInfo().isSymLink()) {
            bytes = "-> " + items.fileInfo().symLinkTarget().toUtf8();
        } else if (items.fileInfo().isFile()) {
            QFile file(path);
            bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : "cannot be read";
        }
        content.insert(path.mid(home.size() + 1), bytes);
    }
    return content;
}

} // namespace Galley
