// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/speller.h"

#include "session/personalwords.h"
#include "spelling/wordsplitter.h"

namespace Galley {

Speller::Speller(const QString &workerProgram, QString personalWordsPath, QObject *parent)
    : QObject(parent)
    , m_client(workerProgram)
    , m_personalWordsPath(std::move(personalWordsPath))
    , m_personal(readPersonalWords(m_personalWordsPath))
{
    m_batchTurn.setSingleShot(true);
    m_batchTurn.setInterval(0);
    connect(&m_batchTurn, &QTimer::timeout, this, &Speller::askBatch);
    connect(&m_client, &SpellingClient::checked, this, &Speller::takeVerdicts);
    connect(&m_client, &SpellingClient::loaded, this, [this](const QString &language) {
        m_dictionary = language;
        emit troubleChanged();
    });
    connect(&m_client, &SpellingClient::failed, this, [this](const QString &sentence) {
        m_dictionary.clear();
        setTrouble(sentence);
    });
}

Speller::~Speller() = default;

QStringList Speller::availableLanguages()
{
    QStringList languages;
    const QList<DictionaryFile> files = findDictionaries(dictionaryFolders());
    for (const DictionaryFile &file : files)
        languages.append(file.language);
    languages.sort();
    return languages;
}

void Speller::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_dictionary.clear();
    m_verdicts.clear();
    m_batch.clear();
    m_asked.clear();
    m_client.unload();
    setTrouble({});
    if (!language.isEmpty()) {
        const Result<DictionaryFile> file
            = chooseDictionary(language, findDictionaries(dictionaryFolders()));
        if (file)
            m_client.load(*file);
        else
            setTrouble(file.error().message);
    }
    emit reset();
}

Verdict Speller::verdict(const QString &word)
{
    if (m_language.isEmpty() || !m_trouble.isEmpty())
        return Verdict::Good;
    const QString key = wordKey(word);
    if (m_personal.contains(key) || m_ignored.contains(key))
        return Verdict::Good;
    const Verdict known = m_verdicts.of(key);
    if (known == Verdict::Unknown && !m_asked.contains(key)) {
        m_batch.insert(key);
        if (!m_batchTurn.isActive())
            m_batchTurn.start();
    }
    return known;
}

void Speller::suggest(const QString &word, QObject *receiver,
    const std::function<void(const QStringList &suggestions)> &callback)
{
    m_client.suggest(wordKey(word), receiver, callback);
}

void Speller::ignore(const QString &word)
{
    const QString key = wordKey(word);
    m_ignored.insert(key);
    emit verdictsChanged({key});
}

Result<void> Speller::addToPersonal(const QString &word)
{
    const QString key = wordKey(word);
    m_personal.insert(key);
    emit verdictsChanged({key});
    return addPersonalWord(m_personalWordsPath, word);
}

void Speller::askBatch()
{
    const QStringList words(m_batch.cbegin(), m_batch.cend());
    m_asked.unite(std::exchange(m_batch, {}));
    m_client.check(words);
}

void Speller::takeVerdicts(const QStringList &words, const QList<bool> &accepted)
{
    QSet<QString> keys;
    for (qsizetype i = 0; i < std::min(words.size(), accepted.size()); ++i) {
        m_asked.remove(words.at(i));
        m_verdicts.set(words.at(i), accepted.at(i) ? Verdict::Good : Verdict::Bad);
        keys.insert(words.at(i));
    }
    emit verdictsChanged(keys);
}

void Speller::setTrouble(const QString &sentence)
{
    if (m_trouble == sentence)
        return;
    m_trouble = sentence;
    emit troubleChanged();
    if (!sentence.isEmpty())
        emit reset();
}

} // namespace Galley
