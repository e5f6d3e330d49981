// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/capturejob.h"

#include "answers/answerreader.h"
#include "embeds/embedlimits.h"
#include "net/fetcher.h"
#include "pictures/viewpicture.h"
#include "session/captureclient.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int mostExpansions = 3;
constexpr qint64 largestAnswer = 512 * 1024;
constexpr qint64 largestPage = 1024 * 1024;
constexpr qint64 largestPicture = 10 * 1024 * 1024;
/// Of all pictures of an embed: they are in memory until they are kept.
constexpr qint64 largestPictures = 24 * 1024 * 1024;
constexpr qint64 enoughOfARedirect = 16 * 1024;

FetchRequest requestFor(const CaptureStep &step)
{
    FetchRequest request;
    request.url = step.url;
    switch (step.kind) {
    case AnswerKind::Expansion:
        request.accept = "text/html";
        request.redirects = FetchRequest::Redirects::Report;
        request.largestBody = enoughOfARedirect;
        break;
    case AnswerKind::Page:
        request.accept = "text/html, application/xhtml+xml";
        request.largestBody = largestPage;
        request.stopAfter = "</head>";
        break;
    case AnswerKind::OEmbed:
        request.accept = "application/json, text/xml;q=0.5";
        request.largestBody = largestAnswer;
        break;
    case AnswerKind::MastodonStatus:
    case AnswerKind::BlueskyThread:
    case AnswerKind::Gist:
        request.accept = "application/json";
        request.largestBody = largestAnswer;
        break;
    }
    return request;
}

/// What is known when nothing came.
EmbedReading withoutAnswer(const EmbedRef &ref, const Error &error)
{
    EmbedReading reading;
    reading.state = EmbedState::Unreachable;
    reading.embed = fromUrl(ref);
    reading.trouble = error.message;
    return reading;
}

} // namespace

CaptureJob::CaptureJob(Fetcher &fetcher, CaptureClient &reader, EmbedRef ref,
    Capture::Purpose purpose, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
    , m_reader(reader)
    , m_ref(std::move(ref))
{
    m_capture.purpose = purpose;
    m_capture.reading.embed = fromUrl(m_ref);
}

CaptureJob::~CaptureJob()
{
    m_fetcher.cancel(this);
    m_reader.cancel(this);
}

void CaptureJob::start()
{
    const ProviderRegistry registry;
    m_steps = registry.provider(m_ref.provider).captureSteps(m_ref);
    askNext();
}

void CaptureJob::askNext()
{
    if (m_steps.isEmpty() || isEnough()) {
        beginPictures();
        return;
    }
    ask(m_steps.takeFirst());
}

void CaptureJob::ask(const CaptureStep &step)
{
    m_fetcher.fetch(requestFor(step), this,
        [this, step](const Result<WebAnswer> &answer) { takeAnswer(step, answer); });
}

void CaptureJob::takeAnswer(const CaptureStep &step, const Result<WebAnswer> &answer)
{
    if (!answer) {
        m_isOffline = m_isOffline && answer.error().code == ErrorCode::Offline;
        takeReading(step, withoutAnswer(m_capture.reading.embed.ref, answer.error()));
        return;
    }
    m_capture.answers.append({step, *answer});
    m_reader.read(m_capture.reading.embed.ref, step, *answer, this,
        [this, step](const EmbedReading &reading) { takeReading(step, reading); });
}

void CaptureJob::takeReading(const CaptureStep &step, const EmbedReading &reading)
{
    const bool leadsOn = step.kind == AnswerKind::Expansion && !reading.embed.resolvedUrl.isEmpty();
    if (leadsOn && m_expansions < mostExpansions) {
        // From here on the question is about what the short link leads to.
        ++m_expansions;
        m_capture.reading = reading;
        const ProviderRegistry registry;
        m_steps = registry.provider(reading.embed.ref.provider).captureSteps(reading.embed.ref);
        // Where there is nobody to ask, the address says it all.
        if (m_steps.isEmpty())
            m_capture.reading.state = m_capture.reading.embed.state = EmbedState::Ok;
        m_hasReading = false;
        askNext();
        return;
    }
    const QString resolved = m_capture.reading.embed.resolvedUrl;
    m_capture.reading
        = std::exchange(m_hasReading, true) ? combined(m_capture.reading, reading) : reading;
    m_capture.reading.embed.resolvedUrl = resolved;
    const bool discovers = !reading.discovered.isEmpty() && !std::exchange(m_hasDiscovered, true);
    // A page that no provider knows seldom says who wrote it; its endpoint does. Of a known
    // provider nobody is asked but where it is known to answer, as long as that is enough.
    if (discovers && (m_capture.reading.embed.ref.provider == "link"_L1 || !isEnough()))
        ask(reading.discovered.first());
    else
        askNext();
}

bool CaptureJob::isEnough() const
{
    if (!m_hasReading)
        return false;
    const EmbedState state = m_capture.reading.state;
    return state == EmbedState::Ok || state == EmbedState::Gone;
}

void CaptureJob::beginPictures()
{
    const Embed &embed = m_capture.reading.embed;
    const bool isGood = m_capture.reading.state == EmbedState::Ok
        || m_capture.reading.state == EmbedState::Partial;
    // A check looks at the words: what is shown stays as it is.
    if (isGood && m_capture.purpose == Capture::Purpose::Fetch) {
        for (const EmbedMedia &media : embed.media) {
            const bool isWanted = media.kind == EmbedMedia::Kind::Image && !media.source.isEmpty()
                && !m_pictures.contains(media.source);
            if (isWanted && m_pictures.size() < mostMedia)
                m_pictures.append(media.source);
        }
        if (!embed.avatarSource.isEmpty() && !m_pictures.contains(embed.avatarSource))
            m_pictures.append(embed.avatarSource);
    }
    askNextPicture();
}

void CaptureJob::askNextPicture()
{
    if (m_pictures.isEmpty() || m_pictureBytes >= largestPictures) {
        finish();
        return;
    }
    const QString source = m_pictures.takeFirst();
    FetchRequest request;
    request.url = QUrl(source);
    request.accept = "image/webp, image/png, image/jpeg, image/gif;q=0.8";
    request.largestBody = std::min(largestPicture, largestPictures - m_pictureBytes);
    m_fetcher.fetch(request, this,
        [this, source](const Result<WebAnswer> &answer) { takePicture(source, answer); });
}

/// A card without one of its pictures is better than no card.
void CaptureJob::takePicture(const QString &source, const Result<WebAnswer> &answer)
{
    if (!answer || answer->status != 200 || answer->isCut) {
        askNextPicture();
        return;
    }
    m_reader.makePicture(answer->body, this,
        [this, source, original = answer->body](const Result<ViewPicture> &view) {
            if (view) {
                m_pictureBytes += original.size();
                m_capture.pictures.append({source, original, view->originalSuffix, view->bytes,
                    view->suffix, view->size});
            }
            askNextPicture();
        });
}

void CaptureJob::finish()
{
    m_capture.at = QDateTime::currentDateTimeUtc();
    m_capture.isOffline = m_isOffline && m_capture.answers.isEmpty() && m_hasReading;
    emit done(m_capture);
}

} // namespace Galley
