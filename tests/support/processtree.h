// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QList>

#include <unistd.h>

/// What this process and all that it started use, from /proc.
namespace Galley::ProcessTree {

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The fields of /proc/PID/stat after the program's name.
inline QList<QByteArray> statusOf(qint64 pid)
{
    const QByteArray stat = contentOf(QStringLiteral("/proc/%1/stat").arg(pid));
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

inline QList<qint64> processes()
{
    QMultiHash<qint64, qint64> children;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        if (const qint64 pid = name.toLongLong())
            children.insert(statusOf(pid).value(1).toLongLong(), pid);
    }
    QList<qint64> all{QCoreApplication::applicationPid()};
    for (qsizetype i = 0; i < all.size(); ++i)
        all += children.values(all.at(i));
    return all;
}

/// Of all threads, in ms.
inline double processorTime()
{
    double ticks = 0;
    for (const qint64 pid : processes()) {
        const QList<QByteArray> status = statusOf(pid);
        ticks += status.value(11).toDouble() + status.value(12).toDouble();
    }
    return ticks * 1000 / double(sysconf(_SC_CLK_TCK));
}

/// Shared pages in parts, in MB.
inline double memory()
{
    double kilobytes = 0;
    for (const qint64 pid : processes()) {
        const QByteArray rollup = contentOf(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
        const qsizetype at = rollup.indexOf("Pss:");
        if (at >= 0)
            kilobytes += rollup.mid(at + 4, rollup.indexOf("kB", at) - at - 4).trimmed().toDouble();
    }
    return kilobytes / 1024;
}

} // namespace Galley::ProcessTree
