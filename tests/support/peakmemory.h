// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

/// The most memory that this process has used at one time, from /proc.
namespace Galley::PeakMemory {

/// Counts from here on.
[[nodiscard]] inline bool reset()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

[[nodiscard]] inline qint64 bytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype start = status.indexOf("VmHWM:") + 6;
    return status.mid(start, status.indexOf("kB", start) - start).trimmed().toLongLong() * 1024;
}

} // namespace Galley::PeakMemory
