// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/everybodyserver.h"
#include "support/leakchannels.h"
#include "support/previewfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTcpServer>
#include <QToolButton>
#include <QUdpSocket>
#include <QUrlQuery>
#include <QWheelEvent>
#include <QtTest>

#include <csignal>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QString entry = u"video-1"_s;

LiveEmbed film()
{
    LiveEmbed embed;
    embed.entry = entry;
    embed.title = u"A film"_s;
    embed.frame.url = QUrl(u"https://player.example/embed"_s);
    embed.frame.hosts = {u"cdn.example"_s};
    embed.frame.aspect = QSize(16, 9);
    return embed;
}

LiveEmbed post(int height)
{
    LiveEmbed embed = film();
    embed.frame.aspect = {};
    embed.frame.height = height;
    return embed;
}

QString card(const QString &text = u"About it"_s)
{
    return u"<figure class=\"embed embed-video\" data-embed=\"%1\"><a class=\"embed-stage "
           "aspect-16-9\" href=\"https://player.example/42\"></a><div class=\"embed-body\">"
           "<div class=\"embed-head\">A name</div><p class=\"embed-text\">%2</p></div>"
           "<figcaption class=\"embed-foot\"><button type=\"button\" class=\"embed-act\" "
           "data-act=\"fetch\">Fetch</button> <button type=\"button\" class=\"embed-act\" "
           "data-act=\"play\">Play</button></figcaption></figure>"_s.arg(entry, text);
}

/// The card as the third of many blocks.
Page pageWithCard()
{
    QStringList texts;
    for (int i = 0; i < 40; ++i)
        texts.append(u"Paragraph %1. "_s.arg(i).repeated(20));
    Page page = pageOf(texts);
    page.blocks.insert(2, {u"card"_s, card(), 1});
    return page;
}

/// Tells the server, in the query of /told, what an expression is.
QByteArray telling(const QByteArray &expression)
{
    return "<script>fetch('/told?' + encodeURIComponent(JSON.stringify(" + expression
        + ")));</script>";
}

} // namespace

/// A provider's frame over its card, in the real engine, in a web that the test plays.
class TestLiveEmbed final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void liveEmbed_standsOverItsCard();
    void referer_isSentToWhoWantsItOnly();
    void frame_seesNothingOfUs();
    void channelToTheFramesHosts_isHeard();
    void channelToAnybodyElse_isSilent_data();
    void channelToAnybodyElse_isSilent();
    void wayOutOfTheFrame_leadsNowhere_data();
    void wayOutOfTheFrame_leadsNowhere();
    void peerConnections_areNotMade();
    void edits_neitherReloadNorMoveIt();
    void frame_followsScrollZoomAndTheme();
    void stoppedFrame_leavesNothingBehind();
    void otherFolder_stopsEverything();
    void articlesProcessKilled_leavesTheFrameAlone();
    void framesProcessKilled_isSaidInItsPlace();
    void frameThatNeverCame_isSaidInItsPlace();
    void stopButton_asksForTheCard();
    void buttonsOfTheCard_askAndMoveNoCaret();
    void wheelOverAPlayer_scrollsTheArticle();
    void tallPost_standsUnderItsHead();
    void frame_takesNoFocusByItself();
    void linkInTheFrame_opensOutsideAfterAClick();

private:
    void showLive(const LiveEmbed &embed);
    [[nodiscard]] QWidget *live() const;
    [[nodiscard]] QWebEngineView *frame() const;
    [[nodiscard]] QRect place();
    [[nodiscard]] QVariant told() const;
    [[nodiscard]] QPoint middleOf(const QString &selector);
    [[nodiscard]] QString strangers() const;

    EverybodyServer m_server;
    std::unique_ptr<PreviewFixture> m_preview;
    Page m_page;
};

void TestLiveEmbed::initTestCase()
{
    // Every name is this server's, and the program's own answer to peer connections.
    const QByteArray flags = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS")
        + " --ignore-certificate-errors --force-webrtc-ip-handling-policy=disable_non_proxied_udp"
          " \"--host-resolver-rules=MAP nobody.example ~NOTFOUND, MAP * 127.0.0.1:"
        + QByteArray::number(m_server.port()) + "\"";
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", flags);
}

void TestLiveEmbed::init()
{
    m_server.asked.clear();
    m_server.pages = {{u"/embed"_s, "<p>A player</p>" + telling("1")}};
    m_server.cookie.clear();
    m_page = pageWithCard();
    m_preview = std::make_unique<PreviewFixture>();
    m_preview->pane().showPage(m_page);
    QTRY_COMPARE(m_preview->painted, 1);
}

void TestLiveEmbed::cleanup()
{
    m_preview.reset();
}

void TestLiveEmbed::showLive(const LiveEmbed &embed)
{
    m_preview->pane().setLive({embed});
    QTRY_VERIFY(m_server.last(u"/told"_s));
    QTRY_VERIFY(live() && live()->isVisible());
}

QWidget *TestLiveEmbed::live() const
{
    return m_preview->window().findChild<QWidget *>(u"liveView"_s);
}

QWebEngineView *TestLiveEmbed::frame() const
{
    return live() ? live()->findChild<QWebEngineView *>() : nullptr;
}

/// Where the card keeps its place, in pixels of the pane.
QRect TestLiveEmbed::place()
{
    const QVariantList box
        = m_preview
              ->restingAnswer(u"(() => { const place = document.querySelector('.embed-place');"
                              " if (!place) return []; const box = place.getBoundingClientRect();"
                              " return [box.left, box.top, box.right, box.bottom]; })()"_s)
              .toList();
    if (box.size() != 4)
        return {};
    const double zoom = m_preview->page().zoomFactor();
    const QPoint first(qRound(box.at(0).toDouble() * zoom), qRound(box.at(1).toDouble() * zoom));
    const QPoint last(qRound(box.at(2).toDouble() * zoom), qRound(box.at(3).toDouble() * zoom));
    return {first, QSize(last.x() - first.x(), last.y() - first.y())};
}

/// What telling() told last.
QVariant TestLiveEmbed::told() const
{
    const EverybodyServer::Asked *asked = m_server.last(u"/told"_s);
    const QString query = asked ? asked->path.section(u'?', 1) : QString();
    const QByteArray json = "[" + QByteArray::fromPercentEncoding(query.toLatin1()) + "]";
    return QJsonDocument::fromJson(json).toVariant().toList().value(0);
}

QPoint TestLiveEmbed::middleOf(const QString &selector)
{
    const QVariantList place
        = m_preview
              ->ask(u"(() => { const box = document.querySelector('%1').getBoundingClientRect();"
                    " return [box.left + box.width / 2, box.top + box.height / 2]; })()"_s.arg(
                        selector))
              .toList();
    return {qRound(place.value(0).toDouble()), qRound(place.value(1).toDouble())};
}

/// Whom the server was taken for besides the frame's hosts.
QString TestLiveEmbed::strangers() const
{
    QStringList found;
    for (const EverybodyServer::Asked &asked : m_server.asked) {
        if (asked.host != "player.example"_L1 && asked.host != "cdn.example"_L1)
            found.append(asked.host + u' ' + asked.path);
    }
    return found.join(u"; "_s);
}

void TestLiveEmbed::liveEmbed_standsOverItsCard()
{
    showLive(film());

    QVERIFY(!place().isEmpty());
    QTRY_COMPARE(live()->geometry(), place());
    const QSize picture = frame()->size();
    QVERIFY(qAbs(picture.width() * 9 - picture.height() * 16) <= 32);
    QCOMPARE(live()->accessibleName(), u"A film"_s);
    QCOMPARE(m_server.count(u"player.example"_s, u"/embed"_s), 1);
    QCOMPARE(strangers(), QString());
    QVERIFY(!m_preview
                 ->ask(u"document.querySelector('.embed-stage').checkVisibility?.() ??"
                       " document.querySelector('.embed-stage').offsetHeight > 0"_s)
                 .toBool());
}

void TestLiveEmbed::referer_isSentToWhoWantsItOnly()
{
    showLive(film());
    QVERIFY(!m_server.last(u"/embed"_s)->headers.contains("referer"));

    LiveEmbed wanting = film();
    wanting.frame.wantsReferer = true;
    m_preview->pane().setLive({wanting});

    QTRY_COMPARE(m_server.count(u"player.example"_s, u"/told"_s), 2);
    QVERIFY(m_server.last(u"/embed"_s)->headers.value("referer").startsWith("https://"));
}

void TestLiveEmbed::frame_seesNothingOfUs()
{
    m_server.pages[u"/embed"_s] = telling(
        "(() => { const attempt = f => { try { return String(f()); } catch (e) { return e.name; } "
        "};"
        "return [typeof window.qt, typeof window.QWebChannel, attempt(() => parent.document.title),"
        "attempt(() => top.location.href), typeof RTCPeerConnection, typeof RTCDataChannel,"
        "attempt(() => parent.qt)]; })()");
    showLive(film());

    QTRY_COMPARE(told().toList().size(), 7);
    const QVariantList seen = told().toList();
    QCOMPARE(seen.at(0).toString(), u"undefined"_s);
    QCOMPARE(seen.at(1).toString(), u"undefined"_s);
    QCOMPARE(seen.at(2).toString(), u"SecurityError"_s);
    QCOMPARE(seen.at(3).toString(), u"SecurityError"_s);
    QCOMPARE(seen.at(4).toString(), u"undefined"_s);
    QCOMPARE(seen.at(5).toString(), u"undefined"_s);
    QCOMPARE(seen.at(6).toString(), u"SecurityError"_s);
}

namespace {

/// A document that tries them all, and tells when it has had the time.
QByteArray trying(const QList<LeakChannel> &channels)
{
    QString html = u"<!DOCTYPE html><script>setTimeout(() => fetch('/told?1'), 1500);</script>"_s;
    for (const LeakChannel &channel : channels)
        html += channel.leaves ? QString() : channel.html;
    return html.toUtf8();
}

} // namespace

/// Proves that the test after it would hear them.
void TestLiveEmbed::channelToTheFramesHosts_isHeard()
{
    m_server.pages[u"/embed"_s] = trying(leakChannels(u"https://cdn.example"_s));

    showLive(film());

    QSet<QString> heard;
    for (const EverybodyServer::Asked &asked : std::as_const(m_server.asked))
        heard.insert(asked.path.section(u"/leak/"_s, 1));
    heard.remove({});
    for (const char *name : {"img", "css-import", "font", "iframe", "fetch", "xhr", "beacon",
             "websocket", "eventsource", "preload", "object", "embed", "poster", "audio", "worker",
             "script-src", "srcdoc"})
        QVERIFY2(heard.contains(QLatin1StringView(name)), name);
    QVERIFY(heard.size() >= 35);
    QCOMPARE(strangers(), QString());
}

void TestLiveEmbed::channelToAnybodyElse_isSilent_data()
{
    QTest::addColumn<QString>("base");
    for (const char *base : {"https://far.example", "http://far.example", "http://cdn.example",
             "https://cdn.example.far.example", "https://farcdn.example",
             "https://cdn.example:8443", "https://localhost", "https://127.0.0.1",
             "http://127.0.0.1", "https://[::1]", "https://printer.local"})
        QTest::newRow(base) << QString::fromLatin1(base);
}

void TestLiveEmbed::channelToAnybodyElse_isSilent()
{
    QFETCH(const QString, base);
    m_server.pages[u"/embed"_s] = trying(leakChannels(base));

    showLive(film());

    QCOMPARE(strangers(), QString());
    QVERIFY(m_preview->blocked > 0);
    QVERIFY(m_preview->links.isEmpty());
}

void TestLiveEmbed::wayOutOfTheFrame_leadsNowhere_data()
{
    QTest::addColumn<QString>("html");
    for (const LeakChannel &channel : leakChannels(u"https://far.example"_s)) {
        if (channel.leaves)
            QTest::newRow(qPrintable(channel.name)) << channel.html;
    }
}

void TestLiveEmbed::wayOutOfTheFrame_leadsNowhere()
{
    QFETCH(const QString, html);
    // From a frame in the frame, so that there is somebody to tell.
    m_server.pages[u"/inner"_s] = html.toUtf8();
    m_server.pages[u"/embed"_s] = "<iframe src='/inner'></iframe>"
        + QByteArray("<script>addEventListener('load', () => setTimeout(() => fetch('/told?1'),"
                     " 500));</script>");

    showLive(film());

    QCOMPARE(m_server.count(u"player.example"_s, u"/inner"_s), 1);
    QCOMPARE(strangers(), QString());
    QCOMPARE(frame()->page()->url(), QUrl(u"galley://live/"_s));
    QVERIFY(m_preview->links.isEmpty());
}

void TestLiveEmbed::peerConnections_areNotMade()
{
    QUdpSocket datagrams;
    QVERIFY(datagrams.bind(QHostAddress::LocalHost));
    QTcpServer stream;
    QVERIFY(stream.listen(QHostAddress::LocalHost, datagrams.localPort()));
    int heard = 0;
    connect(&datagrams, &QIODevice::readyRead, this, [&heard] { ++heard; });
    connect(&stream, &QTcpServer::newConnection, this, [&heard] { ++heard; });
    m_server.pages[u"/embed"_s]
        = peerConnections(u"127.0.0.1:%1"_s.arg(datagrams.localPort())).toUtf8()
        + "<script>addEventListener('load', () => setTimeout(() => fetch('/told?1'), 1500));"
          "</script>";

    showLive(film());

    QCOMPARE(heard, 0);
}

void TestLiveEmbed::edits_neitherReloadNorMoveIt()
{
    showLive(film());
    QTRY_COMPARE(live()->geometry(), place());
    const QRect before = live()->geometry();
    QWidget *const view = live();

    const auto change = [this](int index, const QString &key, const QString &html) {
        Page next = m_page;
        next.blocks[index] = {key, html, 1};
        m_preview->pane().patchPage(diffPages(m_page, next));
        m_page = next;
    };
    for (int i = 0; i < 20; ++i)
        change(10, u"typed%1"_s.arg(i), u"<p>%1</p>"_s.arg(u"word "_s.repeated(i)));
    change(2, u"card again"_s, card(u"Other words, and more of them"_s));
    m_preview->pane().setLive({film()});

    QCOMPARE(place(), before);
    QTRY_COMPARE(live()->geometry(), before);
    QCOMPARE(m_preview->ask(u"document.querySelectorAll('.embed-place').length"_s).toInt(), 1);

    // One above it moves it.
    change(0, u"higher"_s, u"<p style=\"\">%1</p>"_s.arg(u"Much more text. "_s.repeated(80)));

    QTRY_VERIFY(place().top() > before.top());
    QTRY_COMPARE(live()->geometry(), place());
    QCOMPARE(live(), view);
    QCOMPARE(m_server.count(u"player.example"_s, u"/embed"_s), 1);
}

void TestLiveEmbed::frame_followsScrollZoomAndTheme()
{
    showLive(film());

    m_preview->pane().scrollTo({4, 0});
    QTRY_COMPARE(live()->geometry(), place());
    m_preview->pane().scrollTo({70, 0});
    QTRY_VERIFY(!live()->isVisible());
    m_preview->pane().scrollTo({0, 0});
    QTRY_VERIFY(live()->isVisible());
    m_preview->pane().setZoom(1.5);
    QTRY_COMPARE(m_preview->page().zoomFactor(), 1.5);
    QTRY_COMPARE(live()->geometry(), place());
    QCOMPARE(frame()->zoomFactor(), 1.5);
    m_preview->pane().setTheme(Theme::Dark);
    m_preview->window().resize(560, 500);
    QTRY_COMPARE(live()->geometry(), place());

    QCOMPARE(m_server.count(u"player.example"_s, u"/embed"_s), 1);
}

void TestLiveEmbed::stoppedFrame_leavesNothingBehind()
{
    m_server.cookie = "seen=1; Secure; SameSite=None; Path=/";
    m_server.pages[u"/embed"_s]
        = "<script>const was = localStorage.getItem('seen'); localStorage.setItem('seen', '1');"
          "</script>"
        + telling("[was, document.cookie]");
    showLive(film());
    QVERIFY(told().toList().at(0).isNull());
    QVERIFY(told().toList().at(1).toString().contains("seen"_L1));

    const QPointer<QWidget> view(live());
    m_preview->pane().setLive({});
    QTRY_VERIFY(view.isNull());
    QTRY_COMPARE(m_preview->ask(u"document.querySelectorAll('.embed-place, .live').length"_s), 0);
    m_server.asked.clear();
    showLive(film());

    QVERIFY(told().toList().at(0).isNull());
    QVERIFY(!m_server.last(u"/embed"_s)->headers.contains("cookie"));
}

void TestLiveEmbed::otherFolder_stopsEverything()
{
    showLive(film());
    const QPointer<QWidget> view(live());

    m_preview->pane().setFolder(ArticleFolder(u"/elsewhere/other.md"_s));

    QTRY_VERIFY(view.isNull());
}

void TestLiveEmbed::articlesProcessKilled_leavesTheFrameAlone()
{
    showLive(film());
    const qint64 pid = m_preview->page().renderProcessPid();
    QVERIFY(pid > 0 && pid != frame()->page()->renderProcessPid());

    QCOMPARE(::kill(static_cast<pid_t>(pid), SIGKILL), 0);

    QTRY_COMPARE_WITH_TIMEOUT(m_preview->painted, 2, 10'000);
    QTRY_VERIFY(!place().isEmpty());
    QTRY_COMPARE(live()->geometry(), place());
    QCOMPARE(m_server.count(u"player.example"_s, u"/embed"_s), 1);
}

void TestLiveEmbed::framesProcessKilled_isSaidInItsPlace()
{
    showLive(film());
    auto *trouble = live()->findChild<QLabel *>(u"liveTrouble"_s);
    QVERIFY(trouble && !trouble->isVisible());

    QCOMPARE(::kill(static_cast<pid_t>(frame()->page()->renderProcessPid()), SIGKILL), 0);

    QTRY_VERIFY(trouble->isVisible());
    QVERIFY(trouble->text().contains("player.example"_L1));
    QVERIFY(m_preview->trouble.isEmpty());
    QTest::mouseClick(live()->findChild<QToolButton *>(u"stopLive"_s), Qt::LeftButton);
    QCOMPARE(m_preview->asked.size(), 1);
}

void TestLiveEmbed::frameThatNeverCame_isSaidInItsPlace()
{
    LiveEmbed embed = film();
    embed.frame.url = QUrl(u"https://nobody.example/embed"_s);
    m_preview->pane().setLive({embed});
    QTRY_VERIFY(live() && live()->isVisible());
    auto *trouble = live()->findChild<QLabel *>(u"liveTrouble"_s);
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY(trouble->text().contains("nobody.example"_L1));
    QVERIFY(!frame()->isVisible());

    m_preview->pane().setLive({});
    QTRY_VERIFY(!live());
    showLive(film());
    trouble = live()->findChild<QLabel *>(u"liveTrouble"_s);
    QVERIFY(frame()->isVisible());
    QVERIFY(!trouble->isVisible());
}

void TestLiveEmbed::stopButton_asksForTheCard()
{
    showLive(film());
    auto *stop = live()->findChild<QToolButton *>(u"stopLive"_s);
    QVERIFY(stop && stop->isVisible());
    QVERIFY(stop->accessibleName().contains("A film"_L1));

    QTest::mouseClick(stop, Qt::LeftButton);
    stop->setFocus();
    QTest::keyClick(stop, Qt::Key_Escape);

    const std::pair<EmbedAct, QString> asked{EmbedAct::Stop, entry};
    QCOMPARE(m_preview->asked, (QList<std::pair<EmbedAct, QString>>{asked, asked}));
}

void TestLiveEmbed::buttonsOfTheCard_askAndMoveNoCaret()
{
    m_preview->pane().scrollTo({3, 0});
    QTRY_VERIFY(middleOf(u".embed-act[data-act=fetch]"_s).y() < 550);
    QWidget *const target = m_preview->view().focusProxy();

    QTest::mouseClick(target, Qt::LeftButton, {}, middleOf(u".embed-act[data-act=fetch]"_s));
    QTRY_COMPARE(m_preview->asked.size(), 1);
    m_preview->ask(u"document.querySelector('.embed-act[data-act=play]').focus()"_s);
    QTest::keyClick(target, Qt::Key_Return);
    QTRY_COMPARE(m_preview->asked.size(), 2);
    QTest::keyClick(target, Qt::Key_Space);
    QTRY_COMPARE(m_preview->asked.size(), 3);

    QCOMPARE(m_preview->asked.at(0), std::pair(EmbedAct::Fetch, entry));
    QCOMPARE(m_preview->asked.at(1), std::pair(EmbedAct::Play, entry));
    QCOMPARE(m_preview->asked.at(2), std::pair(EmbedAct::Play, entry));
    QVERIFY(m_preview->clicks.isEmpty());
    QVERIFY(m_preview->links.isEmpty());
}

void TestLiveEmbed::wheelOverAPlayer_scrollsTheArticle()
{
    showLive(film());
    QTRY_COMPARE(live()->geometry(), place());
    const int before = live()->y();
    QWidget *const target = frame()->focusProxy();
    QVERIFY(target);

    const QPointF at(target->rect().center());
    QWheelEvent turn(at, target->mapToGlobal(at), {}, QPoint(0, -240), Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(target, &turn);

    QTRY_VERIFY(live()->y() < before);
    QTRY_VERIFY(!m_preview->scrolls.isEmpty());
}

void TestLiveEmbed::tallPost_standsUnderItsHead()
{
    m_server.pages[u"/embed"_s]
        = "<div style='height: 3000px'>long</div>" + telling("[innerWidth, innerHeight]");
    showLive(post(450));

    QTRY_COMPARE(live()->geometry(), place());
    QCOMPARE(frame()->height(), 450);
    QVERIFY(m_preview
                ->ask(u"document.querySelector('.embed-head').offsetHeight > 0"
                      " && document.querySelector('.embed-text').offsetHeight === 0"_s)
                .toBool());
}

void TestLiveEmbed::frame_takesNoFocusByItself()
{
    auto *editor = new QLineEdit;
    m_preview->window().layout()->addWidget(editor);
    m_preview->window().activateWindow();
    editor->setFocus();
    QTRY_VERIFY(editor->hasFocus());
    m_server.pages[u"/embed"_s]
        = "<input autofocus id=i><script>i.focus(); window.focus();</script>" + telling("1");
    showLive(film());

    for (int i = 0; i < 5; ++i) {
        QTest::keyClicks(QApplication::focusWidget(), u"a"_s);
        (void)m_preview->ask(u"1"_s);
    }
    QCOMPARE(editor->text(), u"aaaaa"_s);

    QTest::mouseClick(frame()->focusProxy(), Qt::LeftButton);
    QTRY_VERIFY(live()->isAncestorOf(QApplication::focusWidget()));
}

void TestLiveEmbed::linkInTheFrame_opensOutsideAfterAClick()
{
    m_server.pages[u"/embed"_s]
        = "<body style='margin:0'><a target=_blank href='https://far.example/page' "
          "style='display:block;height:300px'>Watch there</a>"
        + telling("1");
    showLive(film());
    QVERIFY(m_preview->links.isEmpty());

    QTest::mouseClick(frame()->focusProxy(), Qt::LeftButton, {}, QPoint(40, 40));

    QTRY_COMPARE(m_preview->links, QList<QUrl>{QUrl(u"https://far.example/page"_s)});
    QCOMPARE(strangers(), QString());
}

QTEST_MAIN(TestLiveEmbed)
#include "tst_liveembed.moc"
