// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Galley {

class OpenFile;

/// An open folder of the operating system, closed when it goes. What is done in it is done in that
/// very folder, whatever its path means by then, and never through a symbolic link. Names are those
/// of single items. Calls return 0 or the errno of what went wrong: ELOOP for a link, ENOTDIR or
/// EINVAL for another thing than was wanted.
class OpenFolder final
{
public:
    enum class Item { None, File, Folder, Link, Other };

    OpenFolder() = default;
    ~OpenFolder();
    OpenFolder(OpenFolder &&other) noexcept;
    OpenFolder &operator=(OpenFolder &&other) noexcept;
    OpenFolder(const OpenFolder &) = delete;
    OpenFolder &operator=(const OpenFolder &) = delete;

    /// By its path, in which links are followed: for the folder a person works in.
    [[nodiscard]] int open(const QString &path);
    [[nodiscard]] int enter(const OpenFolder &parent, const QString &name);
    /// Makes it if it is not there, and enters it.
    [[nodiscard]] int make(const OpenFolder &parent, const QString &name);
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    void close();

    /// For this process alone until it is closed; EWOULDBLOCK while another one has it. 0 also
    /// where there are no locks.
    [[nodiscard]] int lock() const;
    /// Whether it was removed while it was open.
    [[nodiscard]] bool isGone() const;

    [[nodiscard]] Item item(const QString &name) const;
    /// Of an ordinary file; -1 for anything else.
    [[nodiscard]] qint64 fileSize(const QString &name) const;
    /// At most so many, in no order.
    [[nodiscard]] QStringList names(qsizetype most) const;
    [[nodiscard]] int read(const QString &name, qint64 limit, QByteArray &bytes) const;

    /// Replaces the file, or makes it: whole, and on disk. A new one is 0644 less the umask.
    [[nodiscard]] int write(const QString &name, const QByteArray &bytes) const;
    /// Makes a file that is not there, in a folder that nobody reads yet: one of many, which are on
    /// disk once a file was written after them.
    [[nodiscard]] int writeOut(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] int append(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] int rename(const QString &from, const QString &to) const;
    [[nodiscard]] int removeFile(const QString &name) const; ///< or a link, or what is no folder
    [[nodiscard]] int removeEmptyFolder(const QString &name) const;
    /// Removes an item and all that is in it; links are removed, not followed.
    [[nodiscard]] int removeAll(const QString &name) const;
    [[nodiscard]] int sync() const;

private:
    [[nodiscard]] int clear() const;
    [[nodiscard]] int make(
        const QString &name, const QByteArray &bytes, int (OpenFile::*settle)() const) const;

    int m_descriptor = -1;
};

/// A new name for what is not finished yet: such items are leftovers once nobody works in the
/// folder.
[[nodiscard]] QString unfinishedName();
[[nodiscard]] bool isUnfinishedName(const QString &name);

} // namespace Galley
