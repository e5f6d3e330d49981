// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/spellingclient.h"

#include "session/spellingprotocol.h"

#include <QLocale>

#include <utility>

namespace Galley {

using namespace SpellingProtocol;
using Expect = WorkerClient::Expect;

namespace {

constexpr int failuresBeforeGivingUp = 2;

WorkerClient::Job spellingJob(const QString &program)
{
    WorkerClient::Job job;
    job.program = program;
    job.arguments = {QStringLiteral("--worker"), QStringLiteral("spelling"),
        QStringLiteral("--language"), QLocale().bcp47Name()};
    return job;
}

} // namespace

SpellingClient::SpellingClient(const QString &workerProgram, QObject *parent)
    : QObject(parent)
    , m_worker(spellingJob(workerProgram))
{
    connect(&m_worker, &WorkerClient::received, this, &SpellingClient::takeMessage);
    connect(&m_worker, &WorkerClient::ended, this, &SpellingClient::recover);
}

void SpellingClient::load(const DictionaryFile &file)
{
    const QList<PendingSuggestion> unanswered = forget();
    m_file = file;
    m_isOn = true;
    m_failures = 0;
    m_worker.send(pack(Kind::Load, Load{m_file}), Expect::Answer);
    answerWithNothing(unanswered);
}

void SpellingClient::unload()
{
    answerWithNothing(forget());
}

void SpellingClient::check(const QStringList &words)
{
    if (!m_isOn || words.isEmpty())
        return;
    for (const QString &word : words)
        m_asked.insert(word);
    m_worker.send(pack(Kind::Check, Check{words}), Expect::Answer);
}

void SpellingClient::suggest(const QString &word, QObject *receiver,
    std::function<void(const QStringList &suggestions)> callback)
{
    if (!m_isOn) {
        callback({});
        return;
    }
    const quint64 request = ++m_nextRequest;
    m_suggestions.insert(request, PendingSuggestion{receiver, std::move(callback)});
    m_worker.send(pack(Kind::Suggest, Suggest{request, word}), Expect::Answer);
}

// In all that follows, signals and callbacks come last: who hears them may do anything with this
// client.

void SpellingClient::takeMessage(const Message &message)
{
    Loaded loadedFile;
    Checked verdicts;
    Suggested suggested;
    if (Kind(message.kind) == Kind::Loaded && unpack(message, loadedFile)) {
        awaitRest();
        if (loadedFile.trouble.isEmpty())
            emit loaded(loadedFile.language);
        else
            fail(loadedFile.trouble);
    } else if (Kind(message.kind) == Kind::Checked && unpack(message, verdicts)) {
        m_failures = 0;
        for (const QString &word : std::as_const(verdicts.words))
            m_asked.remove(word);
        awaitRest();
        emit checked(verdicts.words, verdicts.accepted);
    } else if (Kind(message.kind) == Kind::Suggested && unpack(message, suggested)) {
        m_failures = 0;
        const PendingSuggestion pending = m_suggestions.take(suggested.request);
        awaitRest();
        if (pending.receiver)
            pending.callback(suggested.suggestions);
    }
}

void SpellingClient::awaitRest()
{
    if (!m_asked.isEmpty() || !m_suggestions.isEmpty())
        m_worker.expectAnswer();
}

void SpellingClient::recover(WorkerClient::End end)
{
    // A suggestion that ended its worker is answered with nothing and not asked again.
    const QList<PendingSuggestion> lost = std::exchange(m_suggestions, {}).values();
    if (end == WorkerClient::End::NotStarted) {
        fail(tr("Spelling is off: its part of Galley did not start."));
    } else if (++m_failures >= failuresBeforeGivingUp) {
        fail(tr("Spelling is off: the dictionary %1 failed twice. Choose another one, or install "
                "it again.")
                 .arg(m_file.language));
    } else {
        m_worker.send(pack(Kind::Load, Load{m_file}), Expect::Answer);
        check(m_asked.values());
    }
    answerWithNothing(lost);
}

void SpellingClient::fail(const QString &sentence)
{
    const QList<PendingSuggestion> unanswered = forget();
    emit failed(sentence);
    answerWithNothing(unanswered);
}

QList<SpellingClient::PendingSuggestion> SpellingClient::forget()
{
    m_isOn = false;
    m_worker.stop();
    m_asked.clear();
    return std::exchange(m_suggestions, {}).values();
}

void SpellingClient::answerWithNothing(const QList<PendingSuggestion> &suggestions)
{
    for (const PendingSuggestion &pending : suggestions) {
        if (pending.receiver)
            pending.callback({});
    }
}

} // namespace Galley
