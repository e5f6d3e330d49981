// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// What a file's folder says of it without opening it: whether it is still the one that was read.
struct FileStamp
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = -1; ///< bytes; -1: there is no such file
    qint64 modified = 0; ///< nanoseconds since 1970
    qint64 changed = 0; ///< of the file or of what is said of it; nanoseconds since 1970
    /// Whether another stamp like it proves the same bytes. Not right after a change: clocks of
    /// file systems tick slowly, and the next change may bear the same time.
    bool isSettled = false;

    bool operator==(const FileStamp &) const = default;
};

/// Links are followed. A file of the program's own resources (":/") never changes.
[[nodiscard]] FileStamp stampOf(const QString &path);

} // namespace Galley
