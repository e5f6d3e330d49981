// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpfetcher.h"
#include "support/connectproxy.h"
#include "support/hostilewebserver.h"
#include "support/peakmemory.h"

#include <QEventLoop>
#include <QTest>
#include <QTimeZone>

using namespace Galley;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Tls = HostileWebServer::Tls;
using Way = WebReply::Way;

namespace {

/// One who asks, and what it was told.
class Asker final : public QObject
{
public:
    explicit Asker(HttpFetcher &fetcher)
        : m_fetcher(fetcher)
    { }

    void ask(const FetchRequest &request)
    {
        m_fetcher.fetch(request, this, [this](const Result<WebAnswer> &result) {
            results.append(result);
            m_waiting.quit();
        });
    }
    void ask(const QString &url)
    {
        FetchRequest request;
        request.url = QUrl(url);
        ask(request);
    }
    [[nodiscard]] bool isTold(int count = 1)
    {
        QDeadlineTimer deadline(20s);
        QTimer::singleShot(20s, &m_waiting, &QEventLoop::quit);
        while (results.size() < count && !deadline.hasExpired())
            m_waiting.exec();
        return results.size() >= count;
    }

    QList<Result<WebAnswer>> results;

private:
    HttpFetcher &m_fetcher;
    QEventLoop m_waiting;
};

Result<WebAnswer> answerTo(HttpFetcher &fetcher, const FetchRequest &request)
{
    Asker asker(fetcher);
    asker.ask(request);
    if (!asker.isTold())
        return failure(ErrorCode::Cancelled, u"No answer came."_s);
    return asker.results.first();
}

Result<WebAnswer> answerTo(HttpFetcher &fetcher, const QString &url)
{
    FetchRequest request;
    request.url = QUrl(url);
    return answerTo(fetcher, request);
}

HttpFetcher::Parts quick(const HostileWebServer &web)
{
    HttpFetcher::Parts parts = web.parts();
    parts.limits.betweenQuestions = 0ms;
    return parts;
}

HttpFetcher::Parts impatient(const HostileWebServer &web)
{
    HttpFetcher::Parts parts = quick(web);
    parts.limits.toHeaders = 300ms;
    parts.limits.inAll = 600ms;
    return parts;
}

constexpr qint64 megabyte = 1024 * 1024;
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 littleMemory = 128 * megabyte; // what is freed is kept for a while
#else
constexpr qint64 littleMemory = 48 * megabyte;
#endif
const QString story = u"https://news.example/story"_s;

} // namespace

Q_DECLARE_METATYPE(Galley::WebReply)

class TestHttpFetcher final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotGiven_isTheSystems();
    void anAnswerIsHandedOverAsItIs();
    void anAnswerThatIsAnError_isAnAnswer_data();
    void anAnswerThatIsAnError_isAnAnswer();
    void nothingIsSentButWhatIsNeeded();
    void cookies_neverComeBack();
    void theServerIsToldWhichHostIsMeant();
    void aNameIsResolvedOnceForEachQuestion();
    void aNameInOtherLetters_isAskedAsItIsWritten();

    void anAddressThatMayNotBeAsked_isNotResolved_data();
    void anAddressThatMayNotBeAsked_isNotResolved();
    void aNameThatLeadsToAPrivateNetwork_isNotConnectedTo_data();
    void aNameThatLeadsToAPrivateNetwork_isNotConnectedTo();
    void aNameThatChangesItsAddress_isJudgedAgain();

    void redirects_areFollowed_data();
    void redirects_areFollowed();
    void redirectsAreReported_whenThatIsAsked();
    void redirectsToOtherPlaces_areRefused_data();
    void redirectsToOtherPlaces_areRefused();
    void redirectsWithoutEnd_end();
    void threeRedirects_areFollowed();

    void brokenTls_isAFailureWithASentence_data();
    void brokenTls_isAFailureWithASentence();
    void aServerThatTakesTooLong_isGivenUp_data();
    void aServerThatTakesTooLong_isGivenUp();
    void aServerThatBreaksOff_isAFailure_data();
    void aServerThatBreaksOff_isAFailure();
    void aNameThatNobodyKnows_isAFailure();
    void aServerThatIsNotThere_isAFailure();
    void theNextAddress_isTriedWhenOneIsNotThere();

    void compressedBodies_areDecoded();
    void aBodyThatIsTooLong_isCut();
    void aBodyOfJustTheLargestSize_isWhole();
    void anEndlessBody_isCut();
    void aGzipBomb_isCutAndTakesNoMemory_data();
    void aGzipBomb_isCutAndTakesNoMemory();
    void endlessHeaders_end();
    void aBodyEndsWithTheWordsThatWereAskedFor_data();
    void aBodyEndsWithTheWordsThatWereAskedFor();

    void oneHostIsAskedOneQuestionAtATime();
    void betweenTwoQuestions_thereIsAPause();
    void aHostThatAsksToWait_isLeftAlone();
    void waitingForATurn_isNotTakenForSlowness();

    void theAnswerComesLater();
    void nobodyIsToldAfterCancelling();
    void nobodyIsToldWhoIsGone();
    void othersAreToldAfterOneHasCancelled();
    void aFetcherMayGoWhileItAsks_data();
    void aFetcherMayGoWhileItAsks();
    void theOneWhoIsToldMayDeleteTheFetcher();
    void noConnectionIsKept();

    void throughAProxy_theProxyResolves();
    void throughAProxy_namesAreJudged();
    void aProxyThatRefuses_isAFailure();
};

void TestHttpFetcher::whatIsNotGiven_isTheSystems()
{
    const HttpFetcher::Parts parts;

    QCOMPARE(parts.limits.toHeaders, std::chrono::milliseconds(5s));
    QCOMPARE(parts.limits.inAll, std::chrono::milliseconds(10s));
    QCOMPARE(parts.limits.betweenQuestions, std::chrono::milliseconds(1s));
    QCOMPARE(parts.limits.redirects, 3);
    QCOMPARE(parts.tls.peerVerifyMode(), QSslSocket::AutoVerifyPeer);
    const QHostAddress judged(u"93.184.216.34"_s);
    QCOMPARE(parts.endpointOf(judged).address, judged);
    QCOMPARE(parts.endpointOf(judged).port, 443);
    QVERIFY(std::abs(parts.now().secsTo(QDateTime::currentDateTimeUtc())) < 60);
    HttpFetcher::Addresses found;
    parts.resolve(u"localhost"_s, this,
        [&found](const HttpFetcher::Addresses &addresses) { found = addresses; });
    QVERIFY(found.isEmpty());
    QTRY_VERIFY(!found.isEmpty());
    QVERIFY(found.first().isLoopback());
}

void TestHttpFetcher::anAnswerIsHandedOverAsItIs()
{
    HostileWebServer web;
    WebReply reply = WebReply::json("{\"a\": 1}");
    reply = reply.with("X-Some", "Thing");
    web.answer(u"news.example"_s, "/story", reply);
    HttpFetcher fetcher(web.parts());

    const Result<WebAnswer> answer = answerTo(fetcher, story + u"?url=https%3A%2F%2Fx.com%2F1"_s);

    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message + answer.error().detail));
    QCOMPARE(answer->url, QUrl(story + u"?url=https%3A%2F%2Fx.com%2F1"_s));
    QVERIFY(answer->hops.isEmpty());
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->header("x-some"), "Thing");
    QCOMPARE(answer->header("content-type"), "application/json; charset=utf-8");
    QCOMPARE(answer->body, "{\"a\": 1}");
    QVERIFY(!answer->isCut);
    QCOMPARE(web.asked().size(), 1);
    QCOMPARE(web.asked().first().method, "GET");
    QCOMPARE(web.asked().first().path, "/story?url=https%3A%2F%2Fx.com%2F1");
}

void TestHttpFetcher::anAnswerThatIsAnError_isAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {204, 300, 304, 400, 401, 403, 404, 405, 409, 410, 418, 429, 451, 500,
             501, 502, 503, 504, 599, 999})
        QTest::addRow("%d", status) << status;
}

void TestHttpFetcher::anAnswerThatIsAnError_isAnAnswer()
{
    QFETCH(const int, status);
    HostileWebServer web;
    const bool hasBody = status != 204 && status != 304;
    WebReply reply = WebReply::text("text/plain", hasBody ? "Forbidden" : "", status);
    reply = reply.with("WWW-Authenticate", "Basic realm=\"here\"");
    web.answer(u"news.example"_s, "/story", reply);
    HttpFetcher fetcher(quick(web));

    const Result<WebAnswer> answer = answerTo(fetcher, story);

    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message + answer.error().detail));
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->body, reply.body);
    QCOMPARE(web.asked().size(), 1);
}

void TestHttpFetcher::nothingIsSentButWhatIsNeeded()
{
    HostileWebServer web;
    web.answer(u"news.example"_s, "/story", WebReply::html("Hello"));
    HttpFetcher fetcher(web.parts());
    FetchRequest request;
    request.url = QUrl(story + u"#comments"_s);
    request.accept = "application/json";

    QVERIFY(answerTo(fetcher, request));

    HostileWebServer::Asked asked = web.asked().first();
    QCOMPARE(asked.path, "/story");
    QCOMPARE(asked.header("host"), "news.example");
    QCOMPARE(asked.header("accept"), "application/json");
    QCOMPARE(asked.header("accept-language"), "en");
    QCOMPARE(asked.header("user-agent"),
        "Galley/" GALLEY_VERSION " (+https://galley-editor.org/embeds)");
    QByteArrayList names;
    for (const auto &header : std::as_const(asked.headers))
        names.append(header.first);
    std::sort(names.begin(), names.end());
    QCOMPARE(names,
        (QByteArrayList{
            "accept", "accept-encoding", "accept-language", "connection", "host", "user-agent"}));
}

void TestHttpFetcher::cookies_neverComeBack()
{
    HostileWebServer web;
    WebReply reply = WebReply::redirect("/story");
    reply = reply.with("Set-Cookie", "who=you; Path=/; Secure");
    web.answer(u"news.example"_s, "/", reply);
    reply = WebReply::html("Hello");
    reply = reply.with("Set-Cookie", "again=you; Path=/");
    reply = reply.with("ETag", "\"you\"");
    reply = reply.with("Cache-Control", "max-age=3600");
    web.answer(u"news.example"_s, "/story", reply);
    HttpFetcher fetcher(quick(web));

    QVERIFY(answerTo(fetcher, u"https://news.example/"_s));
    QVERIFY(answerTo(fetcher, story));

    QCOMPARE(web.asked().size(), 3);
    for (const HostileWebServer::Asked &asked : web.asked()) {
        for (const char *name : {"cookie", "referer", "if-none-match", "authorization", "origin"})
            QVERIFY2(!asked.hasHeader(name), name);
    }
}

void TestHttpFetcher::theServerIsToldWhichHostIsMeant()
{
    HostileWebServer web;
    web.setTls(u"news.example"_s, Tls::SilentInHandshake);
    HttpFetcher fetcher(impatient(web));

    QVERIFY(!answerTo(fetcher, story));

    QCOMPARE(web.greetings().size(), 1);
    QVERIFY(web.greetings().first().contains("news.example"));
    QVERIFY(!web.greetings().first().contains("127.0.0.1"));
}

void TestHttpFetcher::aNameIsResolvedOnceForEachQuestion()
{
    HostileWebServer web;
    web.answer(u"news.example"_s, "/story", WebReply::html("Hello"));
    HttpFetcher fetcher(quick(web));

    QVERIFY(answerTo(fetcher, story));
    QCOMPARE(web.resolved(), QStringList(u"news.example"_s));
    QVERIFY(answerTo(fetcher, story));
    QCOMPARE(web.resolved().size(), 2);
}

void TestHttpFetcher::aNameInOtherLetters_isAskedAsItIsWritten()
{
    HostileWebServer web;
    web.answer(u"xn--bcher-kva.example"_s, "/%C3%BC", WebReply::html("Hello"));
    HttpFetcher fetcher(web.parts());

    const Result<WebAnswer> answer = answerTo(fetcher, u"https://bücher.example/ü"_s);

    QVERIFY(answer);
    QCOMPARE(answer->body, "Hello");
    QCOMPARE(web.asked().first().host, u"xn--bcher-kva.example"_s);
}

void TestHttpFetcher::anAddressThatMayNotBeAsked_isNotResolved_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"", "http://news.example/", "https://me:secret@news.example/",
             "https://news.example:8443/", "https://127.0.0.1/", "https://[::1]/",
             "https://localhost/", "https://printer.local/", "file:///etc/passwd"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestHttpFetcher::anAddressThatMayNotBeAsked_isNotResolved()
{
    QFETCH(const QString, url);
    HostileWebServer web;
    HttpFetcher fetcher(web.parts());

    const Result<WebAnswer> answer = answerTo(fetcher, url);

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Refused);
    QVERIFY(!answer.error().message.isEmpty());
    QCOMPARE(web.resolved(), QStringList());
    QCOMPARE(web.connections(), 0);
}

void TestHttpFetcher::aNameThatLeadsToAPrivateNetwork_isNotConnectedTo_data()
{
    QTest::addColumn<QStringList>("addresses");
    for (const char *address :
        {"10.0.0.1", "127.0.0.1", "169.254.169.254", "192.168.1.1", "100.64.0.1", "0.0.0.0", "::1",
            "fd00::1", "fe80::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"}) {
        const QString text = QString::fromLatin1(address);
        QTest::newRow(address) << QStringList{text};
        QTest::addRow("a public one and %s", address) << QStringList{u"93.184.216.34"_s, text};
    }
}

void TestHttpFetcher::aNameThatLeadsToAPrivateNetwork_isNotConnectedTo()
{
    QFETCH(const QStringList, addresses);
    HostileWebServer web;
    web.answer(u"news.example"_s, "/story", WebReply::html("Secret"));
    web.resolve(u"news.example"_s, addresses);
    HttpFetcher fetcher(web.parts());

    const Result<WebAnswer> answer = answerTo(fetcher, story);

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Refused);
    QCOMPARE(
        answer.error().message, u"news.example leads to a private network, and is not asked."_s);
    QCOMPARE(web.connections(), 0);
}

void TestHttpFetcher::aNameThatChangesItsAddress_isJudgedAgain()
{
    HostileWebServer web;
    web.answer(u"news.example"_s, "/story", WebReply::html("Hello"));
    HttpFetcher fetcher(quick(web));

    QVERIFY(answerTo(fetcher, story));
    web.resolve(u"news.example"_s, {u"127.0.0.1"_s});
    const Result<WebAnswer> answer = answerTo(fetcher, story);

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Refused);
    QCOMPARE(web.connections(), 1);
}

void TestHttpFetcher::redirects_areFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("end");

    const QString here = u"https://news.example/new"_s;
    const QString there = u"https://blog.example/new"_s;
    QTest::newRow("301") << 301 << QByteArray("https://news.example/new") << here;
    QTest::newRow("302") << 302 << QByteArray("https://news.example:443/new") << here;
    QTest::newRow("303") << 303 << QByteArray("/new") << here;
    QTest::newRow("307") << 307 << QByteArray("new") << here;
    QTest::newRow("308") << 308 << QByteArray("//news.example/new") << here;
    QTest::newRow("other host") << 302 << QByteArray("https://blog.example/new") << there;
    QTest::newRow("other host by scheme") << 302 << QByteArray("//blog.example/new") << there;
}

void TestHttpFetcher::redirects_areFollowed()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, location);
    QFETCH(const QString, end);
    HostileWebServer web;
    web.answer(QUrl(story), WebReply::redirect(location, status));
    web.answer(QUrl(end), WebReply::html("Here"));
    HttpFetcher fetcher(web.parts());

    const Result<WebAnswer> answer = answerTo(fetcher, story);

    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message + answer.error().detail));
    QCOMPARE(answer->url.adjusted(QUrl::RemovePort), QUrl(end));
    QCOMPARE(answer->hops, QList<QUrl>{QUrl(story)});
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, "Here");
    QCOMPARE(web.asked().size(), 2);
    QVERIFY(!web.asked().last().hasHeader("referer"));
}

void TestHttpFetcher::redirectsAreReported_whenThatIsAsked()
{
    HostileWebServer web;
    web.answer(QUrl(story), WebReply::redirect("https://news.example/new"));
    HttpFetcher fetcher(web.parts());
    FetchRequest request;
    request.url = QUrl(story);
    request.redirects = FetchRequest::Redirects::Report;

    const Result<WebAnswer> answer = answerTo(fetcher, request);

    QVERIFY(answer);
    QCOMPARE(answer->status, 302);
    QCOMPARE(answer->header("location"), "https://news.example/new");
    QCOMPARE(answer->url, QUrl(story));
    QCOMPARE(web.asked().size(), 1);
}

void TestHttpFetcher::redirectsToOtherPlaces_areRefused_data()
{
    QTest::addColumn<QByteArray>("location");
    for (const char *location : {"http://news.example/new", "https://127.0.0.1/", "https://127.1/",
             "https://[::1]/", "https://10.0.0.1/", "https://2130706433/", "https://localhost/",
             "https://news.example:8443/new", "//news.example:22/", "https://me@news.example/new",
             "//me:secret@news.example/new", "ftp://news.example/new", "file:///etc/passwd",
             "data:text/html,Hello", "javascript:alert(1)", "https://sly.example/",
             "https://8.8.8.8/", "https://printer.local/", "https://"})
        QTest::newRow(location) << QByteArray(location);
}

void TestHttpFetcher::redirectsToOtherPlaces_areRefused()
{
    QFETCH(const QByteArray, location);
    HostileWebServer web;
    web.answer(QUrl(story), WebReply::redirect(location));
    web.answer(u"news.example"_s, "/new", WebReply::html("Secret"));
    web.answer(u"sly.example"_s, "/", WebReply::html("Secret"));
    web.resolve(u"sly.example"_s, {u"10.0.0.1"_s});
    HttpFetcher fetcher(web.parts());

    const Result<WebAnswer> answer = answerTo(fetcher, story);

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Refused);
    QCOMPARE(web.asked().size(), 1);
    QCOMPARE(web.connections(), 1);
}

void TestHttpFetcher::redirectsWithoutEnd_end()
{
    HostileWebServer web;
    web.answer(QUrl(story), WebReply::redirect("/story"));
    HttpFetcher fetcher(web.parts());

    const Result<WebAnswer> answer = answerTo(fetcher, story);

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::TooLarge);
    QCOMPARE(
        answer.error().message, u"news.example sends from one address to the next without end."_s);
    QCOMPARE(web.asked().size(), 4);
}

void TestHttpFetcher::threeRedirects_areFollowed()
{
    HostileWebServer web;
    web.answer(QUrl(story), WebReply::redirect("/1"));
    web.answer(u"news.example"_s, "/1", WebReply::redirect("https://blog.example/2"));
    web.answer(u"blog.example"_s, "/2", WebReply::redirect("https://news.example/3"));
    web.answer(u"news.example"_s, "/3", WebReply::html("Here"));
    HttpFetcher fetcher(quick(web));

    const Result<WebAnswer> answer = answerTo(fetcher, story);

    QVERIFY(answer);
    QCOMPARE(answer->hops.size(), 3);
    QCOMPARE(answer->body, "Here");
}

void TestHttpFetcher::brokenTls_isAFailureWithASentence_data()
{
    QTest::addColumn<Tls>("tls");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("other host") << Tls::OfAnotherHost
                                << u"The server that answered is not news.example: its certificate "
                                   "is another's."_s;
    QTest::newRow("self-signed") << Tls::SelfSigned
                                 << u"The certificate of news.example is not to be trusted."_s;
    QTest::newRow("expired") << Tls::Expired << u"The certificate of news.example has expired."_s;
    QTest::newRow("plain HTTP") << Tls::None << u"There is no secure connection to news.example."_s;
    QTest::newRow("closed") << Tls::ClosedInHandshake
                            << u"There is no secure connection to news.example."_s;
}

void TestHttpFetcher::brokenTls_isAFailureWithASentence()
{
    QFETCH(const Tls, tls);
    QFETCH(const QString, sentence);
    HostileWebServer web;
    web.answer(QUrl(story), WebReply::html("Hello"));
    web.setTls(u"news.example"_s, tls);
    HttpFetcher fetcher(web.parts());

    const Result<WebAnswer> answer = answerTo(fetcher, story);

    QVERIFY(!answer);
    QCOMPARE(answer.error().message, sentence);
    QCOMPARE(answer.error().code, ErrorCode::Unreadable);
    QVERIFY(web.connections() > 0);
    QCOMPARE(web.asked().size(), 0);
}

void TestHttpFetcher::aServerThatTakesTooLong_isGivenUp_data()
{
    QTest::addColumn<Tls>("tls");
    QTest::addColumn<Way>("way");

    QTest::newRow("silent in the handshake") << Tls::SilentInHandshake << Way::Whole;
    QTest::newRow("silent") << Tls::Good << Way::Silent;
    QTest::newRow("slow headers") << Tls::Good << Way::SlowHeaders;
    QTest::newRow("slow body") << Tls::Good << Way::SlowBody;
}

void TestHttpFetcher::aServerThatTakesTooLong_isGivenUp()
{
    QFETCH(const Tls, tls);
    QFETCH(const Way, way);
    HostileWebServer web;
    web.setSlowness(50ms);
    web.answer(QUrl(story), WebReply::misbehaving(way, QByteArray(1000, 'x')));
    web.setTls(u"news.example"_s, tls);
    HttpFetcher fetcher(impatient(web));

    const Result<WebAnswer> answer = answerTo(fetcher, story);

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::TimedOut);
    QCOMPARE(answer.error().message, u"news.example took too long to answer."_s);
    QTRY_COMPARE(web.openConnections(), 0);
}

void TestHttpFetcher::aServerThatBreaksOff_isAFailure_data()
{
    QTest::addColumn<WebReply>("reply");

    QTest::newRow("in the headers") << WebReply::misbehaving(Way::ClosedInHeaders);
    QTest::newRow("in the body") << WebReply::misbehaving(Way::ClosedInBody);
    WebReply broken = WebReply::html("This is no gzip.");
    broken = broken.with("Content-Encoding", "gzip");
    QTest::newRow("broken compression") << broken;
}

void TestHttpFetcher::aServerThatBreaksOff_isAFailure()
{
    QFETCH(const WebReply, reply);
    HostileWebServer web;
    web.answer(QUrl(story), reply);
    HttpFetcher fetcher(web.parts());

    const Result<WebAnswer> answer = answerTo(fetcher, story);

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Unreadable);
    QCOMPARE(answer.error().message,
        u"news.example broke off, or answered something that makes no sense."_s);
}

void TestHttpFetcher::aNameThatNobodyKnows_isAFailure()
{
    HostileWebServer web;
    HttpFetcher fetcher(web.parts());

    const Result<WebAnswer> answer = answerTo(fetcher, story);

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Offline);
    QCOMPARE(answer.error().message,
        u"news.example could not be found. Is the address right, and is this computer online?"_s);
}

namespace {

// A port that nobody listens at.
quint16 deadPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 1;
}

} // namespace

void TestHttpFetcher::aServerThatIsNotThere_isAFailure()
{
    HostileWebServer web;
    web.answer(QUrl(story), WebReply::html("Hello"));
    HttpFetcher::Parts parts = web.parts();
    parts.endpointOf = [port = deadPort()](const QHostAddress &) {
        return HttpFetcher::Endpoint{QHostAddress(QHostAddress::LocalHost), port};
    };
    HttpFetcher fetcher(parts);

    const Result<WebAnswer> answer = answerTo(fetcher, story);

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Offline);
    QCOMPARE(answer.error().message, u"news.example cannot be reached. Is this computer online?"_s);
}

void TestHttpFetcher::theNextAddress_isTriedWhenOneIsNotThere()
{
    HostileWebServer web;
    web.answer(QUrl(story), WebReply::html("Hello"));
    web.resolve(u"news.example"_s, {u"2606:4700::1"_s, u"93.184.216.34"_s});
    HttpFetcher::Parts parts = web.parts();
    QList<QHostAddress> tried;
    parts.endpointOf = [&web, &tried, port = deadPort()](const QHostAddress &address) {
        tried.append(address);
        return tried.size() == 1
            ? HttpFetcher::Endpoint{QHostAddress(QHostAddress::LocalHost), port}
            : web.endpointOf(address);
    };
    HttpFetcher fetcher(parts);

    const Result<WebAnswer> answer = answerTo(fetcher, story);

    QVERIFY(answer);
    QCOMPARE(tried,
        (QList<QHostAddress>{QHostAddress(u"93.184.216.34"_s), QHostAddress(u"2606:4700::1"_s)}));
}

void TestHttpFetcher::compressedBodies_areDecoded()
{
    HostileWebServer web;
    const QByteArray text = QByteArray("All the news that fits. ").repeated(5000);
    WebReply reply = WebReply::html(qCompress(text).mid(4));
    reply = reply.with("Content-Encoding", "deflate");
    web.answer(QUrl(story), reply);
    HttpFetcher fetcher(web.parts());

    const Result<WebAnswer> answer = answerTo(fetcher, story);

    QVERIFY(answer);
    QCOMPARE(answer->body, text);
    QVERIFY(!answer->isCut);
}

void TestHttpFetcher::aBodyThatIsTooLong_isCut()
{
    HostileWebServer web;
    WebReply reply = WebReply::html(QByteArray(300'000, 'x'));
    reply.status = 404;
    web.answer(QUrl(story), reply);
    HttpFetcher fetcher(web.parts());
    FetchRequest request;
    request.url = QUrl(story);
    request.largestBody = 1000;

    const Result<WebAnswer> answer = answerTo(fetcher, request);

    QVERIFY(answer);
    QVERIFY(answer->isCut);
    QCOMPARE(answer->body, QByteArray(1000, 'x'));
    QCOMPARE(answer->status, 404);
    QCOMPARE(answer->header("content-type"), "text/html; charset=utf-8");
}

void TestHttpFetcher::aBodyOfJustTheLargestSize_isWhole()
{
    HostileWebServer web;
    web.answer(QUrl(story), WebReply::html(QByteArray(200'000, 'x')));
    HttpFetcher fetcher(web.parts());
    FetchRequest request;
    request.url = QUrl(story);
    request.largestBody = 200'000;

    const Result<WebAnswer> answer = answerTo(fetcher, request);

    QVERIFY(answer);
    QVERIFY(!answer->isCut);
    QCOMPARE(answer->body.size(), 200'000);
}

void TestHttpFetcher::anEndlessBody_isCut()
{
    HostileWebServer web;
    web.answer(QUrl(story), WebReply::misbehaving(Way::EndlessBody));
    HttpFetcher fetcher(web.parts());

    const Result<WebAnswer> answer = answerTo(fetcher, story);

    QVERIFY(answer);
    QVERIFY(answer->isCut);
    QCOMPARE(answer->body.size(), 512 * 1024);
    QTRY_COMPARE(web.openConnections(), 0);
    QVERIFY2(web.bytesSent() < 8 * megabyte, qPrintable(QString::number(web.bytesSent())));
}

void TestHttpFetcher::aGzipBomb_isCutAndTakesNoMemory_data()
{
    QTest::addColumn<WebReply>("bomb");
    QTest::addColumn<qint64>("largest");
    const WebReply gigabyte = WebReply::gzipBomb(1024 * megabyte);
    const WebReply dense = WebReply::html(qCompress(QByteArray(128 * megabyte, 0), 9).mid(4))
                               .with("Content-Encoding", "deflate");
    QTest::newRow("an answer") << gigabyte << qint64(512 * 1024);
    QTest::newRow("a picture") << gigabyte << 10 * megabyte;
    QTest::newRow("a dense answer") << dense << qint64(512 * 1024);
    QTest::newRow("a dense picture") << dense << 10 * megabyte;
}

void TestHttpFetcher::aGzipBomb_isCutAndTakesNoMemory()
{
    QFETCH(const WebReply, bomb);
    QFETCH(const qint64, largest);
    HostileWebServer web;
    web.answer(QUrl(story), bomb);
    HttpFetcher fetcher(web.parts());
    FetchRequest request;
    request.url = QUrl(story);
    request.largestBody = largest;
    QVERIFY(PeakMemory::reset());
    const qint64 before = PeakMemory::bytes();

    const Result<WebAnswer> answer = answerTo(fetcher, request);

    QVERIFY(answer);
    QVERIFY(answer->isCut);
    QCOMPARE(answer->body.size(), largest);
    const qint64 more = PeakMemory::bytes() - before;
    QVERIFY2(more < littleMemory, qPrintable(QString::number(more)));
}

void TestHttpFetcher::endlessHeaders_end()
{
    HostileWebServer web;
    web.answer(QUrl(story), WebReply::misbehaving(Way::EndlessHeaders));
    HttpFetcher fetcher(impatient(web));

    const Result<WebAnswer> answer = answerTo(fetcher, story);

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::TimedOut);
    QTRY_COMPARE(web.openConnections(), 0);
}

void TestHttpFetcher::aBodyEndsWithTheWordsThatWereAskedFor_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("kept");
    QTest::addColumn<bool>("isCut");

    const QByteArray head = "<html><head><title>A</title></HeAd>";
    const QByteArray more = head + "<body>B</body></head>";
    const QByteArray long_ = "<head>" + QByteArray(100'000, 'x') + "</head>";
    QTest::newRow("in one piece") << Way::Whole << more << head << true;
    QTest::newRow("byte by byte") << Way::SlowBody << more << head << true;
    QTest::newRow("far away") << Way::Whole << long_ + QByteArray(100'000, 'y') << long_ << true;
    QTest::newRow("never") << Way::Whole << QByteArray("<html></hea>") << QByteArray("<html></hea>")
                           << false;
    QTest::newRow("too late") << Way::Whole << QByteArray(200'000, 'x') + "</head>"
                              << QByteArray(150'000, 'x') << true;
    QTest::newRow("half of it at the limit") << Way::Whole << QByteArray(149'998, 'x') + "</head>"
                                             << QByteArray(149'998, 'x') + "</" << true;
}

void TestHttpFetcher::aBodyEndsWithTheWordsThatWereAskedFor()
{
    QFETCH(const Way, way);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, kept);
    QFETCH(const bool, isCut);
    HostileWebServer web;
    web.setSlowness(1ms);
    web.answer(QUrl(story), WebReply::misbehaving(way, body));
    HttpFetcher fetcher(web.parts());
    FetchRequest request;
    request.url = QUrl(story);
    request.largestBody = 150'000;
    request.stopAfter = "</Head>";

    const Result<WebAnswer> answer = answerTo(fetcher, request);

    QVERIFY(answer);
    QCOMPARE(answer->body, kept);
    QCOMPARE(answer->isCut, isCut);
}

void TestHttpFetcher::oneHostIsAskedOneQuestionAtATime()
{
    HostileWebServer web;
    web.answer(QUrl(story), WebReply::misbehaving(Way::Silent));
    web.answer(u"blog.example"_s, "/", WebReply::html("Hello"));
    HttpFetcher fetcher(quick(web));
    Asker asker(fetcher);
    Asker other(fetcher);

    asker.ask(story);
    asker.ask(story);
    QTRY_COMPARE(web.asked(u"news.example"_s).size(), 1);
    for (int i = 1; i <= 3; ++i) {
        other.ask(u"https://blog.example/"_s);
        QVERIFY(other.isTold(i));
    }

    QCOMPARE(web.asked(u"news.example"_s).size(), 1);
    fetcher.cancel(&asker);
    asker.ask(story);
    QTRY_COMPARE(web.asked(u"news.example"_s).size(), 2);
}

void TestHttpFetcher::betweenTwoQuestions_thereIsAPause()
{
    HostileWebServer web;
    web.answer(QUrl(story), WebReply::html("Hello"));
    HttpFetcher::Parts parts = web.parts();
    QCOMPARE(parts.limits.betweenQuestions, std::chrono::milliseconds(1s));
    parts.limits.betweenQuestions = 200ms;
    HttpFetcher fetcher(parts);
    Asker asker(fetcher);
    QElapsedTimer clock;

    clock.start();
    for (int i = 0; i < 4; ++i)
        asker.ask(story);
    QVERIFY(asker.isTold(4));

    QVERIFY2(clock.elapsed() >= 600, qPrintable(QString::number(clock.elapsed())));
}

void TestHttpFetcher::aHostThatAsksToWait_isLeftAlone()
{
    HostileWebServer web;
    WebReply busy = WebReply::text("text/plain", "Later", 429);
    busy = busy.with("Retry-After", "900");
    web.answer(QUrl(story), busy);
    web.answer(u"blog.example"_s, "/", WebReply::html("Hello"));
    HttpFetcher::Parts parts = quick(web);
    QDateTime now(QDate(2026, 11, 23), QTime(8, 5), QTimeZone::utc());
    parts.now = [&now] { return now; };
    HttpFetcher fetcher(parts);
    Asker asker(fetcher);

    asker.ask(story);
    asker.ask(story);
    QVERIFY(asker.isTold(2));
    now = now.addSecs(899);
    asker.ask(u"https://news.example/other"_s);
    QVERIFY(asker.isTold(3));

    QCOMPARE(asker.results.at(0)->status, 429);
    const QString until
        = QLocale().toString(now.addSecs(1).toLocalTime().time(), QLocale::ShortFormat);
    for (int i : {1, 2}) {
        QVERIFY(!asker.results.at(i));
        QCOMPARE(asker.results.at(i).error().code, ErrorCode::Refused);
        QCOMPARE(asker.results.at(i).error().message,
            u"news.example asks to wait until %1."_s.arg(until));
    }
    QCOMPARE(web.asked(u"news.example"_s).size(), 1);
    QVERIFY(answerTo(fetcher, u"https://blog.example/"_s));

    now = now.addSecs(1);
    asker.ask(story);
    QVERIFY(asker.isTold(4));
    QCOMPARE(web.asked(u"news.example"_s).size(), 2);
}

void TestHttpFetcher::waitingForATurn_isNotTakenForSlowness()
{
    HostileWebServer web;
    web.answer(QUrl(story), WebReply::html("Hello"));
    HttpFetcher::Parts parts = impatient(web);
    parts.limits.betweenQuestions = 400ms;
    HttpFetcher fetcher(parts);
    Asker asker(fetcher);

    for (int i = 0; i < 4; ++i)
        asker.ask(story);
    QVERIFY(asker.isTold(4));

    for (const Result<WebAnswer> &result : std::as_const(asker.results))
        QVERIFY(result);
}

void TestHttpFetcher::theAnswerComesLater()
{
    HostileWebServer web;
    HttpFetcher fetcher(web.parts());
    Asker asker(fetcher);

    asker.ask(u"http://news.example/"_s);

    QVERIFY(asker.results.isEmpty());
    QVERIFY(asker.isTold());
}

void TestHttpFetcher::nobodyIsToldAfterCancelling()
{
    HostileWebServer web;
    web.answer(QUrl(story), WebReply::misbehaving(Way::Silent));
    web.answer(u"blog.example"_s, "/", WebReply::html("Hello"));
    HttpFetcher fetcher(quick(web));
    Asker asker(fetcher);

    asker.ask(story);
    QTRY_COMPARE(web.asked().size(), 1);
    asker.ask(u"https://blog.example/"_s);
    asker.ask(u"http://blog.example/"_s);
    fetcher.cancel(&asker);
    QTRY_COMPARE(web.openConnections(), 0);
    QVERIFY(answerTo(fetcher, u"https://blog.example/"_s));

    QCOMPARE(asker.results.size(), 0);
    QCOMPARE(web.asked(u"blog.example"_s).size(), 1);
}

void TestHttpFetcher::nobodyIsToldWhoIsGone()
{
    HostileWebServer web;
    web.answer(QUrl(story), WebReply::misbehaving(Way::Silent));
    HttpFetcher fetcher(quick(web));
    int told = 0;
    auto receiver = std::make_unique<QObject>();
    FetchRequest request;
    request.url = QUrl(story);

    fetcher.fetch(request, receiver.get(), [&told](const Result<WebAnswer> &) { ++told; });
    QTRY_COMPARE(web.asked().size(), 1);
    receiver.reset();

    QTRY_COMPARE(web.openConnections(), 0);
    QCOMPARE(told, 0);
}

void TestHttpFetcher::othersAreToldAfterOneHasCancelled()
{
    HostileWebServer web;
    web.answer(QUrl(story), WebReply::html("Hello"));
    HttpFetcher fetcher(quick(web));
    Asker one(fetcher);
    Asker two(fetcher);

    one.ask(story);
    two.ask(story);
    fetcher.cancel(&one);

    QVERIFY(two.isTold());
    QVERIFY(two.results.first());
    QCOMPARE(one.results.size(), 0);
}

void TestHttpFetcher::aFetcherMayGoWhileItAsks_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("before the headers") << Way::Silent;
    QTest::newRow("in the body") << Way::SlowBody;
}

void TestHttpFetcher::aFetcherMayGoWhileItAsks()
{
    QFETCH(const Way, way);
    HostileWebServer web;
    web.answer(QUrl(story), WebReply::misbehaving(way));
    auto fetcher = std::make_unique<HttpFetcher>(quick(web));
    Asker asker(*fetcher);

    asker.ask(story);
    asker.ask(story);
    QTRY_COMPARE(web.asked().size(), 1);
    fetcher.reset();

    QTRY_COMPARE(web.openConnections(), 0);
    QCOMPARE(asker.results.size(), 0);
}

void TestHttpFetcher::theOneWhoIsToldMayDeleteTheFetcher()
{
    HostileWebServer web;
    web.answer(QUrl(story), WebReply::html("Hello"));
    for (const QString &url : {story, u"http://news.example/"_s}) {
        auto fetcher = std::make_unique<HttpFetcher>(quick(web));
        QObject receiver;
        int told = 0;
        FetchRequest request;
        request.url = QUrl(url);
        for (int i = 0; i < 3; ++i) {
            fetcher->fetch(request, &receiver, [&fetcher, &told](const Result<WebAnswer> &) {
                ++told;
                fetcher.reset();
            });
        }
        QTRY_COMPARE(told, 1);
        QVERIFY(!fetcher);
    }
    QTRY_COMPARE(web.openConnections(), 0);
}

void TestHttpFetcher::noConnectionIsKept()
{
    HostileWebServer web;
    web.answer(QUrl(story), WebReply::html("Hello"));
    HttpFetcher fetcher(quick(web));

    QVERIFY(answerTo(fetcher, story));

    QTRY_COMPARE(web.openConnections(), 0);
}

void TestHttpFetcher::throughAProxy_theProxyResolves()
{
    HostileWebServer web;
    web.answer(QUrl(story), WebReply::html("Hello"));
    ConnectProxy proxy(
        [&web] { return web.endpointOf(web.addressesOf(u"news.example"_s).first()); });
    HttpFetcher::Parts parts = web.parts();
    parts.proxyFor = [&proxy](const QUrl &) { return proxy.address(); };
    HttpFetcher fetcher(parts);

    const Result<WebAnswer> answer = answerTo(fetcher, story);

    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message + answer.error().detail));
    QCOMPARE(answer->body, "Hello");
    QCOMPARE(web.resolved(), QStringList());
    QCOMPARE(proxy.asked(), QByteArrayList{"news.example:443"});
    QCOMPARE(web.asked().first().host, u"news.example"_s);
}

void TestHttpFetcher::throughAProxy_namesAreJudged()
{
    HostileWebServer web;
    ConnectProxy proxy([] { return HttpFetcher::Endpoint(); });
    HttpFetcher::Parts parts = web.parts();
    parts.proxyFor = [&proxy](const QUrl &) { return proxy.address(); };
    HttpFetcher fetcher(parts);

    for (const char *url : {"https://127.0.0.1/", "https://localhost/", "http://news.example/"}) {
        const Result<WebAnswer> answer = answerTo(fetcher, QString::fromLatin1(url));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Refused);
    }
    QCOMPARE(proxy.asked(), QByteArrayList());
}

void TestHttpFetcher::aProxyThatRefuses_isAFailure()
{
    HostileWebServer web;
    HttpFetcher::Parts parts = web.parts();
    parts.proxyFor = [port = deadPort()](const QUrl &) {
        return QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port);
    };
    HttpFetcher fetcher(parts);

    const Result<WebAnswer> answer = answerTo(fetcher, story);

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Offline);
    QCOMPARE(
        answer.error().message, u"The proxy of this computer does not connect to news.example."_s);
}

QTEST_GUILESS_MAIN(TestHttpFetcher)
#include "tst_httpfetcher.moc"
