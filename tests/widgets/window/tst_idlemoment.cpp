// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/idlemoment.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestIdleMoment final : public QObject
{
    Q_OBJECT

private slots:
    void nobodyDoesAnything_itComesOnce();
    void whileKeysArePressed_itDoesNotCome();
};

void TestIdleMoment::nobodyDoesAnything_itComesOnce()
{
    IdleMoment moment(nullptr);
    QSignalSpy reached(&moment, &IdleMoment::reached);
    QVERIFY(!reached.wait(100)); // not before it is awaited

    moment.await();

    QVERIFY(reached.wait());
    QVERIFY(!reached.wait(100));
    QCOMPARE(reached.size(), 1);
}

void TestIdleMoment::whileKeysArePressed_itDoesNotCome()
{
    QLineEdit edit;
    IdleMoment moment(nullptr);
    QSignalSpy reached(&moment, &IdleMoment::reached);
    moment.await();

    // Longer in all than the moment would have taken, and no event loop turns without a key.
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 120) {
        QTest::keyClicks(&edit, u"x"_s);
        QCoreApplication::processEvents();
    }

    QCOMPARE(reached.size(), 0);
    QVERIFY(reached.wait());
}

QTEST_MAIN(TestIdleMoment)
#include "tst_idlemoment.moc"
