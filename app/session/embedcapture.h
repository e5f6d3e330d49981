// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/capture.h"
#include "archive/embedkeeper.h"
#include "article/articlefolder.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace Galley {

class CaptureClient;
class CaptureJob;
class Fetcher;

/// Asks the networks about embeds, and keeps what they answer beside the article. Nothing here
/// starts by itself: a person asks. Interface thread; nothing waits. Answers are read in the
/// capture worker.
class EmbedCapture final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmbedCapture)

public:
    /// How one asking went.
    struct Outcome
    {
        Embed embed; ///< as it is kept now
        /// Why there is nothing new, as a sentence for the writer; empty when all went well.
        QString trouble;
        bool isReached = true; ///< false: nobody answered
    };

    EmbedCapture(Fetcher &fetcher, const QString &workerProgram, QObject *parent = nullptr);
    ~EmbedCapture() override;

    /// Where to keep. What is on its way for another folder is given up.
    void setFolder(const ArticleFolder &folder);
    /// Whether there is a folder to keep in: not before the article was saved once.
    [[nodiscard]] bool canKeep() const;

    /// What is on its way already is not asked twice; what nobody can be asked about is left out.
    void ask(const QList<EmbedRef> &refs, Capture::Purpose purpose);
    void cancel();
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isAsking(const QString &url) const; ///< of an EmbedRef

    /// Makes a picture that a person dropped or pasted fit to be kept; called back unless
    /// `receiver` is gone.
    void makePicture(const QByteArray &original, QObject *receiver,
        std::function<void(const Result<CapturedPicture> &)> callback);
    [[nodiscard]] Result<Embed> note(const EmbedRef &ref, const HandNotes &notes);
    [[nodiscard]] Result<void> forget(const EmbedRef &ref);

signals:
    /// Of the embeds that were asked about since the last time that nothing was on its way.
    void progressed(int done, int total);
    void finished(const Galley::EmbedCapture::Outcome &outcome); ///< one embed
    /// What is kept of it is another thing now: captured, noted or forgotten.
    void keptChanged(const QString &url);

private:
    struct Wanted
    {
        EmbedRef ref;
        Capture::Purpose purpose;
    };

    void startSome();
    void take(const EmbedRef &ref, const Capture &capture);
    void giveUp();

    Fetcher &m_fetcher;
    std::unique_ptr<CaptureClient> m_reader;
    ArticleFolder m_folder;
    QList<Wanted> m_waiting;
    QHash<QString, CaptureJob *> m_jobs; ///< by the URL of what they ask about
    int m_done = 0;
    int m_total = 0;
};

} // namespace Galley
