// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/captureclient.h"
#include "session/captureprotocol.h"
#include "support/scratchfolder.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(GALLEY_PROGRAM);

EmbedRef reference()
{
    return ProviderRegistry().match(u"https://vimeo.com/235352744"_s).value();
}

CaptureStep step()
{
    return {AnswerKind::OEmbed, QUrl(u"https://vimeo.com/api/oembed.json"_s)};
}

WebAnswer titled(const QByteArray &title)
{
    WebAnswer answer;
    answer.url = step().url;
    answer.status = 200;
    answer.headers = {{"content-type", "application/json"}};
    answer.body = "{\"type\":\"video\",\"title\":\"" + title + "\"}";
    return answer;
}

/// One pixel.
QByteArray smallPng()
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AA"
                                  "AAMBAQDJ/pLvAAAAAElFTkSuQmCC");
}

/// A program that does something else than what a worker does.
QString scriptOf(const ScratchFolder &folder, const QByteArray &commands)
{
    const QString path = folder.write(u"worker"_s, "#!/bin/sh\n" + commands);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

} // namespace

class TestCaptureClient final : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerIsRead();
    void everythingOfAReadingComesBack();
    void aPictureIsMade();
    void aPictureThatIsNone_isASentence();
    void aPictureOfManyPixels_fitsInTheWorker();
    void questionsAreAnsweredInTheirOrder();
    void aKilledWorker_failsOneQuestionOnly();
    void aWorkerThatTalksNonsense_isASentence_data();
    void aWorkerThatTalksNonsense_isASentence();
    void aStoppedWorker_isGivenUp();
    void aProgramThatCannotStart_isASentence();
    void aReceiverThatIsGone_isNotCalledBack();
    void cancelledQuestions_areNotAnswered();
    void aCallbackMayDeleteTheClient();
    void aCallbackMayAskAgain();

private:
    /// Asks to read an answer with that title; what comes is noted in m_readings.
    void ask(CaptureClient &client, const QByteArray &title)
    {
        client.read(reference(), step(), titled(title), this,
            [this](const EmbedReading &reading) { m_readings.append(reading); });
    }

    QList<EmbedReading> m_readings;
};

void TestCaptureClient::anAnswerIsRead()
{
    m_readings.clear();
    CaptureClient client(program);
    ask(client, "Salt");
    QCOMPARE(m_readings.size(), 0);
    QTRY_COMPARE(m_readings.size(), 1);
    QCOMPARE(m_readings.first().embed.title, u"Salt"_s);
    QCOMPARE(m_readings.first().state, EmbedState::Ok);
    QCOMPARE(m_readings.first().embed.ref, reference());
}

void TestCaptureClient::everythingOfAReadingComesBack()
{
    using namespace CaptureProtocol;
    WasRead sent;
    sent.request = 7;
    EmbedReading &reading = sent.reading;
    reading.state = EmbedState::Partial;
    reading.embed = fromUrl(reference());
    reading.embed.text = {{u"a"_s, u"https://a.test/"_s}};
    reading.embed.code = {{u"f"_s, u"C"_s, u"x"_s}};
    reading.embed.quoted = {{u"q"_s, u"@q"_s, u"https://q.test/"_s, {}}};
    reading.embed.media
        = {{EmbedMedia::Kind::Image, {}, QSize(1, 2), u"alt"_s, u"https://m.test/"_s}};
    reading.discovered = {step()};
    reading.trouble = u"Trouble."_s;
    WasRead back;
    QVERIFY(unpack(pack(Kind::WasRead, sent), back));
    QCOMPARE(back.request, sent.request);
    QVERIFY(back.reading == reading);
    Message cut = pack(Kind::WasRead, sent);
    cut.payload.chop(1);
    QVERIFY(!unpack(cut, back));
}

void TestCaptureClient::aPictureIsMade()
{
    CaptureClient client(program);
    QList<Result<ViewPicture>> made;
    client.makePicture(
        smallPng(), this, [&](const Result<ViewPicture> &picture) { made.append(picture); });
    QTRY_COMPARE(made.size(), 1);
    QVERIFY2(made.first(), made.first() ? "" : qPrintable(made.first().error().message));
    QCOMPARE(made.first()->size, QSize(1, 1));
    QCOMPARE(made.first()->originalSuffix, u"png"_s);
    QVERIFY(!made.first()->bytes.isEmpty());
}

void TestCaptureClient::aPictureThatIsNone_isASentence()
{
    CaptureClient client(program);
    QList<Result<ViewPicture>> made;
    client.makePicture("<svg><script>alert(1)</script></svg>", this,
        [&](const Result<ViewPicture> &picture) { made.append(picture); });
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(!made.first());
    QVERIFY(made.first().error().message.endsWith(u'.'));
}

void TestCaptureClient::aPictureOfManyPixels_fitsInTheWorker()
{
    QImage image(QSize(6300, 6300), QImage::Format_ARGB32);
    image.fill(0x80a0b0c0);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(image.save(&buffer, "png"));
    CaptureClient client(program);
    QList<Result<ViewPicture>> made;
    client.makePicture(
        bytes, this, [&](const Result<ViewPicture> &picture) { made.append(picture); });
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 60'000);
    QVERIFY2(made.first(), made.first() ? "" : qPrintable(made.first().error().message));
    QCOMPARE(made.first()->size, QSize(largestViewSide, largestViewSide));
}

void TestCaptureClient::questionsAreAnsweredInTheirOrder()
{
    m_readings.clear();
    CaptureClient client(program);
    for (const char *title : {"one", "two", "three"})
        ask(client, title);
    QTRY_COMPARE(m_readings.size(), 3);
    QCOMPARE(m_readings.at(0).embed.title, u"one"_s);
    QCOMPARE(m_readings.at(2).embed.title, u"three"_s);
}

void TestCaptureClient::aKilledWorker_failsOneQuestionOnly()
{
    m_readings.clear();
    CaptureClient client(program);
    ask(client, "one");
    ask(client, "two");
    kill(pid_t(client.workerProcessId()), SIGKILL);
    QTRY_COMPARE(m_readings.size(), 2);
    QCOMPARE(m_readings.at(0).state, EmbedState::Refused);
    QCOMPARE(m_readings.at(0).embed.state, EmbedState::Refused);
    QCOMPARE(m_readings.at(0).embed.ref, reference());
    QVERIFY2(m_readings.at(0).trouble.endsWith(u'.'), qPrintable(m_readings.at(0).trouble));
    QCOMPARE(m_readings.at(1).embed.title, u"two"_s);
}

void TestCaptureClient::aWorkerThatTalksNonsense_isASentence_data()
{
    QTest::addColumn<QByteArray>("commands");
    QTest::newRow("dies") << QByteArray("exit 3\n");
    QTest::newRow("no frame of ours")
        << QByteArray("read x; echo what a fine day it is\nsleep 60\n");
    QTest::newRow("without end") << QByteArray("cat /dev/zero\n");
    // Our own bytes back: a frame, of a kind that is no answer.
    QTest::newRow("echo") << QByteArray("exec cat\n");
}

void TestCaptureClient::aWorkerThatTalksNonsense_isASentence()
{
    QFETCH(QByteArray, commands);
    m_readings.clear();
    const ScratchFolder folder;
    CaptureClient client(scriptOf(folder, commands));
    ask(client, "one");
    QList<Result<ViewPicture>> made;
    client.makePicture(
        smallPng(), this, [&](const Result<ViewPicture> &picture) { made.append(picture); });
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 30'000);
    QCOMPARE(m_readings.size(), 1);
    QCOMPARE(m_readings.first().state, EmbedState::Refused);
    QVERIFY(m_readings.first().trouble.endsWith(u'.'));
    QVERIFY(!made.first());
    QVERIFY(made.first().error().message.endsWith(u'.'));
}

void TestCaptureClient::aStoppedWorker_isGivenUp()
{
    m_readings.clear();
    CaptureClient client(program, nullptr, std::chrono::milliseconds(300));
    ask(client, "first");
    QTRY_COMPARE(m_readings.size(), 1);
    const auto stopped = pid_t(client.workerProcessId());
    kill(stopped, SIGSTOP);
    ask(client, "second");
    ask(client, "third");
    QTRY_COMPARE_WITH_TIMEOUT(m_readings.size(), 3, 30'000);
    QCOMPARE(m_readings.at(1).state, EmbedState::Refused);
    QVERIFY(m_readings.at(1).trouble.endsWith(u'.'));
    QCOMPARE(m_readings.at(2).embed.title, u"third"_s);
    QVERIFY(client.workerProcessId() != stopped);
}

void TestCaptureClient::aProgramThatCannotStart_isASentence()
{
    m_readings.clear();
    CaptureClient client(u"/nonexistent/galley"_s);
    ask(client, "one");
    ask(client, "two");
    QTRY_COMPARE(m_readings.size(), 2);
    QVERIFY(m_readings.first().trouble.endsWith(u'.'));
}

void TestCaptureClient::aReceiverThatIsGone_isNotCalledBack()
{
    m_readings.clear();
    CaptureClient client(program);
    int calls = 0;
    auto receiver = std::make_unique<QObject>();
    for (int i = 0; i < 2; ++i) {
        client.read(reference(), step(), titled("gone"), receiver.get(),
            [&calls](const EmbedReading &) { ++calls; });
    }
    receiver.reset();
    ask(client, "here");
    QTRY_COMPARE(m_readings.size(), 1);
    QCOMPARE(m_readings.first().embed.title, u"here"_s);
    QCOMPARE(calls, 0);
}

void TestCaptureClient::cancelledQuestions_areNotAnswered()
{
    m_readings.clear();
    CaptureClient client(program);
    QObject other;
    int calls = 0;
    ask(client, "one");
    ask(client, "two");
    client.read(
        reference(), step(), titled("other"), &other, [&calls](const EmbedReading &) { ++calls; });
    client.cancel(this);
    QTRY_COMPARE(calls, 1);
    QCOMPARE(m_readings.size(), 0);
}

void TestCaptureClient::aCallbackMayDeleteTheClient()
{
    auto client = std::make_unique<CaptureClient>(program);
    bool isCalled = false;
    client->read(reference(), step(), titled("one"), this, [&](const EmbedReading &) {
        isCalled = true;
        client.reset();
    });
    ask(*client, "two");
    QTRY_VERIFY(isCalled);
    QVERIFY(!client);
}

void TestCaptureClient::aCallbackMayAskAgain()
{
    m_readings.clear();
    CaptureClient client(program);
    client.read(reference(), step(), titled("one"), this,
        [&](const EmbedReading &) { ask(client, "two"); });
    kill(pid_t(client.workerProcessId()), SIGKILL);
    QTRY_COMPARE(m_readings.size(), 1);
    QCOMPARE(m_readings.first().embed.title, u"two"_s);
}

QTEST_GUILESS_MAIN(TestCaptureClient)
#include "tst_captureclient.moc"
