// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "spelling/dictionary.h"
#include "spelling/dictionarypackage.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

/// Every language of LibreOffice has a folder of its own.
QStringList libreOfficeFolders()
{
    QStringList folders;
    for (const QString &root :
        {u"/usr/lib/libreoffice/share/extensions"_s, u"/usr/share/libreoffice/share/extensions"_s,
            u"/opt/libreoffice/share/extensions"_s}) {
        const QFileInfoList found
            = QDir(root).entryInfoList({u"dict-*"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QFileInfo &folder : found)
            folders.append(folder.filePath());
    }
    return folders;
}

/// "en-GB", "en_GB.UTF-8", "ca_ES@valencia" as "en_GB" and "ca_ES".
QString normalised(const QString &language)
{
    QString name = language.section(u'.', 0, 0).section(u'@', 0, 0).trimmed();
    name.replace(u'-', u'_');
    const QString first = name.section(u'_', 0, 0).toLower();
    const QString rest = name.section(u'_', 1);
    const QString today = first == u"iw"_s ? u"he"_s : first == u"no"_s ? u"nb"_s : first;
    return rest.isEmpty() ? today : today + u'_' + rest;
}

QString languageOf(const QString &name)
{
    return name.section(u'_', 0, 0);
}

const DictionaryFile *named(const QString &name, const QList<DictionaryFile> &dictionaries)
{
    const auto found = std::find_if(
        dictionaries.begin(), dictionaries.end(), [&](const DictionaryFile &dictionary) {
            return normalised(dictionary.language).compare(name, Qt::CaseInsensitive) == 0;
        });
    return found == dictionaries.end() ? nullptr : &*found;
}

const DictionaryFile *anyOf(const QString &language, const QList<DictionaryFile> &dictionaries)
{
    const DictionaryFile *best = nullptr;
    for (const DictionaryFile &dictionary : dictionaries) {
        const bool isLanguage = languageOf(normalised(dictionary.language)) == language;
        if (isLanguage && (!best || dictionary.language < best->language))
            best = &dictionary;
    }
    return best;
}

Error nothingFor(const QString &language, const QString &name)
{
    const QString package = dictionaryPackage(name);
    const QString message = package.isEmpty()
        ? Tr::tr("There is no spelling dictionary for the language “%1” on this computer.")
              .arg(language)
        : Tr::tr("There is no spelling dictionary for the language “%1” on this computer: install "
                 "the package %2.")
              .arg(language, package);
    return {ErrorCode::NotFound, message, {}};
}

} // namespace

QStringList dictionaryFolders()
{
    const QString replacement = qEnvironmentVariable("GALLEY_DICTIONARIES");
    if (!replacement.isEmpty())
        return replacement.split(u':', Qt::SkipEmptyParts);
    const QString userData = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QStringList{userData + u"/galley/dictionaries"_s, userData + u"/hunspell"_s,
               u"/usr/local/share/hunspell"_s, u"/usr/share/hunspell"_s,
               u"/usr/share/myspell/dicts"_s}
    + libreOfficeFolders();
}

QList<DictionaryFile> findDictionaries(const QStringList &folders)
{
    QList<DictionaryFile> real;
    QList<DictionaryFile> linked;
    for (const QString &path : folders) {
        const QFileInfoList files
            = QDir(path).entryInfoList({u"*.aff"_s}, QDir::Files | QDir::Readable, QDir::Name);
        for (const QFileInfo &aff : files) {
            const QFileInfo dic(aff.path() + u'/' + aff.completeBaseName() + u".dic"_s);
            if (aff.fileName().startsWith("hyph_"_L1) || !dic.isFile() || !dic.isReadable())
                continue;
            const bool isItself = dic.canonicalFilePath() == dic.absoluteFilePath();
            (isItself ? real : linked)
                .append({aff.completeBaseName(), aff.filePath(), dic.filePath()});
        }
    }
    QList<DictionaryFile> dictionaries;
    QStringList languages;
    QStringList places;
    for (const DictionaryFile &file : real + linked) {
        const QString place = QFileInfo(file.dicPath).canonicalFilePath();
        if (languages.contains(file.language) || places.contains(place))
            continue;
        languages.append(file.language);
        places.append(place);
        dictionaries.append(file);
    }
    return dictionaries;
}

Result<DictionaryFile> chooseDictionary(
    const QString &language, const QList<DictionaryFile> &dictionaries)
{
    const QString name = normalised(language);
    const QString alone = languageOf(name);
    // A script between language and region is no part of most dictionaries' names.
    const QString withoutScript
        = name.count(u'_') == 2 ? alone + u'_' + name.section(u'_', 2) : name;
    for (const QString &candidate : {name, withoutScript, alone, QLocale(alone).name()}) {
        const DictionaryFile *found = named(candidate, dictionaries);
        if (found && languageOf(candidate) == alone)
            return *found;
    }
    if (const DictionaryFile *found = alone.isEmpty() ? nullptr : anyOf(alone, dictionaries))
        return *found;
    return tl::unexpected(nothingFor(language, withoutScript));
}

} // namespace Galley
