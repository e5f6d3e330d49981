// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace Galley {

/// The first address in a provider's list of its own.
[[nodiscard]] inline QString firstAddressOf(const QString &provider)
{
    QFile file(QStringLiteral(GALLEY_TEST_DATA "/embeds/%1/urls.txt").arg(provider));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (!line.startsWith(QLatin1Char('#')) && !line.startsWith(QLatin1Char('!'))
            && !line.isEmpty())
            return line.section(QStringLiteral(" | "), 0, 0);
    }
    return {};
}

/// Ten embeds of ten kinds.
[[nodiscard]] inline QStringList tenAddresses()
{
    QStringList addresses;
    for (const char *provider : {"x", "youtube", "mastodon", "bluesky", "tiktok", "vimeo",
             "soundcloud", "datawrapper", "gist", "link"})
        addresses.append(firstAddressOf(QString::fromLatin1(provider)));
    return addresses;
}

/// As a person carries it to another machine. Whether all of it could be copied.
[[nodiscard]] inline bool copyFolder(const QString &from, const QString &to)
{
    bool isWhole = true;
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString target = to + QLatin1Char('/') + QDir(from).relativeFilePath(files.next());
        isWhole = QDir().mkpath(QFileInfo(target).absolutePath())
            && QFile::copy(files.filePath(), target) && isWhole;
    }
    return isWhole;
}

} // namespace Galley
