// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/message.h"

#include <QTest>

using namespace Galley;

class TestMessage final : public QObject
{
    Q_OBJECT

private slots:
    void framesComeOutWhole_whateverThePiecesTheyArriveIn();
    void foreignBytes_breakTheStreamForGood();
    void aFrameOverTheLimit_breaksTheStream();
};

void TestMessage::framesComeOutWhole_whateverThePiecesTheyArriveIn()
{
    const QByteArray stream = frameMessage({1, "first"}) + frameMessage({2, {}})
        + frameMessage({3, QByteArray(100'000, 'x')});

    for (const qsizetype piece : {1, 7, 4096, 1'000'000}) {
        MessageReader reader;
        QList<Message> messages;
        for (qsizetype at = 0; at < stream.size(); at += piece) {
            reader.add(stream.mid(at, piece));
            messages += reader.take();
        }
        QCOMPARE(messages.size(), 3);
        QCOMPARE(messages.at(0).payload, "first");
        QCOMPARE(messages.at(1).kind, 2);
        QCOMPARE(messages.at(2).payload.size(), 100'000);
        QVERIFY(!reader.isBroken());
    }
}

void TestMessage::foreignBytes_breakTheStreamForGood()
{
    MessageReader reader;
    reader.add(frameMessage({1, "good"}) + "something else entirely");
    QCOMPARE(reader.take().size(), 1);
    QVERIFY(reader.isBroken());

    reader.add(frameMessage({1, "good"}));
    QVERIFY(reader.take().isEmpty());
}

void TestMessage::aFrameOverTheLimit_breaksTheStream()
{
    MessageReader reader(1000);
    reader.add(frameMessage({1, QByteArray(1001, 'x')}).first(20));
    QVERIFY(reader.take().isEmpty());
    QVERIFY(reader.isBroken());
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
