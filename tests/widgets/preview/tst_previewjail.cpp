// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/parser.h"
#include "render/htmlsanitiser.h"
#include "support/linkaddresses.h"
#include "support/previewfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QWebEngineSettings>
#include <QtTest>

using namespace Galley;
using namespace Qt::StringLiterals;

/// Every attack of data/vectors, in the real page, with and without the sanitiser before it.
class TestPreviewJail final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void attack_isNoticedWhenTheJailIsOpen();
    void attack_neitherRunsNorCallsOut_data();
    void attack_neitherRunsNorCallsOut();
    void links_openOutsideOnlyWhenSafe();
    void middleClick_isALinkToo();
    void remotePictures_areCountedOnce();
    void page_neverLeaves();

private:
    struct Attack
    {
        QString name;
        QString markdown;
    };
    [[nodiscard]] QString aimed(QString text) const;
    void showOne(const QString &html);
    void clickOn(const QString &selector, Qt::MouseButton button);

    QTcpServer m_server;
    int m_connections = 0;
    QTemporaryDir m_folder;
    QList<Attack> m_attacks;
    std::unique_ptr<PreviewFixture> m_preview;
    Page m_page;
    int m_shown = 0;
};

void TestPreviewJail::initTestCase()
{
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            socket->deleteLater();
        }
    });
    QFile file(u"" GALLEY_TEST_DATA "/vectors/vectors.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &vector : vectors)
        m_attacks.append({vector["name"_L1].toString(), aimed(vector["markdown"_L1].toString())});
    QVERIFY(m_attacks.size() > 100);
}

void TestPreviewJail::init()
{
    m_connections = 0;
    m_shown = 0;
    m_page = Page();
    m_preview = std::make_unique<PreviewFixture>();
    m_preview->pane().setFolder(ArticleFolder(m_folder.filePath(u"story.md"_s)));
}

void TestPreviewJail::cleanup()
{
    m_preview.reset();
}

/// The text with its attacker's host on this machine, where a call would be heard.
QString TestPreviewJail::aimed(QString text) const
{
    const QString host = u"127.0.0.1:%1"_s.arg(m_server.serverPort());
    return text.replace("https://attack.example"_L1, u"http://"_s + host)
        .replace("attack.example"_L1, host);
}

/// One attack at a time beside an innocent block, as while somebody types it.
void TestPreviewJail::showOne(const QString &html)
{
    Page next;
    next.title = u"Innocent"_s;
    next.blocks
        = {{u"innocent"_s, u"<p>Innocent</p>"_s, 1}, {u"attack%1"_s.arg(m_shown++), html, 1}};
    if (m_page.blocks.isEmpty())
        m_preview->pane().showPage(next);
    else
        m_preview->pane().patchPage(diffPages(m_page, next));
    m_page = next;
}

void TestPreviewJail::clickOn(const QString &selector, Qt::MouseButton button)
{
    const QVariantList place
        = m_preview
              ->ask(u"(() => { const box = document.querySelector('%1').getBoundingClientRect();"
                    " return [box.left + 5, box.top + box.height / 2]; })()"_s.arg(selector))
              .toList();
    QVERIFY(place.size() == 2);
    QTest::mouseClick(m_preview->view().focusProxy(), button, {},
        QPoint(place.at(0).toInt(), place.at(1).toInt()));
}

/// Proves that the other tests would see an attack that works: in an open page it is seen.
void TestPreviewJail::attack_isNoticedWhenTheJailIsOpen()
{
    QWebEnginePage open;
    QSignalSpy loaded(&open, &QWebEnginePage::loadFinished);
    open.setHtml(aimed(u"<title>Innocent</title><img src=x onerror='top.ran=1'>"
                       "<img src='https://attack.example/p.png'>"_s));
    QVERIFY(loaded.wait());

    QVariant ran;
    open.runJavaScript(u"top.ran"_s, [&ran](const QVariant &value) { ran = value; });
    QTRY_COMPARE(ran.toInt(), 1);
    QTRY_VERIFY(m_connections > 0);
}

void TestPreviewJail::attack_neitherRunsNorCallsOut_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("as readers see it") << u"sanitised"_s;
    QTest::newRow("without the sanitiser") << u"parsed"_s;
    QTest::newRow("straight into the page") << u"raw"_s;
}

void TestPreviewJail::attack_neitherRunsNorCallsOut()
{
    QFETCH(QString, way);
    const auto htmlOf = [&way](const QString &markdown) {
        if (way == "raw"_L1)
            return markdown;
        QString html;
        for (const MarkdownBlock &block : parseMarkdown(markdown))
            html += way == "parsed"_L1 ? block.html : sanitiseHtml(block.html);
        return html;
    };
    showOne(u"<p>Nothing yet</p>"_s);
    QTRY_COMPARE(m_preview->painted, 1);
    const QString marks
        = u"[String(window.ran), document.title, location.href, window.isTheSame,"
          " document.querySelectorAll('main.page > .stretch > .block').length].join('|')"_s;

    m_preview->ask(u"window.isTheSame = true"_s);
    for (const Attack &attack : std::as_const(m_attacks)) {
        showOne(htmlOf(attack.markdown));
        const QString seen = m_preview->ask(marks).toString();
        QVERIFY2(seen == "undefined|Innocent|galley://article/|true|2"_L1,
            qPrintable(attack.name + u": "_s + seen));
        QVERIFY2(m_connections == 0, qPrintable(attack.name));
    }

    // All of them side by side, and then one that is heard of for certain, so that none is still on
    // its way.
    QString all;
    for (const Attack &attack : std::as_const(m_attacks))
        all += u"<div>%1</div>"_s.arg(htmlOf(attack.markdown));
    showOne(all);
    m_preview->blocked = 0;
    showOne(aimed(u"<img src='https://attack.example/last.png'>"_s));
    QTRY_VERIFY(m_preview->blocked > 0);
    QVERIFY(m_preview->ask(u"window.isTheSame"_s).toBool());

    // What an attack left behind in the page's own world shows only when that world may speak.
    m_preview->page().settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, true);
    const QString own = u"String(window.ran)"_s;
    QTRY_COMPARE(m_preview->ask(own, QWebEngineScript::MainWorld).toString(), u"undefined"_s);
    QCOMPARE(m_connections, 0);
    QVERIFY(m_preview->links.isEmpty());
    QCOMPARE(m_preview->page().url(), QUrl(u"galley://article/"_s));
}

void TestPreviewJail::links_openOutsideOnlyWhenSafe()
{
    showOne(u"<p>Nothing yet</p>"_s);
    QTRY_COMPARE(m_preview->painted, 1);
    m_preview->ask(u"window.isTheSame = true"_s);

    // As many at a time as there is room for, and then one that is heard of for certain.
    constexpr qsizetype most = 20;
    const QUrl after(u"https://good.example/after"_s);
    const QList<std::pair<QString, bool>> all = LinkAddresses::all();
    for (qsizetype from = 0; from < all.size(); from += most) {
        const auto some = all.sliced(from, qMin(most, all.size() - from));
        QString html;
        QList<QUrl> expected;
        for (qsizetype i = 0; i < some.size(); ++i) {
            const auto &[address, opens] = some.at(i);
            html += u"<a id='link%1' href='%2'>link</a> "_s.arg(
                QString::number(i), address.toHtmlEscaped());
            if (opens)
                expected.append(QUrl(address));
        }
        showOne(u"<p>%1</p><p><a id='safe' href='https://good.example/after'>after</a></p>"_s.arg(
            html));
        m_preview->links.clear();

        for (qsizetype i = 0; i < some.size(); ++i)
            clickOn(u"#link%1"_s.arg(i), Qt::LeftButton);
        clickOn(u"#safe"_s, Qt::LeftButton);

        QTRY_VERIFY(m_preview->links.contains(after));
        QCOMPARE(m_preview->links, expected + QList<QUrl>{after});
        QVERIFY(m_preview->ask(u"window.isTheSame"_s).toBool());
    }
    QCOMPARE(m_connections, 0);
}

void TestPreviewJail::middleClick_isALinkToo()
{
    showOne(u"<a id='link' href='https://good.example/'>the link</a>"_s);
    QTRY_COMPARE(m_preview->painted, 1);

    clickOn(u"#link"_s, Qt::MiddleButton);

    QTRY_COMPARE(m_preview->links, QList<QUrl>{QUrl(u"https://good.example/"_s)});
}

void TestPreviewJail::remotePictures_areCountedOnce()
{
    const QString html = aimed(u"<img src='https://attack.example/1.png'>"
                               "<img src='https://attack.example/2.png'>"
                               "<img src='https://attack.example/1.png'>"_s);
    showOne(html);
    QTRY_COMPARE(m_preview->blocked, 2);

    showOne(html);
    showOne(html + aimed(u"<img src='https://attack.example/3.png'>"_s));

    QTRY_COMPARE(m_preview->blocked, 3);
    QCOMPARE(m_connections, 0);
}

void TestPreviewJail::page_neverLeaves()
{
    showOne(u"<p>Here</p>"_s);
    QTRY_COMPARE(m_preview->painted, 1);
    m_preview->ask(u"window.isTheSame = true"_s);
    const QString elsewhere = u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort());

    for (const QString &script : {u"location.href = '%1'; 0"_s, u"window.open('%1'); 0"_s,
             u"location.href = 'galley://article/?again'; 0"_s,
             u"location.href = 'file:///etc/passwd'; 0"_s, u"location.reload(); 0"_s,
             u"fetch('%1').catch(() => 0); 0"_s, u"new Image().src = '%1x.png'; 0"_s,
             u"document.body.append(Object.assign(document.createElement('iframe'),"
             " {src: '%1'})); 0"_s})
        m_preview->ask(script.contains("%1"_L1) ? script.arg(elsewhere) : script);

    QVERIFY(m_preview->ask(u"window.isTheSame"_s).toBool());
    QCOMPARE(m_preview->blocks().size(), 2);
    QCOMPARE(m_preview->page().url(), QUrl(u"galley://article/"_s));
    QCOMPARE(m_connections, 0);
    QVERIFY(m_preview->links.isEmpty());
}

QTEST_MAIN(TestPreviewJail)
#include "tst_previewjail.moc"
