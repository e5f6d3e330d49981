// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filestamp.h"

#include <QHash>

namespace Galley {

/// What was made of files, kept while they stay as they were: asking again costs a look at the
/// file's stamp.
template<typename Value> class FileMemory final
{
public:
    /// What `make()` gives for the file, now or when it was last asked. `key` says for what else it
    /// was made; the same key always goes with the same path.
    template<typename Make>
    [[nodiscard]] Value of(const QString &path, const QString &key, const Make &make)
    {
        // Taken first: when the file changes while it is read, the next stamp is another one.
        const FileStamp stamp = stampOf(path);
        const QString name = path + QChar::Null + key;
        const auto known = m_entries.constFind(name);
        if (known != m_entries.cend() && known->stamp == stamp)
            return known->value;
        ++m_makings;
        Value value = make();
        m_entries.remove(name);
        if (stamp.isSettled)
            m_entries.insert(name, Entry{stamp, value});
        return value;
    }
    void forget() { m_entries.clear(); }
    /// How often make() was called so far.
    [[nodiscard]] int makings() const { return m_makings; }

private:
    struct Entry
    {
        FileStamp stamp;
        Value value;
    };
    QHash<QString, Entry> m_entries;
    int m_makings = 0;
};

} // namespace Galley
