// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/capture.h"
#include "base/result.h"

#include <QObject>

namespace Galley {

class CaptureClient;
class Fetcher;
struct ViewPicture;

/// One asking about one embed: the provider's steps until enough is known, of a page that no
/// provider knows also the endpoint that it names, then the pictures. Ends with one done(), unless
/// it is destroyed before.
class CaptureJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaptureJob)

public:
    /// Fetcher and reader must outlive it.
    CaptureJob(Fetcher &fetcher, CaptureClient &reader, EmbedRef ref, Capture::Purpose purpose,
        QObject *parent);
    ~CaptureJob() override;

    void start();
    [[nodiscard]] const EmbedRef &ref() const { return m_ref; }

signals:
    void done(const Galley::Capture &capture);

private:
    void askNext();
    void ask(const CaptureStep &step);
    void takeAnswer(const CaptureStep &step, const Result<WebAnswer> &answer);
    void takeReading(const CaptureStep &step, const EmbedReading &reading);
    [[nodiscard]] bool isEnough() const;
    void beginPictures();
    void askNextPicture();
    void takePicture(const QString &source, const Result<WebAnswer> &answer);
    void finish();

    Fetcher &m_fetcher;
    CaptureClient &m_reader;
    EmbedRef m_ref;
    Capture m_capture;
    QList<CaptureStep> m_steps; ///< still to come
    QStringList m_pictures; ///< still to come
    qint64 m_pictureBytes = 0; ///< of those that came
    int m_expansions = 0;
    bool m_hasReading = false;
    bool m_isOffline = true; ///< so far
    bool m_hasDiscovered = false;
};

} // namespace Galley
