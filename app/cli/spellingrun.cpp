// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/spellingrun.h"

#include "base/tr.h"
#include "checks/spellingcheck.h"
#include "session/personalwords.h"
#include "session/spellingclient.h"
#include "spelling/wordsplitter.h"

#include <QEventLoop>

namespace Galley {

using namespace Qt::StringLiterals;

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

QString findingMessage(const Finding &finding)
{
    return finding.suggestions.isEmpty()
        ? Tr::tr("“%1” is not in the dictionary.").arg(finding.word)
        : Tr::tr("“%1” is not in the dictionary. Perhaps: %2")
              .arg(finding.word,
                  finding.suggestions.first(std::min<qsizetype>(3, finding.suggestions.size()))
                      .join(", "_L1));
}

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

    SpellingFindings result;
    result.dictionary = file->language;
    QHash<QString, QStringList> suggested;
    for (const WordInText &word : words) {
        const QString key = wordKey(word.word);
        if (!bad->contains(key))
            continue;
        if (!suggested.contains(key) && suggested.size() < suggestedWords)
            suggested.insert(key, run.suggestions(key));
        Finding finding;
        finding.rule = u"spelling"_s;
        finding.line = word.line;
        finding.column = word.column;
        finding.length = int(word.word.size());
        finding.word = word.word;
        finding.suggestions = suggested.value(key);
        finding.message = findingMessage(finding);
        result.findings.append(finding);
    }
    return result;
}

} // namespace Galley
