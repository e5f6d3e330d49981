// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/openfile.h"

#include <QByteArray>
#include <QString>

struct stat;

namespace Galley {

/// A new file that takes the place of another in one step, or vanishes without a trace. Both calls
/// return 0 when the bytes are proven to be on disk under the target's name, else an errno; the
/// target is then as it was, unless isUncertain().
class Replacement final
{
public:
    explicit Replacement(const QString &target);
    ~Replacement();
    Replacement(const Replacement &) = delete;
    Replacement &operator=(const Replacement &) = delete;

    /// Makes a file that does not exist yet, with the usual permissions.
    [[nodiscard]] int create(const QByteArray &bytes);
    /// Takes over the permissions, owner and attributes of the old file, which is described by
    /// `old`.
    [[nodiscard]] int replace(const QByteArray &bytes, const struct stat &old);

    /// Whether the call failed only because this file cannot be replaced by another: its folder may
    /// not be written in, its owner or attributes cannot be given to a new file, or it is a mount.
    [[nodiscard]] bool mustStayInPlace() const { return m_mustStayInPlace; }

    /// Whether the new file took the old one's place, but the disk failed to confirm it.
    [[nodiscard]] bool isUncertain() const { return m_isUncertain; }

private:
    [[nodiscard]] int write(OpenFile &file, const QByteArray &bytes);
    [[nodiscard]] int adopt(const OpenFile &file, const struct stat &old) const;
    [[nodiscard]] int putInPlace(const QByteArray &bytes);

    QString m_target;
    QString m_folder;
    QString m_temporary; ///< empty when there is none to remove
    OpenFile m_lock; ///< tells others that the temporary file is in use
    bool m_mustStayInPlace = false;
    bool m_isUncertain = false;
};

} // namespace Galley
