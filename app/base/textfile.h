// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace Galley {

/// The largest file that is opened as text, in bytes.
inline constexpr qint64 largestTextFile = 64LL * 1024 * 1024;

/// The bytes of a regular file of at most `limit` bytes. Fails with a sentence that names the file
/// for a folder, a missing file, no permission, anything that is not a regular file, or too large.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit = largestTextFile);

/// Whether both names lead to one and the same file that exists, whatever links lead there.
[[nodiscard]] bool isSameFile(const QString &path, const QString &other);

/// Replaces the file atomically and returns only when the new bytes are proven to be on disk: every
/// write is compared, the folder is synced, and the file is read back. A symbolic link is followed
/// and stays. A file with several names, or with an owner or attributes that a new file cannot
/// have, is rewritten in place instead, with a synced copy of it in the backup folder meanwhile. On
/// failure the old file is whole; where that cannot be promised, the message says so.
[[nodiscard]] Result<void> saveFile(const QString &path, const QByteArray &bytes);

/// saveFile(), but never over `original`, by whatever name: what is written was made from it.
[[nodiscard]] Result<void> saveCopy(
    const QString &path, const QByteArray &bytes, const QString &original);

} // namespace Galley
