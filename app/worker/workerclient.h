// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/message.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QProcess;

namespace Galley {

/// The owner of one worker process. Starts it with the first message, never waits for it, and ends
/// it when it is silent for longer than its patience, breaks the protocol or sends too much. Does
/// not start it again by itself: the owner, who knows the state to rebuild, sends again.
class WorkerClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkerClient)

public:
    enum class End {
        Crashed, ///< died of its work
        Killed, ///< was killed from outside
        TimedOut, ///< was silent for too long and was killed
        Broken, ///< sent what is not ours, or too much, and was killed
        NotStarted ///< the program could not be run
    };

    struct Job
    {
        QString program;
        QStringList arguments;
        /// How long an answer may take, in the worker's own processor time; by the clock it may be
        /// five times as long, so that a busy machine does not end a healthy worker.
        std::chrono::milliseconds patience = std::chrono::seconds(2);
        /// The longest answer, in bytes: a page with all the pictures that an export may have in
        /// it.
        qsizetype largestAnswer = 192 * 1024 * 1024;
    };

    explicit WorkerClient(Job job, QObject *parent = nullptr);
    ~WorkerClient() override; ///< kills the process without waiting for it

    enum class Expect { Nothing, Answer };
    /// Queues a message; with Expect::Answer the patience runs from the first such message until
    /// the next message that arrives.
    void send(const Message &message, Expect expect);
    void expectAnswer(); ///< the last answer was to an older question: be patient once more
    void stop(); ///< ends the process quietly; the next send() starts a fresh one
    [[nodiscard]] bool isRunning() const { return m_process != nullptr; }
    [[nodiscard]] qint64 processId() const; ///< 0 if it does not run

signals:
    void received(const Galley::Message &message);
    void ended(Galley::WorkerClient::End end);

private:
    void start();
    void readAnswers();
    void losePatience();
    void finish(End end);
    void drop();

    Job m_job;
    QProcess *m_process = nullptr;
    std::unique_ptr<MessageReader> m_reader;
    QTimer m_patience;
    std::chrono::milliseconds m_workedBefore{}; ///< the worker's processor time when patience began
    QDeadlineTimer m_latest; ///< for an answer, however little the worker got to work
};

} // namespace Galley
