// SPDX-License-Identifier: GPL-3.0-or-later
// Consent to a provider's own frame, in the whole window with its preview, in a web where every
// name is a server of the test's.
#include "archive/embedarchive.h"
#include "base/settingkeys.h"
#include "editor/articleeditor.h"
#include "embeds/embedprovider.h"
#include "panels/ask.h"
#include "session/articlesession.h"
#include "support/everybodyserver.h"
#include "support/fakefetcher.h"
#include "support/leakchannels.h"
#include "support/pagescript.h"
#include "support/scratchfolder.h"
#include "window/actions.h"
#include "window/mainwindow.h"

#include <QStandardPaths>
#include <QWebEngineView>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

constexpr int wait = 30'000; // ms, for workers and the engine on a busy machine
const QString film = u"https://www.youtube.com/watch?v=abcdefghijk"_s;
const QString other = u"https://vimeo.com/10001"_s;

EmbedRef refOf(const QString &url)
{
    return ProviderRegistry().match(url).value();
}

LiveFrame frameOf(const QString &url)
{
    return ProviderRegistry().provider(refOf(url).provider).liveFrame(refOf(url)).value();
}

} // namespace

class TestLiveWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void firstClick_asksAndNamesTheHost();
    void refusal_leavesTheCard();
    void once_isThatFrameAlone();
    void stoppedFrame_isForgotten();
    void articleOpenedAgain_asksNothing_data();
    void articleOpenedAgain_asksNothing();

private:
    void openWindow();
    void openArticle(const QString &path, int embeds);
    [[nodiscard]] QVariant inPage(const QString &script) const;
    void clickPlay(const QString &url);
    [[nodiscard]] QWidget *live() const { return m_window->findChild<QWidget *>(u"liveView"_s); }
    [[nodiscard]] bool isCardShown(const QString &url) const;
    void play(const QString &url);
    /// Who was asked besides the hosts of that frame.
    [[nodiscard]] QString strangersTo(const LiveFrame &frame) const;
    /// What was asked of the web until the page had rested for a while.
    [[nodiscard]] qsizetype askedAtRest() const;

    EverybodyServer m_server;
    FakeFetcher m_web;
    std::unique_ptr<ScratchFolder> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Ask> m_ask;
    std::unique_ptr<MainWindow> m_window;
    QString m_article;
};

void TestLiveWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    const QByteArray flags = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS")
        + " --ignore-certificate-errors --force-webrtc-ip-handling-policy=disable_non_proxied_udp"
          " \"--host-resolver-rules=MAP * 127.0.0.1:"
        + QByteArray::number(m_server.port()) + "\"";
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", flags);
}

void TestLiveWindow::init()
{
    m_window.reset();
    m_folder = std::make_unique<ScratchFolder>();
    m_settings = std::make_unique<Settings>(Settings::Store::Memory);
    m_ask = std::make_unique<Ask>(Ask::Mode::Scripted);
    m_article = m_folder->write(
        u"story.md"_s, ("Words.\n\n"_L1 + film + "\n\n"_L1 + other + u'\n').toUtf8());
    // What a player might try, and the end of it.
    QByteArray player = "<!DOCTYPE html><p>A player</p>";
    for (const LeakChannel &channel : leakChannels(u"https://far.example"_s))
        player += channel.leaves ? QByteArray() : channel.html.toUtf8();
    player += "<script>localStorage.setItem('seen', localStorage.getItem('seen') + '1');"
              "setTimeout(() => fetch('/told?' + localStorage.getItem('seen')), 1000);</script>";
    for (const QString &url : {film, other})
        m_server.pages[frameOf(url).url.path()] = player;
    m_server.cookie = "seen=1; Secure; SameSite=None; Path=/";
    m_server.asked.clear();
    openWindow();
    openArticle(m_article, 2);
}

void TestLiveWindow::openWindow()
{
    WindowParts parts;
    parts.workerProgram = QStringLiteral(GALLEY_PROGRAM);
    parts.modulesFolder = QStringLiteral(GALLEY_MODULES);
    parts.personalWordsPath = m_folder->path(u"words.txt"_s);
    parts.fetcher = &m_web;
    m_window = std::make_unique<MainWindow>(*m_settings, *m_ask, parts);
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestLiveWindow::openArticle(const QString &path, int embeds)
{
    QVERIFY(m_window->open(path));
    QTRY_COMPARE_WITH_TIMEOUT(
        inPage(u"document.querySelectorAll('figure.embed').length"_s).toInt(), embeds, wait);
}

QVariant TestLiveWindow::inPage(const QString &script) const
{
    const QList<QWebEngineView *> views = m_window->findChildren<QWebEngineView *>();
    for (QWebEngineView *view : views) {
        if (view->url().host() == "article"_L1)
            return answerOf(*view->page(), script);
    }
    return {};
}

void TestLiveWindow::clickPlay(const QString &url)
{
    const QString button
        = u"document.querySelector('figure[data-embed=\"%1\"] [data-act=play]')"_s.arg(
            EmbedArchive::entryName(refOf(url).url));
    (void)inPage(button + u".scrollIntoView({block: 'center', behavior: 'instant'})"_s);
    const auto place = [this, &button] {
        const QVariantList middle
            = inPage(u"(box => [box.left + box.width / 2, box.top + box.height / 2])"
                     "(%1.getBoundingClientRect())"_s.arg(button))
                  .toList();
        return QPoint(qRound(middle.value(0).toDouble()), qRound(middle.value(1).toDouble()));
    };
    QPoint last;
    QTRY_VERIFY(std::exchange(last, place()) == place() && !last.isNull());
    QWebEngineView *article = nullptr;
    const QList<QWebEngineView *> views = m_window->findChildren<QWebEngineView *>();
    for (QWebEngineView *view : views) {
        if (view->url().host() == "article"_L1)
            article = view;
    }
    QVERIFY(article && article->focusProxy());
    QTest::mouseClick(article->focusProxy(), Qt::LeftButton, {}, last);
}

bool TestLiveWindow::isCardShown(const QString &url) const
{
    return inPage(u"document.querySelector('figure[data-embed=\"%1\"] .embed-stage')"
                  "?.offsetHeight > 0"_s.arg(EmbedArchive::entryName(refOf(url).url)))
        .toBool();
}

void TestLiveWindow::play(const QString &url)
{
    const int told = m_server.count(frameOf(url).url.host(), u"/told"_s);
    m_ask->chooseNext(0); // once
    clickPlay(url);
    QTRY_COMPARE_WITH_TIMEOUT(m_server.count(frameOf(url).url.host(), u"/told"_s), told + 1, wait);
    QTRY_VERIFY(live() && live()->isVisible());
}

QString TestLiveWindow::strangersTo(const LiveFrame &frame) const
{
    QStringList strangers;
    for (const EverybodyServer::Asked &asked : m_server.asked) {
        const bool isAllowed = asked.host == frame.url.host()
            || std::any_of(frame.hosts.begin(), frame.hosts.end(), [&asked](const QString &host) {
                   return asked.host == host || asked.host.endsWith(u'.' + host);
               });
        if (!isAllowed)
            strangers.append(asked.host + u' ' + asked.path);
    }
    return strangers.join(u"; "_s);
}

qsizetype TestLiveWindow::askedAtRest() const
{
    // Each answer of the page comes after what the page did before.
    for (int i = 0; i < 20; ++i)
        (void)inPage(u"document.querySelector('main').offsetHeight"_s);
    return m_server.asked.size();
}

void TestLiveWindow::firstClick_asksAndNamesTheHost()
{
    QCOMPARE(m_ask->said(), QStringList());
    QCOMPARE(askedAtRest(), 0);

    clickPlay(film);

    QTRY_COMPARE(m_ask->said().size(), 1);
    QVERIFY2(m_ask->said().first().contains(frameOf(film).url.host()),
        qPrintable(m_ask->said().first()));
}

void TestLiveWindow::refusal_leavesTheCard()
{
    clickPlay(film);
    QTRY_COMPARE(m_ask->said().size(), 1);

    QCOMPARE(askedAtRest(), 0);
    QVERIFY(!live());
    QVERIFY(isCardShown(film));
    QVERIFY(m_settings->get(Keys::liveProviders).isEmpty());
    clickPlay(film);
    QTRY_COMPARE(m_ask->said().size(), 2);
    QCOMPARE(askedAtRest(), 0);
}

void TestLiveWindow::once_isThatFrameAlone()
{
    play(film);

    QCOMPARE(strangersTo(frameOf(film)), QString());
    QCOMPARE(m_server.count(frameOf(film).url.host(), frameOf(film).url.path()), 1);
    QVERIFY(!isCardShown(film));
    QVERIFY(isCardShown(other));
    QCOMPARE(m_window->findChildren<QWidget *>(u"liveView"_s).size(), 1);

    const qsizetype questions = m_ask->said().size();
    clickPlay(other); // not now
    QTRY_COMPARE(m_ask->said().size(), questions + 1);
    QVERIFY(m_ask->said().last().contains(frameOf(other).url.host()));
    (void)askedAtRest();
    QCOMPARE(strangersTo(frameOf(film)), QString());
    QVERIFY(isCardShown(other));

    // What is written elsewhere does not load it again.
    auto *editor = m_window->findChild<ArticleEditor *>();
    editor->moveCursor(QTextCursor::Start);
    QTest::keyClicks(editor, u"More "_s);
    QTRY_VERIFY(inPage(u"document.querySelector('main').textContent"_s)
                    .toString()
                    .contains("More Words."_L1));
    QCOMPARE(m_server.count(frameOf(film).url.host(), frameOf(film).url.path()), 1);
    editor->document()->setModified(false);
}

void TestLiveWindow::stoppedFrame_isForgotten()
{
    play(film);
    QVERIFY(m_server.last(u"/told"_s)->headers.value("cookie").contains("seen=1"));
    QCOMPARE(m_server.last(u"/told"_s)->path, u"/told?null1"_s);

    m_window->actionTable()[Act::EmbedStopLive]->trigger();
    QTRY_VERIFY(!live());
    QTRY_VERIFY(isCardShown(film));
    m_server.asked.clear();
    QCOMPARE(askedAtRest(), 0);

    const qsizetype questions = m_ask->said().size();
    play(film);
    QCOMPARE(m_ask->said().size(), questions + 1);
    QVERIFY(!m_server.last(frameOf(film).url.path())->headers.contains("cookie"));
    QCOMPARE(m_server.last(u"/told"_s)->path, u"/told?null1"_s);
}

void TestLiveWindow::articleOpenedAgain_asksNothing_data()
{
    QTest::addColumn<bool>("always");
    QTest::newRow("after once") << false;
    QTest::newRow("after always") << true;
}

void TestLiveWindow::articleOpenedAgain_asksNothing()
{
    QFETCH(const bool, always);
    if (always)
        m_settings->set(Keys::liveProviders, {u"youtube"_s, u"vimeo"_s});
    play(film);

    openArticle(m_folder->write(u"other.md"_s, "Other words."), 0);
    QTRY_VERIFY(!live());
    m_server.asked.clear();
    openArticle(m_article, 2);
    QCOMPARE(askedAtRest(), 0);
    QVERIFY(!live());
    QVERIFY(isCardShown(film));

    m_window.reset();
    openWindow();
    openArticle(m_article, 2);
    QCOMPARE(askedAtRest(), 0);
    QVERIFY(!live());
    QCOMPARE(m_web.asked, QStringList());
}

QTEST_MAIN(TestLiveWindow)
#include "tst_livewindow.moc"
