// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/spellingclient.h"
#include "session/wordverdicts.h"

#include <QSet>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace Galley {

/// Spelling for the window: words gathered into batches for the spelling worker, verdicts kept by
/// word, personal and ignored words. A word is asked once. Interface thread; cannot stall it.
class Speller final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Speller)

public:
    /// `workerProgram` is the galley executable; `personalWordsPath` a text file, one word a line,
    /// that need not exist yet.
    Speller(const QString &workerProgram, QString personalWordsPath, QObject *parent = nullptr);
    ~Speller() override;

    /// BCP 47 or POSIX; forgets all verdicts and asks again. Empty switches spelling off.
    void setLanguage(const QString &language);
    [[nodiscard]] QString language() const { return m_language; }
    /// The dictionary in use ("en_GB"); empty while it loads or when there is none.
    [[nodiscard]] QString dictionary() const { return m_dictionary; }
    /// Why words are not checked: a sentence that says what to do; empty if they are.
    [[nodiscard]] QString trouble() const { return m_trouble; }
    /// Languages that have a dictionary on this machine, as in its file name, sorted.
    [[nodiscard]] static QStringList availableLanguages();

    /// The verdict if it is known; else Unknown, and the word joins the batch that is asked on the
    /// next turn of the event loop.
    [[nodiscard]] Verdict verdict(const QString &word);
    /// Calls back once on the interface thread unless `receiver` is gone by then: with nothing when
    /// the worker ends over it, after 2 s of its own processor time or at most 10 s by the clock.
    void suggest(const QString &word, QObject *receiver,
        const std::function<void(const QStringList &suggestions)> &callback);
    void ignore(const QString &word); ///< until the program ends
    /// Fails, with the word accepted all the same until the program ends, when the file cannot be
    /// written.
    [[nodiscard]] Result<void> addToPersonal(const QString &word);
    [[nodiscard]] qint64 workerProcessId() const { return m_client.workerProcessId(); }

signals:
    /// Keys of words whose verdict is now known or has changed.
    void verdictsChanged(const QSet<QString> &keys);
    /// Every verdict is void: another language or dictionary.
    void reset();
    void troubleChanged();

private:
    void askBatch();
    void takeVerdicts(const QStringList &words, const QList<bool> &accepted);
    void setTrouble(const QString &sentence);

    SpellingClient m_client;
    QString m_personalWordsPath;
    QSet<QString> m_personal; ///< keys
    QSet<QString> m_ignored; ///< keys
    WordVerdicts m_verdicts;
    QSet<QString> m_batch; ///< keys to ask on the next turn
    QSet<QString> m_asked; ///< keys of words on their way
    QTimer m_batchTurn;
    QString m_language;
    QString m_dictionary;
    QString m_trouble;
};

} // namespace Galley
