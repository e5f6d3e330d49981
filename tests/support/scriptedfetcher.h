// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/fetcher.h"

#include <QPointer>
#include <QTimer>

namespace Galley {

/// A web of a test's own: every question is answered by a function, or waits until it is told.
class ScriptedFetcher final : public Fetcher
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedFetcher)

public:
    using Answer = std::function<Result<WebAnswer>(const QUrl &url)>;

    ScriptedFetcher() = default;

    void setAnswer(const Answer &answer) { m_answer = answer; }
    void setHeld(bool held) ///< while held, nobody is answered
    {
        m_held = held;
        if (!held)
            QTimer::singleShot(0, this, &ScriptedFetcher::answerAll);
    }
    [[nodiscard]] const QList<QUrl> &asked() const { return m_asked; }

    void fetch(const FetchRequest &request, QObject *receiver, Callback callback) override
    {
        m_asked.append(request.url);
        m_waiting.append({request.url, receiver, std::move(callback)});
        if (!m_held)
            QTimer::singleShot(0, this, &ScriptedFetcher::answerAll);
    }
    void cancel(QObject *receiver) override
    {
        m_waiting.removeIf([receiver](const Question &one) { return one.receiver == receiver; });
    }

private:
    struct Question
    {
        QUrl url;
        QPointer<QObject> receiver;
        Callback callback;
    };

    void answerAll()
    {
        const QList<Question> waiting = std::exchange(m_waiting, {});
        for (const Question &one : waiting) {
            if (one.receiver)
                one.callback(m_answer(one.url));
        }
    }

    Answer m_answer = [](const QUrl & /*url*/) -> Result<WebAnswer> {
        return failure(ErrorCode::Offline, QStringLiteral("There is no network."));
    };
    QList<Question> m_waiting;
    QList<QUrl> m_asked;
    bool m_held = false;
};

} // namespace Galley
