// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/openfile.h"
#include "base/replacement.h"
#include "base/textfile.h"
#include "base/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QStorageInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <limits>
#include <optional>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLinks = 40;

ErrorCode codeOf(int error)
{
    switch (error) {
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::Denied;
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG:
        return ErrorCode::NotFound;
    case EFBIG:
        return ErrorCode::TooLarge;
    default:
        return ErrorCode::Unreadable;
    }
}

QString reason(int error, const QString &path)
{
    const QString folder = QFileInfo(path).path();
    switch (error) {
    case ENOSPC:
        return Tr::tr("“%1” was not saved: the disk at “%2” is full.")
            .arg(path, QStorageInfo(folder).rootPath());
    case EDQUOT:
        return Tr::tr("“%1” was not saved: your share of the disk is used up.").arg(path);
    case EFBIG:
        return Tr::tr("“%1” was not saved: it is larger than a file may be here.").arg(path);
    case EROFS:
        return Tr::tr("“%1” was not saved: the disk can only be read.").arg(path);
    case EACCES:
    case EPERM:
        return Tr::tr("“%1” was not saved: you do not have permission to write there.").arg(path);
    case ENOENT:
    case ENOTDIR:
        return Tr::tr("“%1” was not saved: there is no folder “%2”.").arg(path, folder);
    case ENAMETOOLONG:
        return Tr::tr("“%1” was not saved: the file name is too long.").arg(path);
    case ELOOP:
        return Tr::tr("“%1” was not saved: its symbolic links lead round in a circle.").arg(path);
    case EIO:
        return Tr::tr("“%1” was not saved: the disk reports an error.").arg(path);
    default:
        return Tr::tr("“%1” was not saved: %2.").arg(path, qt_error_string(error));
    }
}

tl::unexpected<Error> cannotSave(int error, const QString &path)
{
    return failure(codeOf(error), reason(error, path), qt_error_string(error));
}

/// What the name means in the end, also when the file that the links lead to does not exist yet.
Result<QString> followLinks(const QString &path)
{
    QString target = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    for (int i = 0; i < mostLinks; ++i) {
        struct stat status
        { };
        const QByteArray name = QFile::encodeName(target);
        if (::lstat(name.constData(), &status) != 0 || !S_ISLNK(status.st_mode))
            return target;
        QByteArray next(4096, '\0');
        const ssize_t length
            = ::readlink(name.constData(), next.data(), static_cast<size_t>(next.size()));
        if (length < 0)
            return cannotSave(errno, path);
        next.truncate(length);
        // Not cleaned: "folder/.." is not nothing where "folder" is a link itself.
        const QString link = QFile::decodeName(next);
        target = QDir::isAbsolutePath(link) ? link : QFileInfo(target).path() + u'/' + link;
    }
    return cannotSave(ELOOP, path);
}

/// A copy of a file's bytes outside its folder, for the time in which the file itself is rewritten.
class BackupCopy final
{
public:
    explicit BackupCopy(const QString &path)
        : m_folder(
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/backup"_L1)
        , m_path(m_folder
              + "/%1-%2"_L1.arg(QString::number(QRandomGenerator::system()->generate64(), 16),
                  QFileInfo(path).fileName().right(60)))
    { }

    [[nodiscard]] QString path() const { return m_path; }

    [[nodiscard]] int write(const QByteArray &bytes)
    {
        if (!QDir().mkpath(m_folder))
            return errno ? errno : EACCES;
        OpenFile file;
        int error = file.open(m_path, O_WRONLY | O_CREAT | O_EXCL, 0600);
        if (error)
            return error;
        error = file.write(bytes);
        if (!error)
            error = file.sync();
        if (const int closing = file.close(); !error)
            error = closing;
        if (!error)
            error = syncFolder(m_folder);
        if (!error)
            error = compareContent(m_path, bytes);
        if (error)
            remove();
        return error;
    }

    void remove() { QFile::remove(m_path); }

private:
    QString m_folder;
    QString m_path;
};

int rewrite(const QString &target, const QByteArray &bytes)
{
    OpenFile file;
    if (const int error = file.open(target, O_WRONLY))
        return error;
    if (const int error = file.replaceContent(bytes))
        return error;
    if (const int error = file.sync())
        return error;
    if (const int error = file.close())
        return error;
    return compareContent(target, bytes);
}

/// For a file that must stay the same file: one with several names, or with an owner or attributes
/// that a new file cannot have.
Result<void> saveInPlace(const QString &target, const QByteArray &bytes)
{
    QByteArray old;
    OpenFile file;
    int error = file.open(target, O_RDONLY);
    if (!error)
        error = file.read(old, std::numeric_limits<qint64>::max());
    if (error)
        return cannotSave(error, target);

    BackupCopy backup(target);
    if (const int failed = backup.write(old)) {
        return failure(codeOf(failed),
            Tr::tr("“%1” was not saved: the backup copy that this needs could not be made at “%2”.")
                .arg(target, backup.path()),
            qt_error_string(failed));
    }

    error = rewrite(target, bytes);
    if (error && rewrite(target, old) != 0 && compareContent(target, old) != 0) {
        return failure(codeOf(error),
            Tr::tr("“%1” could not be written completely. What it held before is in “%2”.")
                .arg(target, backup.path()),
            qt_error_string(error));
    }
    backup.remove();
    if (error)
        return cannotSave(error, target);
    return {};
}

Result<void> checkTarget(const QString &target, const struct stat &status)
{
    if (S_ISDIR(status.st_mode)) {
        return failure(ErrorCode::Unreadable,
            Tr::tr("“%1” was not saved: there is a folder of that name.").arg(target));
    }
    if (!S_ISREG(status.st_mode)) {
        return failure(ErrorCode::Unreadable,
            Tr::tr("“%1” was not saved: it is not an ordinary file.").arg(target));
    }
    if (::access(QFile::encodeName(target).constData(), W_OK) != 0)
        return cannotSave(errno, target);
    return {};
}

} // namespace

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    if (path.isEmpty() || path.contains(QChar::Null))
        return cannotSave(ENOENT, path);
    const Result<QString> resolved = followLinks(path);
    if (!resolved)
        return tl::unexpected<Error>(resolved.error());
    const QString &target = *resolved;

    struct stat status
    { };
    const bool exists = ::stat(QFile::encodeName(target).constData(), &status) == 0;
    if (!exists && errno != ENOENT)
        return cannotSave(errno, target);
    if (exists) {
        if (Result<void> checked = checkTarget(target, status); !checked)
            return checked;
        if (status.st_nlink > 1)
            return saveInPlace(target, bytes);
    }

    Replacement replacement(target);
    const int error = exists ? replacement.replace(bytes, status) : replacement.create(bytes);
    if (error && exists && replacement.mustStayInPlace())
        return saveInPlace(target, bytes);
    if (replacement.isUncertain()) {
        return failure(codeOf(error),
            Tr::tr(
                "“%1” was written, but the disk could not confirm it. Save it again, or elsewhere.")
                .arg(target),
            qt_error_string(error));
    }
    if (error)
        return cannotSave(error, target);
    return {};
}

Result<void> saveCopy(const QString &path, const QByteArray &bytes, const QString &original)
{
    if (isSameFile(path, original))
        return failure(ErrorCode::Refused,
            Tr::tr("%1 is the article itself and is not written over.").arg(path));
    return saveFile(path, bytes);
}

} // namespace Galley
