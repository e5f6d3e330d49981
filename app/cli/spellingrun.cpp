// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/spellingrun.h"

#include "checks/spellingcheck.h"
#include "session/personalwords.h"
#include "session/spellingclient.h"
#include "spelling/wordsplitter.h"

#include <QEventLoop>

namespace Galley {

namespace {

constexpr qsizetype suggestedWords = 50;

/// Asks and waits: for the verdicts of all words, then for suggestions, one word after another.
class SpellingRun final : public QObject
{
public:
    explicit SpellingRun(const QString &workerProgram)
        : m_client(workerProgram)
    {
        connect(&m_client, &SpellingClient::failed, this, [this](const QString &sentence) {
            m_trouble = sentence;
            m_loop.quit();
        });
        connect(&m_client, &SpellingClient::checked, this,
            [this](const QStringList &words, const QList<bool> &accepted) {
                for (qsizetype i = 0; i < std::min(words.size(), accepted.size()); ++i) {
                    m_waiting.remove(words.at(i));
                    if (!accepted.at(i))
                        m_bad.insert(words.at(i));
                }
                if (m_waiting.isEmpty())
                    m_loop.quit();
            });
    }

    void load(const DictionaryFile &file) { m_client.load(file); }

    [[nodiscard]] Result<QSet<QString>> badWords(const QSet<QString> &keys)
    {
        m_waiting = keys;
        m_client.check(keys.values());
        if (!m_waiting.isEmpty())
            m_loop.exec();
        if (!m_trouble.isEmpty())
            return failure(ErrorCode::Unsupported, m_trouble);
        return m_bad;
    }

    [[nodiscard]] QStringList suggestions(const QString &key)
    {
        QStringList result;
        QEventLoop loop;
        bool isAnswered = false;
        m_client.suggest(key, this, [&](const QStringList &suggestions) {
            result = suggestions;
            isAnswered = true;
            loop.quit();
        });
        if (!isAnswered)
            loop.exec();
        return result;
    }

private:
    SpellingClient m_client;
    QEventLoop m_loop;
    QSet<QString> m_waiting;
    QSet<QString> m_bad;
    QString m_trouble;
};

} // namespace

Result<SpellingFindings> checkSpelling(
    const QString &workerProgram, const QStringList &lines, const QString &language)
{
    const Result<DictionaryFile> file
        = chooseDictionary(language, findDictionaries(dictionaryFolders()));
    if (!file)
        return tl::unexpected<Error>(file.error());

    const QList<WordInText> words = wordsToCheck(lines);
    const QSet<QString> personal = readPersonalWords(personalWordsPath());
    QSet<QString> keys;
    for (const WordInText &word : words) {
        if (const QString key = wordKey(word.word); !personal.contains(key))
            keys.insert(key);
    }
    SpellingRun run(workerProgram);
    run.load(*file);
    const Result<QSet<QString>> bad = run.badWords(keys);
    if (!bad)
        return tl::unexpected<Error>(bad.error());

    SpellingAnswers answers{*bad, {}};
    for (const WordInText &word : words) {
        const QString key = wordKey(word.word);
        if (bad->contains(key) && !answers.suggestions.contains(key)
            && answers.suggestions.size() < suggestedWords)
            answers.suggestions.insert(key, run.suggestions(key));
    }
    return SpellingFindings{file->language, spellingFindings(words, answers)};
}

} // namespace Galley
