// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/exporter.h"
#include "render/articlepicture.h"
#include "render/articlerenderer.h"
#include "support/blessed.h"
#include "support/vectors.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <gumbo.h>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QString samples = QStringLiteral(GALLEY_TEST_DATA "/render");

Page pageOf(const QString &path, const QString &text)
{
    ArticleRenderer renderer;
    ArticleRenderer::Options options;
    options.articlePath = path;
    options.now = QDateTime({2026, 11, 23}, {12, 0}, Qt::UTC);
    renderer.setText(text.split(u'\n'), options);
    (void)renderer.render();
    return renderer.page();
}

Page pageOfHtml(const QString &html)
{
    Page page;
    page.title = u"T & <co>"_s;
    page.lang = u"en-GB"_s;
    page.blocks = {{u"a"_s, html, 1}};
    return page;
}

QString bodyOf(const QByteArray &html)
{
    const QString text = QString::fromUtf8(html);
    return text.mid(text.indexOf("<body>"_L1));
}

/// Everything on a page that would load something without being clicked, except data: pictures.
QStringList loads(const GumboNode *node)
{
    QStringList found;
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_DOCUMENT)
        return found;
    if (node->type == GUMBO_NODE_ELEMENT) {
        const GumboElement &element = node->v.element;
        const QString name = QString::fromLatin1(gumbo_normalized_tagname(element.tag));
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto *given = static_cast<const GumboAttribute *>(element.attributes.data[i]);
            const QString key = QString::fromUtf8(given->name);
            const QString value = QString::fromUtf8(given->value);
            static const QStringList loading{u"src"_s, u"srcset"_s, u"poster"_s, u"background"_s,
                u"data"_s, u"srcdoc"_s, u"manifest"_s, u"ping"_s, u"action"_s, u"formaction"_s};
            if ((loading.contains(key) && !value.startsWith("data:image/"_L1))
                || (key == "style"_L1 && value.contains("url"_L1)) || key.startsWith("on"_L1)
                || (key == "content"_L1 && value.contains("url="_L1)))
                found.append(name + u' ' + key + u'=' + value);
        }
        static const QStringList elements{u"link"_s, u"script"_s, u"iframe"_s, u"object"_s,
            u"embed"_s, u"base"_s, u"form"_s, u"source"_s, u"track"_s};
        if (elements.contains(name))
            found.append(name);
    }
    const GumboVector &children
        = node->type == GUMBO_NODE_DOCUMENT ? node->v.document.children : node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i)
        found += loads(static_cast<const GumboNode *>(children.data[i]));
    return found;
}

QStringList loadsOf(const QByteArray &html)
{
    GumboOutput *output = gumbo_parse_with_options(
        &kGumboDefaultOptions, html.constData(), static_cast<size_t>(html.size()));
    const QStringList found = loads(output->document);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return found;
}

} // namespace

class ExporterTest final : public QObject
{
    Q_OBJECT

private slots:
    void article_becomesItsText_data();
    void article_becomesItsText();
    void text_saysWhatHtmlShows_data();
    void text_saysWhatHtmlShows();
    void page_isWholeAndLoadsNothing();
    void vector_loadsNothing_data();
    void vector_loadsNothing();
    void picture_isInlinedByWhatItIs_data();
    void picture_isInlinedByWhatItIs();
    void picturesOverTheBudget_becomeTheirAltText();
    void media_becomeTheirStillOrALink();
    void stateOfAnEmbed_staysAtHome();
    void fragment_isTheMarkupAlone();
    void style_asksForNothing();
};

void ExporterTest::article_becomesItsText_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(samples).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(name.toUtf8().constData()) << name;
}

void ExporterTest::article_becomesItsText()
{
    QFETCH(const QString, name);
    const QString path = samples + u'/' + name + "/article.md"_L1;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Page page = pageOf(path, QString::fromUtf8(file.readAll()));

    const QByteArray text = exportPage(page, ArticleFolder(path), {ExportFormat::Text});

    QCOMPARE(text, Blessed::expected(samples + u'/' + name + "/page.txt"_L1, text));
}

void ExporterTest::text_saysWhatHtmlShows_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &html, const QString &text) {
        QTest::newRow(name) << html << text;
    };
    row("paragraphs", u"<p>One\ntwo.</p><p>Three.</p>"_s, u"One two.\n\nThree.\n"_s);
    row("line break", u"<p>One<br>\ntwo.</p>"_s, u"One\ntwo.\n"_s);
    row("address that adds something", u"<p><a href=\"https://a.example/b\">Words</a>.</p>"_s,
        u"Words (https://a.example/b).\n"_s);
    row("address that is its own words",
        u"<p><a href=\"https://a.example/b\">a.example/b</a></p>"_s, u"a.example/b\n"_s);
    row("address of the folder", u"<p><a href=\"b.md\">Words</a></p>"_s, u"Words\n"_s);
    row("list", u"<ul><li>One</li><li><p>Two</p><ol start=\"3\"><li>in</li></ol></li></ul>"_s,
        u"- One\n- Two\n  3. in\n"_s);
    row("tasks",
        u"<ul><li class=\"task\"><input type=\"checkbox\" checked=\"\" disabled=\"\"> a</li></ul>"_s,
        u"- [x] a\n"_s);
    row("quotation", u"<blockquote><p>One</p><p>Two</p></blockquote>"_s, u"> One\n>\n> Two\n"_s);
    row("code", u"<pre><code>a\n  b\n\n</code></pre>"_s, u"a\n  b\n"_s);
    row("table",
        u"<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr>"
        "</tbody></table>"_s,
        u"a | b\nc | d\n"_s);
    row("picture", u"<p><img src=\"a.png\" alt=\"A boat\"></p>"_s, u"A boat\n"_s);
    row("struck out", u"<p>a <del>b</del> c</p>"_s, u"a c\n"_s);
    row("rule", u"<p>a</p><hr><p>b</p>"_s, u"a\n\n* * *\n\nb\n"_s);
    row("card",
        u"<figure class=\"embed embed-x\"><div class=\"embed-body\"><div class=\"embed-head\">"
        "<span class=\"embed-mark\" aria-hidden=\"true\">X</span><div class=\"embed-who\">"
        "<a class=\"embed-name\" href=\"https://x.com/a\">A B</a>"
        "<span class=\"embed-handle\">@a</span></div><span class=\"embed-network\">X</span></div>"
        "<blockquote class=\"embed-text\">One<br>two</blockquote><figcaption class=\"embed-foot\">"
        "<time datetime=\"2026-11-21\">21 Nov 2026</time> "
        "<span class=\"embed-state\">kept offline</span> "
        "<a class=\"embed-open\" href=\"https://x.com/a/status/1\">View on X</a></figcaption>"
        "</div></figure>"_s,
        u"A B, @a, X, 21 Nov 2026\nOne\ntwo\nhttps://x.com/a/status/1\n"_s);
    row("card that names its network once",
        u"<figure class=\"embed\"><p class=\"embed-title\">Video on YouTube</p>"
        "<span class=\"embed-network\">YouTube</span><a class=\"embed-open\" "
        "href=\"https://youtu.example/1\">Watch</a></figure>"_s,
        u"Video on YouTube\nhttps://youtu.example/1\n"_s);
}

void ExporterTest::text_saysWhatHtmlShows()
{
    QFETCH(const QString, html);
    QFETCH(const QString, text);

    QCOMPARE(QString::fromUtf8(exportPage(pageOfHtml(html), ArticleFolder(), {ExportFormat::Text})),
        text);
}

void ExporterTest::page_isWholeAndLoadsNothing()
{
    const QString path = samples + "/news/article.md"_L1;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Page page = pageOf(path, QString::fromUtf8(file.readAll()));

    const QByteArray html = exportPage(page, ArticleFolder(path), {ExportFormat::Html});

    QVERIFY(html.startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\" dir=\"ltr\">\n"));
    QVERIFY(html.contains("<title>Harbour bridge opens a week &quot;early&quot;</title>"));
    QVERIFY(
        html.contains("content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'"));
    QCOMPARE(html.count("src=\"data:image/png;base64,iVBOR"), 2);
    QVERIFY(html.contains("href=\"https://far.example/boat.jpg\""));
    QCOMPARE(loadsOf(html), QStringList());
}

void ExporterTest::vector_loadsNothing_data()
{
    QTest::addColumn<QString>("markdown");
    const QList<Testing::Vector> vectors = Testing::readVectors();
    QVERIFY(!vectors.isEmpty());
    for (const Testing::Vector &vector : vectors)
        QTest::newRow(vector.name.toUtf8().constData()) << vector.markdown;
}

void ExporterTest::vector_loadsNothing()
{
    QFETCH(const QString, markdown);

    const Page page = pageOf({}, markdown);

    QCOMPARE(loadsOf(exportPage(page, ArticleFolder(), {ExportFormat::Html})), QStringList());
}

void ExporterTest::picture_isInlinedByWhatItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("html");
    const QByteArray webp = QByteArray("RIFF\4\0\0\0WEBP", 12);
    const auto row = [](const char *name, const QByteArray &bytes, const QString &html) {
        QTest::newRow(name) << bytes << html;
    };
    row("PNG", "\x89PNG\r\n\x1a\n",
        u"<img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"A\">"_s);
    row("JPEG", "\xff\xd8\xff\xe0", u"<img src=\"data:image/jpeg;base64,/9j/4A==\" alt=\"A\">"_s);
    row("GIF", "GIF89a", u"<img src=\"data:image/gif;base64,R0lGODlh\" alt=\"A\">"_s);
    row("WebP", webp, u"<img src=\"data:image/webp;base64,UklGRgQAAABXRUJQ\" alt=\"A\">"_s);
    row("AVIF",
        QByteArray("\0\0\0\x14"
                   "ftypavif"
                   "\0\0\0\0",
            16),
        u"<img src=\"data:image/avif;base64,AAAAFGZ0eXBhdmlmAAAAAA==\" alt=\"A\">"_s);
    row("a film",
        QByteArray("\0\0\0\x14"
                   "ftypisom"
                   "\0\0\0\0",
            16),
        u"A"_s);
    row("SVG", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", u"A"_s);
    row("text", "words", u"A"_s);
    row("nothing", "", u"A"_s);
}

void ExporterTest::picture_isInlinedByWhatItIs()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, html);
    QTemporaryDir home;
    QFile file(home.filePath(u"a picture.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const Page page = pageOfHtml(u"<p><img src=\"a%20picture.png\" alt=\"A\"></p>"_s);

    const QByteArray exported
        = exportPage(page, ArticleFolder(home.filePath(u"story.md"_s)), {ExportFormat::Html});

    QVERIFY2(
        bodyOf(exported).contains("<p>"_L1 + html + "</p>"_L1), exported.right(300).constData());
}

void ExporterTest::picturesOverTheBudget_becomeTheirAltText()
{
    QTemporaryDir home;
    const QString photo = home.filePath(u"p.jpg"_s);
    QFile file(photo);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("\xff\xd8\xff\xe0"), 4);
    QVERIFY(file.resize(PictureBudget::most / 6));
    file.close();
    const QString one = u"<p><img src=\"p.jpg\" alt=\"A photograph\"></p>"_s;

    const QByteArray html = exportPage(pageOfHtml(one.repeated(7)),
        ArticleFolder(home.filePath(u"story.md"_s)), {ExportFormat::Html});

    QCOMPARE(html.count("src=\"data:image/jpeg;base64,"), 6);
    QCOMPARE(html.count("<p>A photograph</p>"), 1);
    QVERIFY(html.endsWith("<p>A photograph</p></div>\n</main>\n</body>\n</html>\n"));
}

void ExporterTest::media_becomeTheirStillOrALink()
{
    const QString path = samples + "/news/article.md"_L1;
    const Page page
        = pageOfHtml(u"<video src=\"a.webm\" poster=\"queue.png\" aria-label=\"A film\">"
                     "</video><audio src=\"b.mp3\" controls=\"\"></audio>"_s);

    const QString body = bodyOf(exportPage(page, ArticleFolder(path), {ExportFormat::Html}));

    QVERIFY(body.contains("<img src=\"data:image/png;base64,"_L1));
    QVERIFY(body.contains("alt=\"A film\"><a href=\"b.mp3\">b.mp3</a>"_L1));
}

void ExporterTest::stateOfAnEmbed_staysAtHome()
{
    const Page page
        = pageOfHtml(u"<figure class=\"embed\"><span class=\"embed-state embed-kept\">kept</span>"
                     "<p>Words</p></figure>"_s);

    for (const ExportFormat format :
        {ExportFormat::Html, ExportFormat::Fragment, ExportFormat::Text}) {
        const QString body = bodyOf(exportPage(page, ArticleFolder(), {format}));
        QVERIFY(!body.contains("kept"_L1));
    }
    QVERIFY(exportPage(page, ArticleFolder(), {ExportFormat::Fragment}).contains("<p>Words</p>"));
}

void ExporterTest::fragment_isTheMarkupAlone()
{
    Page page = pageOfHtml(u"<h2>A &amp; b</h2>\n"_s);
    page.blocks.append({u"b"_s, u"<pre>\n\nc</pre><p><img src=\"d.png\" alt=\"\"></p>"_s, 1});

    QCOMPARE(exportPage(page, ArticleFolder(), {ExportFormat::Fragment}),
        "<h2>A &amp; b</h2>\n<pre>\n\nc</pre><p><img src=\"d.png\" alt=\"\"></p>\n");
}

void ExporterTest::style_asksForNothing()
{
    const QString html
        = QString::fromUtf8(exportPage(pageOfHtml({}), ArticleFolder(), {ExportFormat::Html}));
    const QString style = html.section("<style>"_L1, 1).section("</style>"_L1, 0, 0);

    QVERIFY(style.contains("--accent"_L1));
    static const QRegularExpression asking(u"url\\(|@import|@font-face|image-set"_s);
    QVERIFY(!asking.match(style).hasMatch());
    QVERIFY(html.contains("<title>T &amp; &lt;co&gt;</title>"_L1));
}

QTEST_GUILESS_MAIN(ExporterTest)
#include "tst_exporter.moc"
