// SPDX-License-Identifier: GPL-3.0-or-later
// An article that came with an archive which says, wherever it says anything, what would call
// somebody: in the preview, and exported to a browser that forbids nothing.
#include "archive/embedarchive.h"
#include "embeds/embedprovider.h"
#include "publish/exporter.h"
#include "render/articlerenderer.h"
#include "support/hostilecard.h"
#include "support/leakchannels.h"
#include "support/previewfixture.h"
#include "support/scratchfolder.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

/// Of every kind of card, in turn.
const QStringList addresses{
    u"https://x.com/a/status/43646165860171%1"_s,
    u"https://vimeo.com/10%1"_s,
    u"https://soundcloud.com/harbour/take-%1"_s,
    u"https://www.flickr.com/photos/harbour/23%1/"_s,
    u"https://public.flourish.studio/visualisation/1%1/"_s,
    u"https://www.documentcloud.org/documents/25%1-report"_s,
    u"https://gist.github.com/ana/163c34f3f6335bc1%1"_s,
    u"https://www.openstreetmap.org/?mlat=52.5&mlon=13.4#map=15/52.5%1/13.4"_s,
    u"https://far.example/page-%1"_s,
    u"https://www.instagram.com/p/Chm_-tP%1/"_s,
};

} // namespace

class TestEmbedLeaks final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyChannel_isHeardWhereNothingForbidsIt();
    void aCard_callsNobodyInThePreview();
    void anExport_callsNobody_data();
    void anExport_callsNobody();

private:
    [[nodiscard]] Page renderedPage() const;
    void load(QWebEnginePage &page, const QByteArray &html);
    [[nodiscard]] bool isQuiet();

    QTcpServer m_server;
    QUdpSocket m_peer;
    QStringList m_called; ///< request lines
    int m_connections = 0;
    ScratchFolder m_folder;
    QString m_article;
    qsizetype m_embeds = 0;
    std::unique_ptr<PreviewFixture> m_preview; ///< first: it makes its scheme known
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<QWebEnginePage> m_browser;
    std::unique_ptr<QWebEnginePage> m_caller; ///< an innocent page that calls when it is told to
};

void TestEmbedLeaks::initTestCase()
{
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
    QVERIFY(m_peer.bind(QHostAddress::LocalHost, m_server.serverPort()));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                m_called.append(QString::fromLatin1(socket->readLine()).trimmed());
                socket->write("HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });

    QList<LeakChannel> channels = leakChannels(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
    channels.append(
        {u"peer"_s, peerConnections(u"127.0.0.1:%1"_s.arg(m_server.serverPort())), false});
    QStringList lines{u"---"_s, u"footer: none"_s, u"---"_s};
    for (qsizetype i = 0; i < channels.size(); ++i) {
        // As text, as the end of an attribute, and as the end of a comment or a raw element.
        const QStringList payloads{channels.at(i).html, "\">"_L1 + channels.at(i).html,
            "'>--></textarea></script></style>"_L1 + channels.at(i).html};
        for (qsizetype form = 0; form < payloads.size(); ++form) {
            const qsizetype number = 100'000 + i * 10 + form;
            const QString url = addresses.at((i + form) % addresses.size()).arg(number);
            const std::optional<EmbedRef> ref = ProviderRegistry().match(url);
            QVERIFY2(ref, qPrintable(url));
            const QString entry = "story.galley/embeds/"_L1 + EmbedArchive::entryName(ref->url);
            m_folder.write(entry + "/card.json"_L1, hostileCard(ref->url, payloads.at(form)));
            m_folder.write(entry + "/media/a.png"_L1, payloads.at(form).toUtf8());
            lines += {QString(), url};
            ++m_embeds;
        }
    }
    m_article = m_folder.write(u"story.md"_s, lines.join(u'\n').toUtf8());

    m_preview = std::make_unique<PreviewFixture>();
    m_profile = std::make_unique<QWebEngineProfile>();
    for (std::unique_ptr<QWebEnginePage> *page : {&m_browser, &m_caller}) {
        *page = std::make_unique<QWebEnginePage>(m_profile.get());
        QWebEngineSettings *const settings = (*page)->settings();
        settings->setAttribute(QWebEngineSettings::LocalContentCanAccessRemoteUrls, true);
        settings->setAttribute(QWebEngineSettings::LocalContentCanAccessFileUrls, true);
        settings->setAttribute(QWebEngineSettings::PlaybackRequiresUserGesture, false);
    }
    load(*m_caller, "<!doctype html><body>Innocent");
}

Page TestEmbedLeaks::renderedPage() const
{
    ArticleRenderer renderer;
    ArticleRenderer::Options options;
    options.articlePath = m_article;
    renderer.setText(QString::fromUtf8(m_folder.read(u"story.md"_s)).split(u'\n'), options);
    (void)renderer.render();
    return renderer.page();
}

void TestEmbedLeaks::load(QWebEnginePage &page, const QByteArray &html)
{
    QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
    page.load(QUrl::fromLocalFile(m_folder.write(u"page.html"_s, html)));
    QVERIFY(loaded.wait(30'000));
}

void TestEmbedLeaks::init()
{
    m_called.clear();
    m_connections = 0;
    while (m_peer.hasPendingDatagrams())
        m_peer.readDatagram(nullptr, 0);
}

/// Nobody but the innocent page has called since init(); what was on its way has arrived, as a call
/// that was made later has.
bool TestEmbedLeaks::isQuiet()
{
    const qsizetype before = m_called.size();
    answerOf(*m_caller,
        u"fetch('http://127.0.0.1:%1/last', {mode: 'no-cors'}).catch(() => 0); 1"_s.arg(
            m_server.serverPort()),
        QWebEngineScript::MainWorld);
    const bool isHeard = QTest::qWaitFor(
        [&] { return m_called.size() > before && m_called.last().contains("/last"_L1); }, 10'000);
    return isHeard && m_connections == 1 && !m_peer.hasPendingDatagrams();
}

void TestEmbedLeaks::everyChannel_isHeardWhereNothingForbidsIt()
{
    const QString base = u"http://127.0.0.1:%1"_s.arg(m_server.serverPort());
    const QList<LeakChannel> channels = leakChannels(base);
    QString html = u"<!doctype html><body>"_s;
    for (const LeakChannel &channel : channels) {
        if (!channel.leaves)
            html += channel.html;
    }
    load(*m_browser, (html + peerConnections(base.sliced(7))).toUtf8());

    QTRY_VERIFY_WITH_TIMEOUT(m_called.size() > 30, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_peer.hasPendingDatagrams(), 20'000);
    load(*m_browser, "<!doctype html><body>");
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            init();
            return isQuiet();
        }(),
        20'000);
}

void TestEmbedLeaks::aCard_callsNobodyInThePreview()
{
    const Page page = renderedPage();
    QCOMPARE(embedsOf(page).size(), m_embeds);
    PreviewFixture &preview = *m_preview;
    preview.pane().setFolder(ArticleFolder(m_article));

    preview.pane().showPage(page);
    QTRY_VERIFY_WITH_TIMEOUT(preview.painted > 0, 20'000);
    // All of it is laid out, and its pictures are asked for, not only what is in sight.
    preview.ask(u"for (const e of document.querySelectorAll('.stretch'))"
                " e.style.contentVisibility = 'visible';"
                "for (const e of document.querySelectorAll('details')) e.open = true;"
                "for (const e of document.images) e.loading = 'eager'; 1"_s);
    QTRY_COMPARE(
        preview.ask(u"document.querySelectorAll('figure.embed').length"_s).toLongLong(), m_embeds);
    QCOMPARE(
        preview.ask(u"document.querySelectorAll('script, iframe, object, embed, form').length"_s)
            .toInt(),
        0);
    preview.restingAnswer(u"[...document.images].filter(i => !i.complete).length"_s);

    QVERIFY2(isQuiet(), qPrintable(m_called.join(u'\n')));
    QCOMPARE(preview.blocked, 0);
}

void TestEmbedLeaks::anExport_callsNobody_data()
{
    QTest::addColumn<EmbedExport>("form");

    QTest::newRow("cards") << EmbedExport::Card;
    QTest::newRow("links") << EmbedExport::Link;
    QTest::newRow("cards with players after a click") << EmbedExport::Click;
}

void TestEmbedLeaks::anExport_callsNobody()
{
    QFETCH(const EmbedExport, form);
    ExportOptions options;
    options.embeds = form;

    load(*m_browser, exportPage(renderedPage(), ArticleFolder(m_article), options));
    answerOf(*m_browser,
        u"for (const e of document.querySelectorAll('details')) e.open = true; 1"_s,
        QWebEngineScript::MainWorld);

    QVERIFY2(isQuiet(), qPrintable(m_called.join(u'\n')));
    QCOMPARE(m_browser->url().fileName(), u"page.html"_s);
}

QTEST_MAIN(TestEmbedLeaks)
#include "tst_embedleaks.moc"
