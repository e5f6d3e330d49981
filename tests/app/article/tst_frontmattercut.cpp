// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/frontmattercut.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFrontMatterCut final : public QObject
{
    Q_OBJECT

private slots:
    void text_isCutWhereItsLinesSay_data();
    void text_isCutWhereItsLinesSay();
    void search_asksForNoMoreThanItNeeds();
};

void TestFrontMatterCut::text_isCutWhereItsLinesSay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("body");

    const auto whole = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << 0 << QString() << text;
    };
    QTest::newRow("closed") << u"---\na: 1\n---\nbody\n"_s << 3 << u"a: 1\n"_s << u"body\n"_s;
    QTest::newRow("closed by dots") << u"---\na: 1\n...\nbody"_s << 3 << u"a: 1\n"_s << u"body"_s;
    QTest::newRow("blanks after marks") << u"--- \t\n---\t\nbody"_s << 2 << QString() << u"body"_s;
    QTest::newRow("nothing else") << u"---\n---"_s << 2 << QString() << QString();
    QTest::newRow("a later rule") << u"---\n---\n---"_s << 2 << QString() << u"---"_s;
    whole("empty", {});
    whole("mark alone", u"---"_s);
    whole("not closed", u"---\na: 1\n----\n --- \n"_s);
    whole("rule at the top", u"---\n\nbody\n"_s);
    whole("dots do not open", u"...\na: 1\n---"_s);
    whole("not on the first line", u"\n---\na: 1\n---"_s);
    whole("no-break space after the mark", u"---\u00a0\na: 1\n---"_s);
}

void TestFrontMatterCut::text_isCutWhereItsLinesSay()
{
    QFETCH(const QString, text);
    QFETCH(const int, lines);
    QFETCH(const QString, yaml);
    QFETCH(const QString, body);

    const FrontMatterCut cut = cutFrontMatter(text);
    QCOMPARE(frontMatterLines(text.split(u'\n')), lines);
    QCOMPARE(cut.hasFrontMatter, lines > 0);
    QCOMPARE(cut.bodyLine, lines);
    QCOMPARE(cut.yaml.toString(), yaml);
    QCOMPARE(cut.body.toString(), body);
}

void TestFrontMatterCut::search_asksForNoMoreThanItNeeds()
{
    FrontMatterSearch none;
    QVERIFY(!none.take(u"Words"));
    QCOMPARE(none.lines(), 0);

    FrontMatterSearch some;
    QVERIFY(some.take(u"---"));
    QVERIFY(some.take(u"title: x"));
    QCOMPARE(some.lines(), 0);
    QVERIFY(!some.take(u"---"));
    QCOMPARE(some.lines(), 3);
}

QTEST_GUILESS_MAIN(TestFrontMatterCut)
#include "tst_frontmattercut.moc"
