// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/embedarchive.h"
#include "render/articlerenderer.h"
#include "support/blessed.h"
#include "support/htmldangers.h"
#include "support/vectors.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(GALLEY_TEST_DATA "/render");

ArticleRenderer::Options optionsFor(const QString &path = {})
{
    ArticleRenderer::Options options;
    options.articlePath = path;
    options.now = QDateTime({2026, 11, 23}, {12, 0}, Qt::UTC);
    options.interfaceLanguage = u"en-GB"_s;
    return options;
}

QStringList linesOf(const QString &text)
{
    return text.split(u'\n');
}

/// The page of a text without a footer.
Page pageOf(const QString &body, const QString &frontMatter = {})
{
    ArticleRenderer renderer;
    renderer.setText(
        linesOf("---\nfooter: none\n"_L1 + frontMatter + "---\n"_L1 + body), optionsFor());
    (void)renderer.render();
    return renderer.page();
}

/// The page of a text and nothing else.
Page pageOfText(const QString &text)
{
    ArticleRenderer renderer;
    renderer.setText(linesOf(text), optionsFor());
    (void)renderer.render();
    return renderer.page();
}

int linesIn(const Page &page)
{
    return std::accumulate(page.blocks.begin(), page.blocks.end(), 0,
        [](int sum, const PageBlock &block) { return sum + block.lineCount; });
}

QString htmlOf(const Page &page)
{
    QString html;
    for (const PageBlock &block : page.blocks)
        html += block.html;
    return html;
}

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class ArticleRendererTest final : public QObject
{
    Q_OBJECT

private slots:
    void anArticleWithoutWords_hasNoAppealUnderIt();
    void theWayBackFromANote_isSaidInTheArticlesLanguage();
    void article_becomesItsPage_data();
    void article_becomesItsPage();
    void vector_losesItsPower_data();
    void vector_losesItsPower();
    void lines_belongToTheirBlocks();
    void notesInTheMiddle_standUnderAll();
    void equalBlocks_shareTheirKey();
    void editElsewhere_keepsKeys();
    void patches_followTheEdits();
    void edit_isClampedToTheText();
    void titleAlsoInTheBody_isShownOnce();
    void emptyArticle_isAnEmptyPage();
    void outline_knowsItsLines();
    void lonePost_becomesACard();
    void footer_standsUnderTheArticle();
    void language_decidesDirection();
    void languageOfTheHouse_isTheArticlesByDefault();
    void damagedArchive_isAProblemOfItsLine();
    void picturesThatCannotBeExported_areProblemsOfTheirLines();
    void unchangedFiles_areReadOnce();
    void anotherText_bringsNothingOfTheOneBefore();
    void remoteFeaturedPicture_isALink();
    void hiddenBehindRawHtml_blocksStayApart();
};

void ArticleRendererTest::article_becomesItsPage_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(name.toUtf8().constData()) << name;
}

void ArticleRendererTest::article_becomesItsPage()
{
    QFETCH(const QString, name);
    const QString path = folder + u'/' + name + "/article.md"_L1;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    ArticleRenderer renderer;
    renderer.setText(linesOf(QString::fromUtf8(file.readAll())), optionsFor(path));

    const RenderOutput output = renderer.render();

    const Page &page = renderer.page();
    QString written = "title: "_L1 + page.title + "\nlang: "_L1 + page.lang
        + (page.rightToLeft ? " rtl"_L1 : ""_L1) + "\nwords: "_L1
        + QString::number(output.wordCount) + u'\n';
    for (const PageBlock &block : page.blocks)
        written += "\n<!-- "_L1 + block.key.section(u'-', 0, 0) + u' '
            + QString::number(block.lineCount) + " -->\n"_L1 + block.html.trimmed() + u'\n';
    const QByteArray made = written.toUtf8();
    QCOMPARE(made, Blessed::expected(folder + u'/' + name + "/page.html"_L1, made));
}

void ArticleRendererTest::vector_losesItsPower_data()
{
    QTest::addColumn<QString>("markdown");
    const QList<Testing::Vector> vectors = Testing::readVectors();
    QVERIFY(!vectors.isEmpty());
    for (const Testing::Vector &vector : vectors)
        QTest::newRow(vector.name.toUtf8().constData()) << vector.markdown;
}

void ArticleRendererTest::vector_losesItsPower()
{
    QFETCH(const QString, markdown);
    ArticleRenderer renderer;
    renderer.setText(linesOf(markdown), optionsFor());

    (void)renderer.render();

    for (const PageBlock &block : renderer.page().blocks)
        if (!block.key.startsWith("appeal-"_L1))
            QCOMPARE(Testing::HtmlDangers::in(block.html), QStringList());
}

void ArticleRendererTest::lines_belongToTheirBlocks()
{
    const Page page = pageOf(u"\nOne\nmore.\n\n\nTwo.\n\n## Three\nFour.\n"_s, u"title: T\n"_s);

    QList<int> counts;
    for (const PageBlock &block : page.blocks)
        counts.append(block.lineCount);
    QCOMPARE(counts, (QList<int>{5, 4, 2, 1, 2}));
}

void ArticleRendererTest::notesInTheMiddle_standUnderAll()
{
    const Page page = pageOf(u"One.[^1]\n\n[^1]: A note.\n\nTwo.\n"_s);

    QVERIFY(page.blocks.last().html.contains("A note."_L1));
    QCOMPARE(linesIn(page), 9);
    for (const PageBlock &block : page.blocks)
        QVERIFY(block.lineCount >= 0);
}

void ArticleRendererTest::equalBlocks_shareTheirKey()
{
    const Page page = pageOf(u"Same.\n\nSame.\n\nOther.\n"_s);

    QSet<QString> keys;
    for (const PageBlock &block : page.blocks) {
        keys.insert(block.key);
        for (const QChar c : block.key)
            QVERIFY(c == u'-' || c.isLetterOrNumber());
    }
    QCOMPARE(keys.size(), page.blocks.size() - 1);
}

void ArticleRendererTest::editElsewhere_keepsKeys()
{
    const Page before = pageOf(u"One.\n\nTwo.\n\nThree.\n"_s);
    const Page after = pageOf(u"One.\n\nNew.\n\nTwo, changed.\n\nThree.\n"_s);

    QCOMPARE(after.blocks.first().key, before.blocks.first().key);
    QCOMPARE(after.blocks.last().key, before.blocks.last().key);
}

void ArticleRendererTest::patches_followTheEdits()
{
    const QStringList words{u"One."_s, QString(), u"## Two"_s, u"- three"_s, u"> four"_s, u"```"_s,
        u"[^1]: five"_s, u"six[^1]"_s, u"| a | b |"_s, u"|---|---|"_s, u"---"_s, u"title: T"_s,
        u"<div>"_s, u"https://x.com/a/status/20"_s};
    QRandomGenerator random(11);
    ArticleRenderer renderer;
    renderer.setText({QString()}, optionsFor());
    Page shown;
    applyPatch(renderer.render().patch, shown);
    QStringList lines{QString()};
    for (int run = 0; run < 300; ++run) {
        LineEdit edit;
        edit.firstLine = random.bounded(int(lines.size()) + 1);
        edit.removed = std::min(random.bounded(3), int(lines.size()) - edit.firstLine);
        for (int count = random.bounded(3); count > 0; --count)
            edit.inserted.append(words[random.bounded(int(words.size()))]);
        renderer.apply(edit);
        lines = lines.mid(0, edit.firstLine) + edit.inserted
            + lines.mid(edit.firstLine + edit.removed);

        applyPatch(renderer.render().patch, shown);

        ArticleRenderer fresh;
        fresh.setText(lines, optionsFor());
        (void)fresh.render();
        QVERIFY2(shown.blocks == fresh.page().blocks, qPrintable(lines.join(u'\n')));
        QCOMPARE(shown.title, fresh.page().title);
        QCOMPARE(shown.counts, fresh.page().counts);
    }
}

void ArticleRendererTest::edit_isClampedToTheText()
{
    ArticleRenderer renderer;
    renderer.setText({u"One."_s}, optionsFor());

    renderer.apply({-3, 99, {u"Two."_s}});
    renderer.apply({99, 99, {u""_s, u"Three."_s}});
    (void)renderer.render();

    const QString html = htmlOf(renderer.page());
    QVERIFY(html.contains("Two."_L1));
    QVERIFY(html.contains("Three."_L1));
    QVERIFY(!html.contains("One."_L1));
}

void ArticleRendererTest::titleAlsoInTheBody_isShownOnce()
{
    const Page page = pageOf(u"\n# The  title\n\nWords.\n"_s, u"title: The title\n"_s);

    QCOMPARE(htmlOf(page).count("<h1"_L1), 1);
    QCOMPARE(htmlOf(page).count("The"_L1), 1);
}

void ArticleRendererTest::emptyArticle_isAnEmptyPage()
{
    QCOMPARE(htmlOf(pageOf(QString())), QString());
}

void ArticleRendererTest::outline_knowsItsLines()
{
    ArticleRenderer renderer;
    renderer.setText(
        linesOf(u"---\ntitle: T\n---\n\n## One *more*\n\nWords.\n\n### Two\n"_s), optionsFor());

    (void)renderer.render();
    const QList<OutlineEntry> outline = outlineOf(renderer.page());

    QCOMPARE(outline.size(), 2);
    QCOMPARE(outline[0].level, 2);
    QCOMPARE(outline[0].line, 4);
    QCOMPARE(outline[0].text, u"One more"_s);
    QCOMPARE(outline[1].level, 3);
    QCOMPARE(outline[1].line, 8);
}

void ArticleRendererTest::lonePost_becomesACard()
{
    ArticleRenderer renderer;
    renderer.setText(
        linesOf(u"Look:\n\nhttps://twitter.com/jack/status/20\n\nEnd.\n"_s), optionsFor());

    const RenderOutput output = renderer.render();

    const QList<EmbedOnPage> embeds = embedsOf(renderer.page());
    QCOMPARE(embeds.size(), 1);
    QCOMPARE(embeds[0].line, 2);
    QCOMPARE(embeds[0].embed.ref.provider, u"x"_s);
    QCOMPARE(embeds[0].embed.state, EmbedState::UrlOnly);
    QCOMPARE(renderer.page().counts.embeds, 1);
    QCOMPARE(renderer.page().counts.keptEmbeds, 0);
    QVERIFY(renderer.page().blocks[1].html.contains("<figure class=\"embed"_L1));
    QCOMPARE(output.wordCount, 2);
}

void ArticleRendererTest::footer_standsUnderTheArticle()
{
    QTemporaryDir home;
    write(home.filePath(u"publication.yaml"_s),
        "name: The Lamp\nlang: en-GB\nfooters: footers\nfooter: plea\n");
    write(home.filePath(u"footers/plea.md"_s),
        "---\nkind: galley-footer\nname: Plea\nbutton:\n  label: Help us\n"
        "  url: https://lamp.example/help\n---\n\n## A plea\n\nWords of it.\n\n{{button}}\n");
    ArticleRenderer renderer;
    renderer.setText(linesOf(u"---\ntitle: T\nfooter: plea\ncomments: closed\n---\n\nWords.\n"_s),
        optionsFor(home.filePath(u"story.md"_s)));

    (void)renderer.render();

    const PageBlock &last = renderer.page().blocks.last();
    QVERIFY2(last.key.startsWith("appeal-"_L1), qPrintable(last.html));
    QCOMPARE(last.lineCount, 0);
    QVERIFY(last.html.contains("<h2 id=\"appeal-heading\">A plea</h2>"_L1));
    QVERIFY(last.html.contains("class=\"appeal-button\" href=\"https://lamp.example/help"_L1));
    QVERIFY(last.html.contains("class=\"comments-note\""_L1));
}

void ArticleRendererTest::language_decidesDirection()
{
    QVERIFY(pageOf(u"a"_s, u"lang: ar\n"_s).rightToLeft);
    QVERIFY(pageOf(u"a"_s, u"lang: he-IL\n"_s).rightToLeft);
    QVERIFY(pageOf(u"a"_s, u"lang: fa\n"_s).rightToLeft);
    QVERIFY(pageOf(u"a"_s, u"lang: ur\n"_s).rightToLeft);
    QVERIFY(!pageOf(u"a"_s, u"lang: en-GB\n"_s).rightToLeft);
    QVERIFY(!pageOf(u"a"_s).rightToLeft);
    QCOMPARE(pageOf(u"a"_s, u"lang: 'en\"><b>'\n"_s).lang, QString());
}

void ArticleRendererTest::languageOfTheHouse_isTheArticlesByDefault()
{
    QTemporaryDir home;
    write(home.filePath(u"publication.yaml"_s), "name: La Linterna\nlang: es-ES\n");
    ArticleRenderer renderer;
    renderer.setText({u"Palabras."_s}, optionsFor(home.filePath(u"a/story.md"_s)));
    (void)renderer.render();
    QCOMPARE(renderer.page().lang, u"es-ES"_s);

    renderer.setText(
        linesOf(u"---\nlang: pt\n---\n\nPalavras."_s), optionsFor(home.filePath(u"a/story.md"_s)));
    (void)renderer.render();
    QCOMPARE(renderer.page().lang, u"pt"_s);
}

void ArticleRendererTest::damagedArchive_isAProblemOfItsLine()
{
    QTemporaryDir home;
    const QString url = u"https://mastodon.example/@a/109300000000000001"_s;
    const std::optional<EmbedRef> ref = ProviderRegistry().match(url);
    QVERIFY(ref);
    write(home.filePath(
              "story.galley/embeds/"_L1 + EmbedArchive::entryName(ref->url) + "/card.json"_L1),
        "{ not JSON");
    ArticleRenderer renderer;
    renderer.setText(linesOf("---\nfooter: none\n---\n\n"_L1 + url + u'\n'),
        optionsFor(home.filePath(u"story.md"_s)));

    const RenderOutput output = renderer.render();

    QCOMPARE(output.problems.size(), 0);
    QCOMPARE(embedsOf(renderer.page()).value(0).embed.state, EmbedState::Damaged);
    const QList<Problem> problems = problemsOf(renderer.page());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].line, 4);
    QVERIFY(!problems[0].message.isEmpty());
}

void ArticleRendererTest::picturesThatCannotBeExported_areProblemsOfTheirLines()
{
    QTemporaryDir home;
    write(home.filePath(u"list.jpg"_s), "bread, milk and no picture");
    const QStringList lines
        = linesOf(u"---\ntitle: T\nimage: lost.png\n---\n\n# ![a](../above.png)\n\n"
                  "Words.\n\n- one\n- ![b](gone.png)\n\n![c](list.jpg)\n"_s);
    ArticleRenderer renderer;
    ArticleRenderer::Options options = optionsFor(home.filePath(u"story.md"_s));
    renderer.setText(lines, options);
    const auto linesOfProblems = [&renderer] {
        QList<int> found;
        const QList<Problem> ofMeta = renderer.render().problems;
        const QList<Problem> problems = ofMeta + problemsOf(renderer.page());
        for (const Problem &problem : problems)
            found.append(problem.line);
        return found;
    };
    QCOMPARE(linesOfProblems(), (QList<int>{2, 5, 10}));

    renderer.apply({7, 1, {u"Other words."_s, u"And more."_s}});
    QCOMPARE(linesOfProblems(), (QList<int>{2, 5, 11}));

    options.opensPictures = true;
    renderer.setText(lines, options);
    QCOMPARE(linesOfProblems(), (QList<int>{2, 5, 10, 12}));
}

void ArticleRendererTest::unchangedFiles_areReadOnce()
{
    QTemporaryDir home;
    const QString url = u"https://mastodon.example/@a/109300000000000001"_s;
    const QString card = home.filePath("story.galley/embeds/"_L1
        + EmbedArchive::entryName(ProviderRegistry().match(url)->url) + "/card.json"_L1);
    const QString house = home.filePath(u"publication.yaml"_s);
    const QString footer = home.filePath(u"footers/plea.md"_s);
    write(house, "name: The Lamp\n");
    write(footer, "Of {{publication.name}}.\n");
    write(card, R"({"format": "galley-embed/1", "text": "First words"})");
    ArticleRenderer renderer;
    renderer.setText(linesOf("---\nfooter: plea\n---\n\n"_L1 + url + "\n\nText\n"_L1),
        optionsFor(home.filePath(u"story.md"_s)));
    const auto readsOfAKeystroke = [&renderer] {
        const int before = renderer.work().filesRead;
        renderer.apply({6, 1, {u"Text"_s}});
        (void)renderer.render();
        return renderer.work().filesRead - before;
    };
    const auto shows = [&renderer](QLatin1StringView words) {
        const QList<PageBlock> &blocks = renderer.page().blocks;
        return std::any_of(blocks.begin(), blocks.end(),
            [words](const PageBlock &block) { return block.html.contains(words); });
    };

    QCOMPARE(readsOfAKeystroke(), 3);
    QVERIFY(shows("Of The Lamp."_L1));
    QVERIFY(shows("First words"_L1));
    // A file that has just been written is not trusted to stay for some ticks of the clock.
    QTRY_COMPARE(readsOfAKeystroke(), 0);
    QCOMPARE(readsOfAKeystroke(), 0);

    write(house, "name: The Ship\n");
    write(footer, "By {{publication.name}}.\n");
    write(card, R"({"format": "galley-embed/1", "text": "Other words"})");
    QCOMPARE(readsOfAKeystroke(), 3);
    QVERIFY(shows("By The Ship."_L1));
    QVERIFY(shows("Other words"_L1));

    QVERIFY(QFile::remove(card));
    (void)readsOfAKeystroke();
    QVERIFY(!shows("Other words"_L1));
}

void ArticleRendererTest::anotherText_bringsNothingOfTheOneBefore()
{
    const QStringList texts{u"---\ntitle: T\nlang: de\ncomments: closed\n---\n\nWords.\n"_s,
        u"---\nlang: de\ncomments: closed\n---\n"_s, u"---\ntitle: T\nfooter: none\n---\n"_s,
        u"# Title\n\nWords.[^1]\n\n[^1]: Note.\n"_s, QString()};
    ArticleRenderer renderer;
    for (const QString &before : texts) {
        for (const QString &text : texts) {
            renderer.setText(linesOf(before), optionsFor());
            (void)renderer.render();
            renderer.setText(linesOf(text), optionsFor());
            (void)renderer.render();
            QCOMPARE(htmlOf(renderer.page()), htmlOf(pageOfText(text)));
        }
    }
}

void ArticleRendererTest::remoteFeaturedPicture_isALink()
{
    const QString html = htmlOf(pageOf(
        u"Words."_s, u"title: T\nimage: {src: 'https://far.example/p.jpg', alt: A boat}\n"_s));

    QVERIFY(!html.contains("<img"_L1));
    QVERIFY(html.contains("<a class=\"remote-picture\" href=\"https://far.example/p.jpg\""_L1));
}

void ArticleRendererTest::hiddenBehindRawHtml_blocksStayApart()
{
    const Page page = pageOf(u"<div><table><tr><td><b>\n\nOne.\n\n<!--\n\nTwo.\n"_s);

    QVERIFY(page.blocks.size() >= 2);
    QVERIFY(htmlOf(page).contains("<p>One.</p>"_L1));
    for (const PageBlock &block : page.blocks)
        QCOMPARE(block.html.count("<div>"_L1), block.html.count("</div>"_L1));
}

void ArticleRendererTest::anArticleWithoutWords_hasNoAppealUnderIt()
{
    QVERIFY(!htmlOf(pageOfText({})).contains(u"appeal"_s));
    QVERIFY(!htmlOf(pageOfText(u"---\nlang: de\n---\n"_s)).contains(u"appeal"_s));
    QVERIFY(htmlOf(pageOfText(u"Words."_s)).contains(u"appeal"_s));
    QVERIFY(htmlOf(pageOfText(u"---\ntitle: Words\n---\n"_s)).contains(u"appeal"_s));
}

void ArticleRendererTest::theWayBackFromANote_isSaidInTheArticlesLanguage()
{
    const QString html = htmlOf(pageOf(u"A.[^1]\n\n[^1]: Note.\n"_s));
    QVERIFY2(html.contains(u"data-footnote-backref=\"\" aria-label=\"Back to the text\">"_s),
        qPrintable(html));
}

QTEST_GUILESS_MAIN(ArticleRendererTest)
#include "tst_articlerenderer.moc"
