// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/starttime.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestStartTime final : public QObject
{
    Q_OBJECT

private slots:
    void start_isReadFromTheAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("seconds");
        QTest::newRow("nothing") << u"https://a.example/"_s << 0;
        QTest::newRow("a number") << u"https://a.example/?t=90"_s << 90;
        QTest::newRow("seconds") << u"https://a.example/?x=1&t=90s"_s << 90;
        QTest::newRow("minutes and seconds") << u"https://a.example/?t=1m30s"_s << 90;
        QTest::newRow("minutes") << u"https://a.example/?t=2m"_s << 120;
        QTest::newRow("hours") << u"https://a.example/?start=1h2m3s"_s << 3723;
        QTest::newRow("in the fragment") << u"https://a.example/#t=45"_s << 45;
        QTest::newRow("in both") << u"https://a.example/?t=7#t=45"_s << 7;
        QTest::newRow("a word") << u"https://a.example/?t=soon"_s << 0;
        QTest::newRow("empty") << u"https://a.example/?t="_s << 0;
        QTest::newRow("less than nothing") << u"https://a.example/?t=-5"_s << 0;
        QTest::newRow("longer than any film") << u"https://a.example/?t=999999"_s << 0;
        QTest::newRow("more than a number holds") << u"https://a.example/?t=99999999999999"_s << 0;
        QTest::newRow("something behind it") << u"https://a.example/?t=90%22%3E"_s << 0;
    }
    void start_isReadFromTheAddress()
    {
        QFETCH(const QString, address);
        QFETCH(const int, seconds);

        QCOMPARE(startSeconds(QUrl(address)), seconds);
    }
};

QTEST_GUILESS_MAIN(TestStartTime)
#include "tst_starttime.moc"
