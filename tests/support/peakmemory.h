// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

/// The most memory that a process of ours has used at one time, from /proc.
namespace Galley::PeakMemory {

[[nodiscard]] inline QString placeOf(qint64 process, const char *what)
{
    const QString name = process == 0 ? QStringLiteral("self") : QString::number(process);
    return QStringLiteral("/proc/%1/%2").arg(name, QLatin1StringView(what));
}

/// Counts from here on; of this process unless told.
[[nodiscard]] inline bool reset(qint64 process = 0)
{
    QFile file(placeOf(process, "clear_refs"));
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

/// 0 when the process has ended.
[[nodiscard]] inline qint64 bytes(qint64 process = 0)
{
    QFile file(placeOf(process, "status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype start = status.indexOf("VmHWM:") + 6;
    return status.mid(start, status.indexOf("kB", start) - start).trimmed().toLongLong() * 1024;
}

} // namespace Galley::PeakMemory
