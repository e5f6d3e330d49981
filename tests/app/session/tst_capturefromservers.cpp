// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way of a fetched embed, over real connections, to servers that mean no good.
#include "archive/embedarchive.h"
#include "session/embedcapture.h"
#include "support/genericanswers.h"
#include "support/hostilewebserver.h"
#include "support/peakmemory.h"
#include "support/processtree.h"
#include "support/scratchfolder.h"

#include <QTest>
#include <QTimeZone>
#include <QtEndian>

#include <csignal>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(GALLEY_PROGRAM);
const QString page = u"https://news.example/late-again"_s;
const QString film = u"https://vimeo.com/10001"_s;

QByteArray headWith(const QByteArray &more)
{
    return R"(<!doctype html><html lang="en"><head><meta charset="utf-8">
        <meta property="og:title" content="The ferry is late again">)"
        + more + "</head><body>";
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

/// Of a PNG.
QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    QByteArray bytes(4, 0);
    qToBigEndian(quint32(data.size()), bytes.data());
    const QByteArray content = type + data;
    QByteArray sum(4, 0);
    qToBigEndian(crc32(content), sum.data());
    return bytes + content + sum;
}

/// A sound PNG whose header promises that many pixels a side.
QByteArray hugePicture(quint32 side)
{
    QByteArray header(13, 0);
    qToBigEndian(side, header.data());
    qToBigEndian(side, header.data() + 4);
    header[8] = 8;
    header[9] = 2;
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header)
        + chunk("IDAT", qCompress(QByteArray(300'000, 0)).mid(4)) + chunk("IEND", {});
}

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 littleMemory = 192LL * 1024 * 1024; // what is freed is kept for a while
#else
constexpr qint64 littleMemory = 64LL * 1024 * 1024;
#endif

/// The process that reads what the web answers to this one; 0: none.
qint64 readerOf()
{
    for (const qint64 pid : ProcessTree::processes()) {
        const QByteArray command
            = ProcessTree::contentOf(QStringLiteral("/proc/%1/cmdline").arg(pid));
        if (command.contains(QByteArray("--worker\0capture", 16)))
            return pid;
    }
    return 0;
}

EmbedRef refOf(const QString &url)
{
    return ProviderRegistry().match(url).value();
}

} // namespace

class TestCaptureFromServers final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aGoodServer_isAskedOnceAndToldNothing();
    void aPage_isReadWithItsPicture();
    void aForbiddenAddress_isNotAsked_data();
    void aForbiddenAddress_isNotAsked();
    void aForbiddenPicture_isLeftOut_data();
    void aForbiddenPicture_isLeftOut();
    void aDiscoveredEndpoint_isAsked();
    void aForbiddenDiscovery_isNotFollowed_data();
    void aForbiddenDiscovery_isNotFollowed();
    void aServerThatMisbehaves_endsInASentence_data();
    void aServerThatMisbehaves_endsInASentence();
    void aPictureThatIsNone_isLeftOut_data();
    void aPictureThatIsNone_isLeftOut();
    void aServerThatAsksToWait_isLeftAloneAndOthersAreNot();
    void whatIsHostile_takesLittleMemory_data();
    void whatIsHostile_takesLittleMemory();
    void whileAnAnswerIsRead_everythingElseGoesOn();

private:
    [[nodiscard]] Embed kept(const QString &url) const
    {
        return EmbedArchive(m_articleFolder).read(refOf(url));
    }
    QList<EmbedCapture::Outcome> ask(const QStringList &urls);
    void makeCapture(const HttpFetcher::Parts &parts);
    [[nodiscard]] HttpFetcher::Parts quickParts() const;

    std::unique_ptr<HostileWebServer> m_web;
    std::unique_ptr<ScratchFolder> m_folder;
    std::unique_ptr<HttpFetcher> m_fetcher;
    std::unique_ptr<EmbedCapture> m_capture;
    ArticleFolder m_articleFolder;
};

void TestCaptureFromServers::init()
{
    m_capture.reset();
    m_fetcher.reset();
    m_folder = std::make_unique<ScratchFolder>();
    m_web = std::make_unique<HostileWebServer>();
    makeCapture(quickParts());
    m_articleFolder = ArticleFolder(m_folder->write(u"story.md"_s, {}));
    m_capture->setFolder(m_articleFolder);
    m_web->answer(u"vimeo.com"_s, "/api/oembed.json",
        WebReply::json(genericAnswer(AnswerKind::OEmbed)
                           .replace("https://files.example/", "https://pictures.example/")));
    m_web->answer(u"news.example"_s, "/late-again",
        WebReply::html(headWith(
            R"(<meta property="og:image" content="https://pictures.example/still.png">)")));
    WebReply still = WebReply::text("image/png", plainPicture(Qt::darkCyan));
    m_web->answer(u"pictures.example"_s, "/still.png", still);
}

HttpFetcher::Parts TestCaptureFromServers::quickParts() const
{
    HttpFetcher::Parts parts = m_web->parts();
    parts.limits.toHeaders = std::chrono::seconds(1);
    parts.limits.inAll = std::chrono::seconds(2);
    parts.limits.betweenQuestions = std::chrono::milliseconds(0);
    return parts;
}

void TestCaptureFromServers::makeCapture(const HttpFetcher::Parts &parts)
{
    m_capture.reset();
    m_fetcher = std::make_unique<HttpFetcher>(parts);
    m_capture = std::make_unique<EmbedCapture>(*m_fetcher, program);
    m_capture->setFolder(m_articleFolder);
}

QList<EmbedCapture::Outcome> TestCaptureFromServers::ask(const QStringList &urls)
{
    QList<EmbedCapture::Outcome> outcomes;
    const auto listener = connect(m_capture.get(), &EmbedCapture::finished, this,
        [&outcomes](const EmbedCapture::Outcome &outcome) { outcomes.append(outcome); });
    QList<EmbedRef> refs;
    for (const QString &url : urls)
        refs.append(refOf(url));
    m_capture->ask(refs, Capture::Purpose::Fetch);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!m_capture->isBusy(), 30'000); }();
    disconnect(listener);
    return outcomes;
}

void TestCaptureFromServers::aGoodServer_isAskedOnceAndToldNothing()
{
    WebReply reply = WebReply::json(genericAnswer(AnswerKind::OEmbed));
    reply.headers.emplaceBack("Set-Cookie", "reader=1; Secure");
    m_web->answer(u"vimeo.com"_s, "/api/oembed.json", reply);

    QCOMPARE(ask({film}).value(0).trouble, QString());
    ask({film});

    QCOMPARE(kept(film).state, EmbedState::Ok);
    const QList<HostileWebServer::Asked> asked = m_web->asked(u"vimeo.com"_s);
    QCOMPARE(asked.size(), 2);
    for (const HostileWebServer::Asked &question : asked) {
        for (const char *header : {"cookie", "referer", "authorization", "origin"})
            QVERIFY2(!question.hasHeader(header), header);
        QVERIFY(question.header("user-agent").startsWith("Galley/"));
    }
}

void TestCaptureFromServers::aPage_isReadWithItsPicture()
{
    QCOMPARE(ask({page}).value(0).trouble, QString());

    QCOMPARE(kept(page).title, u"The ferry is late again"_s);
    QCOMPARE(kept(page).media.size(), 1);
}

void TestCaptureFromServers::aForbiddenAddress_isNotAsked_data()
{
    QTest::addColumn<QByteArray>("target");

    QTest::newRow("loopback") << QByteArray("https://127.0.0.1/api");
    QTest::newRow("loopback, mapped") << QByteArray("https://[::ffff:7f00:1]/");
    QTest::newRow("loopback, as one number") << QByteArray("https://2130706433/");
    QTest::newRow("localhost") << QByteArray("https://localhost/");
    QTest::newRow("private") << QByteArray("https://10.0.0.1/");
    QTest::newRow("link-local") << QByteArray("https://169.254.169.254/latest/meta-data/");
    QTest::newRow("not https") << QByteArray("http://first.example/");
    QTest::newRow("another port") << QByteArray("https://first.example:8443/");
    QTest::newRow("a user") << QByteArray("https://a:b@first.example/");
    QTest::newRow("a file") << QByteArray("file:///etc/passwd");
    QTest::newRow("a name for a private address") << QByteArray("https://sly.example/");
    QTest::newRow("itself, for ever") << QByteArray("/api/oembed.json");
}

void TestCaptureFromServers::aForbiddenAddress_isNotAsked()
{
    QFETCH(const QByteArray, target);
    m_web->resolve(u"sly.example"_s, {u"10.0.0.1"_s});
    m_web->answer(u"vimeo.com"_s, "/api/oembed.json", WebReply::redirect(target));

    const QList<EmbedCapture::Outcome> outcomes = ask({film});

    QVERIFY(!outcomes.value(0).trouble.isEmpty());
    QCOMPARE(kept(film).state, EmbedState::UrlOnly);
    const qsizetype all = m_web->asked().size();
    QCOMPARE(m_web->asked(u"vimeo.com"_s).size(), all);
    QVERIFY(all <= 6);
}

void TestCaptureFromServers::aForbiddenPicture_isLeftOut_data()
{
    QTest::addColumn<QByteArray>("source");

    QTest::newRow("loopback") << QByteArray("https://127.0.0.1/a.png");
    QTest::newRow("not https") << QByteArray("http://pictures.example:80/still.png");
    QTest::newRow("a file") << QByteArray("file:///etc/passwd");
    QTest::newRow("data") << QByteArray("data:image/png;base64,AAAA");
    QTest::newRow("a name for a private address") << QByteArray("https://sly.example/a.png");
}

void TestCaptureFromServers::aForbiddenPicture_isLeftOut()
{
    QFETCH(const QByteArray, source);
    m_web->resolve(u"sly.example"_s, {u"203.0.113.5"_s, u"10.0.0.1"_s});
    m_web->answer(u"news.example"_s, "/late-again",
        WebReply::html(headWith("<meta property=\"og:image\" content=\"" + source + "\">")));

    QCOMPARE(ask({page}).value(0).trouble, QString());

    QCOMPARE(kept(page).title, u"The ferry is late again"_s);
    for (const HostileWebServer::Asked &asked : m_web->asked())
        QVERIFY(asked.host == "news.example"_L1 || asked.host == "pictures.example"_L1);
}

void TestCaptureFromServers::aDiscoveredEndpoint_isAsked()
{
    m_web->answer(u"news.example"_s, "/late-again",
        WebReply::html("<!doctype html><head><title>Late</title><link rel=alternate "
                       "type=application/json+oembed href=\"https://blog.example/o\"></head>"));
    m_web->answer(u"blog.example"_s, "/o",
        WebReply::json(R"({"version": "1.0", "type": "link", "author_name": "Ana Lind"})"));

    QCOMPARE(ask({page}).value(0).trouble, QString());

    QCOMPARE(m_web->asked(u"blog.example"_s).size(), 1);
    QCOMPARE(kept(page).title, u"Late"_s);
    QCOMPARE(kept(page).authorName, u"Ana Lind"_s);
}

void TestCaptureFromServers::aForbiddenDiscovery_isNotFollowed_data()
{
    aForbiddenPicture_isLeftOut_data();
    QTest::newRow("link-local") << QByteArray("https://169.254.169.254/");
    QTest::newRow("loopback, mapped") << QByteArray("https://[::ffff:7f00:1]/");
}

void TestCaptureFromServers::aForbiddenDiscovery_isNotFollowed()
{
    QFETCH(const QByteArray, source);
    m_web->resolve(u"sly.example"_s, {u"10.0.0.1"_s});
    m_web->answer(u"news.example"_s, "/late-again",
        WebReply::html("<!doctype html><head><title>Late</title><link rel=alternate "
                       "type=application/json+oembed href=\""
            + source + "\"></head>"));

    QCOMPARE(ask({page}).value(0).trouble, QString());

    QCOMPARE(kept(page).title, u"Late"_s);
    for (const HostileWebServer::Asked &asked : m_web->asked())
        QVERIFY(asked.host == "news.example"_L1 || asked.host == "pictures.example"_L1);
}

void TestCaptureFromServers::aServerThatMisbehaves_endsInASentence_data()
{
    QTest::addColumn<WebReply>("reply");
    QTest::addColumn<HostileWebServer::Tls>("tls");

    const auto good = HostileWebServer::Tls::Good;
    using Way = WebReply::Way;
    QTest::newRow("silent") << WebReply::misbehaving(Way::Silent) << good;
    QTest::newRow("slow headers") << WebReply::misbehaving(Way::SlowHeaders) << good;
    QTest::newRow("endless headers") << WebReply::misbehaving(Way::EndlessHeaders) << good;
    QTest::newRow("slow body") << WebReply::misbehaving(Way::SlowBody, "{\"a\": 1}") << good;
    QTest::newRow("endless body") << WebReply::misbehaving(Way::EndlessBody, "[1, ") << good;
    QTest::newRow("closed early") << WebReply::misbehaving(Way::ClosedInHeaders) << good;
    QTest::newRow("closed in the middle")
        << WebReply::misbehaving(Way::ClosedInBody, "{\"a\": ") << good;
    QTest::newRow("a gzip bomb") << WebReply::gzipBomb(1024LL * 1024 * 1024) << good;
    QTest::newRow("nothing") << WebReply::json({}) << good;
    QTest::newRow("deeper than anybody reads") << WebReply::json(QByteArray(400'000, '[')) << good;
    QTest::newRow("a page") << WebReply::html("<h1>Not here</h1>", 200) << good;
    QTest::newRow("an error") << WebReply::html("<h1>Sorry</h1>", 502) << good;
    const WebReply sound = WebReply::json(genericAnswer(AnswerKind::OEmbed));
    QTest::newRow("another's certificate") << sound << HostileWebServer::Tls::OfAnotherHost;
    QTest::newRow("its own certificate") << sound << HostileWebServer::Tls::SelfSigned;
    QTest::newRow("an old certificate") << sound << HostileWebServer::Tls::Expired;
    QTest::newRow("no TLS") << sound << HostileWebServer::Tls::None;
}

void TestCaptureFromServers::aServerThatMisbehaves_endsInASentence()
{
    QFETCH(const WebReply, reply);
    QFETCH(const HostileWebServer::Tls, tls);
    ask({film});
    const Embed before = kept(film);
    QCOMPARE(before.state, EmbedState::Ok);
    m_web->setTls(u"vimeo.com"_s, tls);
    m_web->answer(u"vimeo.com"_s, "/api/oembed.json", reply);

    const QString trouble = ask({film}).value(0).trouble;

    QVERIFY2(trouble.endsWith(u'.'), qPrintable(trouble));
    QCOMPARE(kept(film).title, before.title);
    QCOMPARE(kept(film).media, before.media);
    QVERIFY(kept(film).state != EmbedState::Gone);
}

void TestCaptureFromServers::aPictureThatIsNone_isLeftOut_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("50,000 pixels a side") << hugePicture(50'000);
    QTest::newRow("a drawing with a script")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
    QTest::newRow("a page") << QByteArray("<!doctype html><h1>No</h1>");
    QTest::newRow("cut short") << plainPicture(Qt::red).left(60);
    QTest::newRow("nothing") << QByteArray();
}

void TestCaptureFromServers::aPictureThatIsNone_isLeftOut()
{
    QFETCH(const QByteArray, bytes);
    m_web->answer(u"pictures.example"_s, "/still.png", WebReply::text("image/png", bytes));

    QCOMPARE(ask({page}).value(0).trouble, QString());

    QCOMPARE(m_web->asked(u"pictures.example"_s).size(), 1);
    QCOMPARE(kept(page).title, u"The ferry is late again"_s);
    QCOMPARE(kept(page).media, QList<EmbedMedia>());
}

void TestCaptureFromServers::aServerThatAsksToWait_isLeftAloneAndOthersAreNot()
{
    QDateTime now(QDate(2026, 11, 23), QTime(8, 5), QTimeZone::utc());
    HttpFetcher::Parts parts = quickParts();
    parts.now = [&now] { return now; };
    makeCapture(parts);
    ask({film});
    const Embed before = kept(film);
    const WebReply wait = WebReply::json("{}", 429).with("Retry-After", "900");
    m_web->answer(u"vimeo.com"_s, "/api/oembed.json", wait);
    const auto askedOfIt = [this] { return m_web->asked(u"vimeo.com"_s).size(); };
    const QString until
        = QLocale().toString(now.addSecs(900).toLocalTime().time(), QLocale::ShortFormat);

    const QString first = ask({film}).value(0).trouble;
    const qsizetype asked = askedOfIt();
    now = now.addSecs(899);
    const QString early = ask({u"https://vimeo.com/20002"_s}).value(0).trouble;

    QVERIFY2(first.endsWith(u'.'), qPrintable(first));
    QCOMPARE(early, u"vimeo.com asks to wait until %1."_s.arg(until));
    QCOMPARE(askedOfIt(), asked);
    QCOMPARE(ask({page}).value(0).trouble, QString());
    QCOMPARE(kept(page).state, EmbedState::Ok);
    QCOMPARE(kept(film).title, before.title);
    QCOMPARE(kept(film).media, before.media);

    now = now.addSecs(1);
    m_web->answer(u"vimeo.com"_s, "/api/oembed.json",
        WebReply::json(genericAnswer(AnswerKind::OEmbed)
                           .replace("https://files.example/", "https://pictures.example/")));
    QCOMPARE(ask({film}).value(0).trouble, QString());
    QCOMPARE(askedOfIt(), asked + 1);
    QCOMPARE(kept(film).state, EmbedState::Ok);
}

void TestCaptureFromServers::whatIsHostile_takesLittleMemory_data()
{
    QTest::addColumn<WebReply>("answer");
    QTest::addColumn<WebReply>("picture");

    using Way = WebReply::Way;
    const WebReply still = WebReply::text("image/png", plainPicture(Qt::darkCyan));
    const WebReply sound = WebReply::html(
        headWith(R"(<meta property="og:image" content="https://pictures.example/still.png">)"));
    const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
    QTest::newRow("100,000 levels") << WebReply::json(deep) << still;
    QTest::newRow("100,000 elements in each other")
        << WebReply::html(headWith({}) + QByteArray("<b>").repeated(100'000)) << still;
    QTest::newRow("a page without end") << WebReply::misbehaving(Way::EndlessBody) << still;
    QTest::newRow("a gigabyte in a few") << WebReply::gzipBomb(1024LL * 1024 * 1024) << still;
    QTest::newRow("a byte now and then") << WebReply::misbehaving(Way::SlowBody) << still;
    QTest::newRow("a length that is not true")
        << WebReply::misbehaving(Way::ClosedInBody, "{\"a\": ") << still;
    QTest::newRow("50,000 pixels a side")
        << sound << WebReply::text("image/png", hugePicture(50'000));
    QTest::newRow("a picture without end") << sound << WebReply::misbehaving(Way::EndlessBody);
    QTest::newRow("a gigabyte of a picture") << sound << WebReply::gzipBomb(1024LL * 1024 * 1024);
    QTest::newRow("a drawing with a script")
        << sound
        << WebReply::text("image/svg+xml",
               "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
}

/// Of this process and of the one that reads, each more than an answer that is sound.
void TestCaptureFromServers::whatIsHostile_takesLittleMemory()
{
    QFETCH(const WebReply, answer);
    QFETCH(const WebReply, picture);
    ask({page});
    const qint64 reader = readerOf();
    QVERIFY(reader > 0);
    m_web->answer(u"news.example"_s, "/late-again", answer);
    m_web->answer(u"pictures.example"_s, "/still.png", picture);
    QVERIFY(PeakMemory::reset() && PeakMemory::reset(reader));
    const qint64 before = PeakMemory::bytes();
    const qint64 readerBefore = PeakMemory::bytes(reader);

    ask({page});

    const qint64 more = PeakMemory::bytes() - before;
    QCOMPARE(readerOf(), reader);
    const qint64 readersMore = PeakMemory::bytes(reader) - readerBefore;
    QVERIFY2(more < littleMemory, qPrintable(QString::number(more)));
    QVERIFY2(readersMore < littleMemory, qPrintable(QString::number(readersMore)));
    QCOMPARE(kept(page).title, u"The ferry is late again"_s);
}

void TestCaptureFromServers::whileAnAnswerIsRead_everythingElseGoesOn()
{
    ask({page});
    const auto reader = pid_t(readerOf());
    QVERIFY(reader > 0);
    QCOMPARE(kill(reader, SIGSTOP), 0);
    const qsizetype asked = m_web->asked(u"vimeo.com"_s).size();
    int finished = 0;
    connect(m_capture.get(), &EmbedCapture::finished, this, [&finished] { ++finished; });

    m_capture->ask({refOf(film)}, Capture::Purpose::Fetch);
    QTRY_COMPARE(m_web->asked(u"vimeo.com"_s).size(), asked + 1);
    QTRY_COMPARE(m_web->openConnections(), 0);
    int beats = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
    heart.start(0);
    QTRY_VERIFY(beats > 1000);
    // The answer has long come, and nobody but the one who stands still can read it.
    QCOMPARE(finished, 0);
    QVERIFY(m_capture->isBusy());

    QCOMPARE(kill(reader, SIGCONT), 0);
    QTRY_COMPARE_WITH_TIMEOUT(finished, 1, 30'000);
    QCOMPARE(kept(film).state, EmbedState::Ok);
}

QTEST_GUILESS_MAIN(TestCaptureFromServers)
#include "tst_capturefromservers.moc"
