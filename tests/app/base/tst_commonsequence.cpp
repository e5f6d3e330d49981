// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/commonsequence.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCommonSequence final : public QObject
{
    Q_OBJECT

private slots:
    void asManyAsPossible_goTogether_data();
    void asManyAsPossible_goTogether();
};

void TestCommonSequence::asManyAsPossible_goTogether_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("common");
    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("nothing against something") << u""_s << u"abc"_s << u""_s;
    QTest::newRow("all") << u"abc"_s << u"abc"_s << u"abc"_s;
    QTest::newRow("none") << u"abc"_s << u"xyz"_s << u""_s;
    QTest::newRow("inserted") << u"abc"_s << u"aXbYc"_s << u"abc"_s;
    QTest::newRow("moved") << u"abcd"_s << u"bcda"_s << u"bcd"_s;
    QTest::newRow("repeated") << u"aabaa"_s << u"aaaa"_s << u"aaaa"_s;
}

void TestCommonSequence::asManyAsPossible_goTogether()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(QString, common);

    const auto pairs = commonSequence(one.size(), other.size(),
        [&](qsizetype row, qsizetype column) { return one[row] == other[column]; });

    QString found;
    qsizetype lastRow = -1;
    qsizetype lastColumn = -1;
    for (const auto &[row, column] : pairs) {
        QVERIFY(row > lastRow && column > lastColumn);
        QCOMPARE(one[row], other[column]);
        found += one[row];
        lastRow = row;
        lastColumn = column;
    }
    QCOMPARE(found, common);
}

QTEST_GUILESS_MAIN(TestCommonSequence)
#include "tst_commonsequence.moc"
