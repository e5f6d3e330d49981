// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workerclient.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QProcess>

#include <algorithm>
#include <csignal>
#include <ctime>

namespace Galley {

Q_LOGGING_CATEGORY(logWorker, "galley.worker", QtWarningMsg)

namespace {

constexpr int longestWait = 5; // times the patience, by the clock
constexpr std::chrono::milliseconds leastWait{50}; // between two looks at a worker

/// What a process has used of the processor so far.
std::chrono::milliseconds processorTime(qint64 process)
{
    clockid_t clock{};
    timespec used{};
    if (clock_getcpuclockid(pid_t(process), &clock) != 0 || clock_gettime(clock, &used) != 0)
        return {};
    return std::chrono::milliseconds(used.tv_sec * 1000 + used.tv_nsec / 1'000'000);
}

} // namespace

WorkerClient::WorkerClient(Job job, QObject *parent)
    : QObject(parent)
    , m_job(std::move(job))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &WorkerClient::losePatience);
}

WorkerClient::~WorkerClient()
{
    drop();
}

void WorkerClient::send(const Message &message, Expect expect)
{
    if (!m_process)
        start();
    m_process->write(frameMessage(message));
    if (expect == Expect::Answer)
        expectAnswer();
}

void WorkerClient::expectAnswer()
{
    if (!m_process || m_patience.isActive())
        return;
    m_workedBefore = processorTime(m_process->processId());
    m_latest.setRemainingTime(longestWait * m_job.patience);
    m_patience.start(m_job.patience);
}

void WorkerClient::losePatience()
{
    // An answer that has arrived and waits for a slot to return is not late.
    if (m_process->bytesAvailable() > 0) {
        m_patience.start(m_job.patience);
        return;
    }
    const auto worked = processorTime(m_process->processId()) - m_workedBefore;
    if (worked < m_job.patience && !m_latest.hasExpired())
        m_patience.start(std::max(leastWait, m_job.patience - worked));
    else
        finish(End::TimedOut);
}

void WorkerClient::stop()
{
    drop();
}

qint64 WorkerClient::processId() const
{
    return m_process ? m_process->processId() : 0;
}

void WorkerClient::start()
{
    m_reader = std::make_unique<MessageReader>(m_job.largestAnswer);
    m_process = new QProcess(this);
    // The last words of a library are for who looks for them; a person gets a sentence of ours.
    if (logWorker().isInfoEnabled())
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    else
        m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &WorkerClient::readAnswers);
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        // Of a process that was ended by a signal, QProcess tells which one.
        const bool isKilled = status == QProcess::CrashExit && code == SIGKILL;
        finish(isKilled ? End::Killed : End::Crashed);
    });
    // Told on a later turn, so that nobody hears of the end inside his own send().
    connect(
        m_process, &QProcess::errorOccurred, this,
        [this, process = m_process](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart && process == m_process)
                finish(End::NotStarted);
        },
        Qt::QueuedConnection);
    m_process->start(m_job.program, m_job.arguments);
}

void WorkerClient::readAnswers()
{
    const QPointer<WorkerClient> self(this);
    const QProcess *const process = m_process;
    // A slot that runs an event loop hears nothing in it: what has arrived meanwhile is read here.
    while (m_process->bytesAvailable() > 0) {
        m_reader->add(m_process->readAllStandardOutput());
        const QList<Message> messages = m_reader->take();
        if (!messages.isEmpty())
            m_patience.stop();
        for (const Message &message : messages) {
            emit received(message);
            // Who heard it may have stopped or deleted this client.
            if (!self || process != m_process)
                return;
        }
        if (m_reader->isBroken()) {
            finish(End::Broken);
            return;
        }
    }
}

void WorkerClient::finish(End end)
{
    if (!m_process)
        return;
    qCInfo(logWorker) << "ended" << m_job.arguments << int(end);
    drop();
    emit ended(end);
}

void WorkerClient::drop()
{
    m_patience.stop();
    if (!m_process)
        return;
    QProcess *const process = std::exchange(m_process, nullptr);
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    // A QProcess that is destroyed waits for its child; this one is left to die and reaped later.
    process->setParent(nullptr);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

} // namespace Galley
