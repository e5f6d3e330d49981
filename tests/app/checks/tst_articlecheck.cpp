// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/articlecheck.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestArticleCheck final : public QObject
{
    Q_OBJECT

private slots:
    void problems_areFindingsWhereTheyStand();
    void soundArticle_hasNoFindings();
};

void TestArticleCheck::problems_areFindingsWhereTheyStand()
{
    const Article article = parseArticle(u"---\nlang: en\nsensitive: perhaps\n---\n"_s);
    const QList<Finding> findings = articleFindings(article.problems);

    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().rule, u"article"_s);
    QCOMPARE(findings.first().line, 2);
    QCOMPARE(findings.first().column, article.problems.first().column);
    QVERIFY(!findings.first().message.isEmpty());
    QVERIFY(findings.first().word.isEmpty());
}

void TestArticleCheck::soundArticle_hasNoFindings()
{
    const Article article = parseArticle(u"---\nlang: en\nsensitive: true\n---\nWords.\n"_s);

    QVERIFY(articleFindings(article.problems).isEmpty());
}

QTEST_GUILESS_MAIN(TestArticleCheck)
#include "tst_articlecheck.moc"
