// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <memory>

class Hunspell;

namespace Galley {

class Charset;

struct DictionaryFile
{
    QString language; ///< as the file is named: "en_GB"
    QString affPath;
    QString dicPath;
};

/// Where dictionaries lie. GALLEY_DICTIONARIES (folders separated by ':') replaces the system's
/// folders when it is set; a person's own folders come first.
[[nodiscard]] QStringList dictionaryFolders();
/// One a language, the first found; a link to another dictionary counts as that one. Hyphenation
/// patterns are left out.
[[nodiscard]] QList<DictionaryFile> findDictionaries(const QStringList &folders);
/// The best of them for a BCP 47 or POSIX language: same language and region, then the same
/// language in its usual region, then any of the language. Fails with a sentence that names the
/// Debian package.
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

    /// Whether the word is right with any kind of apostrophe. Words over 100 bytes are not looked
    /// at.
    [[nodiscard]] bool accepts(const QString &word) const;
    [[nodiscard]] QStringList suggestions(
        const QString &word) const; ///< best first, at most 10; tens of ms

private:
    Dictionary();
    [[nodiscard]] bool hasForm(const QString &word) const;

    std::unique_ptr<Hunspell> m_hunspell;
    std::unique_ptr<Charset> m_charset;
};

} // namespace Galley
