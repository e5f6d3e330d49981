// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/dictionary.h"

#include "base/tr.h"
#include "spelling/charset.h"

#include <QFileInfo>

#include <exception>
#include <hunspell.hxx>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 100; ///< bytes of UTF-8
constexpr qsizetype mostSuggestions = 10;
constexpr qint64 largestFile = 64LL * 1024 * 1024;

bool isTooLong(const QString &word)
{
    return word.toUtf8().size() > longestWord;
}

/// A dictionary knows one kind of apostrophe, a writer uses another.
QString withApostrophes(QString word, QChar apostrophe)
{
    for (const QChar other : {QChar(u'\''), QChar(u'’'), QChar(u'ʼ')})
        word.replace(other, apostrophe);
    return word;
}

/// Hunspell takes a file that it cannot open for an empty one, or looks for a packed one instead.
Result<void> checkFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return failure(
            ErrorCode::NotFound, Tr::tr("The spelling dictionary %1 is missing.").arg(path));
    if (!file.isReadable())
        return failure(ErrorCode::Denied,
            Tr::tr("The spelling dictionary %1 may not be read by you.").arg(path));
    if (file.size() > largestFile)
        return failure(
            ErrorCode::TooLarge, Tr::tr("The spelling dictionary %1 is too large.").arg(path));
    return {};
}

} // namespace

Dictionary::Dictionary() = default;

Dictionary::~Dictionary() = default;

Result<std::unique_ptr<Dictionary>> Dictionary::open(const DictionaryFile &file)
{
    for (const QString &path : {file.affPath, file.dicPath}) {
        if (const Result<void> checked = checkFile(path); !checked)
            return tl::unexpected(checked.error());
    }
    std::unique_ptr<Dictionary> dictionary(new Dictionary);
    try {
        dictionary->m_hunspell = std::make_unique<Hunspell>(
            file.affPath.toLocal8Bit().constData(), file.dicPath.toLocal8Bit().constData());
    } catch (const std::exception &exception) {
        return failure(ErrorCode::Malformed,
            Tr::tr("The spelling dictionary %1 cannot be read.").arg(file.dicPath),
            QString::fromLocal8Bit(exception.what()));
    }
    const QByteArray encoding(dictionary->m_hunspell->get_dict_encoding().c_str());
    dictionary->m_charset = std::make_unique<Charset>(encoding);
    if (!dictionary->m_charset->isKnown())
        return failure(ErrorCode::Unsupported,
            Tr::tr("The spelling dictionary %1 is written in an encoding that is not known: %2.")
                .arg(file.dicPath, QString::fromLatin1(encoding)));
    return dictionary;
}

bool Dictionary::hasForm(const QString &word) const
{
    const std::optional<QByteArray> bytes = m_charset->encode(word);
    if (!bytes)
        return false;
    try {
        return m_hunspell->spell(bytes->toStdString());
    } catch (const std::exception &) {
        return false;
    }
}

bool Dictionary::accepts(const QString &word) const
{
    if (isTooLong(word))
        return true;
    const auto hasOtherForm = [&](QChar apostrophe) {
        const QString other = withApostrophes(word, apostrophe);
        return other != word && hasForm(other);
    };
    return hasForm(word) || hasOtherForm(u'\'') || hasOtherForm(u'’');
}

QStringList Dictionary::suggestions(const QString &word) const
{
    const QString straight = withApostrophes(word, u'\'');
    const std::optional<QByteArray> bytes = m_charset->encode(straight);
    if (isTooLong(word) || !bytes)
        return {};
    QStringList found;
    try {
        const std::vector<std::string> forms = m_hunspell->suggest(bytes->toStdString());
        for (const std::string &form : forms) {
            const std::optional<QString> text = m_charset->decode(QByteArray::fromStdString(form));
            if (text && found.size() < mostSuggestions)
                found.append(word.contains(u'’') ? withApostrophes(*text, u'’') : *text);
        }
    } catch (const std::exception &) {
        found.clear();
    }
    found.removeDuplicates();
    return found;
}

} // namespace Galley
