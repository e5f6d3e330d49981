// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/spellingclient.h"

#include "session/spellingprotocol.h"

#include <QLocale>

namespace Galley {

using namespace SpellingProtocol;
using Expect = WorkerClient::Expect;

namespace {

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
    unload();
    m_file = file;
    m_isOn = true;
    m_failures = 0;
    m_worker.send(pack(Kind::Load, Load{m_file}), Expect::Answer);
}

void SpellingClient::unload()
{
    m_isOn = false;
    m_worker.stop();
    m_asked.clear();
    const QList<quint64> requests = m_suggestions.keys();
    for (const quint64 request : requests)
        answerSuggestion(request, {});
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
    m_suggestions.insert(request, PendingSuggestion{word, receiver, std::move(callback)});
    m_worker.send(pack(Kind::Suggest, Suggest{request, word}), Expect::Answer);
}

void SpellingClient::takeMessage(const Message &message)
{
    Loaded loadedFile;
    Checked verdicts;
    Suggested suggested;
    if (Kind(message.kind) == Kind::Loaded && unpack(message, loadedFile)) {
        if (loadedFile.trouble.isEmpty())
            emit loaded(loadedFile.language);
        else
            fail(loadedFile.trouble);
    } else if (Kind(message.kind) == Kind::Checked && unpack(message, verdicts)) {
        m_failures = 0;
        for (const QString &word : std::as_const(verdicts.words))
            m_asked.remove(word);
        emit checked(verdicts.words, verdicts.accepted);
    } else if (Kind(message.kind) == Kind::Suggested && unpack(message, suggested)) {
        m_failures = 0;
        answerSuggestion(suggested.request, suggested.suggestions);
    }
    if (!m_asked.isEmpty() || !m_suggestions.isEmpty())
        m_worker.expectAnswer();
}

void SpellingClient::answerSuggestion(quint64 request, const QStringList &suggestions)
{
    const auto found = m_suggestions.constFind(request);
    if (found == m_suggestions.cend())
        return;
    const PendingSuggestion pending = *found;
    m_suggestions.erase(found);
    if (pending.receiver)
        pending.callback(suggestions);
}

void SpellingClient::recover(WorkerClient::End end)
{
    // A suggestion that ended its worker is answered with nothing and not asked again.
    const QList<quint64> requests = m_suggestions.keys();
    for (const quint64 request : requests)
        answerSuggestion(request, {});
    if (!m_isOn)
        return;
    if (end == WorkerClient::End::NotStarted) {
        fail(tr("Spelling is off: its part of Galley did not start."));
        return;
    }
    if (++m_failures >= 2) {
        fail(tr("Spelling is off: the dictionary %1 failed twice. Choose another one, or install "
                "it again.")
                 .arg(m_file.language));
        return;
    }
    m_worker.send(pack(Kind::Load, Load{m_file}), Expect::Answer);
    if (!m_asked.isEmpty())
        check(m_asked.values());
}

void SpellingClient::fail(const QString &sentence)
{
    unload();
    emit failed(sentence);
}

} // namespace Galley
