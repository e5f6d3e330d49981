// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/liverequest.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Galley::ResourceKind)

namespace {

const QUrl ours(u"galley://live/"_s);

LiveFrame player()
{
    LiveFrame frame;
    frame.url = QUrl(u"https://www.player.example/embed/42?rel=0"_s);
    frame.hosts = {u"pictures.example"_s, u"Sound.Example"_s};
    return frame;
}

} // namespace

class LiveRequestTest final : public QObject
{
    Q_OBJECT

private slots:
    void request_isJudged_data();
    void request_isJudged();
    void anythingForAnotherPage_isBlocked();
    void frameOfAHouse_getsNothing_data();
    void frameOfAHouse_getsNothing();
    void referer_goesWithTheDocumentOfWhoWantsIt();
    void page_holdsOneFrameUnderItsPolicy();
    void page_letsNoAddressOrTitleOutOfItsPlace();
};

void LiveRequestTest::request_isJudged_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<bool>("loads");
    const auto row = [](const char *url, ResourceKind kind, bool loads) {
        QTest::addRow("%s as %d", url, int(kind)) << QString::fromUtf8(url) << kind << loads;
    };
    using Kind = ResourceKind;
    row("galley://live/", Kind::MainFrame, true);
    for (const char *url : {"https://www.player.example/embed/42?rel=0", "galley://article/",
             "galley://live/?a", "galley://live/a", "galley://live:1/", "galley://a@live/",
             "about:blank", "data:text/html,a"})
        row(url, Kind::MainFrame, false);
    for (const char *url : {"https://www.player.example/embed/42", "https://a.www.player.example/",
             "https://pictures.example/", "https://A.B.Pictures.EXAMPLE/", "https://sound.example/",
             "https://xn--bcher-kva.pictures.example/", "https://pictures.example:443/"}) {
        for (const Kind kind : {Kind::SubFrame, Kind::Script, Kind::Image, Kind::Other})
            row(url, kind, !QByteArray(url).endsWith(":443/"));
    }
    row("wss://chat.pictures.example/", Kind::Other, true);
    row("wss://pictures.example/", Kind::SubFrame, false);
    row("data:image/png;base64,AAAA", Kind::Image, true);
    row("data:text/html,a", Kind::SubFrame, false);
    row("blob:https://www.player.example/1-2", Kind::Media, true);
    row("blob:https://far.example/1-2", Kind::Media, false);
    row("blob:https://www.player.example/1-2", Kind::SubFrame, false);
    for (const char *url :
        {"https://player.example/", "https://notwww.player.example/", "https://wwwwplayer.example/",
            "https://evilpictures.example/", "https://pictures.example.far.example/",
            "https://pictures.example./", "https://far.example/?https://pictures.example/",
            "http://pictures.example/", "ws://pictures.example/", "ftp://pictures.example/",
            "file:///etc/passwd", "https://pictures.example:8443/", "https://a@pictures.example/",
            "https://a:b@pictures.example/", "https://pictures.example@far.example/",
            "https://127.0.0.1/", "https://[::1]/", "https://localhost/", "https://2130706433/",
            "https://0x7f.1/", "galley://live/", "galley://article/p.png", "chrome://settings/",
            "qrc:/preview/page.css", "filesystem:https://pictures.example/", "javascript:alert(1)",
            "https://", ""}) {
        for (const Kind kind :
            {Kind::SubFrame, Kind::Script, Kind::Stylesheet, Kind::Font, Kind::Media, Kind::Other})
            row(url, kind, false);
    }
}

void LiveRequestTest::request_isJudged()
{
    QFETCH(const QString, url);
    QFETCH(const ResourceKind, kind);
    QFETCH(const bool, loads);

    QCOMPARE(decideLiveRequest(QUrl(url), kind, ours, player()) == Decision::Allow, loads);
}

void LiveRequestTest::anythingForAnotherPage_isBlocked()
{
    for (const char *other :
        {"galley://article/", "https://www.player.example/", "", "about:blank"})
        QCOMPARE(decideLiveRequest(player().url, ResourceKind::SubFrame,
                     QUrl(QString::fromLatin1(other)), player()),
            Decision::Block);
}

void LiveRequestTest::frameOfAHouse_getsNothing_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"127.0.0.1", "10.0.0.7", "[::1]", "[::ffff:7f00:1]", "169.254.169.254",
             "2130706433", "localhost", "a.localhost", "printer", "printer.local", "wiki.lan",
             "wiki.corp", "nas.home", "a.home.arpa", "metadata.google.internal", "x.onion"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void LiveRequestTest::frameOfAHouse_getsNothing()
{
    QFETCH(const QString, host);
    LiveFrame frame;
    frame.url = QUrl(u"https://"_s + host + u"/embed"_s);
    frame.hosts = {host};

    QVERIFY(!mayLiveFrameShow(frame.url, frame));
    QCOMPARE(decideLiveRequest(frame.url, ResourceKind::Image, ours, frame), Decision::Block);
    QVERIFY(liveHtml(frame, {}).isEmpty());
}

void LiveRequestTest::referer_goesWithTheDocumentOfWhoWantsIt()
{
    LiveFrame frame = player();
    QVERIFY(liveReferer(frame.url, ResourceKind::SubFrame, frame).isEmpty());

    frame.wantsReferer = true;

    QVERIFY(liveReferer(frame.url, ResourceKind::SubFrame, frame).startsWith("https://"));
    QVERIFY(liveReferer(frame.url, ResourceKind::Image, frame).isEmpty());
    QVERIFY(
        liveReferer(QUrl(u"https://pictures.example/"_s), ResourceKind::SubFrame, frame).isEmpty());
    QVERIFY(liveReferer(QUrl(u"http://www.player.example/"_s), ResourceKind::SubFrame, frame)
                .isEmpty());
}

void LiveRequestTest::page_holdsOneFrameUnderItsPolicy()
{
    const QByteArray html = liveHtml(player(), u"A film"_s);

    QCOMPARE(html.count("<iframe "), 1);
    QVERIFY(html.contains("src=\"https://www.player.example/embed/42?rel=0\" title=\"A film\""));
    QVERIFY(html.contains("frame-src https://www.player.example https://*.www.player.example "
                          "https://pictures.example https://*.pictures.example "
                          "https://sound.example https://*.sound.example;"));
    QVERIFY(html.contains("default-src 'none'"));
    QVERIFY(!html.contains("<script"));
}

void LiveRequestTest::page_letsNoAddressOrTitleOutOfItsPlace()
{
    LiveFrame frame = player();
    frame.url.setQuery(u"a=\"><script>b</script>&c='"_s);
    frame.hosts.append(u"far.example; script-src *"_s);
    frame.hosts.append(u"*"_s);

    const QByteArray html = liveHtml(frame, u"\"><script>b</script>"_s);

    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("script-src"));
    QVERIFY(!html.contains("https://* "));
    QVERIFY(!html.contains("far.example"));
}

QTEST_GUILESS_MAIN(LiveRequestTest)
#include "tst_liverequest.moc"
