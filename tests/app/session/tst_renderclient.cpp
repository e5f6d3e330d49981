// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/embedarchive.h"
#include "session/renderclient.h"
#include "support/scratchfolder.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(GALLEY_PROGRAM);
// Three tries of two seconds, each stretched five times by a busy machine.
constexpr int boundMs = 60'000;

QString htmlOf(const RenderClient &client)
{
    QString html;
    for (const PageBlock &block : client.page().blocks)
        html += block.html;
    return html;
}

QStringList article(const QString &words)
{
    return {u"---"_s, u"footer: none"_s, u"---"_s, words};
}

/// An export's answer, when it has come.
struct Answer
{
    int count = 0;
    Result<QByteArray> bytes;

    [[nodiscard]] std::function<void(const Result<QByteArray> &)> taker()
    {
        return [this](const Result<QByteArray> &answer) {
            ++count;
            bytes = answer;
        };
    }
};

} // namespace

class TestRenderClient final : public QObject
{
    Q_OBJECT

private slots:
    void aPageOfTheArticleBefore_isNeverTold();
    void anExport_isOfTheTextForWhichItWasAsked();
    void anExport_isOfTheNewestText();
    void anExportThatIsPendingWhenTheWorkerDies_failsAndThePageComes();
    void anExportWithoutAWorker_failsWithASentence();
    void aReceiverThatIsGone_isNotCalledBack();
    void aCallbackMayDeleteTheClient();
    void aListenerMayDeleteTheClient();
    void otherOptions_makeAnotherPage();
    void whatIsKeptLater_comesToThePageWithoutAnEdit();
    void linesThatAreTooMuch_areShownAsTheyAreWritten();
    void aHostileText_endsInBoundedTime_data();
    void aHostileText_endsInBoundedTime();
};

void TestRenderClient::aPageOfTheArticleBefore_isNeverTold()
{
    RenderClient client(program);
    QString expected;
    QStringList told;
    connect(&client, &RenderClient::rendered, this, [&] {
        if (!htmlOf(client).contains(expected))
            told.append(htmlOf(client));
    });
    for (int i = 0; i < 12; ++i) {
        expected = u"first"_s;
        client.setText({u"first"_s}, {});
        QTRY_VERIFY(client.isCurrent());
        client.apply({0, 1, {u"first again"_s}});
        // The edit goes out, and its answer is on its way when the next article is opened.
        for (int turn = 0; turn <= i % 4; ++turn)
            QCoreApplication::processEvents();
        expected = u"second"_s;
        client.setText({u"second"_s}, {});
        QTRY_VERIFY(client.isCurrent());
    }
    QCOMPARE(told, QStringList());
}

void TestRenderClient::anExport_isOfTheTextForWhichItWasAsked()
{
    RenderClient client(program);
    Answer answer;
    client.setText(article(u"first"_s), {});
    client.exportPage({ExportFormat::Text}, this, answer.taker());
    client.setText(article(u"second"_s), {});
    QTRY_COMPARE(answer.count, 1);
    QCOMPARE(answer.bytes.value(), "first\n");
    QTRY_VERIFY(client.isCurrent());
    QVERIFY(htmlOf(client).contains(u"second"_s));
}

void TestRenderClient::anExport_isOfTheNewestText()
{
    RenderClient client(program);
    Answer answer;
    client.setText(article(u"first"_s), {});
    client.apply({3, 1, {u"second"_s}});
    client.exportPage({ExportFormat::Text}, this, answer.taker());
    QTRY_COMPARE(answer.count, 1);
    QCOMPARE(answer.bytes.value(), "second\n");
}

void TestRenderClient::anExportThatIsPendingWhenTheWorkerDies_failsAndThePageComes()
{
    RenderClient client(program);
    QSignalSpy trouble(&client, &RenderClient::trouble);
    Answer answer;
    client.setText(article(u"text"_s), {});
    client.exportPage({ExportFormat::Html}, this, answer.taker());
    kill(pid_t(client.workerProcessId()), SIGKILL);
    QTRY_COMPARE(answer.count, 1);
    QVERIFY(!answer.bytes);
    QVERIFY(!answer.bytes.error().message.isEmpty());
    QTRY_VERIFY(client.isCurrent());
    QCOMPARE(trouble.size(), 0);

    client.exportPage({ExportFormat::Text}, this, answer.taker());
    QTRY_COMPARE(answer.count, 2);
    QCOMPARE(answer.bytes.value(), "text\n");
}

void TestRenderClient::anExportWithoutAWorker_failsWithASentence()
{
    RenderClient client(u"/nonexistent/galley"_s);
    Answer answer;
    client.setText({u"text"_s}, {});
    client.exportPage({ExportFormat::Html}, this, answer.taker());
    QTRY_COMPARE(answer.count, 1);
    QVERIFY(answer.bytes.error().message.endsWith(u'.'));
}

void TestRenderClient::aReceiverThatIsGone_isNotCalledBack()
{
    RenderClient client(program);
    Answer mine;
    Answer others;
    client.setText({u"text"_s}, {});
    {
        QObject receiver;
        client.exportPage({ExportFormat::Text}, &receiver, others.taker());
    }
    client.exportPage({ExportFormat::Text}, this, mine.taker());
    QTRY_COMPARE(mine.count, 1);
    QCOMPARE(others.count, 0);
}

void TestRenderClient::aCallbackMayDeleteTheClient()
{
    auto client = std::make_unique<RenderClient>(program);
    client->setText({u"text"_s}, {});
    client->exportPage(
        {ExportFormat::Text}, this, [&client](const Result<QByteArray> &) { client.reset(); });
    QTRY_VERIFY(!client);

    client = std::make_unique<RenderClient>(u"/nonexistent/galley"_s);
    client->exportPage(
        {ExportFormat::Text}, this, [&client](const Result<QByteArray> &) { client.reset(); });
    QTRY_VERIFY(!client);
}

void TestRenderClient::aListenerMayDeleteTheClient()
{
    auto client = std::make_unique<RenderClient>(program);
    connect(client.get(), &RenderClient::rendered, this, [&client] { client.reset(); });
    client->setText({u"text"_s}, {});
    QTRY_VERIFY(!client);

    client = std::make_unique<RenderClient>(u"/nonexistent/galley"_s);
    connect(client.get(), &RenderClient::trouble, this, [&client] { client.reset(); });
    client->setText({u"text"_s}, {});
    QTRY_VERIFY(!client);
}

void TestRenderClient::otherOptions_makeAnotherPage()
{
    RenderClient client(program);
    client.setText({u"\"so\""_s}, {});
    QTRY_VERIFY(client.isCurrent());
    QVERIFY(htmlOf(client).contains(u"&quot;so&quot;"_s));
    ArticleRenderer::Options options;
    options.markdown.smartPunctuation = true;
    client.setOptions(options);
    QVERIFY(!client.isCurrent());
    QTRY_VERIFY(client.isCurrent());
    QVERIFY(htmlOf(client).contains(u"“so”"_s));
}

void TestRenderClient::whatIsKeptLater_comesToThePageWithoutAnEdit()
{
    constexpr int embeds = 40;
    const ScratchFolder folder;
    RenderClient client(program);
    ArticleRenderer::Options options;
    options.articlePath = folder.write(u"story.md"_s, {});
    QStringList lines;
    for (int i = 0; i < embeds; ++i)
        lines += {u"https://vimeo.com/%1"_s.arg(10'000 + i), QString()};
    client.setText(lines, options);
    QTRY_VERIFY(client.isCurrent());
    QCOMPARE(client.page().counts.keptEmbeds, 0);

    for (int i = 0; i < embeds; ++i) {
        const QString url = u"https://vimeo.com/%1"_s.arg(10'000 + i);
        folder.write("story.galley/embeds/"_L1 + EmbedArchive::entryName(url) + "/card.json"_L1,
            R"({"format": "galley-embed/1", "state": "ok", "title": "A river"})");
    }
    client.lookAtFiles();

    QVERIFY(!client.isCurrent());
    QTRY_VERIFY(client.isCurrent());
    QCOMPARE(client.page().counts.keptEmbeds, embeds);
}

void TestRenderClient::linesThatAreTooMuch_areShownAsTheyAreWritten()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("Sanitizers need more address space than a worker may have, so nothing is too much.");
#endif
    RenderClient client(program);
    QSignalSpy trouble(&client, &RenderClient::trouble);
    client.setText({u"*before*"_s, {}, u"*a* "_s.repeated(1'500'000), {}, u"*after*"_s}, {});
    QTRY_VERIFY_WITH_TIMEOUT(client.isCurrent(), boundMs);
    QVERIFY(htmlOf(client).contains(u"<em>before</em>"_s));
    QVERIFY(htmlOf(client).contains(u"<pre>*a* *a* "_s));
    QVERIFY(htmlOf(client).contains(u"<em>after</em>"_s));
    const QList<Problem> problems = problemsOf(client.page());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().line, 2);
    QCOMPARE(trouble.size(), 0);

    // Writing elsewhere leaves them alone, and so costs no worker.
    const qint64 worker = client.workerProcessId();
    client.apply({4, 1, {u"*later*"_s, {}, u"*latest*"_s}});
    client.apply({0, 0, {u"*first*"_s, {}}});
    QTRY_VERIFY(client.isCurrent());
    QCOMPARE(client.workerProcessId(), worker);
    QCOMPARE(problemsOf(client.page()).value(0).line, 4);

    client.apply({4, 1, {u"*short* again"_s}});
    QTRY_VERIFY(client.isCurrent());
    QVERIFY(htmlOf(client).contains(u"<em>short</em> again"_s));
    QVERIFY(problemsOf(client.page()).isEmpty());
}

void TestRenderClient::aHostileText_endsInBoundedTime_data()
{
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("a table whose rows are filled up")
        << QStringList{u"|x"_s.repeated(4000), u"|-"_s.repeated(4000)} + QStringList(4000, u"x"_s);
    QTest::newRow("quotes in quotes") << QStringList{u"> "_s.repeated(30'000) + u'x'};
    QTest::newRow("lists in lists") << QStringList{u"- "_s.repeated(30'000) + u'x'};
    QTest::newRow("brackets in brackets") << QStringList{u"["_s.repeated(50'000)};
    QTest::newRow("pictures in pictures") << QStringList{u"![[]()"_s.repeated(20'000)};
    QTest::newRow("unfinished instructions") << QStringList{u"<?"_s.repeated(50'000)};
    QTest::newRow("elements in elements") << QStringList{u"<div>"_s.repeated(50'000)};
    QTest::newRow("a note for all")
        << QStringList{u"[^n] "_s.repeated(20'000), {}, u"[^n]: "_s + u"note "_s.repeated(1000)};
}

void TestRenderClient::aHostileText_endsInBoundedTime()
{
    QFETCH(QStringList, lines);
    RenderClient client(program);
    QSignalSpy trouble(&client, &RenderClient::trouble);
    client.setText(lines, {});
    QTRY_VERIFY_WITH_TIMEOUT(client.isCurrent(), boundMs);
    QCOMPARE(trouble.size(), 0);

    client.apply({0, int(lines.size()), {u"short again"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(client.isCurrent(), boundMs);
    QVERIFY(htmlOf(client).contains(u"short again"_s));
}

QTEST_GUILESS_MAIN(TestRenderClient)
#include "tst_renderclient.moc"
