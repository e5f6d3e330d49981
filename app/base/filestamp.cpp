// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filestamp.h"

#include <QFile>

#include <sys/stat.h>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr std::chrono::nanoseconds slowestTick = std::chrono::milliseconds(50);

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

FileStamp stampOf(const QString &path)
{
    if (path.startsWith(":/"_L1))
        return {.size = 0, .isSettled = true};
    struct stat status
    { };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    FileStamp stamp{status.st_dev, status.st_ino, status.st_size, nanoseconds(status.st_mtim),
        nanoseconds(status.st_ctim), false};
    const std::chrono::nanoseconds now = std::chrono::system_clock::now().time_since_epoch();
    stamp.isSettled = now.count() - stamp.changed > slowestTick.count();
    return stamp;
}

} // namespace Galley
