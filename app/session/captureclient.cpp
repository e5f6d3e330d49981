// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/captureclient.h"

#include "session/captureprotocol.h"

#include <QLocale>

#include <utility>

namespace Galley {

using namespace CaptureProtocol;

namespace {

WorkerClient::Job captureJob(const QString &program, std::chrono::milliseconds patience)
{
    WorkerClient::Job job;
    job.program = program;
    job.arguments = {QStringLiteral("--worker"), QStringLiteral("capture"),
        QStringLiteral("--language"), QLocale().bcp47Name()};
    job.patience = patience;
    job.largestAnswer = 64 * 1024 * 1024;
    return job;
}

Result<ViewPicture> pictureOf(const MadePicture &made)
{
    if (!made.trouble.isEmpty())
        return failure(ErrorCode::Unreadable, made.trouble);
    return ViewPicture{made.originalSuffix, made.bytes, made.suffix, made.size};
}

} // namespace

CaptureClient::CaptureClient(
    const QString &workerProgram, QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_worker(captureJob(workerProgram, patience))
{
    connect(&m_worker, &WorkerClient::received, this, &CaptureClient::takeMessage);
    connect(&m_worker, &WorkerClient::ended, this, &CaptureClient::recover);
}

void CaptureClient::read(const EmbedRef &ref, const CaptureStep &step, const WebAnswer &answer,
    QObject *receiver, ReadCallback callback)
{
    Question question;
    question.request = ++m_lastRequest;
    question.message = pack(Kind::Read, Read{question.request, ref, step, answer});
    question.receiver = receiver;
    question.ref = ref;
    question.read = std::move(callback);
    ask(std::move(question));
}

void CaptureClient::makePicture(
    const QByteArray &original, QObject *receiver, PictureCallback callback)
{
    Question question;
    question.request = ++m_lastRequest;
    question.message = pack(Kind::MakePicture, MakePicture{question.request, original});
    question.receiver = receiver;
    question.makePicture = std::move(callback);
    ask(std::move(question));
}

void CaptureClient::cancel(QObject *receiver)
{
    // The one that is with the worker stays, so that its answer finds its place.
    for (Question &question : m_waiting) {
        if (question.receiver == receiver)
            question.receiver.clear();
    }
}

void CaptureClient::ask(Question question)
{
    m_waiting.append(std::move(question));
    askNext();
}

void CaptureClient::askNext()
{
    if (m_isAsking)
        return;
    while (!m_waiting.isEmpty() && !m_waiting.constFirst().receiver)
        m_waiting.removeFirst();
    if (m_waiting.isEmpty())
        return;
    m_isAsking = true;
    m_worker.send(m_waiting.constFirst().message, WorkerClient::Expect::Answer);
}

void CaptureClient::takeMessage(const Message &message)
{
    WasRead read;
    MadePicture made;
    if (!m_isAsking || m_waiting.isEmpty())
        return;
    const Question &asked = m_waiting.constFirst();
    const bool isRead = asked.read && Kind(message.kind) == Kind::WasRead && unpack(message, read)
        && read.request == asked.request;
    const bool isMade = asked.makePicture && Kind(message.kind) == Kind::MadePicture
        && unpack(message, made) && made.request == asked.request;
    if (!isRead && !isMade) {
        m_worker.stop();
        fail(tr("It could not be read: its part of Galley gave no answer."));
        return;
    }
    const Question answered = m_waiting.takeFirst();
    m_isAsking = false;
    askNext();
    if (!answered.receiver)
        return;
    if (isRead)
        answered.read(read.reading);
    else
        answered.makePicture(pictureOf(made));
}

void CaptureClient::recover(WorkerClient::End end)
{
    if (!m_isAsking || m_waiting.isEmpty())
        return;
    if (end == WorkerClient::End::NotStarted)
        fail(tr("It could not be read: its part of Galley did not start."));
    else if (m_waiting.constFirst().makePicture)
        fail(tr("The picture could not be read."));
    else
        fail(tr("What the site answered could not be read."));
}

void CaptureClient::fail(const QString &sentence)
{
    const Question failed = m_waiting.takeFirst();
    m_isAsking = false;
    askNext();
    if (!failed.receiver)
        return;
    if (failed.read) {
        EmbedReading reading{EmbedState::Refused, fromUrl(failed.ref), {}, sentence};
        reading.embed.state = reading.state;
        failed.read(reading);
    } else {
        failed.makePicture(failure(ErrorCode::Unreadable, sentence));
    }
}

} // namespace Galley
