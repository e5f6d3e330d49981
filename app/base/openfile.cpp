// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/openfile.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace Galley {

namespace {

constexpr qint64 largestStep = 1024 * 1024;

/// Repeats a call that a signal interrupted.
template<typename Call> auto repeated(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

} // namespace

OpenFile::~OpenFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

int OpenFile::open(const QString &path, int flags, mode_t mode)
{
    return openIn(AT_FDCWD, path, flags, mode);
}

int OpenFile::openIn(int folder, const QString &name, int flags, mode_t mode)
{
    if (const int error = close())
        return error;
    if (name.isEmpty() || name.contains(QChar::Null))
        return ENOENT;
    const QByteArray encoded = QFile::encodeName(name);
    m_descriptor
        = repeated([&] { return ::openat(folder, encoded.constData(), flags | O_CLOEXEC, mode); });
    return m_descriptor >= 0 ? 0 : errno;
}

int OpenFile::close()
{
    const int descriptor = std::exchange(m_descriptor, -1);
    // Linux frees the descriptor even when it says EINTR, so closing is not repeated.
    return descriptor < 0 || ::close(descriptor) == 0 || errno == EINTR ? 0 : errno;
}

int OpenFile::write(const QByteArray &bytes) const
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const auto step = static_cast<size_t>(std::min<qint64>(bytes.size() - done, largestStep));
        const ssize_t written
            = repeated([&] { return ::write(m_descriptor, bytes.constData() + done, step); });
        if (written < 0)
            return errno;
        if (written == 0)
            return ENOSPC;
        done += written;
    }
    return 0;
}

int OpenFile::replaceContent(const QByteArray &bytes) const
{
    if (::lseek(m_descriptor, 0, SEEK_SET) != 0)
        return errno;
    if (const int error = write(bytes))
        return error;
    return repeated([&] { return ::ftruncate(m_descriptor, bytes.size()); }) == 0 ? 0 : errno;
}

int OpenFile::read(QByteArray &bytes, qint64 limit) const
{
    struct stat status
    { };
    if (::fstat(m_descriptor, &status) != 0 || ::lseek(m_descriptor, 0, SEEK_SET) != 0)
        return errno;
    bytes.clear();
    // The size is a guess: the file may grow meanwhile, and /proc says 0.
    bytes.resize(std::min<qint64>(limit, status.st_size + 1));
    qint64 done = 0;
    while (done < limit) {
        if (done == bytes.size())
            bytes.resize(std::min(limit, done + largestStep));
        const auto step = static_cast<size_t>(bytes.size() - done);
        const ssize_t count
            = repeated([&] { return ::read(m_descriptor, bytes.data() + done, step); });
        if (count < 0)
            return errno;
        if (count == 0)
            break;
        done += count;
    }
    bytes.truncate(done);
    return 0;
}

int OpenFile::sync() const
{
    return repeated([&] { return ::fsync(m_descriptor); }) == 0 ? 0 : errno;
}

int OpenFile::writeOut() const
{
#ifdef SYNC_FILE_RANGE_WRITE
    constexpr unsigned all
        = SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER;
    if (repeated([&] { return ::sync_file_range(m_descriptor, 0, 0, all); }) == 0)
        return 0;
    if (errno != ENOSYS && errno != EINVAL && errno != ESPIPE)
        return errno;
#endif
    return sync();
}

int syncFolder(const QString &folder)
{
    OpenFile file;
    // A folder that may be written in but not listed cannot be opened, and some file systems cannot
    // sync a folder: neither is a failure of the save.
    if (const int error = file.open(folder, O_RDONLY | O_DIRECTORY))
        return error == EACCES ? 0 : error;
    const int error = file.sync();
    return error == EINVAL || error == ENOTSUP ? 0 : error;
}

int compareContent(const QString &path, const QByteArray &bytes)
{
    OpenFile file;
    if (const int error = file.open(path, O_RDONLY))
        return error;
    QByteArray read;
    if (const int error = file.read(read, bytes.size() + 1))
        return error;
    return read == bytes ? 0 : EIO;
}

} // namespace Galley
