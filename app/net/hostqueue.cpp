// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/hostqueue.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Galley {

namespace {

constexpr std::chrono::seconds shortBreak = 2min;
constexpr std::chrono::seconds longestBreak = 24h;

std::optional<QDateTime> timeOfRetryAfter(const QByteArray &text, const QDateTime &now)
{
    const QByteArray value = text.trimmed();
    if (value.isEmpty())
        return {};
    if (std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool isSmall = false;
        const qint64 seconds = value.toLongLong(&isSmall);
        return now.addSecs(
            isSmall ? std::min<qint64>(seconds, longestBreak.count()) : longestBreak.count());
    }
    // An HTTP date is the date of a mail, but for the word GMT.
    QString date = QString::fromLatin1(value);
    date.replace(QLatin1StringView("GMT"), QLatin1StringView("+0000"));
    const QDateTime time = QDateTime::fromString(date, Qt::RFC2822Date).toUTC();
    if (!time.isValid())
        return {};
    return time;
}

} // namespace

HostQueue::HostQueue(std::chrono::milliseconds pause)
    : m_pause(pause)
{ }

void HostQueue::enter(quint64 ticket, const QString &host)
{
    m_hosts[host].waiting.append(ticket);
}

void HostQueue::leave(quint64 ticket, const QDateTime &now)
{
    for (Host &host : m_hosts) {
        host.waiting.removeAll(ticket);
        if (host.asking == ticket) {
            host.asking = 0;
            host.free = now.addMSecs(m_pause.count());
        }
    }
}

QList<HostQueue::Turn> HostQueue::takeTurns(const QDateTime &now)
{
    QList<Turn> turns;
    for (Host &host : m_hosts) {
        if (host.closedUntil.isValid() && now < host.closedUntil) {
            for (const quint64 ticket : std::as_const(host.waiting))
                turns.append(Turn{ticket, host.closedUntil});
            host.waiting.clear();
        } else if (host.asking == 0 && !host.waiting.isEmpty() && pauseOf(host, now) == 0ms) {
            host.asking = host.waiting.takeFirst();
            turns.append(Turn{host.asking, {}});
        }
    }
    // In the order of asking, whatever the order of the hosts.
    std::sort(turns.begin(), turns.end(),
        [](const Turn &a, const Turn &b) { return a.ticket < b.ticket; });
    return turns;
}

std::optional<std::chrono::milliseconds> HostQueue::untilNextTurn(const QDateTime &now) const
{
    std::optional<std::chrono::milliseconds> shortest;
    for (const Host &host : m_hosts) {
        if (host.waiting.isEmpty())
            continue;
        const bool isClosed = host.closedUntil.isValid() && now < host.closedUntil;
        if (host.asking != 0 && !isClosed)
            continue;
        const std::chrono::milliseconds pause = isClosed ? 0ms : pauseOf(host, now);
        shortest = std::min(shortest.value_or(pause), pause);
    }
    return shortest;
}

void HostQueue::close(const QString &host, const QDateTime &until, const QDateTime &now)
{
    const QDateTime known = m_hosts.value(host).closedUntil;
    const QDateTime end = std::min(until, now.addSecs(longestBreak.count()));
    if (!known.isValid() || known < end)
        m_hosts[host].closedUntil = end;
}

// Never longer than the pause itself, even if somebody has put the clock back.
std::chrono::milliseconds HostQueue::pauseOf(const Host &host, const QDateTime &now) const
{
    if (!host.free.isValid())
        return 0ms;
    const std::chrono::milliseconds left(now.msecsTo(host.free));
    return left > m_pause ? 0ms : std::max(left, 0ms);
}

std::optional<QDateTime> reopeningTime(
    int status, const QByteArray &retryAfter, const QDateTime &now)
{
    if (status != 429 && status != 503)
        return {};
    const QDateTime later = now.addSecs(shortBreak.count());
    return timeOfRetryAfter(retryAfter, now).value_or(later);
}

} // namespace Galley
