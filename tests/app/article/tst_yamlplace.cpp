// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/yamlplace.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestYamlPlace final : public QObject
{
    Q_OBJECT

private slots:
    void places_countLinesAndUtf16_data();
    void places_countLinesAndUtf16();
    void placesTowardsTheEnd_readTheTextOnce();
    void earlierPlace_isFoundAgain();
};

void TestYamlPlace::places_countLinesAndUtf16_data()
{
    QTest::addColumn<int>("codePoint");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("start") << 0 << 0 << 0;
    QTest::newRow("after a pair") << 2 << 0 << 3;
    QTest::newRow("line end") << 3 << 0 << 4;
    QTest::newRow("next line") << 4 << 1 << 0;
    QTest::newRow("another reader's line end is none") << 6 << 1 << 2;
    QTest::newRow("end") << 7 << 1 << 3;
    QTest::newRow("beyond the end") << 70 << 1 << 3;
}

void TestYamlPlace::places_countLinesAndUtf16()
{
    QFETCH(int, codePoint);
    QFETCH(int, line);
    QFETCH(int, column);
    const QString text = u"a\U0001F4F0b\nc\u2028d"_s;

    const YamlPlace place = YamlPlaces(text).of(size_t(codePoint));

    QCOMPARE(place.line, line);
    QCOMPARE(place.column, column);
}

void TestYamlPlace::placesTowardsTheEnd_readTheTextOnce()
{
    constexpr int lines = 7'000;
    const QString text = u"key: é\n"_s.repeated(lines);
    YamlPlaces places(text);

    for (int line = 0; line < lines; ++line) {
        const YamlPlace key = places.of(size_t(line) * 7);
        const YamlPlace value = places.of(size_t(line) * 7 + 5);
        QCOMPARE(key.line, line);
        QCOMPARE(key.column, 0);
        QCOMPARE(value.line, line);
        QCOMPARE(value.column, 5);
    }

    QVERIFY(places.steps() <= size_t(text.size()));
}

void TestYamlPlace::earlierPlace_isFoundAgain()
{
    const QString text = u"ab\ncd\n"_s;
    YamlPlaces places(text);

    QCOMPARE(places.of(4).line, 1);
    QCOMPARE(places.of(1).line, 0);
    QCOMPARE(places.of(1).column, 1);
}

QTEST_GUILESS_MAIN(TestYamlPlace)
#include "tst_yamlplace.moc"
