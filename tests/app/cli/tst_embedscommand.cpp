// SPDX-License-Identifier: GPL-3.0-or-later
// "galley embeds" with a web of the test's own.
#include "archive/embedarchive.h"
#include "cli/commandline.h"
#include "support/capturedstreams.h"
#include "support/foldercontent.h"
#include "support/genericanswers.h"
#include "support/scratchfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QString film = u"https://vimeo.com/10001"_s;
const QString other = u"https://vimeo.com/10002"_s;
const QString toot = u"https://mastodon.example/@ana/109876543210987654"_s;

/// The test's web, lent to a command that ends before the test does.
class LentFetcher final : public Fetcher
{
public:
    explicit LentFetcher(FakeFetcher &web)
        : m_web(web)
    { }
    void fetch(const FetchRequest &request, QObject *receiver, Callback callback) override
    {
        m_web.fetch(request, receiver, std::move(callback));
    }
    void cancel(QObject *receiver) override { m_web.cancel(receiver); }

private:
    FakeFetcher &m_web;
};

struct Run
{
    ExitCode code = ExitCode::Failed;
    QByteArray out;
    QByteArray error;
};

bool isOneSentence(const QByteArray &error)
{
    return error.startsWith("galley: ") && error.endsWith(".\n") && error.count('\n') == 1;
}

} // namespace

class TestEmbedsCommand final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fetch_keepsWhatIsAnswered();
    void fetch_leavesWhatIsKeptAlone();
    void refresh_asksForEverythingAgain();
    void check_asksForWhatIsKeptAndChangesNoWords();
    void whatCannotBeHad_isSaidWithItsPlace();
    void withoutANetwork_everyEmbedHasItsSentence();
    void shortLinkThatCannotBeHad_isSaidWithItsPlace();
    void embedThatStandsTwice_isAskedAboutOnce();
    void whatNobodyCanBeAskedAbout_isNotAsked();
    void json_saysWhatIsKept();
    void progress_isShownOnATerminalAlone();
    void tasksThatContradictEachOther_areRefused_data();
    void tasksThatContradictEachOther_areRefused();
    void forgotten_leavesNothing();
    void whatCannotBeForgotten_isOneSentence_data();
    void whatCannotBeForgotten_isOneSentence();
    void folderThatTakesNothing_isSaidForEachEmbed();
    void entryOfANewerGalley_isLeftAlone();
    void buildWithoutAWeb_saysSo();

private:
    Run run(const QStringList &arguments, CapturedStream::As errorAs = CapturedStream::As::File);
    /// The article and its line, and what stands after it.
    [[nodiscard]] QByteArray place(int line, const QByteArray &rest = {}) const
    {
        return m_article.toUtf8() + ':' + QByteArray::number(line) + rest;
    }
    [[nodiscard]] QByteArray sentence(int line, const QByteArray &rest) const
    {
        return "galley: " + place(line, ":1: " + rest);
    }
    [[nodiscard]] Embed kept(const QString &url) const
    {
        return EmbedArchive(ArticleFolder(m_article)).read(ProviderRegistry().match(url).value());
    }
    void answerFilms(const QByteArray &title)
    {
        m_web->answer(u"https://vimeo.com/api/oembed.json"_s, 200, "application/json",
            genericAnswer(AnswerKind::OEmbed).replace("The ferry is late again", title));
    }

    std::unique_ptr<ScratchFolder> m_folder;
    std::unique_ptr<FakeFetcher> m_web;
    QString m_article;
    int m_websMade = 0;
};

void TestEmbedsCommand::init()
{
    m_folder = std::make_unique<ScratchFolder>();
    m_web = std::make_unique<FakeFetcher>();
    m_websMade = 0;
    const QStringList lines{u"---"_s, u"footer: none"_s, u"---"_s, {}, film, {}, other, {}, toot};
    m_article = m_folder->write(u"story.md"_s, lines.join(u'\n').toUtf8());
    m_web->answer(u"https://files.example/"_s, 200, "image/png", plainPicture(Qt::darkCyan));
    m_web->answer(u"https://mastodon.example/api/v1/statuses/"_s, 200, "application/json",
        genericAnswer(AnswerKind::MastodonStatus));
    answerFilms("A river");
}

Run TestEmbedsCommand::run(const QStringList &arguments, CapturedStream::As errorAs)
{
    CommandParts parts;
    parts.workerProgram = QStringLiteral(GALLEY_PROGRAM);
    parts.makeFetcher = [this] {
        ++m_websMade;
        return std::make_unique<LentFetcher>(*m_web);
    };
    CapturedStream out(stdout, CapturedStream::As::File);
    CapturedStream error(stderr, errorAs);
    Run run;
    run.code = runCommandLine(QStringList{u"embeds"_s} + arguments, parts);
    run.out = out.end();
    run.error = error.end();
    return run;
}

void TestEmbedsCommand::fetch_keepsWhatIsAnswered()
{
    const Run fetched = run({m_article, u"--fetch"_s});

    QCOMPARE(fetched.error, QByteArray());
    QCOMPARE(fetched.code, ExitCode::Fine);
    QCOMPARE(fetched.out,
        place(5) + ": vimeo ok " + film.toUtf8() + '\n' + place(7) + ": vimeo ok " + other.toUtf8()
            + '\n' + place(9) + ": mastodon ok " + toot.toUtf8() + '\n');
    QCOMPARE(kept(film).title, u"A river"_s);
    QCOMPARE(kept(toot).media.size(), 1);
    QCOMPARE(run({m_article}).out, fetched.out);
}

void TestEmbedsCommand::fetch_leavesWhatIsKeptAlone()
{
    run({m_article, u"--fetch"_s});
    const auto before = folderContent(m_folder->path({}));
    m_web->asked.clear();
    m_websMade = 0;
    answerFilms("Another river");

    const Run again = run({m_article, u"--fetch"_s});

    QCOMPARE(again.code, ExitCode::Fine);
    QCOMPARE(m_web->asked, QStringList());
    QCOMPARE(m_websMade, 0);
    QCOMPARE(folderContent(m_folder->path({})), before);

    m_folder->write(u"story.md"_s, m_folder->read(u"story.md"_s) + "\n\nhttps://vimeo.com/30003\n");
    QCOMPARE(run({m_article, u"--fetch"_s}).code, ExitCode::Fine);
    QVERIFY(!m_web->asked.isEmpty());
    for (const QString &asked : std::as_const(m_web->asked)) {
        const bool isOfTheNewOne = asked.startsWith("https://files.example/"_L1)
            || asked.contains("vimeo.com%2F30003"_L1) || asked.contains("vimeo.com/30003"_L1);
        QVERIFY2(isOfTheNewOne, qPrintable(asked));
    }
    QCOMPARE(kept(film).title, u"A river"_s);
    QCOMPARE(kept(u"https://vimeo.com/30003"_s).title, u"Another river"_s);
}

void TestEmbedsCommand::refresh_asksForEverythingAgain()
{
    run({m_article, u"--fetch"_s});
    answerFilms("Another river");

    const Run again = run({m_article, u"--refresh"_s});

    QCOMPARE(again.code, ExitCode::Fine);
    QCOMPARE(kept(film).title, u"Another river"_s);
    QCOMPARE(kept(other).title, u"Another river"_s);
}

void TestEmbedsCommand::check_asksForWhatIsKeptAndChangesNoWords()
{
    m_folder->write(u"story.md"_s, film.toUtf8());
    run({m_article, u"--fetch"_s});
    m_folder->write(u"story.md"_s, (film + "\n\n"_L1 + other).toUtf8());
    m_web->asked.clear();
    answerFilms("Another river");

    const Run checked = run({m_article, u"--check"_s});

    QCOMPARE(m_web->asked.size(), 1);
    QCOMPARE(kept(film).title, u"A river"_s);
    QCOMPARE(kept(film).state, EmbedState::Edited);
    QCOMPARE(kept(other).state, EmbedState::UrlOnly);
    QCOMPARE(checked.code, ExitCode::Fine);
    QCOMPARE(checked.out,
        place(1) + ": vimeo edited " + film.toUtf8() + '\n' + place(3) + ": vimeo url-only "
            + other.toUtf8() + '\n');

    m_web->answer(u"https://vimeo.com/api/oembed.json"_s, 404, "text/html", "Not found");
    const Run gone = run({m_article, u"--check"_s});
    QCOMPARE(gone.code, ExitCode::Findings);
    QVERIFY2(gone.out.startsWith(place(1, ": vimeo gone ")), gone.out.constData());
    QVERIFY2(gone.error.startsWith(sentence(1, "")), gone.error.constData());
    QCOMPARE(kept(film).title, u"A river"_s);
}

void TestEmbedsCommand::whatCannotBeHad_isSaidWithItsPlace()
{
    m_web->answer(u"https://mastodon.example/"_s,
        failure(ErrorCode::TimedOut, u"mastodon.example took too long to answer."_s));

    const Run fetched = run({m_article, u"--fetch"_s});

    QCOMPARE(fetched.code, ExitCode::Findings);
    QCOMPARE(fetched.error,
        sentence(9, toot.toUtf8() + ": mastodon.example took too long to answer.\n"));
    QVERIFY(isOneSentence(fetched.error));
    QVERIFY2(fetched.out.contains(place(9, ": mastodon url-only ")), fetched.out.constData());
    QCOMPARE(kept(film).state, EmbedState::Ok);
}

void TestEmbedsCommand::withoutANetwork_everyEmbedHasItsSentence()
{
    const auto before = folderContent(m_folder->path({}));
    m_web->answer(u"https://"_s, failure(ErrorCode::Offline, u"There is no network."_s));

    const Run fetched = run({m_article, u"--fetch"_s});

    QCOMPARE(fetched.code, ExitCode::Findings);
    QCOMPARE(fetched.error.count("There is no network.\n"), 3);
    QCOMPARE(fetched.error.count('\n'), 3);
    QCOMPARE(folderContent(m_folder->path({})), before);
}

void TestEmbedsCommand::shortLinkThatCannotBeHad_isSaidWithItsPlace()
{
    m_folder->write(u"story.md"_s, "Words.\n\nhttps://vm.tiktok.com/ZMabc123/\n");
    m_web->answer(u"https://vm.tiktok.com/"_s, 301, "text/html", {},
        {{"location", "https://www.tiktok.com/@harbour/video/7134059641968872746"}});
    m_web->answer(
        u"https://www.tiktok.com/"_s, failure(ErrorCode::Offline, u"There is no network."_s));

    const Run fetched = run({m_article, u"--fetch"_s});

    QCOMPARE(fetched.code, ExitCode::Findings);
    QVERIFY2(fetched.error.startsWith(sentence(3, "https://vm.tiktok.com/ZMabc123")),
        fetched.error.constData());
    QVERIFY(isOneSentence(fetched.error));
}

void TestEmbedsCommand::embedThatStandsTwice_isAskedAboutOnce()
{
    m_folder->write(u"story.md"_s, (film + "\n\nWords.\n\n"_L1 + film + u'\n').toUtf8());
    answerFilms("A river");

    const Run fetched = run({m_article, u"--fetch"_s});

    QCOMPARE(fetched.code, ExitCode::Fine);
    QCOMPARE(m_web->asked.filter(u"https://vimeo.com/api/"_s).size(), 1);
    QCOMPARE(fetched.out.count(": vimeo ok "), 2);
}

void TestEmbedsCommand::whatNobodyCanBeAskedAbout_isNotAsked()
{
    m_folder->write(u"story.md"_s, "https://www.openstreetmap.org/#map=15/52.5200/13.4050\n");

    const Run fetched = run({m_article, u"--fetch"_s});

    QCOMPARE(fetched.code, ExitCode::Fine);
    QCOMPARE(fetched.error, QByteArray());
    QVERIFY(fetched.out.contains(": osm url-only "));
    QCOMPARE(m_web->asked, QStringList());
}

void TestEmbedsCommand::json_saysWhatIsKept()
{
    const Run fetched = run({m_article, u"--fetch"_s, u"--json"_s});

    QCOMPARE(fetched.code, ExitCode::Fine);
    const QJsonObject root = QJsonDocument::fromJson(fetched.out).object();
    QCOMPARE(root[u"file"_s].toString(), m_article);
    const QJsonArray embeds = root[u"embeds"_s].toArray();
    QCOMPARE(embeds.size(), 3);
    const QJsonObject post = embeds.at(2).toObject();
    QCOMPARE(post[u"line"_s].toInt(), 9);
    QCOMPARE(post[u"state"_s].toString(), u"ok"_s);
    QCOMPARE(post[u"author"_s].toString(), u"Ana Lind"_s);
    QCOMPARE(post[u"published"_s].toString(), u"2023-05-02T09:12:00Z"_s);
    QVERIFY(QDateTime::fromString(post[u"first_fetched"_s].toString(), Qt::ISODate).isValid());
}

void TestEmbedsCommand::progress_isShownOnATerminalAlone()
{
    const QByteArray shown = run({m_article, u"--fetch"_s}, CapturedStream::As::Terminal).error;

    for (const char *count : {"0 of 3", "1 of 3", "2 of 3", "3 of 3"})
        QVERIFY2(shown.contains(count), shown.constData());
    QVERIFY2(shown.endsWith("\r\x1b[K"), shown.constData());
    QCOMPARE(shown.count('\n'), 0);
    QCOMPARE(run({m_article, u"--refresh"_s}).error, QByteArray());
}

void TestEmbedsCommand::tasksThatContradictEachOther_areRefused_data()
{
    QTest::addColumn<QStringList>("tasks");

    const QList<QStringList> tasks{
        {u"--fetch"_s}, {u"--refresh"_s}, {u"--check"_s}, {u"--forget"_s, film}};
    for (const QStringList &one : tasks) {
        for (const QStringList &two : tasks) {
            if (one != two)
                QTest::addRow("%s and %s", qPrintable(one.first()), qPrintable(two.first()))
                    << one + two;
        }
    }
    QTest::newRow("an unknown one") << QStringList{u"--fetch-all"_s};
    QTest::newRow("two articles") << QStringList{u"--fetch"_s, u"other.md"_s};
    QTest::newRow("--forget without an address") << QStringList{u"--forget"_s};
}

void TestEmbedsCommand::tasksThatContradictEachOther_areRefused()
{
    QFETCH(const QStringList, tasks);
    const auto before = folderContent(m_folder->path({}));

    const Run refused = run(QStringList{m_article} + tasks);

    QCOMPARE(refused.code, ExitCode::Failed);
    QCOMPARE(refused.out, QByteArray());
    QVERIFY2(refused.error.startsWith("galley: ") && refused.error.count('\n') == 1,
        refused.error.constData());
    QCOMPARE(m_web->asked, QStringList());
    QCOMPARE(folderContent(m_folder->path({})), before);
}

void TestEmbedsCommand::forgotten_leavesNothing()
{
    const auto before = folderContent(m_folder->path({}));
    run({m_article, u"--fetch"_s});
    m_web->asked.clear();

    const Run forgot = run({m_article, u"--forget"_s, u"http://player.vimeo.com/video/10001"_s});

    QCOMPARE(forgot.error, QByteArray());
    QCOMPARE(forgot.code, ExitCode::Fine);
    QVERIFY2(forgot.out.contains(place(5, ": vimeo url-only ")), forgot.out.constData());
    QVERIFY2(forgot.out.contains(place(7, ": vimeo ok ")), forgot.out.constData());
    QCOMPARE(kept(film).state, EmbedState::UrlOnly);
    QCOMPARE(run({m_article, u"--forget"_s, other}).code, ExitCode::Fine);
    QCOMPARE(run({m_article, u"--forget"_s, toot}).code, ExitCode::Fine);
    QCOMPARE(folderContent(m_folder->path({})), before);
    QCOMPARE(m_web->asked, QStringList());
}

void TestEmbedsCommand::whatCannotBeForgotten_isOneSentence_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("nothing is kept of it") << film;
    QTest::newRow("not in the article") << u"https://vimeo.com/77"_s;
    QTest::newRow("no address") << u"vimeo"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("a way out") << u"../../story.md"_s;
}

void TestEmbedsCommand::whatCannotBeForgotten_isOneSentence()
{
    QFETCH(const QString, url);
    const auto before = folderContent(m_folder->path({}));

    const Run refused = run({m_article, u"--forget"_s, url});

    QCOMPARE(refused.code, ExitCode::Failed);
    QCOMPARE(refused.out, QByteArray());
    QVERIFY2(isOneSentence(refused.error), refused.error.constData());
    QCOMPARE(folderContent(m_folder->path({})), before);
}

void TestEmbedsCommand::folderThatTakesNothing_isSaidForEachEmbed()
{
    // Where the folder of what is kept would be; nobody may write through a file, root neither.
    m_folder->write(u"story.galley"_s, "a file");
    const auto before = folderContent(m_folder->path({}));

    const Run fetched = run({m_article, u"--fetch"_s});

    QCOMPARE(fetched.code, ExitCode::Findings);
    QCOMPARE(fetched.error.count('\n'), 3);
    for (const int line : {5, 7, 9}) {
        QVERIFY2(fetched.error.contains(sentence(line, "")), fetched.error.constData());
    }
    QCOMPARE(fetched.out.count(" url-only "), 3);
    QCOMPARE(folderContent(m_folder->path({})), before);
}

void TestEmbedsCommand::entryOfANewerGalley_isLeftAlone()
{
    const QString entry = EmbedArchive::entryName(ProviderRegistry().match(film)->url);
    m_folder->write(u"story.md"_s, film.toUtf8());
    m_folder->write("story.galley/embeds/"_L1 + entry + "/card.json"_L1,
        R"({"format": "galley-embed/2", "title": "From later", "weather": {"rain": true}})");
    const auto before = folderContent(m_folder->path({}));

    QCOMPARE(run({m_article, u"--fetch"_s}).code, ExitCode::Fine);
    for (const QString &task : {u"--refresh"_s, u"--check"_s}) {
        const Run refused = run({m_article, task});
        QCOMPARE(refused.code, ExitCode::Findings);
        QVERIFY2(isOneSentence(refused.error) && refused.error.contains("newer Galley"),
            refused.error.constData());
    }
    QCOMPARE(run({m_article}).code, ExitCode::Fine);

    QCOMPARE(folderContent(m_folder->path({})), before);
    QCOMPARE(kept(film).title, u"From later"_s);
}

void TestEmbedsCommand::buildWithoutAWeb_saysSo()
{
    CommandParts parts;
    parts.workerProgram = QStringLiteral(GALLEY_PROGRAM);
    CapturedStream out(stdout, CapturedStream::As::File);
    CapturedStream error(stderr, CapturedStream::As::File);

    const ExitCode code = runCommandLine({u"embeds"_s, m_article, u"--fetch"_s}, parts);

    QCOMPARE(out.end(), QByteArray());
    QVERIFY(isOneSentence(error.end()));
    QCOMPARE(code, ExitCode::Failed);
}

QTEST_GUILESS_MAIN(TestEmbedsCommand)
#include "tst_embedscommand.moc"
