// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

/// What a test expects, kept in a file. GALLEY_BLESS=1 writes what was made instead: the difference
/// in version control is then the review.
namespace Blessed {

[[nodiscard]] inline bool isBlessing()
{
    return qEnvironmentVariableIntValue("GALLEY_BLESS") == 1;
}

[[nodiscard]] inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The expected bytes, or, when blessing, `made` after writing it.
[[nodiscard]] inline QByteArray expected(const QString &path, const QByteArray &made)
{
    if (!isBlessing())
        return read(path);
    return write(path, made) ? made : QByteArray();
}

} // namespace Blessed
