// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/webanswer.h"
#include "embeds/embedreading.h"
#include "pictures/viewpicture.h"
#include "worker/workerclient.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>

namespace Galley {

/// Questions to the capture worker: one at a time, so that an answer of the network that ends the
/// worker takes no other one with it. It is not asked a second time; the next question starts a
/// fresh worker. Interface thread; nothing here waits.
class CaptureClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaptureClient)

public:
    using ReadCallback = std::function<void(const EmbedReading &)>;
    using PictureCallback = std::function<void(const Result<ViewPicture> &)>;

    /// `patience`: for one answer, in the worker's own processor time. A picture of many million
    /// pixels is decoded and encoded in it.
    explicit CaptureClient(const QString &workerProgram, QObject *parent = nullptr,
        std::chrono::milliseconds patience = std::chrono::seconds(10));

    // Called back once, later, unless `receiver` is gone or cancel() was called for it.

    /// What readAnswer() says; a reading with a sentence when the worker ended over it.
    void read(const EmbedRef &ref, const CaptureStep &step, const WebAnswer &answer,
        QObject *receiver, ReadCallback callback);
    /// What viewPictureOf() says, or why the worker did not get so far.
    void makePicture(const QByteArray &original, QObject *receiver, PictureCallback callback);
    void cancel(QObject *receiver); ///< what was asked for it is not answered any more
    [[nodiscard]] qint64 workerProcessId() const { return m_worker.processId(); }

private:
    struct Question
    {
        quint64 request = 0;
        Message message;
        QPointer<QObject> receiver;
        EmbedRef ref; ///< of an answer to read
        ReadCallback read; ///< one of the two is there
        PictureCallback makePicture;
    };

    void ask(Question question);
    void askNext();
    void takeMessage(const Message &message);
    void recover(WorkerClient::End end);
    /// Calls back, last of all: who hears it may do anything with this client.
    void fail(const QString &sentence);

    WorkerClient m_worker;
    QList<Question> m_waiting; ///< the first one is with the worker
    quint64 m_lastRequest = 0;
    bool m_isAsking = false;
};

} // namespace Galley
