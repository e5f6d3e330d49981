// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scratchfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <unistd.h>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray error;
};

Run galley(const QStringList &arguments,
    const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GALLEY_PROGRAM), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// One sentence: a line that names the program and ends, and no second one.
bool isOneSentence(const QByteArray &error)
{
    return error.startsWith("galley: ") && error.endsWith(".\n") && error.count('\n') == 1;
}

QJsonObject json(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

const QByteArray story = "---\n"
                         "title: The people and the bridge\n"
                         "lang: en-GB\n"
                         "footer: none\n"
                         "---\n"
                         "\n"
                         "The people saw teh bridge.\n"
                         "\n"
                         "https://mastodon.social/@somebody/109876543210987654\n"
                         "\n"
                         "`teh` and https://teh.example and @teh\n";

} // namespace

class TestCommandLine final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<ScratchFolder>(); }

    void help_isOnStandardOutput();
    void version_isTheProjects();
    void anExport_isASelfContainedPage();
    void aFragment_hasNoPageAroundIt();
    void plainText_hasNoMarkup();
    void anExportToAFile_writesThatFile();
    void anExport_isNeverWrittenOverTheArticle();
    void aCheck_findsWhatIsMisspeltInProseAndNothingElse();
    void aCheckAsJson_hasPositionsAndSuggestions();
    void anArticleThatBeginsWithARule_isChecked();
    void aCleanArticle_isFine();
    void theDictionaryCanBeNamed();
    void aMissingDictionary_namesItsPackage();
    void embeds_areListedWithTheirState();
    void whatCannotBeDone_isOneSentence_data();
    void whatCannotBeDone_isOneSentence();
    void aFileWhoseNameLooksLikeAnOption_isAFileAfterTwoDashes();
    void problemsOfTheArticle_areFindings();
    void picturesThatCannotBeRead_areFindings();
    void manyPhotographs_areExported();
    void theSampleArticle_hasEveryEmbedKeptAndNothingToLookAt();
    void theSampleOfTenEmbeds_isWholeWithoutANetwork();
    void aPercentSignInAFileName_isNothingSpecial();
    void anArticleWithoutALanguage_isCheckedInTheSystems();
    void aWindowWithoutADisplay_isOneSentence();
    void outputThatCannotBeWritten_isOneSentence_data();
    void outputThatCannotBeWritten_isOneSentence();
    void linesThatAreTooMuch_areWrittenAsTheyAre();
    void noWebEngine_isLoadedForACommand();

private:
    std::unique_ptr<ScratchFolder> m_folder;
};

void TestCommandLine::help_isOnStandardOutput()
{
    const Run run = galley({u"--help"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains("galley export"));
    QVERIFY(run.error.isEmpty());
}

void TestCommandLine::version_isTheProjects()
{
    QCOMPARE(galley({u"--version"_s}).out, "galley " GALLEY_VERSION "\n");
}

void TestCommandLine::anExport_isASelfContainedPage()
{
    const Run run = galley({u"export"_s, m_folder->write(u"story.md"_s, story)});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.error.isEmpty());
    QVERIFY(run.out.toLower().startsWith("<!doctype html>"));
    QVERIFY(run.out.contains("The people saw teh bridge."));
    QVERIFY(run.out.contains("<style>"));
    QVERIFY(!run.out.contains("<script"));
    QVERIFY(!run.out.contains("<link "));
}

void TestCommandLine::aFragment_hasNoPageAroundIt()
{
    const Run run
        = galley({u"export"_s, m_folder->write(u"story.md"_s, story), u"--to"_s, u"fragment"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains("<p>The people saw teh bridge.</p>"));
    QVERIFY(!run.out.contains("<html"));
    QVERIFY(!run.out.contains("<style"));
}

void TestCommandLine::plainText_hasNoMarkup()
{
    const Run run = galley({u"export"_s, u"--to=text"_s, m_folder->write(u"story.md"_s, story)});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains("The people and the bridge"));
    QVERIFY(!run.out.contains('<'));
}

void TestCommandLine::anExportToAFile_writesThatFile()
{
    const QString out = m_folder->path(u"page.html"_s);
    const Run run = galley({u"export"_s, m_folder->write(u"story.md"_s, story), u"-o"_s, out});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.isEmpty());
    QVERIFY(m_folder->read(u"page.html"_s).contains("The people saw"));
}

void TestCommandLine::anExport_isNeverWrittenOverTheArticle()
{
    const QString path = m_folder->write(u"story.md"_s, story);
    QVERIFY(QFile::link(path, m_folder->path(u"alias.md"_s)));
    const Run run = galley({u"export"_s, path, u"-o"_s, m_folder->path(u"alias.md"_s)});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(isOneSentence(run.error));
    QCOMPARE(m_folder->read(u"story.md"_s), story);

    const QString twin = m_folder->path(u"twin.md"_s);
    QCOMPARE(link(QFile::encodeName(path).constData(), QFile::encodeName(twin).constData()), 0);
    QCOMPARE(galley({u"export"_s, path, u"-o"_s, twin}).exitCode, 2);
    QCOMPARE(m_folder->read(u"story.md"_s), story);
}

void TestCommandLine::aPercentSignInAFileName_isNothingSpecial()
{
    const QString path = m_folder->write(u"100%1 %2 %3.md"_s, story);
    const QByteArray name = path.toUtf8();
    const QByteArray embeds = galley({u"embeds"_s, path}).out;
    QVERIFY2(embeds.startsWith(QByteArray(name + ":9: mastodon url-only ")), embeds.constData());
    const QByteArray findings = galley({u"check"_s, path}).out;
    QVERIFY2(findings.startsWith(QByteArray(name + ":7:16: ")), findings.constData());
}

void TestCommandLine::anArticleWithoutALanguage_isCheckedInTheSystems()
{
    const Run run = galley({u"check"_s, u"--json"_s,
        m_folder->write(u"story.md"_s, "---\nfooter: none\n---\n\nThe people.\n")});
    QVERIFY2(run.error.isEmpty(), run.error.constData());
    QCOMPARE(json(run.out)[u"language"_s].toString(), u"en_GB"_s);
}

void TestCommandLine::aWindowWithoutADisplay_isOneSentence()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    const Run run = galley({u"exprt"_s, u"story.md"_s}, environment);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(isOneSentence(run.error), run.error.constData());
    QVERIFY(run.error.contains("--help"));
}

void TestCommandLine::outputThatCannotBeWritten_isOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList commands{u"export"_s, u"check"_s, u"embeds"_s, u"--help"_s, u"--version"_s};
    for (const QString &command : commands)
        QTest::newRow(qPrintable(command)) << QStringList{command};
}

void TestCommandLine::outputThatCannotBeWritten_isOneSentence()
{
    QFETCH(QStringList, arguments);
    if (!arguments.first().startsWith(u'-'))
        arguments.append(m_folder->write(u"story.md"_s, story));
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(GALLEY_PROGRAM), arguments);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(isOneSentence(process.readAllStandardError()));
}

void TestCommandLine::linesThatAreTooMuch_areWrittenAsTheyAre()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("Sanitizers need more address space than a worker may have, so nothing is too much.");
#endif
    const QString path = m_folder->write(
        u"story.md"_s, "*before*\n\n" + QByteArray("*a* ").repeated(1'500'000) + "\n\n*after*\n");
    const Run exported = galley({u"export"_s, path, u"--to"_s, u"fragment"_s});
    QCOMPARE(exported.exitCode, 0);
    QVERIFY(exported.out.contains("<em>before</em>"));
    QVERIFY(exported.out.contains("<pre>*a* *a* "));
    QVERIFY(exported.out.contains("<em>after</em>"));
    QVERIFY2(exported.error.contains("story.md:3:1: "), exported.error.constData());
    QVERIFY2(isOneSentence(exported.error), exported.error.constData());

    const Run checked = galley({u"check"_s, path});
    QCOMPARE(checked.exitCode, 1);
    QVERIFY2(checked.out.contains("story.md:3:1: "), checked.out.constData());
    QCOMPARE(galley({u"embeds"_s, path}).exitCode, 0);
}

void TestCommandLine::aCheck_findsWhatIsMisspeltInProseAndNothingElse()
{
    const QString path = m_folder->write(u"story.md"_s, story);
    const Run run = galley({u"check"_s, path});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out.count('\n'), 1);
    QVERIFY2(run.out.startsWith(QByteArray(path.toUtf8() + ":7:16: ")), run.out.constData());
    QVERIFY(run.out.contains("teh"));
}

void TestCommandLine::aCheckAsJson_hasPositionsAndSuggestions()
{
    const Run run = galley({u"check"_s, m_folder->write(u"story.md"_s, story), u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    const QJsonObject root = json(run.out);
    QCOMPARE(root[u"language"_s].toString(), u"en_GB"_s);
    const QJsonArray findings = root[u"findings"_s].toArray();
    QCOMPARE(findings.size(), 1);
    const QJsonObject finding = findings.first().toObject();
    QCOMPARE(finding[u"rule"_s].toString(), u"spelling"_s);
    QCOMPARE(finding[u"line"_s].toInt(), 7);
    QCOMPARE(finding[u"column"_s].toInt(), 16);
    QCOMPARE(finding[u"length"_s].toInt(), 3);
    QVERIFY(finding[u"suggestions"_s].toArray().contains(u"the"_s));
}

void TestCommandLine::anArticleThatBeginsWithARule_isChecked()
{
    const QString path
        = m_folder->write(u"story.md"_s, "---\n\nThe people saw teh bridge, zzqx.\n");
    const Run run = galley({u"check"_s, path, u"--json"_s, u"--dictionary"_s, u"en_GB"_s});
    QCOMPARE(run.exitCode, 1);
    QStringList words;
    const QJsonArray findings = json(run.out)[u"findings"_s].toArray();
    for (const QJsonValue &finding : findings)
        words.append(finding[u"word"_s].toString());
    QCOMPARE(words, QStringList({u"teh"_s, u"zzqx"_s}));
}

void TestCommandLine::aCleanArticle_isFine()
{
    const Run run = galley({u"check"_s,
        m_folder->write(u"story.md"_s, "---\nlang: en-GB\nfooter: none\n---\n\nThe people.\n")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.isEmpty());
}

void TestCommandLine::theDictionaryCanBeNamed()
{
    const Run run = galley({u"check"_s, m_folder->write(u"story.md"_s, story), u"--json"_s,
        u"--dictionary"_s, u"xx_TEST"_s});
    QCOMPARE(json(run.out)[u"language"_s].toString(), u"xx_TEST"_s);
}

void TestCommandLine::aMissingDictionary_namesItsPackage()
{
    const Run run
        = galley({u"check"_s, m_folder->write(u"story.md"_s, "---\nlang: uk\n---\n\nПривіт.\n")});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.error.contains("hunspell-uk"));
}

void TestCommandLine::embeds_areListedWithTheirState()
{
    const QString path = m_folder->write(u"story.md"_s, story);
    const Run run = galley({u"embeds"_s, path});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out,
        path.toUtf8()
            + ":9: mastodon url-only https://mastodon.social/@somebody/109876543210987654\n");

    const QJsonArray embeds
        = json(galley({u"embeds"_s, path, u"--json"_s}).out)[u"embeds"_s].toArray();
    QCOMPARE(embeds.size(), 1);
    QCOMPARE(embeds.first()[u"id"_s].toString(), u"109876543210987654"_s);
    QCOMPARE(embeds.first()[u"handle"_s].toString(), u"@somebody@mastodon.social"_s);
}

void TestCommandLine::whatCannotBeDone_isOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("a missing file") << QStringList{u"export"_s, u"missing.md"_s} << QByteArray();
    QTest::newRow("a folder") << QStringList{u"export"_s, u"."_s} << QByteArray();
    QTest::newRow("not UTF-8") << QStringList{u"export"_s, u"story.md"_s}
                               << QByteArray("caf\xE9\n");
    QTest::newRow("UTF-16") << QStringList{u"check"_s, u"story.md"_s}
                            << QByteArray("\xFF\xFEh\0i\0", 6);
    QTest::newRow("zero bytes") << QStringList{u"embeds"_s, u"story.md"_s}
                                << QByteArray("a\0b\n", 4);
    QTest::newRow("100 MB") << QStringList{u"export"_s, u"story.md"_s}
                            << QByteArray(100 * 1024 * 1024, 'x');
    QTest::newRow("an unknown format")
        << QStringList{u"export"_s, u"story.md"_s, u"--to"_s, u"docx"_s} << QByteArray("text\n");
    QTest::newRow("an unwritable place") << QStringList{u"export"_s, u"story.md"_s, u"-o"_s,
        u"/nonexistent/out.html"_s} << QByteArray("text\n");
    QTest::newRow("a folder to write to")
        << QStringList{u"export"_s, u"story.md"_s, u"-o"_s, u"/tmp"_s} << QByteArray("text\n");
}

void TestCommandLine::whatCannotBeDone_isOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, bytes);
    arguments[1] = bytes.isEmpty() ? m_folder->path(arguments.at(1))
                                   : m_folder->write(arguments.at(1), bytes);
    const Run run = galley(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(isOneSentence(run.error), run.error.constData());
}

void TestCommandLine::aFileWhoseNameLooksLikeAnOption_isAFileAfterTwoDashes()
{
    const QString path = m_folder->write(u"-x.md"_s, "The people.\n");
    QDir::setCurrent(QFileInfo(path).absolutePath());
    const Run run = galley({u"export"_s, u"--to"_s, u"text"_s, u"--"_s, u"-x.md"_s});
    QDir::setCurrent(QDir::rootPath());
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains("The people."));
}

void TestCommandLine::problemsOfTheArticle_areFindings()
{
    const QString path = m_folder->write(
        u"story.md"_s, "---\nlang: en-GB\ntitle: [broken\nfooter: missing\n---\n\nThe people.\n");
    const Run checked = galley({u"check"_s, path, u"--json"_s});
    QCOMPARE(checked.exitCode, 1);
    const QJsonArray findings = json(checked.out)[u"findings"_s].toArray();
    QVERIFY(!findings.isEmpty());
    QCOMPARE(findings.first()[u"rule"_s].toString(), u"article"_s);

    const Run exported = galley({u"export"_s, path, u"--to"_s, u"text"_s});
    QCOMPARE(exported.exitCode, 0);
    QVERIFY(exported.out.contains("The people."));
    QVERIFY(exported.error.contains(path.toUtf8()));
}

void TestCommandLine::picturesThatCannotBeRead_areFindings()
{
    m_folder->write(u"list.jpg"_s, "bread, milk and no picture");
    const QString path = m_folder->write(u"story.md"_s,
        "---\nlang: en-GB\nfooter: none\nimage: lost.png\n---\n\nThe people.\n\n"
        "![a](gone.png)\n\n![b](list.jpg)\n\n![c](../above.png)\n");
    const Run checked = galley({u"check"_s, path});
    QCOMPARE(checked.exitCode, 1);
    const QByteArray name = path.toUtf8();
    for (const char *place : {":4:8: ", ":9:6: ", ":11:6: ", ":13:6: "})
        QVERIFY2(checked.out.contains(QByteArray(name + place)), checked.out.constData());
    QCOMPARE(checked.out.count('\n'), 4);

    const Run exported = galley({u"export"_s, path});
    QCOMPARE(exported.exitCode, 0);
    QCOMPARE(exported.error.count('\n'), 4);
    for (const char *picture : {"lost.png", "gone.png", "list.jpg", "../above.png"})
        QVERIFY2(exported.error.contains(picture), exported.error.constData());
}

void TestCommandLine::manyPhotographs_areExported()
{
    QByteArray text = "---\nlang: en-GB\nfooter: none\n---\n";
    for (int i = 0; i < 30; ++i) {
        const QString name = u"p%1.jpg"_s.arg(i);
        const QString file = m_folder->write(name, "\xff\xd8\xff\xe0");
        QVERIFY(QFile::resize(file, 5'000'000));
        text += "![](" + name.toUtf8() + ")\n";
        if (i == 19)
            m_folder->write(u"twenty.md"_s, text);
    }
    m_folder->write(u"thirty.md"_s, text);

    const Run twenty = galley({u"export"_s, m_folder->path(u"twenty.md"_s)});
    QCOMPARE(twenty.exitCode, 0);
    QCOMPARE(twenty.error, QByteArray());
    QCOMPARE(twenty.out.count("src=\"data:image/jpeg;base64,"), 20);

    const Run thirty = galley({u"export"_s, m_folder->path(u"thirty.md"_s)});
    QCOMPARE(thirty.exitCode, 0);
    QCOMPARE(thirty.out.count("src=\"data:image/jpeg;base64,"), 25);
    QCOMPARE(thirty.error.count('\n'), 5);
    QVERIFY2(thirty.error.contains("p25.jpg"), thirty.error.constData());
}

void TestCommandLine::theSampleArticle_hasEveryEmbedKeptAndNothingToLookAt()
{
    const QString sample = QStringLiteral(GALLEY_TEST_DATA "/../../resources/sample/article.md");
    const QJsonArray embeds
        = json(galley({u"embeds"_s, sample, u"--json"_s}).out)[u"embeds"_s].toArray();
    QCOMPARE(embeds.size(), 3);
    for (const QJsonValue &embed : embeds)
        QCOMPARE(embed[u"state"_s].toString(), u"ok"_s);

    const Run exported = galley({u"export"_s, sample, u"--to"_s, u"text"_s});
    QCOMPARE(exported.exitCode, 0);
    QVERIFY2(exported.error.isEmpty(), exported.error.constData());
    QVERIFY(exported.out.contains("Low Quay Ferry"));
    QVERIFY(exported.out.contains("Comments are closed"));
}

void TestCommandLine::theSampleOfTenEmbeds_isWholeWithoutANetwork()
{
    const QString sample = QStringLiteral(GALLEY_TEST_DATA "/../../resources/sample/ferry.md");
    const QJsonArray embeds
        = json(galley({u"embeds"_s, sample, u"--json"_s}).out)[u"embeds"_s].toArray();
    QCOMPARE(embeds.size(), 10);
    for (const QJsonValue &embed : embeds) {
        const bool isMap = embed[u"kind"_s] == u"map"_s;
        QCOMPARE(embed[u"state"_s].toString(), isMap ? u"url-only"_s : u"ok"_s);
    }

    const Run exported = galley({u"export"_s, sample});
    QCOMPARE(exported.exitCode, 0);
    QVERIFY2(exported.error.isEmpty(), exported.error.constData());
    QCOMPARE(exported.out.count("<figure class=\"embed "), 10);
    QCOMPARE(exported.out.count(" src=\"data:image/webp;"), exported.out.count(" src=\""));
}

void TestCommandLine::noWebEngine_isLoadedForACommand()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_DEBUG"_s, u"files"_s);
    process.setProcessEnvironment(environment);
    process.start(
        QStringLiteral(GALLEY_PROGRAM), {u"export"_s, m_folder->write(u"story.md"_s, story)});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    const QByteArray loaded = process.readAllStandardError();
    QVERIFY(loaded.contains("libQt6Core"));
    QVERIFY(!loaded.contains("WebEngine"));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
