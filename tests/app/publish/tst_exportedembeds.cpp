// SPDX-License-Identifier: GPL-3.0-or-later
// Embeds on their way out, in every form.
#include "publish/exporter.h"
#include "render/embedcard.h"
#include "support/blessed.h"
#include "support/htmldangers.h"
#include "support/sampleembeds.h"
#include "support/vectors.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Galley::Testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray exported(const SampleEmbed &sample, const ExportOptions &options,
    const ArticleFolder &folder = ArticleFolder())
{
    Page page;
    page.lang = u"en-GB"_s;
    PageBlock block;
    block.html = embedCardHtml(sample.shown(), QLocale(u"en_GB"_s));
    block.embeds = {{0, sample.embed}};
    page.blocks = {block};
    return exportPage(page, folder, options, [&sample](const Embed &embed) -> ShownEmbed {
        return {embed, sample.provider.get(), sample.shown().entry};
    });
}

QString fragmentOf(const SampleEmbed &sample, EmbedExport embeds)
{
    return QString::fromUtf8(exported(sample, {ExportFormat::Fragment, embeds}));
}

SampleEmbed sample(const QString &name)
{
    for (const SampleEmbed &known : SampleEmbeds::all()) {
        if (known.name == name)
            return known;
    }
    qFatal("no such sample: %s", qPrintable(name));
}

QString policyOf(const QByteArray &html)
{
    static const QRegularExpression policy(u"Content-Security-Policy\" content=\"([^\"]*)\""_s);
    return policy.match(QString::fromUtf8(html)).captured(1);
}

QString unescaped(QString text)
{
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&amp;"_L1, "&"_L1);
}

/// A page without its frames, and what stands in each of them.
struct Frames
{
    QString page;
    QStringList documents;
};

Frames framesOf(const QString &html)
{
    // Sound as long as every quotation mark in an attribute is escaped; if one is not, what is left
    // is found to be dangerous.
    static const QRegularExpression frame(
        u"<iframe class=\"embed-frame\" width=\"\\d+\" height=\"\\d+\" title=\"[^\"]*\" "
        "sandbox=\"allow-scripts allow-same-origin allow-popups allow-presentation\" "
        "referrerpolicy=\"strict-origin-when-cross-origin\" "
        "allow=\"fullscreen; encrypted-media; picture-in-picture\" loading=\"lazy\" "
        "srcdoc=\"([^\"]*)\"></iframe>"_s);
    Frames frames{html, {}};
    for (auto found = frame.globalMatch(html); found.hasNext();)
        frames.documents += unescaped(found.next().captured(1));
    frames.page.remove(frame);
    return frames;
}

} // namespace

class TestExportedEmbeds final : public QObject
{
    Q_OBJECT

private slots:
    void everyForm_isAsInItsGoldenFiles_data();
    void everyForm_isAsInItsGoldenFiles();
    void nothingForTheWriter_leaves_data();
    void nothingForTheWriter_leaves();
    void hostileFields_stayWords_data();
    void hostileFields_stayWords();
    void quotationMarksInAFrame_areEscapedTwice();
    void policy_opensForFramesOnClickAlone();
    void policy_namesNoHostThatIsNone();
    void pictureOfAFrame_isPartOfIt();
    void onPaper_nothingIsFoldedAwayOrWaitsForAClick();
    void providersMarkup_isWrittenAsItIs();
    void providerWithoutMarkup_givesItsCard();
    void pageWithProvidersMarkup_runsWhatThatNamesAndNothingWrittenInIt();
};

void TestExportedEmbeds::everyForm_isAsInItsGoldenFiles_data()
{
    QTest::addColumn<QString>("name");
    for (const SampleEmbed &known : SampleEmbeds::all())
        QTest::newRow(qPrintable(known.name)) << known.name;
}

void TestExportedEmbeds::everyForm_isAsInItsGoldenFiles()
{
    QFETCH(const QString, name);
    const QDir folder(QStringLiteral(GALLEY_TEST_DATA "/embedcards/") + name);
    const SampleEmbed embed = sample(name);
    const QList<std::pair<QString, ExportOptions>> forms{
        {u"export.html"_s, {ExportFormat::Fragment, EmbedExport::Card}},
        {u"link.html"_s, {ExportFormat::Fragment, EmbedExport::Link}},
        {u"click.html"_s, {ExportFormat::Fragment, EmbedExport::Click}},
        {u"text.txt"_s, {ExportFormat::Text, EmbedExport::Card}}};
    for (const auto &[file, options] : forms) {
        if (file == "click.html"_L1 && !embed.provider->frame)
            continue;
        const QByteArray made = exported(embed, options);
        QCOMPARE(made, Blessed::expected(folder.filePath(file), made));
    }
    QCOMPARE(exported(embed, {ExportFormat::Text, EmbedExport::Click}),
        exported(embed, {ExportFormat::Text, EmbedExport::Card}));
}

void TestExportedEmbeds::nothingForTheWriter_leaves_data()
{
    everyForm_isAsInItsGoldenFiles_data();
}

void TestExportedEmbeds::nothingForTheWriter_leaves()
{
    QFETCH(const QString, name);
    const SampleEmbed embed = sample(name);
    for (const EmbedExport form :
        {EmbedExport::Card, EmbedExport::Link, EmbedExport::Click, EmbedExport::Provider}) {
        const QString html = fragmentOf(embed, form);
        for (const QLatin1StringView word : {"<button"_L1, "embed-act"_L1, "embed-state"_L1,
                 "data-embed"_L1, "data-act"_L1, "kept offline"_L1, "never fetched"_L1})
            QVERIFY2(!html.contains(word), qPrintable(html));
        QVERIFY(html.contains(embed.embed.ref.url.toHtmlEscaped()));
    }
    const QString note = u"as noted by the editor"_s;
    QCOMPARE(
        fragmentOf(embed, EmbedExport::Card).contains(note), !embed.embed.fieldsByHand.isEmpty());
}

void TestExportedEmbeds::hostileFields_stayWords_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"post"_s, u"video-16-9"_s, u"audio"_s, u"code"_s, u"map"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestExportedEmbeds::hostileFields_stayWords()
{
    QFETCH(const QString, name);
    const QList<Vector> vectors = readVectors();
    QVERIFY(vectors.size() >= 150);
    for (const Vector &vector : vectors) {
        SampleEmbed embed = sample(name);
        fillWith(embed.embed, vector.markdown);
        embed.provider->ownLook.name = vector.markdown;
        embed.provider->ownLook.mark = vector.markdown;
        for (const EmbedExport form : {EmbedExport::Card, EmbedExport::Link, EmbedExport::Click}) {
            const Frames frames = framesOf(fragmentOf(embed, form));
            const QStringList dangers = HtmlDangers::in(frames.page);
            QVERIFY2(dangers.isEmpty(),
                qPrintable(vector.name + u": "_s + dangers.join(u", "_s) + frames.page));
            QCOMPARE(frames.documents.size(),
                form == EmbedExport::Click && embed.provider->frame ? 1 : 0);
            for (const QString &document : frames.documents) {
                const QStringList inside = HtmlDangers::in(document);
                QVERIFY2(inside.isEmpty(), qPrintable(vector.name + inside.join(u", "_s)));
                QCOMPARE(document.count("<a "_L1), 1);
            }
        }
    }
}

void TestExportedEmbeds::quotationMarksInAFrame_areEscapedTwice()
{
    SampleEmbed film = sample(u"video-16-9"_s);
    film.embed.title = u"\"><script>top.ran=1</script>&quot;"_s;

    const QString html = fragmentOf(film, EmbedExport::Click);

    QVERIFY2(html.contains("aria-label=&quot;&amp;quot;&amp;gt;&amp;lt;script&amp;gt;"_L1),
        qPrintable(html));
    QVERIFY(html.contains("&amp;amp;quot;"_L1));
    QVERIFY(!html.contains("<script"_L1));
    QVERIFY(!framesOf(html).documents.value(0).contains("<script"_L1));
    QVERIFY(
        html.contains("href=&quot;https://play.reel.example/embed/4711?a=1&amp;amp;b=2&quot;"_L1));
}

void TestExportedEmbeds::policy_opensForFramesOnClickAlone()
{
    const SampleEmbed film = sample(u"video-16-9"_s);
    const QString closed = policyOf(exported(film, {ExportFormat::Html, EmbedExport::Card}));
    QVERIFY(closed.startsWith("default-src 'none'; img-src data:;"_L1));
    QVERIFY(!closed.contains("frame-src"_L1));
    QCOMPARE(policyOf(exported(film, {ExportFormat::Html, EmbedExport::Link})), closed);
    QCOMPARE(policyOf(exported(film, {ExportFormat::Html, EmbedExport::Provider})), closed);
    QCOMPARE(policyOf(exported(film, {ExportFormat::Html, EmbedExport::Click})),
        closed + "; frame-src https://play.reel.example"_L1);
    QCOMPARE(
        policyOf(exported(sample(u"post-japanese"_s), {ExportFormat::Html, EmbedExport::Click})),
        closed);
}

void TestExportedEmbeds::policy_namesNoHostThatIsNone()
{
    for (const QString &address : {u"http://plain.example/"_s, u"https://a.example:8443/"_s,
             u"https://u:p@a.example/"_s, u"javascript:alert(1)"_s, u"https://a_b.example/;x"_s}) {
        SampleEmbed film = sample(u"video-16-9"_s);
        film.provider->frame->url = QUrl(address);
        const QByteArray html = exported(film, {ExportFormat::Html, EmbedExport::Click});
        QVERIFY2(!html.contains("<iframe"), qPrintable(address));
        QVERIFY2(!policyOf(html).contains("frame-src"_L1), qPrintable(address));
    }
}

void TestExportedEmbeds::pictureOfAFrame_isPartOfIt()
{
    const QTemporaryDir home;
    const QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
        "rkJggg==");
    QVERIFY(QDir(home.path()).mkpath(u"media"_s));
    QVERIFY(Blessed::write(home.filePath(u"media/still.png"_s), png));
    const SampleEmbed film = sample(u"video-16-9"_s);

    const QString html = QString::fromUtf8(exported(film, {ExportFormat::Html, EmbedExport::Click},
        ArticleFolder(home.filePath(u"story.md"_s))));

    const QStringList documents = framesOf(html).documents;
    QCOMPARE(documents.size(), 1);
    QVERIFY2(documents.first().contains("src=\"data:image/png;base64,"_L1),
        qPrintable(documents.first()));
    QVERIFY(documents.first().contains("content:\"\""_L1));
    QVERIFY(!html.contains("media/still.png"_L1));
}

void TestExportedEmbeds::onPaper_nothingIsFoldedAwayOrWaitsForAClick()
{
    for (const SampleEmbed &known : SampleEmbeds::all()) {
        for (const EmbedExport form : {EmbedExport::Card, EmbedExport::Click}) {
            const QString html = QString::fromUtf8(exported(
                known, {.format = ExportFormat::Fragment, .embeds = form, .isForPaper = true}));
            static const QRegularExpression folded(u"<details(?![^>]* open=\"\")"_s);
            QVERIFY2(!folded.match(html).hasMatch(), qPrintable(html));
            QVERIFY(!html.contains("<iframe"_L1));
        }
    }
}

void TestExportedEmbeds::providersMarkup_isWrittenAsItIs()
{
    SampleEmbed film = sample(u"video-16-9"_s);
    film.provider->ownMarkup = u"<blockquote class=\"reel\"></blockquote>\n"
                               "<script async src=\"https://reel.example/e.js\"></script>"_s;
    QCOMPARE(fragmentOf(film, EmbedExport::Provider), film.provider->ownMarkup + u'\n');
}

void TestExportedEmbeds::providerWithoutMarkup_givesItsCard()
{
    const SampleEmbed film = sample(u"video-16-9"_s);
    QCOMPARE(fragmentOf(film, EmbedExport::Provider), fragmentOf(film, EmbedExport::Card));
}

void TestExportedEmbeds::pageWithProvidersMarkup_runsWhatThatNamesAndNothingWrittenInIt()
{
    SampleEmbed film = sample(u"video-16-9"_s);
    film.provider->ownMarkup = u"<script async src=\"https://reel.example/e.js\"></script>"_s;
    const QString policy = policyOf(exported(film, {ExportFormat::Html, EmbedExport::Provider}));
    QVERIFY(policy.contains("script-src https:;"_L1));
    QVERIFY(policy.contains("default-src 'none'"_L1));
    QVERIFY(!policy.contains("script-src 'unsafe"_L1));
}

QTEST_GUILESS_MAIN(TestExportedEmbeds)
#include "tst_exportedembeds.moc"
