// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/renderclient.h"

#include "session/renderprotocol.h"

#include <QLocale>

#include <algorithm>

namespace Galley {

using namespace RenderProtocol;

namespace {

constexpr int failuresBeforeGivingUp = 3;

WorkerClient::Job renderJob(const QString &program)
{
    WorkerClient::Job job;
    job.program = program;
    job.arguments = {QStringLiteral("--worker"), QStringLiteral("render"),
        QStringLiteral("--language"), QLocale().bcp47Name()};
    return job;
}

} // namespace

RenderClient::RenderClient(const QString &workerProgram, QObject *parent)
    : QObject(parent)
    , m_worker(renderJob(workerProgram))
{
    connect(&m_worker, &WorkerClient::received, this, &RenderClient::takeMessage);
    connect(&m_worker, &WorkerClient::ended, this, &RenderClient::recover);
}

void RenderClient::setText(QStringList lines, ArticleRenderer::Options options)
{
    m_lines = std::move(lines);
    m_options = std::move(options);
    m_firstRevision = ++m_revision;
    m_output = {};
    m_rebuilt.reset();
    begin();
    sendText();
}

void RenderClient::apply(const LineEdit &wanted)
{
    const LineEdit edit = clamped(wanted, m_lines.size());
    applyEdit(edit, m_lines);
    ++m_revision;
    if (m_isKnown && m_worker.isRunning()) {
        m_worker.send(pack(Kind::Edit, Edit{m_revision, edit}), WorkerClient::Expect::Answer);
    } else if (m_failures < failuresBeforeGivingUp) {
        startAgain();
    }
}

void RenderClient::setOptions(const ArticleRenderer::Options &options)
{
    if (m_options == options)
        return;
    m_options = options;
    ++m_revision;
    startAgain();
}

void RenderClient::lookAtFiles()
{
    ++m_revision;
    if (m_isKnown && m_worker.isRunning())
        m_worker.send(pack(Kind::Look, Look{m_revision}), WorkerClient::Expect::Answer);
    else
        startAgain();
}

void RenderClient::setHeld(bool held)
{
    m_isHeld = held;
    awaitRest();
}

void RenderClient::exportPage(const ExportOptions &options, QObject *receiver,
    std::function<void(const Result<QByteArray> &bytes)> callback)
{
    const quint64 request = ++m_nextExport;
    m_exports.append(PendingExport{request, receiver, std::move(callback)});
    if (!m_isKnown || !m_worker.isRunning())
        startAgain();
    m_worker.send(pack(Kind::Export, Export{request, options}), WorkerClient::Expect::Answer);
}

void RenderClient::restart()
{
    begin();
    startAgain();
}

/// Nothing is held against the text any more.
void RenderClient::begin()
{
    m_failures = 0;
    m_isCareful = false;
}

/// With the same article: what is on the screen stays there until there is something better.
void RenderClient::startAgain()
{
    if (!m_page.blocks.isEmpty())
        m_rebuilt = Page();
    sendText();
}

void RenderClient::sendText()
{
    m_isKnown = true;
    m_isComplete = false;
    m_worker.send(pack(Kind::SetText, SetText{m_revision, m_lines, m_options, m_isCareful}),
        WorkerClient::Expect::Answer);
}

void RenderClient::takeMessage(const Message &message)
{
    if (Kind(message.kind) == Kind::Output)
        takeOutput(message);
    else if (Kind(message.kind) == Kind::Exported)
        takeExported(message);
    else if (Kind(message.kind) == Kind::TooMuch)
        takeTooMuch();
}

void RenderClient::takeTooMuch()
{
    m_worker.stop();
    recover(WorkerClient::End::Crashed);
}

void RenderClient::takeExported(const Message &message)
{
    Exported exported;
    const bool isWhole = unpack(message, exported);
    const auto found = std::find_if(m_exports.cbegin(), m_exports.cend(),
        [&exported](const PendingExport &pending) { return pending.request == exported.request; });
    if (!isWhole || found == m_exports.cend()) {
        awaitRest();
        return;
    }
    const PendingExport pending = m_exports.takeAt(found - m_exports.cbegin());
    awaitRest();
    // Last: who is called back may ask for more, or delete this client.
    if (pending.receiver)
        pending.callback(exported.bytes);
}

void RenderClient::takeOutput(const Message &message)
{
    Output output;
    // What is older than the text as a whole is the page of another article.
    if (!unpack(message, output) || output.revision < m_firstRevision) {
        awaitRest();
        return;
    }
    m_failures = 0;
    m_answered = output.revision;
    m_isComplete = output.output.isComplete;
    if (!output.output.isMetaNew) {
        output.output.meta = m_output.meta;
        output.output.problems = m_output.problems;
    }
    m_output = std::move(output.output);
    Page &page = m_rebuilt ? *m_rebuilt : m_page;
    if (output.fromNothing)
        page = Page();
    applyPatch(m_output.patch, page);
    if (m_rebuilt && !m_isComplete) {
        awaitRest();
        return;
    }
    // A worker that started again knows nothing of the page on the screen: keep what did not
    // change.
    if (m_rebuilt) {
        m_output.patch = diffPages(m_page, *m_rebuilt);
        m_page = std::move(*m_rebuilt);
        m_rebuilt.reset();
    }
    awaitRest();
    const QPointer<RenderClient> self(this);
    setTrouble({});
    if (self)
        emit rendered();
}

void RenderClient::awaitRest()
{
    const bool isAnswered = m_answered == m_revision;
    if (m_isKnown && isAnswered && !m_isComplete && !m_isHeld)
        m_worker.send({quint16(Kind::GoOn), {}}, WorkerClient::Expect::Answer);
    else if ((m_isKnown && !isAnswered) || !m_exports.isEmpty())
        m_worker.expectAnswer();
}

void RenderClient::recover(WorkerClient::End end)
{
    m_isKnown = false;
    Error whyNoExport{ErrorCode::TimedOut,
        tr("The article could not be formatted: something in it takes too long or too much "
           "memory."),
        {}};
    QString sentence;
    if (end == WorkerClient::End::NotStarted) {
        m_failures = failuresBeforeGivingUp;
        sentence = tr("The preview cannot be made: its part of Galley did not start. "
                      "The text is safe.");
        whyNoExport = {ErrorCode::Unsupported, sentence, {}};
    } else if (!isBlamed(end) && ++m_failures >= failuresBeforeGivingUp) {
        m_failures = 0;
        sentence = end == WorkerClient::End::TimedOut
            ? tr("The preview is paused: something in the text takes too long to format. "
                 "It goes on when the text is changed.")
            : tr("The preview is paused: formatting the text failed three times. "
                 "It goes on when the text is changed.");
    } else if (!isCurrent()) {
        startAgain();
    }
    // Told last: who hears it may ask for more, or delete this client.
    const QPointer<RenderClient> self(this);
    failExports(whyNoExport);
    if (self && !sentence.isEmpty())
        setTrouble(sentence);
}

/// Whether the text is to be tried again in another way.
bool RenderClient::isBlamed(WorkerClient::End end)
{
    if (end == WorkerClient::End::Killed || isCurrent() || m_isCareful)
        return false;
    m_isCareful = true;
    return true;
}

void RenderClient::failExports(const Error &error)
{
    const QList<PendingExport> failed = std::exchange(m_exports, {});
    for (const PendingExport &pending : failed) {
        if (pending.receiver)
            pending.callback(tl::unexpected<Error>(error));
    }
}

void RenderClient::setTrouble(const QString &sentence)
{
    if (m_trouble == sentence)
        return;
    m_trouble = sentence;
    emit trouble(sentence);
}

} // namespace Galley
