// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textfile.h"

#include "base/openfile.h"
#include "base/tr.h"

#include <QDir>
#include <QFile>
#include <QLocale>

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>

namespace Galley {

namespace {

tl::unexpected<Error> cannotRead(int error, const QString &name)
{
    const QString detail = qt_error_string(error);
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return failure(ErrorCode::NotFound, Tr::tr("There is no file “%1”.").arg(name), detail);
    case EACCES:
    case EPERM:
        return failure(ErrorCode::Denied,
            Tr::tr("You do not have permission to read “%1”.").arg(name), detail);
    case ELOOP:
        return failure(ErrorCode::Unreadable,
            Tr::tr("“%1” cannot be read: its symbolic links lead round in a circle.").arg(name),
            detail);
    case ENAMETOOLONG:
        return failure(
            ErrorCode::NotFound, Tr::tr("The file name “%1” is too long.").arg(name), detail);
    default:
        return failure(
            ErrorCode::Unreadable, Tr::tr("“%1” cannot be read: %2.").arg(name, detail), detail);
    }
}

tl::unexpected<Error> tooLarge(const QString &name, qint64 limit)
{
    return failure(ErrorCode::TooLarge,
        Tr::tr("“%1” is too large: at most %2 can be opened.")
            .arg(name, QLocale().formattedDataSize(limit)));
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QString name = QDir::toNativeSeparators(path);
    if (path.isEmpty() || path.contains(QChar::Null))
        return cannotRead(ENOENT, name);

    // Asked by name first, because opening a device can already do something to it.
    struct stat status
    { };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return cannotRead(errno, name);
    if (S_ISDIR(status.st_mode)) {
        return failure(ErrorCode::Unreadable, Tr::tr("“%1” is a folder, not a file.").arg(name));
    }

    // Not blocking, in case the name has become a pipe meanwhile.
    OpenFile file;
    if (S_ISREG(status.st_mode)) {
        if (const int error = file.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY))
            return cannotRead(error, name);
        if (::fstat(file.descriptor(), &status) != 0)
            return cannotRead(errno, name);
    }
    if (!S_ISREG(status.st_mode)) {
        return failure(ErrorCode::Unreadable,
            Tr::tr("“%1” is not an ordinary file and cannot be opened.").arg(name));
    }

    if (status.st_size > limit)
        return tooLarge(name, limit);
    QByteArray bytes;
    if (const int error = file.read(bytes, limit + 1))
        return cannotRead(error, name);
    if (bytes.size() > limit)
        return tooLarge(name, limit);
    return bytes;
}

bool isSameFile(const QString &path, const QString &other)
{
    struct stat one
    { };
    struct stat two
    { };
    return ::stat(QFile::encodeName(path).constData(), &one) == 0
        && ::stat(QFile::encodeName(other).constData(), &two) == 0 && one.st_dev == two.st_dev
        && one.st_ino == two.st_ino;
}

} // namespace Galley
