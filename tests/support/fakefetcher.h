// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/fetcher.h"

#include <QPointer>
#include <QTimer>

#include <utility>

namespace Galley {

/// The web as a test has it: answers for the beginnings of addresses, given on a later turn of the
/// event loop, or when they are let go. What was asked is noted; what nobody scripted is offline.
class FakeFetcher final : public Fetcher
{
    Q_DISABLE_COPY_MOVE(FakeFetcher)

public:
    FakeFetcher() = default;

    void answer(const QString &beginning, Result<WebAnswer> answer)
    {
        m_answers.prepend({beginning, std::move(answer)});
    }
    void answer(const QString &beginning, int status, const QByteArray &type,
        const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &headers = {})
    {
        WebAnswer web;
        web.status = status;
        web.headers = headers;
        web.headers.append({"content-type", type});
        web.body = body;
        answer(beginning, web);
    }
    /// From now on nothing is answered before letGo().
    void hold() { m_isHeld = true; }
    void letGo()
    {
        m_isHeld = false;
        for (const Pending &pending : std::exchange(m_pending, {}))
            give(pending);
    }
    [[nodiscard]] qsizetype pending() const { return m_pending.size(); }

    void fetch(const FetchRequest &request, QObject *receiver, Callback callback) override
    {
        asked.append(request.url.toString(QUrl::FullyEncoded));
        const Pending pending{request, receiver, std::move(callback)};
        if (m_isHeld)
            m_pending.append(pending);
        else
            QTimer::singleShot(0, this, [this, pending] { give(pending); });
    }
    void cancel(QObject *receiver) override
    {
        m_pending.removeIf([receiver](const Pending &one) { return one.receiver == receiver; });
    }

    QStringList asked; ///< addresses, in order

private:
    struct Pending
    {
        FetchRequest request;
        QPointer<QObject> receiver;
        Callback callback;
    };

    void give(const Pending &pending) const
    {
        if (!pending.receiver)
            return;
        const QString url = pending.request.url.toString(QUrl::FullyEncoded);
        for (const auto &[beginning, scripted] : m_answers) {
            if (!url.startsWith(beginning))
                continue;
            Result<WebAnswer> answer = scripted;
            if (answer) {
                answer->url = pending.request.url;
                answer->isCut = answer->body.size() > pending.request.largestBody;
                answer->body.truncate(pending.request.largestBody);
            }
            pending.callback(answer);
            return;
        }
        pending.callback(failure(ErrorCode::Offline, QStringLiteral("There is no network.")));
    }

    QList<std::pair<QString, Result<WebAnswer>>> m_answers; ///< newest first
    QList<Pending> m_pending;
    bool m_isHeld = false;
};

} // namespace Galley
