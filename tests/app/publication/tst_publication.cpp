// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/footer.h"
#include "publication/publication.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPublication final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void articleWithoutPublication_hasTheBuiltInOne();
    void builtInFooters_areWhole_data();
    void builtInFooters_areWhole();
    void nearestFolder_wins();
    void search_endsEightFoldersUp();
    void everyKey_isRead();
    void wrongValues_areProblemsAtTheirLine_data();
    void wrongValues_areProblemsAtTheirLine();
    void unreadablePublication_isAProblem_notTheBuiltInOne();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(at(name)).path()));
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPublication::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPublication::articleWithoutPublication_hasTheBuiltInOne()
{
    for (const QString &article : {QString(), at(u"article.md"_s)}) {
        const Publication publication = findPublication(article);

        QCOMPARE(publication.folder, u":/publication"_s);
        QVERIFY(!publication.name.isEmpty());
        QCOMPARE(publication.defaultFooter, u"default"_s);
        QVERIFY(publication.problems.isEmpty());
    }
}

void TestPublication::builtInFooters_areWhole_data()
{
    QTest::addColumn<QString>("footer");
    QTest::newRow("default") << QString();
    QTest::newRow("short") << u"short"_s;
}

void TestPublication::builtInFooters_areWhole()
{
    QFETCH(QString, footer);
    FrontMatter meta;
    meta.slug = u"a-story"_s;
    meta.footer = footer;

    const Appeal appeal = fillFooter(findPublication({}), meta, QDateTime::currentDateTime());

    QVERIFY(appeal.problems.isEmpty());
    QVERIFY(appeal.markdown.endsWith(u"\n\n{{button}}\n"_s));
    QVERIFY(!appeal.markdown.chopped(12).contains(u"{{"_s));
    QVERIFY(!appeal.buttonLabel.isEmpty());
    QVERIFY(appeal.buttonUrl.startsWith(u"https://"_s));
    QVERIFY(appeal.buttonUrl.contains(u"utm_campaign=a-story"_s));
    QVERIFY(!appeal.commentsNote.isEmpty());
}

void TestPublication::nearestFolder_wins()
{
    write(u"publication.yaml"_s, "name: Far\n");
    write(u"a/publication.yaml"_s, "name: Near\n");

    QCOMPARE(findPublication(at(u"a/b/article.md"_s)).name, u"Near"_s);
    QCOMPARE(findPublication(at(u"a/article.md"_s)).name, u"Near"_s);
    QCOMPARE(findPublication(at(u"article.md"_s)).name, u"Far"_s);
    QCOMPARE(findPublication(at(u"a/b/article.md"_s)).folder, at(u"a"_s));
}

void TestPublication::search_endsEightFoldersUp()
{
    write(u"publication.yaml"_s, "name: Far\n");

    QCOMPARE(findPublication(at(u"1/2/3/4/5/6/7/8/article.md"_s)).name, u"Far"_s);
    QCOMPARE(findPublication(at(u"1/2/3/4/5/6/7/8/9/article.md"_s)).folder, u":/publication"_s);
}

void TestPublication::everyKey_isRead()
{
    write(u"publication.yaml"_s,
        "galley: 1\nname: Evening Post\nurl: https://example.org/\nlang: en-GB\n"
        "timezone: Europe/London\nfooters: {dir: appeals, default: winter}\ntargets:\n- id: x\n");

    const Publication publication = findPublication(at(u"article.md"_s));

    QCOMPARE(publication.name, u"Evening Post"_s);
    QCOMPARE(publication.url, u"https://example.org/"_s);
    QCOMPARE(publication.lang, u"en-GB"_s);
    QCOMPARE(publication.timezone, u"Europe/London"_s);
    QCOMPARE(publication.footersFolder, u"appeals"_s);
    QCOMPARE(publication.defaultFooter, u"winter"_s);
    QVERIFY(publication.problems.isEmpty());
}

void TestPublication::wrongValues_areProblemsAtTheirLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("list for a name") << QByteArray("name: [a]");
    QTest::newRow("unknown zone") << QByteArray("timezone: Europe/Nowhere");
    QTest::newRow("footers are text") << QByteArray("footers: default");
    QTest::newRow("folder above") << QByteArray("footers: {dir: ../other}");
    QTest::newRow("folder elsewhere") << QByteArray("footers: {dir: /etc}");
    QTest::newRow("broken") << QByteArray("name: a: b");
}

void TestPublication::wrongValues_areProblemsAtTheirLine()
{
    QFETCH(QByteArray, line);
    write(u"publication.yaml"_s, "galley: 1\n" + line + '\n');

    const Publication publication = findPublication(at(u"article.md"_s));

    QCOMPARE(publication.problems.size(), 1);
    QCOMPARE(publication.problems.first().line, 1);
    QCOMPARE(publication.footersFolder, u"footers"_s);
    QVERIFY(publication.timezone.isEmpty());
}

void TestPublication::unreadablePublication_isAProblem_notTheBuiltInOne()
{
    QVERIFY(QDir().mkpath(at(u"publication.yaml"_s)));

    const Publication publication = findPublication(at(u"article.md"_s));

    QCOMPARE(publication.folder, m_folder->path());
    QCOMPARE(publication.problems.size(), 1);
    QVERIFY(publication.problems.first().message.contains(at(u"publication.yaml"_s)));
    QVERIFY(publication.defaultFooter.isEmpty());
}

QTEST_GUILESS_MAIN(TestPublication)
#include "tst_publication.moc"
