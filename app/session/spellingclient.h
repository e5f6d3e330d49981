// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelling/dictionary.h"
#include "worker/workerclient.h"

#include <QHash>
#include <QPointer>
#include <QSet>

#include <functional>

namespace Galley {

/// A dictionary in the spelling worker. A worker that hangs or dies is started again with the same
/// dictionary; one that does it twice with nothing answered between is switched off, with a
/// sentence. Interface thread; nothing here waits.
class SpellingClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpellingClient)

public:
    explicit SpellingClient(const QString &workerProgram, QObject *parent = nullptr);

    void load(const DictionaryFile &file); ///< forgets what was asked of the one before
    void unload(); ///< no more answers; suggestions on their way are answered with nothing
    void check(const QStringList &words); ///< answered by checked(), in one piece or several
    /// Called back once, unless `receiver` is gone: with nothing when the worker ends over it.
    void suggest(const QString &word, QObject *receiver,
        std::function<void(const QStringList &suggestions)> callback);
    [[nodiscard]] qint64 workerProcessId() const { return m_worker.processId(); }

signals:
    void loaded(const QString &language);
    void checked(const QStringList &words, const QList<bool> &accepted);
    void failed(const QString &sentence); ///< no more answers until load() is called again

private:
    struct PendingSuggestion
    {
        QPointer<QObject> receiver;
        std::function<void(const QStringList &)> callback;
    };

    void takeMessage(const Message &message);
    void awaitRest(); ///< after an answer: is another one due?
    void recover(WorkerClient::End end);
    void fail(const QString &sentence);
    /// Ends the worker and what was asked of it; gives the suggestions that are still to be
    /// answered.
    [[nodiscard]] QList<PendingSuggestion> forget();
    static void answerWithNothing(const QList<PendingSuggestion> &suggestions);

    WorkerClient m_worker;
    DictionaryFile m_file;
    QSet<QString> m_asked; ///< and not answered
    QHash<quint64, PendingSuggestion> m_suggestions;
    quint64 m_nextRequest = 0;
    int m_failures = 0;
    bool m_isOn = false;
};

} // namespace Galley
