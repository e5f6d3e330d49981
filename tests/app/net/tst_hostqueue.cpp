// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/hostqueue.h"

#include <QTest>
#include <QTimeZone>

using namespace Galley;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHostQueue final : public QObject
{
    Q_OBJECT

private slots:
    void aHostIsAskedOneQuestionAtATime();
    void betweenTwoQuestions_thereIsAPause();
    void hostsDoNotWaitForEachOther();
    void turnsComeInTheOrderOfAsking();
    void whoGoesAwayWhileWaiting_holdsNobodyUp();
    void aClosedHost_sendsAwayAllThatWait();
    void aClosedHost_opensAgain();
    void anEarlierTime_doesNotOpenAHostThatIsClosed();
    void aHostIsClosedForADayAtMost();
    void aClockThatIsPutBack_makesNobodyWaitLonger();
    void whoWaitsForAnAnswer_isNotWokenBefore();
    void retryAfter_isRead_data();
    void retryAfter_isRead();
};

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::utc());

QList<quint64> going(const QList<HostQueue::Turn> &turns)
{
    QList<quint64> tickets;
    for (const HostQueue::Turn &turn : turns) {
        if (!turn.closedUntil.isValid())
            tickets.append(turn.ticket);
    }
    return tickets;
}

using Tickets = QList<quint64>;

} // namespace

void TestHostQueue::aHostIsAskedOneQuestionAtATime()
{
    HostQueue queue(1s);
    queue.enter(1, u"news.example"_s);
    queue.enter(2, u"news.example"_s);

    QCOMPARE(going(queue.takeTurns(noon)), Tickets{1});
    QCOMPARE(going(queue.takeTurns(noon.addSecs(3600))), Tickets{});
}

void TestHostQueue::betweenTwoQuestions_thereIsAPause()
{
    HostQueue queue(1s);
    queue.enter(1, u"news.example"_s);
    queue.enter(2, u"news.example"_s);
    QCOMPARE(going(queue.takeTurns(noon)), Tickets{1});

    queue.leave(1, noon.addSecs(5));

    QVERIFY(queue.untilNextTurn(noon.addSecs(5)) == 1000ms);
    QCOMPARE(going(queue.takeTurns(noon.addMSecs(5999))), Tickets{});
    QVERIFY(queue.untilNextTurn(noon.addMSecs(5999)) == 1ms);
    QCOMPARE(going(queue.takeTurns(noon.addSecs(6))), Tickets{2});
}

void TestHostQueue::hostsDoNotWaitForEachOther()
{
    HostQueue queue(1s);
    queue.enter(1, u"news.example"_s);
    queue.enter(2, u"blog.example"_s);
    queue.enter(3, u"blog.example"_s);

    QCOMPARE(going(queue.takeTurns(noon)), (Tickets{1, 2}));
}

void TestHostQueue::turnsComeInTheOrderOfAsking()
{
    HostQueue queue(0s);
    for (quint64 ticket = 1; ticket <= 4; ++ticket)
        queue.enter(ticket, u"news.example"_s);
    for (quint64 ticket = 1; ticket <= 4; ++ticket) {
        QCOMPARE(going(queue.takeTurns(noon)), Tickets{ticket});
        queue.leave(ticket, noon);
    }
    QCOMPARE(going(queue.takeTurns(noon)), Tickets{});
}

void TestHostQueue::whoGoesAwayWhileWaiting_holdsNobodyUp()
{
    HostQueue queue(1s);
    queue.enter(1, u"news.example"_s);
    queue.enter(2, u"news.example"_s);

    queue.leave(1, noon);

    QVERIFY(queue.untilNextTurn(noon) == 0ms);
    QCOMPARE(going(queue.takeTurns(noon)), Tickets{2});
}

void TestHostQueue::aClosedHost_sendsAwayAllThatWait()
{
    HostQueue queue(1s);
    queue.enter(1, u"news.example"_s);
    QCOMPARE(going(queue.takeTurns(noon)), Tickets{1});
    queue.enter(2, u"news.example"_s);
    queue.enter(3, u"news.example"_s);
    queue.enter(4, u"blog.example"_s);

    queue.close(u"news.example"_s, noon.addSecs(900), noon);
    queue.leave(1, noon);

    QVERIFY(queue.untilNextTurn(noon) == 0ms);
    const QList<HostQueue::Turn> turns = queue.takeTurns(noon);
    QCOMPARE(going(turns), Tickets{4});
    QCOMPARE(turns.size(), 3);
    QCOMPARE(turns.at(0).ticket, 2U);
    QCOMPARE(turns.at(0).closedUntil, noon.addSecs(900));
    QCOMPARE(turns.at(1).ticket, 3U);
    QVERIFY(!queue.untilNextTurn(noon));
}

void TestHostQueue::aClosedHost_opensAgain()
{
    HostQueue queue(1s);
    queue.close(u"news.example"_s, noon.addSecs(900), noon);

    queue.enter(1, u"news.example"_s);
    const QList<HostQueue::Turn> early = queue.takeTurns(noon.addSecs(899));
    queue.enter(2, u"news.example"_s);
    const QList<HostQueue::Turn> later = queue.takeTurns(noon.addSecs(900));

    QCOMPARE(early.size(), 1);
    QVERIFY(early.first().closedUntil.isValid());
    QCOMPARE(going(later), Tickets{2});
}

void TestHostQueue::anEarlierTime_doesNotOpenAHostThatIsClosed()
{
    HostQueue queue(1s);
    queue.close(u"news.example"_s, noon.addSecs(900), noon);
    queue.close(u"news.example"_s, noon.addSecs(10), noon);

    queue.enter(1, u"news.example"_s);

    QCOMPARE(going(queue.takeTurns(noon.addSecs(60))), Tickets{});
}

void TestHostQueue::aHostIsClosedForADayAtMost()
{
    HostQueue queue(1s);
    queue.close(u"news.example"_s, noon.addYears(50), noon);

    queue.enter(1, u"news.example"_s);

    QCOMPARE(going(queue.takeTurns(noon.addDays(1))), Tickets{1});
}

void TestHostQueue::aClockThatIsPutBack_makesNobodyWaitLonger()
{
    HostQueue queue(1s);
    queue.enter(1, u"news.example"_s);
    queue.enter(2, u"news.example"_s);
    QCOMPARE(going(queue.takeTurns(noon)), Tickets{1});
    queue.leave(1, noon);

    QCOMPARE(going(queue.takeTurns(noon.addSecs(-3600))), Tickets{2});
}

void TestHostQueue::whoWaitsForAnAnswer_isNotWokenBefore()
{
    HostQueue queue(1s);
    QVERIFY(!queue.untilNextTurn(noon));
    queue.enter(1, u"news.example"_s);
    QCOMPARE(going(queue.takeTurns(noon)), Tickets{1});
    queue.enter(2, u"news.example"_s);

    QVERIFY(!queue.untilNextTurn(noon));
}

void TestHostQueue::retryAfter_isRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QDateTime>("time");

    const QDateTime none;
    const QDateTime soon = noon.addSecs(120);
    QTest::newRow("seconds") << 429 << QByteArray("900") << noon.addSecs(900);
    QTest::newRow("503") << 503 << QByteArray(" 30 ") << noon.addSecs(30);
    QTest::newRow("no time") << 429 << QByteArray() << soon;
    QTest::newRow("nonsense") << 429 << QByteArray("later") << soon;
    QTest::newRow("negative") << 429 << QByteArray("-1") << soon;
    QTest::newRow("fraction") << 429 << QByteArray("1.5") << soon;
    QTest::newRow("zero") << 429 << QByteArray("0") << noon;
    QTest::newRow("more digits than a number has")
        << 429 << QByteArray("99999999999999999999999") << noon.addDays(1);
    QTest::newRow("date") << 429 << QByteArray("Mon, 23 Nov 2026 12:15:00 GMT")
                          << noon.addSecs(900);
    QTest::newRow("date gone by") << 503 << QByteArray("Mon, 23 Nov 2026 11:00:00 GMT")
                                  << noon.addSecs(-3600);
    QTest::newRow("success") << 200 << QByteArray("900") << none;
    QTest::newRow("not found") << 404 << QByteArray("900") << none;
    QTest::newRow("redirect") << 302 << QByteArray("900") << none;
}

void TestHostQueue::retryAfter_isRead()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, value);
    QFETCH(const QDateTime, time);

    QCOMPARE(reopeningTime(status, value, noon).value_or(QDateTime()), time);
}

QTEST_GUILESS_MAIN(TestHostQueue)
#include "tst_hostqueue.moc"
