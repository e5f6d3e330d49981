// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/yaml.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestYaml final : public QObject
{
    Q_OBJECT

private slots:
    void emptyText_isNothing();
    void scalars_stayAsWritten();
    void listsAndMaps_areNested();
    void repeatedKey_keepsItsLastValue();
    void places_countLinesAndUtf16();
    void refusedText_isOneProblemAtItsPlace_data();
    void refusedText_isOneProblemAtItsPlace();
    void whatStandsBeforeAnError_isRead();
    void nesting_isLimited();
    void size_isLimited();
    void thousandsOfKeys_haveTheirPlaces();
};

void TestYaml::emptyText_isNothing()
{
    for (const QString &text : {u""_s, u"\n\n"_s, u"# only a remark\n"_s}) {
        const YamlParse parse = parseYaml(text);
        QVERIFY(parse.root.isNull());
        QVERIFY(parse.problems.isEmpty());
    }
}

void TestYaml::scalars_stayAsWritten()
{
    const YamlParse parse
        = parseYaml(u"a: 012\nb: yes\nc: 2026-01-02\nd: \"x\\ty\"\ne:\nf: ~\ng: '~'\n"
                    "h: >-\n  one\n  two\n"_s);

    QVERIFY(parse.problems.isEmpty());
    QCOMPARE(parse.root[u"a"].text, u"012"_s);
    QCOMPARE(parse.root[u"b"].text, u"yes"_s);
    QCOMPARE(parse.root[u"c"].text, u"2026-01-02"_s);
    QCOMPARE(parse.root[u"d"].text, u"x\ty"_s);
    QVERIFY(parse.root[u"e"].isNull());
    QVERIFY(parse.root[u"f"].isNull());
    QCOMPARE(parse.root[u"g"].text, u"~"_s);
    QCOMPARE(parse.root[u"h"].text, u"one two"_s);
    QVERIFY(parse.root[u"missing"].isNull());
}

void TestYaml::listsAndMaps_areNested()
{
    const YamlParse parse = parseYaml(u"list: [one, {two: 2}]\nmap:\n  inner:\n  - x\n  - - y\n"_s);

    QVERIFY(parse.problems.isEmpty());
    QCOMPARE(parse.root[u"list"].items.size(), 2);
    QCOMPARE(parse.root[u"list"].items[1][u"two"].text, u"2"_s);
    QCOMPARE(parse.root[u"map"][u"inner"].items[1].items[0].text, u"y"_s);
}

void TestYaml::repeatedKey_keepsItsLastValue()
{
    const YamlParse parse = parseYaml(u"a: 1\nb: 2\na: 3\n"_s);

    QCOMPARE(parse.root.members.size(), 2);
    QCOMPARE(parse.root.members.first().first, u"a"_s);
    QCOMPARE(parse.root[u"a"].text, u"3"_s);
}

void TestYaml::places_countLinesAndUtf16()
{
    // libyaml ends lines at U+2028 and counts code points; an editor does neither.
    const YamlParse parse = parseYaml(u"a: \"📰\u2028 x\"\nlist: [📰📰, here]\n"_s);

    QVERIFY(parse.problems.isEmpty());
    const YamlNode &here = parse.root[u"list"].items[1];
    QCOMPARE(here.line, 1);
    QCOMPARE(here.column, 13);
}

void TestYaml::refusedText_isOneProblemAtItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("anchor") << u"a: 1\nb: &x 2\n"_s << 1 << 3;
    QTest::newRow("alias") << u"a: *x\n"_s << 0 << 3;
    QTest::newRow("emphasis") << u"a: **x**\n"_s << 0 << 4;
    QTest::newRow("tag") << u"a: !!python/object x\n"_s << 0 << 3;
    QTest::newRow("tag on a list") << u"a: !x [b]\n"_s << 0 << 3;
    QTest::newRow("colon in a value") << u"t: 1\ntitle: One: two\n"_s << 1 << 10;
    QTest::newRow("tab") << u"a:\n\t- b\n"_s << 1 << 0;
    QTest::newRow("at") << u"a: @b\n"_s << 0 << 3;
    QTest::newRow("open list") << u"a: [b\nc: d\n"_s << 0 << 3;
    QTest::newRow("open quotes") << u"a: \"b\n"_s << 1 << 0;
    QTest::newRow("list as a key") << u"? [a]\n: b\n"_s << 0 << 2;
    QTest::newRow("control character") << u"a: b\nc: 📰\u0001\n"_s << 1 << 5;
}

void TestYaml::refusedText_isOneProblemAtItsPlace()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(int, column);

    const YamlParse parse = parseYaml(text);

    QCOMPARE(parse.problems.size(), 1);
    const Problem &problem = parse.problems.first();
    QVERIFY2(problem.message.endsWith(u'.'), qPrintable(problem.message));
    QCOMPARE(problem.line, line);
    QCOMPARE(problem.column, column);
}

void TestYaml::whatStandsBeforeAnError_isRead()
{
    const YamlParse parse = parseYaml(u"title: Good\ntags: [a, b]\nbad: x: y\nlater: z\n"_s);

    QCOMPARE(parse.problems.size(), 1);
    QCOMPARE(parse.root[u"title"].text, u"Good"_s);
    QCOMPARE(parse.root[u"tags"].items.size(), 2);
}

void TestYaml::nesting_isLimited()
{
    QVERIFY(
        parseYaml(QString(u"["_s.repeated(15) + u"x"_s + u"]"_s.repeated(15))).problems.isEmpty());
    QCOMPARE(
        parseYaml(QString(u"["_s.repeated(16) + u"x"_s + u"]"_s.repeated(16))).problems.size(), 1);
    QCOMPARE(parseYaml(u"["_s.repeated(60'000)).problems.size(), 1);
    QCOMPARE(parseYaml(u"- "_s.repeated(30'000)).problems.size(), 1);
}

void TestYaml::size_isLimited()
{
    const QString text = u"a: "_s;

    QVERIFY(parseYaml(QString(text + QString(64 * 1024 - 3, u'x'))).problems.isEmpty());
    QCOMPARE(parseYaml(QString(text + QString(64 * 1024 - 2, u'x'))).problems.size(), 1);
    QCOMPARE(parseYaml(QString(text + QString(33 * 1024, u'ü'))).problems.size(), 1);
}

void TestYaml::thousandsOfKeys_haveTheirPlaces()
{
    constexpr int keys = 7'000;
    QString text;
    for (int key = 0; key < keys; ++key)
        text += u"k%1: a\n"_s.arg(key);
    text += u"k5: last\n"_s;

    const YamlParse parse = parseYaml(text);

    QVERIFY(parse.problems.isEmpty());
    QCOMPARE(parse.root.members.size(), keys);
    for (int key = 0; key < keys; ++key) {
        const YamlNode &value = parse.root.members[key].second;
        QCOMPARE(value.line, key == 5 ? keys : key);
    }
    QCOMPARE(parse.root[u"k5"].text, u"last"_s);
}

QTEST_GUILESS_MAIN(TestYaml)
#include "tst_yaml.moc"
