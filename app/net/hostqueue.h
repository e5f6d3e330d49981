// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Galley {

/// Whose turn it is to ask which host: one question at a time for each, with a pause between two,
/// and none before the time that a host has named. Hosts do not wait for each other. A plain value
/// that is told the time (UTC) and starts nothing itself.
class HostQueue final
{
public:
    struct Turn
    {
        quint64 ticket = 0;
        QDateTime closedUntil; ///< invalid: go ahead, and leave() afterwards. Else: do not ask
    };

    explicit HostQueue(std::chrono::milliseconds pause);

    /// Queues up `ticket`, which is not in any queue.
    void enter(quint64 ticket, const QString &host);
    /// The host has been asked, or the one who waited has gone.
    void leave(quint64 ticket, const QDateTime &now);
    /// Those whose turn has come. A host is taken until leave(); those that are sent away have
    /// left.
    [[nodiscard]] QList<Turn> takeTurns(const QDateTime &now);
    /// How long until takeTurns() has something if nobody leaves; nothing if that would be for
    /// ever.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNextTurn(
        const QDateTime &now) const;

    /// Nobody asks `host` before `until`, for a day at most. An earlier time does not replace a
    /// later one.
    void close(const QString &host, const QDateTime &until, const QDateTime &now);

private:
    struct Host
    {
        QList<quint64> waiting;
        quint64 asking = 0;
        QDateTime free; // invalid: at once
        QDateTime closedUntil;
    };
    [[nodiscard]] std::chrono::milliseconds pauseOf(const Host &host, const QDateTime &now) const;

    std::chrono::milliseconds m_pause;
    QHash<QString, Host> m_hosts;
};

/// When a host that answered so may be asked again: at the time of its Retry-After, or in two
/// minutes if it names none. Nothing for answers other than 429 and 503.
[[nodiscard]] std::optional<QDateTime> reopeningTime(
    int status, const QByteArray &retryAfter, const QDateTime &now);

} // namespace Galley
