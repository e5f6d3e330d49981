// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window with its preview where the first connection to the internet, of this process or
// of any that it starts, is the end of the test.
#include "archive/embedarchive.h"
#include "base/settingkeys.h"
#include "editor/articleeditor.h"
#include "panels/ask.h"
#include "session/articlesession.h"
#include "session/embedcapture.h"
#include "support/foldercontent.h"
#include "support/genericanswers.h"
#include "support/hostilecard.h"
#include "support/nosockets.h"
#include "support/pagescript.h"
#include "support/scratchfolder.h"
#include "support/travelling.h"
#include "window/actions.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QStandardPaths>
#include <QWebEngineView>

#include <arpa/inet.h>
#include <sys/wait.h>

#include <csignal>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms, for workers and the engine on a busy machine

/// What a person may write that a browser would fetch.
const QString tempting
    = u"![one](https://far.example/one.png) ![two](http://127.0.0.1:9/two.png)\n\n"
      "<img src=\"https://far.example/three.png\"> <link rel=\"preconnect\" "
      "href=\"https://far.example/\">\n\n<iframe src=\"https://far.example/\"></iframe>\n\n"
      "[a link](https://far.example/) <https://far.example/b> www.far.example\n\n"
      "<style>p { background: url(https://far.example/four.png) }</style>\n\n"_s;

} // namespace

class TestOfflineWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void theTrap_works();
    void everyAddress_isACard();
    void editing_opensNoSocket();
    void carriedFolder_showsTheSameCards();
    void hostileFields_leaveTheLayoutAlone_data();
    void hostileFields_leaveTheLayoutAlone();

private:
    struct Shown
    {
        QString html;
        QVariantList boxes; ///< of every element
        QVariantList pictures; ///< their own widths
    };

    void open(const QString &path, int embeds);
    [[nodiscard]] QVariant inPage(const QString &script) const;
    [[nodiscard]] int figures() const
    {
        return inPage(u"document.querySelectorAll('figure.embed').length"_s).toInt();
    }
    [[nodiscard]] Shown shown() const;

    std::unique_ptr<ScratchFolder> m_folder;
    std::unique_ptr<FakeFetcher> m_web;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Ask> m_ask;
    std::unique_ptr<MainWindow> m_window;
    ArticleEditor *m_editor = nullptr;
};

void TestOfflineWindow::init()
{
    m_window.reset();
    m_folder = std::make_unique<ScratchFolder>();
    m_web = std::make_unique<FakeFetcher>();
    m_settings = std::make_unique<Settings>(Settings::Store::Memory);
    m_ask = std::make_unique<Ask>(Ask::Mode::Scripted);
    WindowParts parts;
    parts.workerProgram = QStringLiteral(GALLEY_PROGRAM);
    parts.modulesFolder = QStringLiteral(GALLEY_MODULES);
    parts.personalWordsPath = m_folder->path(u"words.txt"_s);
    parts.fetcher = m_web.get();
    m_window = std::make_unique<MainWindow>(*m_settings, *m_ask, parts);
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_editor = m_window->findChild<ArticleEditor *>();
}

QVariant TestOfflineWindow::inPage(const QString &script) const
{
    auto *const view = m_window->findChild<QWebEngineView *>();
    return view ? answerOf(*view->page(), script) : QVariant();
}

void TestOfflineWindow::open(const QString &path, int embeds)
{
    QVERIFY(m_window->open(path));
    QTRY_COMPARE_WITH_TIMEOUT(figures(), embeds, patience);
    // All of it is laid out, and every picture is there.
    (void)inPage(u"for (const e of document.querySelectorAll('.stretch'))"
                 " e.style.contentVisibility = 'visible';"
                 "for (const e of document.images) e.loading = 'eager'; 1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        inPage(u"[...document.images].filter(image => !image.complete).length"_s).toInt(), 0,
        patience);
}

TestOfflineWindow::Shown TestOfflineWindow::shown() const
{
    Shown shown;
    shown.html = inPage(u"document.querySelector('main').innerHTML"_s).toString();
    shown.boxes = inPage(u"[...document.querySelectorAll('main *')].map(element => {"
                         " const box = element.getBoundingClientRect();"
                         " return [box.left, box.top + scrollY, box.width, box.height]; })"_s)
                      .toList();
    shown.pictures = inPage(u"[...document.images].map(image => image.naturalWidth)"_s).toList();
    return shown;
}

void TestOfflineWindow::theTrap_works()
{
    const QString article = m_folder->write(u"story.md"_s, firstAddressOf(u"vimeo"_s).toUtf8());
    QProcess galley;

    galley.start(QStringLiteral(GALLEY_PROGRAM), {u"embeds"_s, article, u"--fetch"_s});

    QVERIFY(galley.waitForFinished(patience));
    QCOMPARE(galley.exitStatus(), QProcess::CrashExit);

    // A connection, and something sent, by a socket that may be there.
    for (const bool connects : {true, false}) {
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_port = htons(9);
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            const int socketNumber = socket(AF_INET, SOCK_DGRAM, 0);
            const auto *place = reinterpret_cast<const sockaddr *>(&address);
            if (connects)
                (void)::connect(socketNumber, place, sizeof address);
            else
                (void)::sendto(socketNumber, "", 1, 0, place, sizeof address);
            _exit(0);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGSYS);
    }
}

void TestOfflineWindow::everyAddress_isACard()
{
    const QStringList urls = tenAddresses()
        + QStringList{firstAddressOf(u"instagram"_s), firstAddressOf(u"threads"_s),
            firstAddressOf(u"linkedin"_s)};
    open(m_folder->write(u"story.md"_s, urls.join(u"\n\n"_s).toUtf8()), int(urls.size()));

    const QStringList cards
        = inPage(u"[...document.querySelectorAll('figure.embed')].map(card => card.innerText)"_s)
              .toStringList();

    QCOMPARE(cards.size(), urls.size());
    for (const QString &card : cards) {
        QVERIFY(!card.trimmed().isEmpty());
        QVERIFY2(!card.contains("null"_L1) && !card.contains("undefined"_L1), qPrintable(card));
    }
    QCOMPARE(m_web->asked, QStringList());
}

void TestOfflineWindow::editing_opensNoSocket()
{
    const QStringList urls = tenAddresses();
    open(m_folder->write(u"story.md"_s, urls.join(u"\n\n"_s).toUtf8()), int(urls.size()));
    const Actions &actions = m_window->actionTable();

    m_editor->moveCursor(QTextCursor::Start);
    for (int round = 0; round < 10; ++round) {
        QGuiApplication::clipboard()->setText(tempting);
        actions[Act::Paste]->trigger();
        QTest::keyClicks(m_editor, u"Words %1 "_s.arg(round));
        QTest::keyClick(m_editor, Qt::Key_Return);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QTest::keyClicks(m_editor, u"https://vimeo.com/1000%1"_s.arg(round));
        QTest::keyClick(m_editor, Qt::Key_Return);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(figures(), int(urls.size()) + round + 1, patience);
    }
    actions[Act::EmbedsPanel]->trigger();
    m_settings->set(Keys::theme, u"dark"_s);
    actions[Act::PreviewZoomIn]->trigger();
    actions[Act::Save]->trigger();
    m_editor->moveCursor(QTextCursor::End);
    for (int i = 0; i < 5; ++i)
        m_editor->undo();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().isCurrent(), patience);
    QVERIFY(figures() > 0);

    QCOMPARE(m_web->asked, QStringList());
    m_editor->document()->setModified(false);
}

void TestOfflineWindow::carriedFolder_showsTheSameCards()
{
    const QStringList urls = tenAddresses();
    const QString article
        = m_folder->write(u"here/story.md"_s, urls.join(u"\n\n"_s).toUtf8() + "\n");
    EmbedCapture capture(*m_web, QStringLiteral(GALLEY_PROGRAM));
    capture.setFolder(ArticleFolder(article));
    QList<EmbedRef> refs;
    for (const QString &url : urls) {
        refs.append(ProviderRegistry().match(url).value());
        answerGenerically(*m_web, refs.last());
    }
    capture.ask(refs, Capture::Purpose::Fetch);
    QTRY_VERIFY_WITH_TIMEOUT(!capture.isBusy(), patience);
    QVERIFY(copyFolder(m_folder->path(u"here"_s), m_folder->path(u"there"_s)));
    const auto carried = folderContent(m_folder->path(u"there"_s));
    m_web->asked.clear();

    open(article, int(urls.size()));
    const Shown here = shown();
    open(m_folder->path(u"there/story.md"_s), int(urls.size()));
    QTRY_COMPARE_WITH_TIMEOUT(shown().html, here.html, patience);
    const Shown there = shown();

    QCOMPARE(m_window->session().page().counts.keptEmbeds, 10);
    QVERIFY(here.html.contains("The ferry is late again"_L1));
    QVERIFY(here.boxes.size() > 100);
    QCOMPARE(there.boxes, here.boxes);
    QVERIFY(here.pictures.size() >= 7);
    QVERIFY(!here.pictures.contains(0));
    QCOMPARE(there.pictures, here.pictures);
    QCOMPARE(folderContent(m_folder->path(u"there"_s)), carried);
    QCOMPARE(m_web->asked, QStringList());
}

void TestOfflineWindow::hostileFields_leaveTheLayoutAlone_data()
{
    QTest::addColumn<QString>("payload");

    QTest::newRow("one word without end") << u"W"_s.repeated(20'000);
    QTest::newRow("many words") << u"words "_s.repeated(20'000);
    QTest::newRow("letters that turn the line") << u"\u202e\u202d\u2066sdrow\u202c"_s.repeated(40);
    QTest::newRow("right to left") << u"\u05e9\u05dc\u05d5\u05dd "_s.repeated(40);
    QTest::newRow("a tower of marks") << u"a"_s + u"\u0301"_s.repeated(5'000);
    QTest::newRow("lines") << u"a\n"_s.repeated(2'000);
}

void TestOfflineWindow::hostileFields_leaveTheLayoutAlone()
{
    QFETCH(const QString, payload);
    const QStringList urls = tenAddresses();
    QStringList lines;
    for (const QString &url : urls) {
        const QString own = ProviderRegistry().match(url)->url;
        m_folder->write("story.galley/embeds/"_L1 + EmbedArchive::entryName(own) + "/card.json"_L1,
            hostileCard(own, payload));
        lines += {url, {}, u"Quiet words."_s, {}};
    }
    open(m_folder->write(u"story.md"_s, lines.join(u'\n').toUtf8()), int(urls.size()));

    // Nothing sticks out of the page or over what stands beside it, and no card is a wall.
    QVERIFY(
        inPage(u"document.documentElement.scrollWidth <= document.documentElement.clientWidth"_s)
            .toBool());
    const QString boxes = u"[...document.querySelectorAll('%1')].map("
                          "element => { const box = element.getBoundingClientRect();"
                          " return [box.top, box.bottom, box.height]; })"_s;
    const QVariantList cards = inPage(boxes.arg(u"figure.embed"_s)).toList();
    const QVariantList words = inPage(boxes.arg(u".block > p"_s)).toList();
    QCOMPARE(cards.size(), urls.size());
    QCOMPARE(words.size(), urls.size());
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const QVariantList card = cards.at(i).toList();
        QVERIFY(card.at(2).toDouble() > 20 && card.at(2).toDouble() < 3000);
        QVERIFY(words.at(i).toList().at(0).toDouble() >= card.at(1).toDouble());
    }
    QCOMPARE(
        inPage(u"document.querySelector('.block > p').innerText"_s).toString(), u"Quiet words."_s);
}

int main(int argc, char *argv[])
{
    dieOfConnections();
    QApplication application(argc, argv);
    TestOfflineWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_offlinewindow.moc"
