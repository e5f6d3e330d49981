// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/footer.h"
#include "support/blessed.h"
#include "support/goldenfolder.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC);

FrontMatter ferryStory()
{
    FrontMatter meta;
    meta.title = u"Ferry stays in port: *third* day"_s;
    meta.slug = u"ferry third-day"_s;
    meta.lang = u"en-GB"_s;
    meta.section = u"Islands"_s;
    meta.tags = QStringList{u"ferries"_s};
    meta.authors = {{u"Mara Lindqvist"_s, {}, {}}, {u"Jon Pye"_s, {}, {}}};
    return meta;
}

QByteArray told(const Appeal &appeal)
{
    QStringList lines{u"name: "_s + appeal.name, u"lang: "_s + appeal.lang,
        u"button: "_s + appeal.buttonLabel + u" -> "_s + appeal.buttonUrl};
    for (const FooterChoice &choice : appeal.choices) {
        lines.append(u"choice %1: %2 -> %3 (%4)%5"_s.arg(choice.id, choice.label, choice.url,
            choice.note, choice.isDefault ? u" default"_s : QString()));
    }
    lines.append(u"comments: "_s + appeal.commentsNote);
    for (const Problem &problem : appeal.problems)
        lines.append(u"problem: "_s + problem.message);
    return lines.join(u'\n').toUtf8() + "\n\n" + appeal.markdown.toUtf8();
}

} // namespace

class TestFooter final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void footers_areFilledAsToldBesideThem_data();
    void footers_areFilledAsToldBesideThem();
    void conditions_decideAboutTheDefault_data();
    void conditions_decideAboutTheDefault();
    void namedFooter_isShownWhateverItsConditions();
    void none_isNoAppeal_butAComment();
    void unknownFooter_isAProblemThatNamesTheOthers();
    void footerName_isAPlainFileName_data();
    void footerName_isAPlainFileName();
    void linkOutOfTheFolder_isNotFollowed();
    void variants_areSpreadByWeight_andStay();
    void unknownVariant_isAProblem();
    void goalWithoutNumbers_isAProblem_data();
    void goalWithoutNumbers_isAProblem();

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(u"footers/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] Publication publication() const
    {
        Publication result;
        result.folder = m_folder->path();
        result.name = u"Evening Post"_s;
        result.lang = u"en-GB"_s;
        result.timezone = u"Europe/London"_s;
        result.footersFolder = u"footers"_s;
        result.defaultFooter = u"usual"_s;
        return result;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFooter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"footers"_s));
}

void TestFooter::footers_areFilledAsToldBesideThem_data()
{
    GoldenFolder::addRows(GoldenFolder::path(u"footers/footers"_s), u".md"_s);
}

void TestFooter::footers_areFilledAsToldBesideThem()
{
    QFETCH(QString, path);
    const QString folder = GoldenFolder::path(u"footers"_s);
    FrontMatter meta = ferryStory();
    meta.footer = QFileInfo(path).fileName();

    const Publication found = findPublication(folder + u"/article.md"_s);
    QCOMPARE(found.folder, folder);
    const QByteArray made = told(fillFooter(found, meta, noon));

    const QByteArray expected = Blessed::expected(path + u".txt"_s, made);
    QCOMPARE(QString::fromUtf8(made), QString::fromUtf8(expected));
}

void TestFooter::conditions_decideAboutTheDefault_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("nothing") << QByteArray("{}") << true;
    QTest::newRow("section") << QByteArray("{sections: [Sport, islands]}") << true;
    QTest::newRow("other section") << QByteArray("{sections: Sport}") << false;
    QTest::newRow("not the section") << QByteArray("{not_sections: [Islands]}") << false;
    QTest::newRow("tag") << QByteArray("{tags: [Ferries]}") << true;
    QTest::newRow("other tag") << QByteArray("{tags: [trains]}") << false;
    QTest::newRow("not the tag") << QByteArray("{not_tags: [obituary, ferries]}") << false;
    QTest::newRow("not another tag") << QByteArray("{not_tags: [obituary]}") << true;
    QTest::newRow("language") << QByteArray("{lang: [de, en]}") << true;
    QTest::newRow("exact language") << QByteArray("{lang: en-GB}") << true;
    QTest::newRow("other language") << QByteArray("{lang: e}") << false;
    QTest::newRow("from today") << QByteArray("{from: 2026-03-15}") << true;
    QTest::newRow("from tomorrow") << QByteArray("{from: 2026-03-16}") << false;
    QTest::newRow("to today") << QByteArray("{to: 2026-03-15}") << true;
    QTest::newRow("to yesterday") << QByteArray("{to: 2026-03-14}") << false;
    QTest::newRow("to the hour") << QByteArray("{to: '2026-03-15T11:59:00+00:00'}") << false;
    QTest::newRow("open end") << QByteArray("{from: 2026-01-01, to: }") << true;
    QTest::newRow("unreadable date") << QByteArray("{from: spring}") << false;
    QTest::newRow("all must hold") << QByteArray("{sections: Islands, tags: trains}") << false;
}

void TestFooter::conditions_decideAboutTheDefault()
{
    QFETCH(QByteArray, when);
    QFETCH(bool, isShown);
    write(u"usual.md"_s, "---\nwhen: " + when + "\ncomments_note: Over\n---\nPlease give.\n");

    const Appeal appeal = fillFooter(publication(), ferryStory(), noon);

    QCOMPARE(appeal.name, isShown ? u"usual"_s : QString());
    QCOMPARE(appeal.markdown.isEmpty(), !isShown);
    QCOMPARE(appeal.commentsNote, u"Over"_s);

    FrontMatter sensitive = ferryStory();
    sensitive.sensitive = true;
    QVERIFY(fillFooter(publication(), sensitive, noon).name.isEmpty());
    FrontMatter sponsored = ferryStory();
    sponsored.tags.append(u"Sponsored"_s);
    QVERIFY(fillFooter(publication(), sponsored, noon).name.isEmpty());
}

void TestFooter::namedFooter_isShownWhateverItsConditions()
{
    write(u"usual.md"_s, "---\nwhen: {sections: Sport}\n---\nPlease give.\n");
    FrontMatter meta = ferryStory();
    meta.footer = u"usual"_s;
    meta.sensitive = true;

    QCOMPARE(fillFooter(publication(), meta, noon).markdown, u"Please give.\n"_s);
}

void TestFooter::none_isNoAppeal_butAComment()
{
    write(u"usual.md"_s, "Please give.\n");
    FrontMatter meta = ferryStory();
    meta.footer = u"none"_s;

    const Appeal appeal = fillFooter(publication(), meta, noon);

    QVERIFY(appeal.name.isEmpty());
    QVERIFY(appeal.markdown.isEmpty());
    QVERIFY(appeal.problems.isEmpty());
    QVERIFY(!appeal.commentsNote.isEmpty());
    Publication without = publication();
    without.defaultFooter.clear();
    QVERIFY(fillFooter(without, ferryStory(), noon).name.isEmpty());
}

void TestFooter::unknownFooter_isAProblemThatNamesTheOthers()
{
    write(u"usual.md"_s, "x");
    write(u"winter.md"_s, "x");
    FrontMatter meta = ferryStory();
    meta.footer = u"summer"_s;

    const Appeal appeal = fillFooter(publication(), meta, noon);

    QVERIFY(appeal.name.isEmpty());
    QVERIFY(appeal.markdown.isEmpty());
    QCOMPARE(appeal.problems.size(), 1);
    const QString message = appeal.problems.first().message;
    QVERIFY(message.contains(m_folder->filePath(u"footers/summer.md"_s)));
    QVERIFY(message.contains(u"usual, winter"_s));
}

void TestFooter::footerName_isAPlainFileName_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"../secret"_s, u".."_s, u"a/b"_s, u"/etc/passwd"_s, u".hidden"_s,
             u"..%2fsecret"_s, u"%2e%2e/secret"_s, u"a\\b"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestFooter::footerName_isAPlainFileName()
{
    QFETCH(QString, name);
    QFile secret(m_folder->filePath(u"secret.md"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("secret");
    secret.close();
    FrontMatter meta = ferryStory();
    meta.footer = name;

    const Appeal appeal = fillFooter(publication(), meta, noon);

    QVERIFY(appeal.markdown.isEmpty());
    QCOMPARE(appeal.problems.size(), 1);
}

void TestFooter::linkOutOfTheFolder_isNotFollowed()
{
    const QTemporaryDir elsewhere;
    QFile secret(elsewhere.filePath(u"secret.md"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("secret");
    secret.close();
    QVERIFY(
        QFile::link(elsewhere.filePath(u"secret.md"_s), m_folder->filePath(u"footers/usual.md"_s)));

    const Appeal appeal = fillFooter(publication(), ferryStory(), noon);

    QVERIFY(appeal.markdown.isEmpty());
    QCOMPARE(appeal.problems.size(), 1);
}

void TestFooter::variants_areSpreadByWeight_andStay()
{
    write(u"usual.md"_s,
        "---\nvariants:\n- {id: a, weight: 3, word: anna}\n- {id: b, word: berta}\n"
        "- {id: c, weight: 0, word: carl}\nvars: {word: nobody}\n---\n{{word}}\n");
    QHash<QString, int> counts;
    for (int i = 0; i < 400; ++i) {
        FrontMatter meta = ferryStory();
        meta.slug = u"story-%1"_s.arg(i);
        const QString text = fillFooter(publication(), meta, noon).markdown;
        QCOMPARE(fillFooter(publication(), meta, noon).markdown, text);
        ++counts[text.trimmed()];
    }
    QCOMPARE(counts.size(), 2);
    QVERIFY(counts[u"anna"_s] > 250);
    QVERIFY(counts[u"berta"_s] > 50);

    FrontMatter meta = ferryStory();
    meta.footer = u"usual#c"_s;
    QCOMPARE(fillFooter(publication(), meta, noon).markdown, u"carl\n"_s);
}

void TestFooter::unknownVariant_isAProblem()
{
    write(u"usual.md"_s, "---\nvariants: [{id: a}]\n---\nText.\n");
    FrontMatter meta = ferryStory();
    meta.footer = u"usual#z"_s;

    const Appeal appeal = fillFooter(publication(), meta, noon);

    QCOMPARE(appeal.markdown, u"Text.\n"_s);
    QCOMPARE(appeal.problems.size(), 1);
    QVERIFY(appeal.problems.first().message.contains(u"“z”"_s));
}

void TestFooter::goalWithoutNumbers_isAProblem_data()
{
    QTest::addColumn<QByteArray>("goal");
    QTest::newRow("infinite") << QByteArray("{raised: inf, target: 100}");
    QTest::newRow("below all") << QByteArray("{raised: 1, target: -inf}");
    QTest::newRow("not a number") << QByteArray("{raised: nan, target: nan}");
    QTest::newRow("too large to write out") << QByteArray("{raised: 1, target: 1e300}");
    QTest::newRow("words") << QByteArray("{raised: some, target: more}");
}

void TestFooter::goalWithoutNumbers_isAProblem()
{
    QFETCH(QByteArray, goal);
    write(u"usual.md"_s, "---\ngoal: " + goal + "\n---\nWe have {{goal}}.\n");

    const Appeal appeal = fillFooter(publication(), ferryStory(), noon);

    QCOMPARE(appeal.problems.size(), 2);
    QVERIFY(appeal.problems[0].message.contains(u"“goal” must have the numbers"_s));
    QVERIFY(appeal.problems[1].message.contains(u"“{{goal}}” has no value"_s));
    QCOMPARE(appeal.markdown, QString());
}

QTEST_GUILESS_MAIN(TestFooter)
#include "tst_footer.moc"
