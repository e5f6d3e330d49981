// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sys/types.h>

namespace Galley {

/// An open file of the operating system, closed when it goes. Calls return 0 or the errno of what
/// went wrong; interrupted calls are repeated.
class OpenFile final
{
public:
    OpenFile() = default;
    ~OpenFile();
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    /// Opens with close-on-exec added to `flags`. Closes what was open.
    [[nodiscard]] int open(const QString &path, int flags, mode_t mode = 0);
    /// The same for a name in an open folder.
    [[nodiscard]] int openIn(int folder, const QString &name, int flags, mode_t mode = 0);
    /// The error that a network file system may keep until the end.
    [[nodiscard]] int close();
    [[nodiscard]] int descriptor() const { return m_descriptor; }

    /// Writes all of it at the current position, or says why not.
    [[nodiscard]] int write(const QByteArray &bytes) const;
    /// Writes all of it over the beginning and cuts the file there.
    [[nodiscard]] int replaceContent(const QByteArray &bytes) const;
    /// Reads from the beginning, at most `limit` bytes.
    [[nodiscard]] int read(QByteArray &bytes, qint64 limit) const;
    [[nodiscard]] int sync() const;
    /// Has what was written taken by the disk, without waiting for what the file system notes of
    /// it: with one journal for all files, that comes with the next sync() of any. A sync() where
    /// there is no such thing.
    [[nodiscard]] int writeOut() const;

private:
    int m_descriptor = -1;
};

/// Syncs a folder, so that a new name in it outlives a power cut; 0 also where that is not
/// supported.
[[nodiscard]] int syncFolder(const QString &folder);

/// Reads the file at `path` and compares: 0 when it holds exactly these bytes, EIO when it does
/// not.
[[nodiscard]] int compareContent(const QString &path, const QByteArray &bytes);

} // namespace Galley
