// SPDX-License-Identifier: GPL-3.0-or-later
// An exported page whose embeds load on a click, in a browser that forbids nothing: JavaScript on,
// every address allowed to be asked.
#include "publish/exporter.h"
#include "render/embedcard.h"
#include "support/pagescript.h"
#include "support/requestlistener.h"
#include "support/sampleembeds.h"
#include "support/scratchfolder.h"
#include "support/vectors.h"

#include <QImage>
#include <QSignalSpy>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineView>

using namespace Galley;
using namespace Galley::Testing;
using namespace Qt::StringLiterals;

namespace {

const auto filmAddress = u"https://play.reel.example/embed/4711?a=1&b=2"_s;

QVariant evaluate(QWebEnginePage &page, const QString &script)
{
    return answerOf(page, script, QWebEngineScript::MainWorld);
}

} // namespace

class TestClickToLoad final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyKind_asksForNothingUntilTheClick();
    void clickOnTheStill_asksForTheFrameAndNothingElse();
    void aFrameOfAnotherHost_isNotAsked();
    void hostileFields_runNothingAndAskForNothing();

private:
    void load(const std::vector<SampleEmbed> &samples, const QByteArray &from = {},
        const QByteArray &to = {});
    [[nodiscard]] QPoint middleOfFrame();
    void click(const QPoint &place);

    ScratchFolder m_folder;
    RequestListener m_listener;
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<QWebEngineView> m_view;
};

void TestClickToLoad::initTestCase()
{
    QImage picture(48, 27, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QVERIFY(QDir().mkpath(m_folder.path(u"media"_s)));
    for (const QString &name : {u"still.png"_s, u"bay.png"_s, u"tall.png"_s, u"avatar.png"_s,
             u"square.png"_s, u"chart.png"_s, u"page.png"_s})
        QVERIFY(picture.save(m_folder.path("media/"_L1 + name)));
    m_profile = std::make_unique<QWebEngineProfile>();
    m_profile->setUrlRequestInterceptor(&m_listener);
    m_view = std::make_unique<QWebEngineView>();
    m_view->setPage(new QWebEnginePage(m_profile.get(), m_view.get()));
    m_view->settings()->setAttribute(QWebEngineSettings::LocalContentCanAccessRemoteUrls, true);
    m_view->resize(800, 600);
    m_view->show();
}

void TestClickToLoad::load(
    const std::vector<SampleEmbed> &samples, const QByteArray &from, const QByteArray &to)
{
    Page page;
    for (const SampleEmbed &sample : samples) {
        PageBlock block;
        block.html = embedCardHtml(sample.shown(), QLocale(u"en_GB"_s));
        block.embeds = {{0, sample.embed}};
        page.blocks.append(block);
    }
    size_t next = 0;
    QByteArray html = exportPage(page, ArticleFolder(m_folder.path(u"story.md"_s)),
        {ExportFormat::Html, EmbedExport::Click},
        [&](const Embed &) { return samples.at(next++).shown(); });
    if (!from.isEmpty())
        html.replace(from, to);
    m_listener.asked.clear();
    m_listener.page = QUrl::fromLocalFile(m_folder.write(u"page.html"_s, html));
    QSignalSpy loaded(m_view.get(), &QWebEngineView::loadFinished);
    m_view->load(m_listener.page);
    QVERIFY(loaded.wait(20'000));
}

QPoint TestClickToLoad::middleOfFrame()
{
    const QVariantList middle = evaluate(*m_view->page(),
        u"(() => { const box = document.querySelector('iframe').getBoundingClientRect();"
        " return [box.x + box.width / 2, box.y + box.height / 3]; })()"_s)
                                    .toList();
    return {middle.value(0).toInt(), middle.value(1).toInt()};
}

void TestClickToLoad::click(const QPoint &place)
{
    QWidget *inner = m_view->focusProxy();
    QVERIFY(inner);
    QTest::mouseClick(inner, Qt::LeftButton, {}, place);
}

void TestClickToLoad::everyKind_asksForNothingUntilTheClick()
{
    const std::vector<SampleEmbed> samples = SampleEmbeds::all();
    load(samples);
    QVERIFY(
        evaluate(*m_view->page(), u"document.querySelectorAll('iframe').length"_s).toInt() >= 10);
    // What is opened and scrolled to asks for nothing either.
    (void)evaluate(*m_view->page(),
        u"document.querySelectorAll('details').forEach(part => part.open = true);"
        "document.querySelectorAll('iframe').forEach(frame => frame.loading = 'eager');"
        "scrollTo(0, 1e6)"_s);
    QTRY_VERIFY(evaluate(*m_view->page(),
        u"[...document.querySelectorAll('iframe')].every(frame => frame.contentDocument"
        "?.querySelector('a[href^=\"https://\"]'))"_s)
                    .toBool());
    QTRY_VERIFY(evaluate(*m_view->page(),
        u"[...document.querySelectorAll('iframe')].every(frame => [...frame.contentDocument.images]"
        ".every(image => image.naturalWidth === 48))"_s)
                    .toBool());
    QCOMPARE(m_listener.asked, QStringList());
}

void TestClickToLoad::clickOnTheStill_asksForTheFrameAndNothingElse()
{
    for (const SampleEmbed &sample : SampleEmbeds::all()) {
        if (sample.name == "video-16-9"_L1)
            load({sample});
    }
    QTRY_VERIFY(evaluate(*m_view->page(),
        u"document.querySelector('iframe').contentDocument?.images[0]?.naturalWidth === 48"_s)
                    .toBool());
    QCOMPARE(m_listener.asked, QStringList());

    click(middleOfFrame());

    QTRY_COMPARE_WITH_TIMEOUT(m_listener.asked, QStringList{filmAddress}, 10'000);
    QCOMPARE(m_view->url(), m_listener.page);
}

void TestClickToLoad::aFrameOfAnotherHost_isNotAsked()
{
    // As if the address in the frame were another than the page's policy names.
    for (const SampleEmbed &sample : SampleEmbeds::all()) {
        if (sample.name == "video-16-9"_L1)
            load({sample}, "https://play.reel.example/embed", "https://elsewhere.example/embed");
    }
    QTRY_VERIFY(evaluate(*m_view->page(),
        u"document.querySelector('iframe').contentDocument?.images[0]?.naturalWidth === 48"_s)
                    .toBool());
    QSignalSpy violated(m_view.get(), &QWebEngineView::titleChanged);
    (void)evaluate(*m_view->page(),
        u"document.querySelector('iframe').contentDocument.addEventListener("
        "'securitypolicyviolation', () => document.title = 'refused');"
        "document.addEventListener('securitypolicyviolation', () => document.title = 'refused')"_s);

    click(middleOfFrame());

    QTRY_COMPARE_WITH_TIMEOUT(m_view->title(), u"refused"_s, 10'000);
    QCOMPARE(m_listener.asked, QStringList());
}

void TestClickToLoad::hostileFields_runNothingAndAskForNothing()
{
    constexpr qsizetype vectorsAPage = 12;
    const QList<Vector> vectors = readVectors();
    QVERIFY(vectors.size() >= 150);
    const QStringList kinds{u"post"_s, u"video-16-9"_s, u"audio"_s, u"code"_s, u"map"_s};
    const std::vector<SampleEmbed> all = SampleEmbeds::all();
    for (qsizetype first = 0; first < vectors.size(); first += vectorsAPage) {
        std::vector<SampleEmbed> samples;
        for (const Vector &vector : vectors.mid(first, vectorsAPage)) {
            for (SampleEmbed sample : all) {
                if (!kinds.contains(sample.name))
                    continue;
                fillWith(sample.embed, vector.markdown);
                samples.push_back(sample);
            }
        }
        load(samples);
        const QString where = vectors.at(first).name + u": "_s;
        const int frames
            = evaluate(*m_view->page(), u"document.querySelectorAll('iframe').length"_s).toInt();
        QVERIFY2(frames * kinds.size() == qsizetype(samples.size()) * 4, qPrintable(where));
        QVERIFY2(m_listener.asked.isEmpty(), qPrintable(where + m_listener.asked.join(u' ')));
        const QVariant ran = evaluate(*m_view->page(), u"typeof top.ran"_s);
        QVERIFY2(ran.toString() == "undefined"_L1, qPrintable(where));
    }
}

QTEST_MAIN(TestClickToLoad)
#include "tst_clicktoload.moc"
