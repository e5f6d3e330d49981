// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/replacement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr auto temporaryName = ".galley-save-%1"_L1;
constexpr auto ordinaryMode = mode_t{0666};
constexpr auto privateMode = mode_t{0600};
constexpr auto permissionBits = mode_t{07777};

QString newTemporary(const QString &folder)
{
    const quint64 number = QRandomGenerator::system()->generate64();
    return folder + u'/' + temporaryName.arg(QString::number(number, 16));
}

/// Removes what a save that was killed has left behind. A save that still runs holds a lock.
void removeLeftovers(const QString &folder)
{
    const QStringList names = QDir(folder).entryList(
        {temporaryName.arg("*"_L1)}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : names) {
        const QString path = folder + u'/' + name;
        OpenFile file;
        if (file.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK) == 0
            && ::flock(file.descriptor(), LOCK_EX | LOCK_NB) == 0)
            QFile::remove(path);
    }
}

/// Copies extended attributes, access lists among them. Labels that the system gives itself
/// (security.*) are left to the system where they cannot be set.
int copyAttributes(const QString &from, int to)
{
    const QByteArray source = QFile::encodeName(from);
    QByteArray names(64 * 1024, '\0');
    const ssize_t length
        = ::listxattr(source.constData(), names.data(), static_cast<size_t>(names.size()));
    if (length < 0)
        return errno == ENOTSUP ? 0 : errno;
    names.truncate(length);
    QByteArray value(64 * 1024, '\0');
    for (const QByteArray &name : names.split('\0')) {
        if (name.isEmpty())
            continue;
        const ssize_t size = ::getxattr(
            source.constData(), name.constData(), value.data(), static_cast<size_t>(value.size()));
        if (size < 0)
            return errno;
        if (::fsetxattr(to, name.constData(), value.constData(), static_cast<size_t>(size), 0) != 0
            && !name.startsWith("security."))
            return errno;
    }
    return 0;
}

} // namespace

Replacement::Replacement(const QString &target)
    : m_target(target)
    , m_folder(QFileInfo(target).path())
{ }

Replacement::~Replacement()
{
    if (!m_temporary.isEmpty())
        ::unlink(QFile::encodeName(m_temporary).constData());
}

int Replacement::create(const QByteArray &bytes)
{
    removeLeftovers(m_folder);
    OpenFile file;
    const QString temporary = newTemporary(m_folder);
    if (const int error = file.open(temporary, O_WRONLY | O_CREAT | O_EXCL, ordinaryMode))
        return error;
    m_temporary = temporary;
    if (const int error = write(file, bytes))
        return error;
    return putInPlace(bytes);
}

int Replacement::replace(const QByteArray &bytes, const struct stat &old)
{
    removeLeftovers(m_folder);
    OpenFile file;
    const QString temporary = newTemporary(m_folder);
    if (const int error = file.open(temporary, O_WRONLY | O_CREAT | O_EXCL, privateMode)) {
        m_mustStayInPlace = error == EACCES || error == EPERM;
        return error;
    }
    m_temporary = temporary;
    if (const int error = adopt(file, old)) {
        m_mustStayInPlace = true;
        return error;
    }
    if (const int error = write(file, bytes))
        return error;
    const int error = putInPlace(bytes);
    m_mustStayInPlace = error == EBUSY || error == EXDEV;
    return error;
}

int Replacement::write(OpenFile &file, const QByteArray &bytes)
{
    // Only a sign for removeLeftovers(); a file system without locks saves as well.
    if (m_lock.open(m_temporary, O_RDONLY) == 0)
        ::flock(m_lock.descriptor(), LOCK_EX | LOCK_NB);
    if (const int error = file.write(bytes))
        return error;
    if (const int error = file.sync())
        return error;
    if (const int error = file.close())
        return error;
    return compareContent(m_temporary, bytes);
}

int Replacement::adopt(const OpenFile &file, const struct stat &old) const
{
    struct stat now
    { };
    if (::fstat(file.descriptor(), &now) != 0)
        return errno;
    if ((now.st_uid != old.st_uid || now.st_gid != old.st_gid)
        && ::fchown(file.descriptor(), old.st_uid, old.st_gid) != 0)
        return errno;
    // After the owner, as changing that clears some bits.
    if (::fchmod(file.descriptor(), old.st_mode & permissionBits) != 0)
        return errno;
    return copyAttributes(m_target, file.descriptor());
}

int Replacement::putInPlace(const QByteArray &bytes)
{
    const QByteArray temporary = QFile::encodeName(m_temporary);
    const QByteArray target = QFile::encodeName(m_target);
    // Swapping the two keeps the old file until the new one is proven. Not every file system can,
    // and there is nothing to swap with when the file is new.
    const bool isSwapped = ::renameat2(AT_FDCWD, temporary.constData(), AT_FDCWD,
                               target.constData(), RENAME_EXCHANGE)
        == 0;
    if (!isSwapped) {
        if (::rename(temporary.constData(), target.constData()) != 0)
            return errno;
        m_temporary.clear();
    }

    int error = syncFolder(m_folder);
    if (!error)
        error = compareContent(m_target, bytes);
    if (!error)
        return 0;
    const bool isBack = isSwapped
        && ::renameat2(
               AT_FDCWD, temporary.constData(), AT_FDCWD, target.constData(), RENAME_EXCHANGE)
            == 0;
    m_isUncertain = !isBack;
    return error;
}

} // namespace Galley
