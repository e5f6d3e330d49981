// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/wordverdicts.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>

namespace Galley {

class WorkerClient;

/// Spelling for the window: batches of words to the spelling worker, verdicts back, personal and ignored
/// words. A word is asked once. Lives on the interface thread; nothing here can crash or stall it.
class Speller final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Speller)

public:
    /// `workerProgram` is the galley executable; `personalWordsPath` a text file, one word a line.
    Speller(QString workerProgram, QString personalWordsPath, QObject *parent = nullptr);
    ~Speller() override;

    /// BCP 47 or POSIX; forgets all verdicts and asks again. Empty switches spelling off.
    void setLanguage(const QString &language);
    [[nodiscard]] QString language() const { return m_language; }
    /// The name of the dictionary in use ("en_GB"), empty while loading or when there is none.
    [[nodiscard]] QString dictionary() const { return m_dictionary; }
    /// Why words are not checked: a sentence that names the package to install; empty if they are.
    [[nodiscard]] QString trouble() const { return m_trouble; }
    /// Languages that have a dictionary on this machine, as in its file name.
    [[nodiscard]] QStringList availableLanguages() const;

    /// The verdict if it is known; else Unknown, and the word joins the batch that is asked on the next
    /// turn of the event loop.
    [[nodiscard]] Verdict verdict(const QString &word);
    /// Calls back on the interface thread, unless `receiver` is gone by then; empty after 2 s.
    void suggest(const QString &word, QObject *receiver,
        const std::function<void(const QStringList &suggestions)> &callback);
    void ignore(const QString &word); ///< until the program ends
    void addToPersonal(const QString &word);

signals:
    /// Keys of words whose verdict is now known or has changed.
    void verdictsChanged(const QSet<QString> &keys);
    /// Every verdict is void: another language or dictionary.
    void reset();
    void troubleChanged();

private:
    QString m_language;
    QString m_dictionary;
    QString m_trouble;
};

} // namespace Galley
