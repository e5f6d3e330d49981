// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/embedprovider.h"
#include "embeds/posttime.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPostTime final : public QObject
{
    Q_OBJECT

private slots:
    /// Times that the platforms themselves gave for these posts.
    void time_isReadFromTheId_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QDateTime>("expected");
        QTest::addColumn<TimePrecision>("precision");
        const auto row = [](const char *name, const QString &url, const QString &time,
                             TimePrecision precision = TimePrecision::Second) {
            QTest::newRow(name) << url << QDateTime::fromString(time, Qt::ISODate) << precision;
        };
        row("X", u"https://x.com/a/status/436461658601713664"_s, u"2014-02-20T11:25:43Z"_s);
        row("Instagram", u"https://www.instagram.com/p/Chm_-tPJqpd/"_s, u"2022-08-23T16:51:41Z"_s);
        row("TikTok", u"https://www.tiktok.com/@a/video/7134059641968872746"_s,
            u"2022-08-20T20:34:58Z"_s);
        row("Mastodon", u"https://mastodon.social/@trwnh/99664077509711321"_s,
            u"2018-03-11T07:25:35Z"_s);
        row("Bluesky", u"https://bsky.app/profile/attakei.dev/post/3kqmooj3ems2w"_s,
            u"2024-04-21T00:00:00Z"_s, TimePrecision::Day);
    }
    void time_isReadFromTheId()
    {
        QFETCH(const QString, url);
        QFETCH(const QDateTime, expected);
        QFETCH(const TimePrecision, precision);

        const std::optional<EmbedRef> ref = ProviderRegistry().match(url);

        QVERIFY(ref);
        QCOMPARE(ref->published.toSecsSinceEpoch(), expected.toSecsSinceEpoch());
        QCOMPARE(ref->published.timeSpec(), Qt::UTC);
        QCOMPARE(ref->publishedPrecision, precision);
    }

    void noTime_isReadFromIdsThatHoldNone_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("X, last counted id") << u"https://x.com/a/status/29700859246"_s;
        QTest::newRow("X, of 2007") << u"https://x.com/a/status/71633762"_s;
        QTest::newRow("X, beyond 64 bits") << u"https://x.com/a/status/99999999999999999999"_s;
        QTest::newRow("X, in the future") << u"https://x.com/a/status/9000000000000000000"_s;
        QTest::newRow("Instagram, private") << u"https://www.instagram.com/p/Chm_-tPJqpdA/"_s;
        QTest::newRow("Instagram, counted") << u"https://www.instagram.com/p/BBBBB/"_s;
        QTest::newRow("Instagram, beyond 64 bits") << u"https://www.instagram.com/p/___________/"_s;
        QTest::newRow("Bluesky, no clock")
            << u"https://bsky.app/profile/a.example/post/2222222222222"_s;
        QTest::newRow("Mastodon, short") << u"https://mastodon.social/@a/123456789012345"_s;
        QTest::newRow("TikTok, short") << u"https://www.tiktok.com/@a/video/123456"_s;
        QTest::newRow("TikTok, in the future")
            << u"https://www.tiktok.com/@a/video/18446744073709551615"_s;
        QTest::newRow("YouTube") << u"https://youtu.be/abcdefghijk"_s;
    }
    void noTime_isReadFromIdsThatHoldNone()
    {
        QFETCH(const QString, url);

        const std::optional<EmbedRef> ref = ProviderRegistry().match(url);

        QVERIFY(ref);
        QVERIFY(!ref->published.isValid());
        QCOMPARE(ref->publishedPrecision, TimePrecision::None);
    }

    void plausibleTime_reachesFromTheNetworksBeginningToTomorrow()
    {
        const QDateTime began = dayUtc(2010, 11, 4);
        const QDateTime now = dayUtc(2020, 1, 1);
        const auto at = [](const QDateTime &time) { return quint64(time.toMSecsSinceEpoch()); };

        QVERIFY(plausibleTime(at(began), began, now));
        QVERIFY(!plausibleTime(at(began) - 1, began, now));
        QVERIFY(plausibleTime(at(now.addDays(1)), began, now));
        QVERIFY(!plausibleTime(at(now.addDays(1)) + 1, began, now));
        QVERIFY(!plausibleTime(0, began, now));
        QVERIFY(!plausibleTime(~quint64(0), began, now));
    }
};

QTEST_GUILESS_MAIN(TestPostTime)
#include "tst_posttime.moc"
