// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/embedreport.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class tst_EmbedReport final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void nothingAsked_saysNothing();
    void oneFetched_saysNothing();
    void oneTrouble_isItsSentence();
    void many_areSummedUp();
    void manyTroubles_areCutShort();
    void nobodyReached_isSaidOnce();
    void check_saysWhatHasChanged();
};

void tst_EmbedReport::nothingAsked_saysNothing()
{
    const EmbedReport report;
    QVERIFY(report.isEmpty());
    QVERIFY(report.sentence().isEmpty());
}

void tst_EmbedReport::oneFetched_saysNothing()
{
    EmbedReport report;
    report.begin(Capture::Purpose::Fetch);
    report.add(EmbedState::Ok, {});
    QVERIFY(!report.isEmpty());
    QVERIFY(!report.hasTrouble());
    QVERIFY(report.sentence().isEmpty());
}

void tst_EmbedReport::oneTrouble_isItsSentence()
{
    EmbedReport report;
    report.begin(Capture::Purpose::Fetch);
    report.add(EmbedState::UrlOnly, u"There is no network."_s);
    QVERIFY(report.hasTrouble());
    QCOMPARE(report.sentence(), u"There is no network."_s);
}

void tst_EmbedReport::many_areSummedUp()
{
    EmbedReport report;
    report.begin(Capture::Purpose::Fetch);
    report.add(EmbedState::Ok, {});
    report.add(EmbedState::UrlOnly, u"There is no network."_s);
    report.add(EmbedState::UrlOnly, u"There is no network."_s);
    QCOMPARE(report.sentence(), u"1 fetched, 2 could not be: There is no network."_s);

    report.begin(Capture::Purpose::Fetch);
    report.add(EmbedState::UrlOnly, u"One is slow."_s);
    report.add(EmbedState::Gone, u"One is gone."_s);
    QCOMPARE(report.sentence(), u"None of 2 embeds could be fetched: One is slow. One is gone."_s);

    report.begin(Capture::Purpose::Fetch);
    report.add(EmbedState::Ok, {});
    report.add(EmbedState::Ok, {});
    QCOMPARE(report.sentence(), u"2 embeds fetched."_s);
    report.add(EmbedState::Partial, u"The network says no text."_s);
    QCOMPARE(report.sentence(), u"3 embeds fetched. The network says no text."_s);
}

void tst_EmbedReport::manyTroubles_areCutShort()
{
    EmbedReport report;
    report.begin(Capture::Purpose::Fetch);
    for (int i = 1; i < 9; ++i)
        report.add(EmbedState::UrlOnly, u"Trouble %1."_s.arg(i));
    QVERIFY(report.sentence().contains(u"Trouble 3."_s));
    QVERIFY(!report.sentence().contains(u"Trouble 4."_s));
    QVERIFY(report.sentence().endsWith(u"(And other reasons.)"_s));
}

void tst_EmbedReport::nobodyReached_isSaidOnce()
{
    for (const auto purpose : {Capture::Purpose::Fetch, Capture::Purpose::Check}) {
        EmbedReport report;
        report.begin(purpose);
        report.add(EmbedState::Unreachable, u"one.example could not be found."_s);
        QVERIFY(report.sentence().contains(u"one.example could not be found."_s));
        report.add(EmbedState::Unreachable, u"two.example could not be found."_s);
        QCOMPARE(
            report.sentence(), u"None of 2 embeds could be reached. Is this computer online?"_s);
        report.add(EmbedState::Gone, u"One is gone."_s);
        QVERIFY(report.sentence().contains(u"one.example could not be found."_s));
    }
}

void tst_EmbedReport::check_saysWhatHasChanged()
{
    EmbedReport report;
    report.begin(Capture::Purpose::Check);
    report.add(EmbedState::Ok, {});
    QCOMPARE(report.sentence(), u"1 embed checked, nothing has changed at the source."_s);
    report.add(EmbedState::Edited, {});
    report.add(EmbedState::Gone, {});
    report.add(EmbedState::Restricted, {});
    QCOMPARE(report.sentence(),
        u"4 embeds checked, 1 edited at the source, "
        "2 gone or restricted at the source; what is kept stays."_s);
}

QTEST_MAIN(tst_EmbedReport)
#include "tst_embedreport.moc"
