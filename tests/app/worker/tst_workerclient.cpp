// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workerclient.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Galley;
using namespace std::chrono_literals;
using Expect = WorkerClient::Expect;
using End = WorkerClient::End;

namespace {

enum Kind : quint16 { Echo = 1, Count = 2, Hang = 3, Die = 4, Flood = 5, Garbage = 6, Grow = 7 };

WorkerClient::Job job()
{
    WorkerClient::Job job;
    job.program = QStringLiteral(MISBEHAVING_WORKER);
    job.patience = 5s;
    return job;
}

} // namespace

class TestWorkerClient final : public QObject
{
    Q_OBJECT

private slots:
    void aMessageIsAnswered();
    void manyMessagesAtOnce_areTakenBeforeTheWorkIsDone();
    void aWorkerThatIsKilled_isReportedAndStartedAgainByTheNextMessage();
    void aWorkerThatDies_isReported();
    void aWorkerThatHangs_isKilledWhenPatienceEnds();
    void aWorkerThatSendsTooMuch_isKilled();
    void aWorkerThatSendsGarbage_isKilled();
    void aWorkerThatGrowsPastItsMemory_dies();
    void aProgramThatIsMissing_isReportedLater();
    void stopping_isQuiet();
    void answersThatComeWhileASlotRunsAnEventLoop_areHeardAfterIt();
    void aListenerMayDeleteTheClient();
};

void TestWorkerClient::aMessageIsAnswered()
{
    WorkerClient client(job());
    QSignalSpy received(&client, &WorkerClient::received);
    client.send({Echo, "hello"}, Expect::Answer);
    QVERIFY(received.wait());
    QCOMPARE(received.first().first().value<Message>().payload, "hello");
}

void TestWorkerClient::manyMessagesAtOnce_areTakenBeforeTheWorkIsDone()
{
    WorkerClient client(job());
    QSignalSpy received(&client, &WorkerClient::received);
    for (int i = 0; i < 1000; ++i)
        client.send({Count, {}}, Expect::Answer);
    const auto newest = [&received] {
        return received.isEmpty() ? 0 : received.last().first().value<Message>().payload.toInt();
    };
    QTRY_COMPARE(newest(), 1000);
    QVERIFY2(received.size() < 500, qPrintable(QString::number(received.size())));
}

void TestWorkerClient::aWorkerThatIsKilled_isReportedAndStartedAgainByTheNextMessage()
{
    WorkerClient client(job());
    QSignalSpy received(&client, &WorkerClient::received);
    QSignalSpy ended(&client, &WorkerClient::ended);
    client.send({Echo, {}}, Expect::Answer);
    QVERIFY(received.wait());

    kill(pid_t(client.processId()), SIGKILL);
    QVERIFY(ended.wait());
    QCOMPARE(ended.first().first().value<End>(), End::Killed);
    QVERIFY(!client.isRunning());

    client.send({Echo, "again"}, Expect::Answer);
    QVERIFY(received.wait());
    QCOMPARE(received.last().first().value<Message>().payload, "again");
}

void TestWorkerClient::aWorkerThatDies_isReported()
{
    WorkerClient client(job());
    QSignalSpy ended(&client, &WorkerClient::ended);
    client.send({Die, {}}, Expect::Answer);
    QVERIFY(ended.wait());
    QCOMPARE(ended.first().first().value<End>(), End::Crashed);
}

void TestWorkerClient::aWorkerThatHangs_isKilledWhenPatienceEnds()
{
    WorkerClient::Job impatient = job();
    impatient.patience = 300ms;
    WorkerClient client(impatient);
    QSignalSpy ended(&client, &WorkerClient::ended);
    client.send({Hang, {}}, Expect::Answer);
    QVERIFY(ended.wait());
    QCOMPARE(ended.first().first().value<End>(), End::TimedOut);
}

void TestWorkerClient::aWorkerThatSendsTooMuch_isKilled()
{
    WorkerClient::Job small = job();
    small.largestAnswer = 1024;
    WorkerClient client(small);
    QSignalSpy ended(&client, &WorkerClient::ended);
    client.send({Flood, {}}, Expect::Answer);
    QVERIFY(ended.wait());
    QCOMPARE(ended.first().first().value<End>(), End::Broken);
}

void TestWorkerClient::aWorkerThatSendsGarbage_isKilled()
{
    WorkerClient client(job());
    QSignalSpy ended(&client, &WorkerClient::ended);
    client.send({Garbage, {}}, Expect::Answer);
    QVERIFY(ended.wait());
    QCOMPARE(ended.first().first().value<End>(), End::Broken);
}

void TestWorkerClient::aWorkerThatGrowsPastItsMemory_dies()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("Sanitizers need more address space than the limit allows.");
#endif
    WorkerClient::Job patient = job();
    patient.patience = 60s;
    WorkerClient client(patient);
    QSignalSpy ended(&client, &WorkerClient::ended);
    client.send({Grow, {}}, Expect::Answer);
    QVERIFY(ended.wait(60'000));
    QCOMPARE(ended.first().first().value<End>(), End::Crashed);
}

void TestWorkerClient::aProgramThatIsMissing_isReportedLater()
{
    WorkerClient::Job missing = job();
    missing.program = QStringLiteral("/nonexistent/program");
    WorkerClient client(missing);
    QSignalSpy ended(&client, &WorkerClient::ended);
    client.send({Echo, {}}, Expect::Answer);
    QVERIFY(ended.isEmpty());
    QVERIFY(ended.wait());
    QCOMPARE(ended.first().first().value<End>(), End::NotStarted);
}

void TestWorkerClient::stopping_isQuiet()
{
    WorkerClient client(job());
    QSignalSpy received(&client, &WorkerClient::received);
    QSignalSpy ended(&client, &WorkerClient::ended);
    client.send({Hang, {}}, Expect::Answer);
    client.stop();
    QVERIFY(!client.isRunning());

    client.send({Echo, "fresh"}, Expect::Answer);
    QVERIFY(received.wait());
    QCOMPARE(ended.size(), 0);
}

void TestWorkerClient::answersThatComeWhileASlotRunsAnEventLoop_areHeardAfterIt()
{
    WorkerClient::Job impatient = job();
    impatient.patience = 300ms;
    WorkerClient client(impatient);
    QSignalSpy ended(&client, &WorkerClient::ended);
    QByteArrayList heard;
    connect(&client, &WorkerClient::received, this, [&](const Message &message) {
        heard.append(message.payload);
        if (heard.size() > 1)
            return;
        // A question in a window does the same: it stays open for longer than patience lasts.
        client.send({Echo, "second"}, Expect::Answer);
        QEventLoop loop;
        QTimer::singleShot(2s, &loop, &QEventLoop::quit);
        loop.exec();
    });
    client.send({Echo, "first"}, Expect::Answer);
    QTRY_COMPARE(heard, QByteArrayList({"first", "second"}));
    QCOMPARE(ended.size(), 0);
}

void TestWorkerClient::aListenerMayDeleteTheClient()
{
    auto client = std::make_unique<WorkerClient>(job());
    connect(client.get(), &WorkerClient::received, this, [&client] { client.reset(); });
    client->send({Echo, "one"}, Expect::Answer);
    client->send({Echo, "two"}, Expect::Answer);
    QTRY_VERIFY(!client);

    client = std::make_unique<WorkerClient>(job());
    connect(client.get(), &WorkerClient::ended, this, [&client] { client.reset(); });
    client->send({Die, {}}, Expect::Answer);
    QTRY_VERIFY(!client);
}

QTEST_GUILESS_MAIN(TestWorkerClient)
#include "tst_workerclient.moc"
