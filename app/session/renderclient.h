// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/exporter.h"
#include "render/articlerenderer.h"
#include "worker/workerclient.h"

#include <QPointer>

#include <functional>
#include <optional>

namespace Galley {

/// A text in the render worker, and the page it makes. Keeps the text, so that a worker that hung
/// or died is started again with it: carefully, so that it tries what it does and shows the lines
/// that are too much for it as they are written. Interface thread; nothing here waits.
class RenderClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenderClient)

public:
    explicit RenderClient(const QString &workerProgram, QObject *parent = nullptr);

    void setText(QStringList lines, ArticleRenderer::Options options);
    void apply(const LineEdit &wanted);
    void setOptions(const ArticleRenderer::Options &options);
    /// Looks again at the files beside the article that the page hangs on: something was captured.
    void lookAtFiles();
    /// The page of the text as it stands now, exported; called back unless `receiver` is gone. Not
    /// tried again when the worker ends over it.
    void exportPage(const ExportOptions &options, QObject *receiver,
        std::function<void(const Result<QByteArray> &bytes)> callback);

    /// While held, only the first piece of a long text is formatted, and what edits change of it.
    void setHeld(bool held);

    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    [[nodiscard]] const ArticleRenderer::Options &options() const { return m_options; }
    [[nodiscard]] const Page &page() const { return m_page; }
    /// The newest, empty when there is none of this text yet; its patch is from the page before.
    [[nodiscard]] const RenderOutput &output() const { return m_output; }
    /// Whether page() is that of the whole text as it stands.
    [[nodiscard]] bool isCurrent() const
    {
        return m_answered == m_revision && m_isComplete && !m_rebuilt;
    }
    [[nodiscard]] qint64 workerProcessId() const { return m_worker.processId(); }
    void restart(); ///< after it was given up

signals:
    void rendered(); ///< page() and output() are new: of a long text the next piece
    /// The worker failed on the text as it stands: a sentence. Empty when it is well again.
    void trouble(const QString &sentence);

private:
    struct PendingExport
    {
        quint64 request;
        QPointer<QObject> receiver;
        std::function<void(const Result<QByteArray> &)> callback;
    };

    void begin();
    void startAgain();
    void sendText();
    void takeMessage(const Message &message);
    void takeExported(const Message &message);
    void takeOutput(const Message &message);
    void takeTooMuch();
    void awaitRest(); ///< after an answer: is another one due?
    void recover(WorkerClient::End end);
    [[nodiscard]] bool isBlamed(WorkerClient::End end);
    void failExports(const Error &error);
    void setTrouble(const QString &sentence);

    WorkerClient m_worker;
    QStringList m_lines;
    ArticleRenderer::Options m_options;
    Page m_page;
    std::optional<Page> m_rebuilt; ///< made anew of the same article, until it is complete
    RenderOutput m_output;
    QList<PendingExport> m_exports;
    QString m_trouble;
    quint64 m_revision = 0; ///< of m_lines and m_options
    quint64 m_firstRevision = 0; ///< the one that setText() began
    quint64 m_answered = 0;
    quint64 m_nextExport = 0;
    int m_failures = 0; ///< in a row, without an answer between
    bool m_isHeld = false;
    bool m_isComplete = false; ///< the newest output was the last piece
    bool m_isCareful = false; ///< the text has ended a worker
    bool m_isKnown = false; ///< the running worker has the text
};

} // namespace Galley
