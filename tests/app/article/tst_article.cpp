// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/article.h"
#include "support/blessed.h"
#include "support/goldenfolder.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString told(const QDateTime &date)
{
    if (!date.isValid())
        return u"invalid"_s;
    const bool isLocal = date.timeSpec() == Qt::LocalTime;
    return (isLocal ? date : date.toUTC()).toString(Qt::ISODate);
}

/// Everything that was read, a line each, empty values left out.
QByteArray told(const Article &article)
{
    const FrontMatter &meta = article.meta;
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(name + u": "_s + QString(value).replace(u'\n', u"\\n"_s));
    };
    add(u"title"_s, meta.title);
    add(u"standfirst"_s, meta.standfirst);
    add(u"kicker"_s, meta.kicker);
    for (const Author &author : meta.authors)
        add(u"author"_s, QStringList({author.name, author.id, author.role}).join(u" | "_s));
    add(u"date"_s,
        meta.dateText.isEmpty() ? QString() : meta.dateText + u" = "_s + told(meta.date));
    add(u"updated"_s,
        meta.updatedText.isEmpty() ? QString() : meta.updatedText + u" = "_s + told(meta.updated));
    add(u"slug"_s, meta.slug);
    add(u"lang"_s, meta.lang);
    add(u"section"_s, meta.section);
    add(u"tags"_s, meta.tags.join(u" | "_s));
    add(u"image.src"_s, meta.image.src);
    add(u"image.alt"_s, meta.image.alt);
    add(u"image.caption"_s, meta.image.caption);
    add(u"image.credit"_s, meta.image.credit);
    add(u"image.licence"_s, meta.image.licence);
    add(u"description"_s, meta.description);
    add(u"canonical"_s, meta.canonical);
    add(u"dateline"_s, meta.dateline);
    if (meta.comments != Comments::Unsaid)
        add(u"comments"_s, meta.comments == Comments::Open ? u"open"_s : u"closed"_s);
    add(u"sensitive"_s, meta.sensitive ? u"true"_s : QString());
    add(u"footer"_s, meta.footer);
    for (auto it = meta.others.cbegin(); it != meta.others.cend(); ++it)
        add(u"other "_s + it.key(), it.value());
    for (const Problem &problem : article.problems)
        lines.append(
            u"problem %1:%2: %3"_s.arg(problem.line).arg(problem.column).arg(problem.message));
    lines.append(u"body from line %1:"_s.arg(article.bodyLine));
    return lines.join(u'\n').toUtf8() + '\n' + article.body.toUtf8();
}

} // namespace

class TestArticle final : public QObject
{
    Q_OBJECT

private slots:
    void articles_meanWhatIsToldBesideThem_data();
    void articles_meanWhatIsToldBesideThem();
    void marks_areOnlyReadWhereTheyCount_data();
    void marks_areOnlyReadWhereTheyCount();
    void dates_areIsoDates_data();
    void dates_areIsoDates();
};

void TestArticle::articles_meanWhatIsToldBesideThem_data()
{
    GoldenFolder::addRows(GoldenFolder::path(u"frontmatter"_s), u".md"_s);
}

void TestArticle::articles_meanWhatIsToldBesideThem()
{
    QFETCH(QString, path);

    const Article article = parseArticle(QString::fromUtf8(Blessed::read(path + u".md"_s)));

    const QByteArray made = told(article);
    const QByteArray expected = Blessed::expected(path + u".txt"_s, made);
    QCOMPARE(QString::fromUtf8(made), QString::fromUtf8(expected));
}

void TestArticle::marks_areOnlyReadWhereTheyCount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("bodyLine");
    QTest::newRow("empty") << u""_s << u""_s << u""_s << 0;
    QTest::newRow("dashes") << u"---\ntitle: A\n---\nb\n"_s << u"A"_s << u"b\n"_s << 3;
    QTest::newRow("dots") << u"---\ntitle: A\n...\nb"_s << u"A"_s << u"b"_s << 3;
    QTest::newRow("blanks") << u"--- \t\ntitle: A\n--- \nb"_s << u"A"_s << u"b"_s << 3;
    QTest::newRow("nothing between") << u"---\n---\nb"_s << u""_s << u"b"_s << 2;
    QTest::newRow("no body") << u"---\ntitle: A\n---"_s << u"A"_s << u""_s << 3;
    QTest::newRow("never closed") << u"---\ntitle: A\n\nb"_s << u""_s << u"---\ntitle: A\n\nb"_s
                                  << 0;
    QTest::newRow("only a mark") << u"---"_s << u""_s << u"---"_s << 0;
    QTest::newRow("second line") << u"\n---\ntitle: A\n---\n"_s << u""_s
                                 << u"\n---\ntitle: A\n---\n"_s << 0;
    QTest::newRow("four dashes") << u"----\na\n---\n"_s << u""_s << u"----\na\n---\n"_s << 0;
    QTest::newRow("indented") << u" ---\na\n---\n"_s << u""_s << u" ---\na\n---\n"_s << 0;
    QTest::newRow("heading stays") << u"# A\n\nb"_s << u""_s << u"# A\n\nb"_s << 0;
}

void TestArticle::marks_areOnlyReadWhereTheyCount()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    QFETCH(QString, body);
    QFETCH(int, bodyLine);

    const Article article = parseArticle(text);

    QCOMPARE(article.meta.title, title);
    QCOMPARE(article.body, body);
    QCOMPARE(article.bodyLine, bodyLine);
    QVERIFY(article.problems.isEmpty());
}

void TestArticle::dates_areIsoDates_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QDateTime>("meant");
    const QDate day(2026, 3, 1);
    const QDateTime utc(day, QTime(9, 30), Qt::UTC);
    QTest::newRow("utc") << u"2026-03-01T09:30:00Z"_s << utc;
    QTest::newRow("offset") << u"2026-03-01T11:30:00+02:00"_s << utc;
    QTest::newRow("west") << u"2026-03-01T04:00-05:30"_s << utc;
    QTest::newRow("blanks") << u"2026-03-01 09:30:00 +0000"_s << utc;
    QTest::newRow("milliseconds") << u"2026-03-01T09:30:00.250Z"_s << utc;
    QTest::newRow("local") << u"2026-03-01T09:30"_s << QDateTime(day, QTime(9, 30));
    QTest::newRow("day") << u"2026-03-01"_s << day.startOfDay();
    QTest::newRow("other order") << u"01.03.2026"_s << QDateTime();
    QTest::newRow("no such day") << u"2026-02-30"_s << QDateTime();
    QTest::newRow("no such time") << u"2026-03-01T25:00Z"_s << QDateTime();
    QTest::newRow("no such offset") << u"2026-03-01T09:30+99:00"_s << QDateTime();
    QTest::newRow("words") << u"tomorrow"_s << QDateTime();
}

void TestArticle::dates_areIsoDates()
{
    QFETCH(QString, written);
    QFETCH(QDateTime, meant);

    const Article article = parseArticle(u"---\ntitle: A\ndate: %1\n---\n"_s.arg(written));

    QCOMPARE(article.meta.dateText, written);
    QCOMPARE(article.meta.date.isValid(), meant.isValid());
    if (meant.isValid()) {
        QCOMPARE(article.meta.date.toUTC(), meant.toUTC());
        QVERIFY(article.problems.isEmpty());
    } else {
        QCOMPARE(article.problems.size(), 1);
        QCOMPARE(article.problems.first().line, 2);
    }
}

QTEST_GUILESS_MAIN(TestArticle)
#include "tst_article.moc"
