// SPDX-License-Identifier: GPL-3.0-or-later
// An exported page in a browser that forbids nothing: JavaScript on, every address allowed to be
// asked.
#include "publish/exporter.h"
#include "render/articlerenderer.h"
#include "support/pagescript.h"
#include "support/requestlistener.h"
#include "support/scratchfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QByteArray exportOf(const QString &markdown, const QString &articlePath)
{
    ArticleRenderer renderer;
    ArticleRenderer::Options options;
    options.articlePath = articlePath;
    renderer.setText(markdown.split(u'\n'), options);
    (void)renderer.render();
    return exportPage(renderer.page(), ArticleFolder(articlePath), {ExportFormat::Html});
}

QVariant evaluate(QWebEnginePage &page, const QString &script)
{
    return answerOf(page, script, QWebEngineScript::MainWorld);
}

} // namespace

class TestExportedPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theBrowserWouldRunAndAsk_ifThePageDid();
    void noAttack_runsOrAsksForAnything();
    void aWholeArticle_asksForNothingAndShowsItsPicture();

private:
    void load(const QByteArray &html);

    ScratchFolder m_folder;
    RequestListener m_listener;
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<QWebEnginePage> m_page;
};

void TestExportedPage::initTestCase()
{
    m_profile = std::make_unique<QWebEngineProfile>();
    m_profile->setUrlRequestInterceptor(&m_listener);
    m_page = std::make_unique<QWebEnginePage>(m_profile.get());
    m_page->settings()->setAttribute(QWebEngineSettings::LocalContentCanAccessRemoteUrls, true);
    m_page->settings()->setAttribute(QWebEngineSettings::LocalContentCanAccessFileUrls, true);
}

void TestExportedPage::load(const QByteArray &html)
{
    m_listener.asked.clear();
    m_listener.page = QUrl::fromLocalFile(m_folder.write(u"page.html"_s, html));
    QSignalSpy loaded(m_page.get(), &QWebEnginePage::loadFinished);
    m_page->load(m_listener.page);
    QVERIFY(loaded.wait(20'000));
}

void TestExportedPage::theBrowserWouldRunAndAsk_ifThePageDid()
{
    load("<!doctype html><script>top.ran=1</script><img src=https://attack.example/a.png>");
    QCOMPARE(evaluate(*m_page, u"top.ran"_s).toInt(), 1);
    QCOMPARE(m_listener.asked, QStringList{u"https://attack.example/a.png"_s});
}

void TestExportedPage::noAttack_runsOrAsksForAnything()
{
    QFile file(QStringLiteral(GALLEY_TEST_DATA "/vectors/vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(vectors.size() >= 150);

    const QString articlePath = m_folder.path(u"story.md"_s);
    for (const QJsonValue &vector : vectors) {
        const QString name = vector[u"name"_s].toString();
        load(exportOf(vector[u"markdown"_s].toString(), articlePath));
        QVERIFY2(
            m_listener.asked.isEmpty(), qPrintable(name + ": "_L1 + m_listener.asked.join(u' ')));
        const QVariant ran = evaluate(*m_page, u"typeof top.ran"_s);
        QVERIFY2(ran.toString() == "undefined"_L1, qPrintable(name));
        QCOMPARE(m_page->url(), m_listener.page);
    }
}

void TestExportedPage::aWholeArticle_asksForNothingAndShowsItsPicture()
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QDir().mkpath(m_folder.path(u"assets"_s));
    QVERIFY(picture.save(m_folder.path(u"assets/green.png"_s)));
    const QString markdown = u"---\n"
                             "title: The bridge\n"
                             "image: {src: assets/green.png, alt: Green, credit: Somebody}\n"
                             "comments: closed\n"
                             "footer: default\n"
                             "---\n"
                             "\n"
                             "![Again](assets/green.png)\n"
                             "\n"
                             "https://x.com/somebody/status/1234567890123456789\n"
                             "\n"
                             "https://www.youtube.com/watch?v=abcdefghijk\n"
                             "\n"
                             "![Remote](https://attack.example/remote.png)\n"_s;
    load(exportOf(markdown, m_folder.path(u"story.md"_s)));
    QVERIFY2(m_listener.asked.isEmpty(), qPrintable(m_listener.asked.join(u' ')));
    const QVariant widths
        = evaluate(*m_page, u"[...document.images].map(image => image.naturalWidth).join()"_s);
    QCOMPARE(widths.toString(), u"40,40"_s);
    QCOMPARE(evaluate(*m_page, u"document.querySelectorAll('figure.embed').length"_s).toInt(), 2);
    QCOMPARE(evaluate(*m_page, u"document.querySelectorAll('aside.appeal').length"_s).toInt(), 1);
}

QTEST_MAIN(TestExportedPage)
#include "tst_exportedpage.moc"
