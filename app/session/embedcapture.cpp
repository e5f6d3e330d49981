// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/embedcapture.h"

#include "archive/embedarchive.h"
#include "net/fetcher.h"
#include "pictures/viewpicture.h"
#include "session/captureclient.h"
#include "session/capturejob.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// The fetcher asks a host one thing at a time; this many hosts may be slow before all wait.
constexpr qsizetype mostJobs = 4;

bool canBeAsked(const EmbedRef &ref)
{
    const ProviderRegistry registry;
    return !registry.provider(ref.provider).captureSteps(ref).isEmpty();
}

} // namespace

EmbedCapture::EmbedCapture(Fetcher &fetcher, const QString &workerProgram, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
    , m_reader(std::make_unique<CaptureClient>(workerProgram))
{ }

EmbedCapture::~EmbedCapture()
{
    giveUp();
}

void EmbedCapture::setFolder(const ArticleFolder &folder)
{
    if (folder.path() == m_folder.path() && folder.bundleName() == m_folder.bundleName())
        return;
    cancel();
    m_folder = folder;
}

bool EmbedCapture::canKeep() const
{
    return !m_folder.path().isEmpty();
}

void EmbedCapture::ask(const QList<EmbedRef> &refs, Capture::Purpose purpose)
{
    for (const EmbedRef &ref : refs) {
        if (isAsking(ref.url) || !canBeAsked(ref))
            continue;
        m_waiting.append({ref, purpose});
        ++m_total;
    }
    if (m_total > 0)
        emit progressed(m_done, m_total);
    startSome();
}

void EmbedCapture::cancel()
{
    if (!isBusy())
        return;
    giveUp();
    m_done = 0;
    m_total = 0;
    emit progressed(0, 0);
}

void EmbedCapture::giveUp()
{
    m_waiting.clear();
    qDeleteAll(std::exchange(m_jobs, {}));
}

bool EmbedCapture::isBusy() const
{
    return !m_jobs.isEmpty() || !m_waiting.isEmpty();
}

bool EmbedCapture::isAsking(const QString &url) const
{
    return m_jobs.contains(url)
        || std::any_of(m_waiting.begin(), m_waiting.end(),
            [&url](const Wanted &wanted) { return wanted.ref.url == url; });
}

void EmbedCapture::startSome()
{
    while (m_jobs.size() < mostJobs && !m_waiting.isEmpty()) {
        const Wanted wanted = m_waiting.takeFirst();
        auto *job = new CaptureJob(m_fetcher, *m_reader, wanted.ref, wanted.purpose, this);
        m_jobs.insert(wanted.ref.url, job);
        connect(job, &CaptureJob::done, this,
            [this, ref = wanted.ref](const Capture &capture) { take(ref, capture); });
        job->start();
    }
}

void EmbedCapture::take(const EmbedRef &ref, const Capture &capture)
{
    m_jobs.take(ref.url)->deleteLater();
    // One's own network says nothing of the source.
    const Result<Embed> kept = capture.isOffline ? EmbedArchive(m_folder).read(ref)
                                                 : EmbedKeeper(m_folder).keep(ref, capture);
    const Outcome outcome{kept.value_or(capture.reading.embed),
        kept ? capture.reading.trouble : kept.error().message,
        !kept || capture.reading.state != EmbedState::Unreachable};
    ++m_done;
    startSome();
    if (kept && !capture.isOffline)
        emit keptChanged(ref.url);
    emit finished(outcome);
    // Who heard of it may have asked for more, or cancelled.
    emit progressed(m_done, m_total);
    if (!isBusy())
        m_done = m_total = 0;
}

void EmbedCapture::makePicture(const QByteArray &original, QObject *receiver,
    std::function<void(const Result<CapturedPicture> &)> callback)
{
    m_reader->makePicture(original, receiver,
        [original, callback = std::move(callback)](const Result<ViewPicture> &view) {
            callback(view.map([&original](const ViewPicture &made) {
                return CapturedPicture{
                    {}, original, made.originalSuffix, made.bytes, made.suffix, made.size};
            }));
        });
}

Result<Embed> EmbedCapture::note(const EmbedRef &ref, const HandNotes &notes)
{
    Result<Embed> kept = EmbedKeeper(m_folder).note(ref, notes);
    if (kept)
        emit keptChanged(ref.url);
    return kept;
}

Result<void> EmbedCapture::forget(const EmbedRef &ref)
{
    Result<void> forgotten = EmbedKeeper(m_folder).forget(ref);
    if (forgotten)
        emit keptChanged(ref.url);
    return forgotten;
}

} // namespace Galley
