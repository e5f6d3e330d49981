// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/textsearch.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTextSearch : public QObject
{
    Q_OBJECT

private slots:
    void matches_areFound_data();
    void matches_areFound();
};

void TestTextSearch::matches_areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sought");
    QTest::addColumn<bool>("matchesCase");
    QTest::addColumn<bool>("wholeWords");
    QTest::addColumn<QList<int>>("starts");

    QTest::newRow("nothing sought") << u"abc"_s << u""_s << false << false << QList<int>{};
    QTest::newRow("any case") << u"Day day DAY"_s << u"day"_s << false << false
                              << QList<int>{0, 4, 8};
    QTest::newRow("same case") << u"Day day DAY"_s << u"day"_s << true << false << QList<int>{4};
    QTest::newRow("not overlapping") << u"aaaa"_s << u"aa"_s << true << false << QList<int>{0, 2};
    QTest::newRow("whole words") << u"cat concat cat_a cat's (cat)"_s << u"cat"_s << true << true
                                 << QList<int>{0, 17, 24};
    QTest::newRow("whole word after a part")
        << u"aab ab"_s << u"ab"_s << true << true << QList<int>{4};
    QTest::newRow("cyrillic") << u"Мир и мир"_s << u"МИР"_s << false << true << QList<int>{0, 6};
    QTest::newRow("signs as they are")
        << u"a.b a+b"_s << u"a.b"_s << false << false << QList<int>{0};
    QTest::newRow("phrase") << u"to be, not to be"_s << u"to be"_s << false << true
                            << QList<int>{0, 11};
}

void TestTextSearch::matches_areFound()
{
    QFETCH(QString, text);
    QFETCH(QString, sought);
    QFETCH(bool, matchesCase);
    QFETCH(bool, wholeWords);
    QFETCH(QList<int>, starts);

    QList<int> found;
    const QList<TextMatch> matches = findMatches(text, sought, {matchesCase, wholeWords});
    for (const TextMatch &match : matches)
        found.append(match.start);

    QCOMPARE(found, starts);
}

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
