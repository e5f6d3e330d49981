// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <memory>

class Hunspell;

namespace Galley {

struct DictionaryFile
{
    QString language; ///< as the file is named: "en_GB"
    QString affPath;
    QString dicPath;
};

/// Where dictionaries lie. GALLEY_DICTIONARIES (folders separated by ':') replaces the system's
/// folders when it is set.
[[nodiscard]] QStringList dictionaryFolders();
[[nodiscard]] QList<DictionaryFile> findDictionaries(const QStringList &folders);
/// The best of them for a BCP 47 or POSIX language: same language and region, then the same language
/// in its usual region, then any of the language. Fails with a sentence that names the Debian package.
[[nodiscard]] Result<DictionaryFile> chooseDictionary(
    const QString &language, const QList<DictionaryFile> &dictionaries);

/// One Hunspell dictionary. Only in the spelling worker (and tests): a bad dictionary can crash it.
class Dictionary final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Dictionary>> open(const DictionaryFile &file);
    ~Dictionary();
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    [[nodiscard]] bool accepts(const QString &word) const;
    [[nodiscard]] QStringList suggestions(const QString &word) const; ///< best first, at most 10; tens of ms

private:
    Dictionary();
    std::unique_ptr<Hunspell> m_hunspell;
    QString m_encoding;
};

} // namespace Galley
