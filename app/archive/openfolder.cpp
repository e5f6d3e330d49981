// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/openfolder.h"

#include "base/openfile.h"

#include <QFile>
#include <QRandomGenerator>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr mode_t folderMode = 0755;
constexpr mode_t fileMode = 0644;
constexpr mode_t ownerMode = 0700;

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1 && !name.contains(u'/')
        && !name.contains(QChar::Null);
}

struct Closer
{
    void operator()(DIR *folder) const { ::closedir(folder); }
};

/// As the disk has them: not every name is text.
QList<QByteArray> namesIn(int descriptor, qsizetype most)
{
    QList<QByteArray> names;
    const int own = ::openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::unique_ptr<DIR, Closer> folder(own < 0 ? nullptr : ::fdopendir(own));
    if (!folder)
        return names;
    while (names.size() < most) {
        const dirent *item = ::readdir(folder.get());
        if (!item)
            break;
        const QByteArray name = item->d_name;
        if (name != "." && name != "..")
            names.append(name);
    }
    return names;
}

int errorOf(int result)
{
    return result == 0 ? 0 : errno;
}

bool isFolder(int descriptor, const QByteArray &name)
{
    struct stat status
    { };
    return ::fstatat(descriptor, name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0
        && S_ISDIR(status.st_mode);
}

constexpr qsizetype batch = 1000;

/// Empties a folder and removes it; the folders in it are moved up into `top` first.
int removeFlat(int top, const QByteArray &name)
{
    OpenFile folder;
    if (const int error
        = folder.openIn(top, QFile::decodeName(name), O_RDONLY | O_DIRECTORY | O_NOFOLLOW))
        return error;
    const int below = folder.descriptor();
    (void)::fchmod(below, ownerMode); // what cannot be emptied otherwise says so below
    for (auto all = namesIn(below, batch); !all.isEmpty(); all = namesIn(below, batch)) {
        for (const QByteArray &item : std::as_const(all)) {
            // A folder that may not be written to cannot be moved either.
            if (isFolder(below, item))
                (void)::fchmodat(below, item.constData(), ownerMode, AT_SYMLINK_NOFOLLOW);
            const int error = isFolder(below, item)
                ? errorOf(::renameat(
                    below, item.constData(), top, unfinishedName().toLatin1().constData()))
                : errorOf(::unlinkat(below, item.constData(), 0));
            if (error)
                return error;
        }
    }
    return errorOf(::unlinkat(top, name.constData(), AT_REMOVEDIR));
}

} // namespace

OpenFolder::~OpenFolder()
{
    close();
}

OpenFolder::OpenFolder(OpenFolder &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{ }

OpenFolder &OpenFolder::operator=(OpenFolder &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

void OpenFolder::close()
{
    if (const int descriptor = std::exchange(m_descriptor, -1); descriptor >= 0)
        ::close(descriptor);
}

int OpenFolder::open(const QString &path)
{
    close();
    if (path.isEmpty() || path.contains(QChar::Null))
        return ENOENT;
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    return isOpen() ? 0 : errno;
}

int OpenFolder::enter(const OpenFolder &parent, const QString &name)
{
    if (!isPlainName(name))
        return EINVAL;
    // The kernel says ENOTDIR of a link to a folder.
    if (parent.item(name) == Item::Link)
        return ELOOP;
    const int descriptor = ::openat(parent.m_descriptor, QFile::encodeName(name).constData(),
        O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    close();
    m_descriptor = descriptor;
    return 0;
}

int OpenFolder::make(const OpenFolder &parent, const QString &name)
{
    if (!isPlainName(name))
        return EINVAL;
    const QByteArray encoded = QFile::encodeName(name);
    if (::mkdirat(parent.m_descriptor, encoded.constData(), folderMode) != 0 && errno != EEXIST)
        return errno;
    return enter(parent, name);
}

int OpenFolder::lock() const
{
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0)
        return 0;
    return errno == EWOULDBLOCK ? EWOULDBLOCK : 0;
}

bool OpenFolder::isGone() const
{
    struct stat status
    { };
    return ::fstat(m_descriptor, &status) != 0 || status.st_nlink == 0;
}

OpenFolder::Item OpenFolder::item(const QString &name) const
{
    struct stat status
    { };
    const QByteArray encoded = QFile::encodeName(name);
    if (::fstatat(m_descriptor, encoded.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return Item::None;
    if (S_ISREG(status.st_mode))
        return Item::File;
    if (S_ISDIR(status.st_mode))
        return Item::Folder;
    return S_ISLNK(status.st_mode) ? Item::Link : Item::Other;
}

qint64 OpenFolder::fileSize(const QString &name) const
{
    struct stat status
    { };
    const QByteArray encoded = QFile::encodeName(name);
    if (::fstatat(m_descriptor, encoded.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0
        || !S_ISREG(status.st_mode))
        return -1;
    return status.st_size;
}

QStringList OpenFolder::names(qsizetype most) const
{
    QStringList names;
    const QList<QByteArray> all = namesIn(m_descriptor, most);
    for (const QByteArray &name : all)
        names.append(QFile::decodeName(name));
    return names;
}

int OpenFolder::read(const QString &name, qint64 limit, QByteArray &bytes) const
{
    switch (item(name)) {
    case Item::None:
        return ENOENT;
    case Item::Link:
        return ELOOP;
    case Item::Folder:
    case Item::Other:
        return EINVAL;
    case Item::File:
        break;
    }
    OpenFile file;
    // Not blocking, in case the name has become a pipe meanwhile.
    if (const int error
        = file.openIn(m_descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY))
        return error;
    if (const int error = file.read(bytes, limit + 1))
        return error;
    return bytes.size() > limit ? EFBIG : 0;
}

int OpenFolder::write(const QString &name, const QByteArray &bytes) const
{
    if (!isPlainName(name))
        return EINVAL;
    if (const Item old = item(name); old != Item::None && old != Item::File)
        return old == Item::Link ? ELOOP : EINVAL;
    const QString unfinished = unfinishedName();
    int error = make(unfinished, bytes, &OpenFile::sync);
    if (!error)
        error = rename(unfinished, name);
    if (error)
        (void)removeFile(unfinished);
    return error;
}

int OpenFolder::writeOut(const QString &name, const QByteArray &bytes) const
{
    return isPlainName(name) ? make(name, bytes, &OpenFile::writeOut) : EINVAL;
}

int OpenFolder::make(
    const QString &name, const QByteArray &bytes, int (OpenFile::*settle)() const) const
{
    OpenFile file;
    if (const int error
        = file.openIn(m_descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, fileMode))
        return error;
    int error = file.write(bytes);
    if (!error)
        error = (file.*settle)();
    const int closing = file.close();
    return error ? error : closing;
}

int OpenFolder::append(const QString &name, const QByteArray &bytes) const
{
    if (const Item old = item(name); old != Item::None && old != Item::File)
        return old == Item::Link ? ELOOP : EINVAL;
    OpenFile file;
    if (const int error = file.openIn(m_descriptor, name,
            O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, fileMode))
        return error;
    const int error = file.write(bytes);
    const int closing = file.close();
    return error ? error : closing;
}

int OpenFolder::rename(const QString &from, const QString &to) const
{
    return errorOf(::renameat(m_descriptor, QFile::encodeName(from).constData(), m_descriptor,
        QFile::encodeName(to).constData()));
}

int OpenFolder::removeFile(const QString &name) const
{
    return errorOf(::unlinkat(m_descriptor, QFile::encodeName(name).constData(), 0));
}

int OpenFolder::removeEmptyFolder(const QString &name) const
{
    return errorOf(::unlinkat(m_descriptor, QFile::encodeName(name).constData(), AT_REMOVEDIR));
}

int OpenFolder::removeAll(const QString &name) const
{
    if (item(name) != Item::Folder)
        return removeFile(name);
    OpenFolder folder;
    if (const int error = folder.enter(*this, name))
        return error;
    if (const int error = folder.clear())
        return error;
    return removeEmptyFolder(name);
}

/// Nesting costs no depth here: folders below are moved up before they are emptied.
int OpenFolder::clear() const
{
    (void)::fchmod(m_descriptor, ownerMode); // what cannot be emptied otherwise says so below
    for (auto all = namesIn(m_descriptor, batch); !all.isEmpty();
         all = namesIn(m_descriptor, batch)) {
        for (const QByteArray &name : std::as_const(all)) {
            const int error = isFolder(m_descriptor, name)
                ? removeFlat(m_descriptor, name)
                : errorOf(::unlinkat(m_descriptor, name.constData(), 0));
            if (error)
                return error;
        }
    }
    return 0;
}

int OpenFolder::sync() const
{
    if (::fsync(m_descriptor) == 0 || errno == EINVAL || errno == ENOTSUP)
        return 0;
    return errno;
}

QString unfinishedName()
{
    return u".new-"_s
        + QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0');
}

bool isUnfinishedName(const QString &name)
{
    return name.startsWith(".new-"_L1);
}

} // namespace Galley
