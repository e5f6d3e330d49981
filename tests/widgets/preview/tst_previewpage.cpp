// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pagestyle.h"
#include "support/previewfixture.h"
#include "support/waysout.h"

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPreviewPage final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void page_isShownBlockByBlock();
    void scrollBar_isSlimAndOfThePreviewAlone();
    void caret_movesThePageOnlyWhenItIsOutOfSight();
    void caretsBlock_isMarkedAndNothingMoves();
    void pageGivenBeforeTheEngineIsReady_isShown();
    void patch_changesWhatItNames();
    void titleLanguageAndDirection_followThePage();
    void keptBlocks_keepTheirElements();
    void theme_isOnThePageAndItsGround();
    void pictureOfTheFolder_isShown();
    void pictureOutsideTheFolder_isRefused();
    void largePage_arrivesWhole();
    void editAboveTheEye_doesNotMoveThePage();
    void scrollToLine_putsTheLineOnTop();
    void readersScroll_isToldAsALine();
    void click_isToldWithTheTextAroundIt();
    void otherFolder_startsAtTheTop();
    void footnoteLink_scrollsWithinThePage();

private:
    void show(const QStringList &texts);
    void clickOn(const QString &selector);

    std::unique_ptr<PreviewFixture> m_preview;
};

void TestPreviewPage::init()
{
    m_preview = std::make_unique<PreviewFixture>();
}

void TestPreviewPage::cleanup()
{
    m_preview.reset();
}

void TestPreviewPage::show(const QStringList &texts)
{
    m_preview->pane().showPage(pageOf(texts));
    QTRY_COMPARE(m_preview->painted, 1);
}

void TestPreviewPage::clickOn(const QString &selector)
{
    const QVariantList place
        = m_preview
              ->ask(u"(() => { const box = document.querySelector('%1').getBoundingClientRect();"
                    " return [box.left + 5, box.top + box.height / 2]; })()"_s.arg(selector))
              .toList();
    QVERIFY(place.size() == 2);
    QTest::mouseClick(m_preview->view().focusProxy(), Qt::LeftButton, {},
        QPoint(place.at(0).toInt(), place.at(1).toInt()));
}

static QStringList manyTexts(int count)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts.append(u"Paragraph %1. "_s.arg(i).repeated(30));
    return texts;
}

void TestPreviewPage::page_isShownBlockByBlock()
{
    show({u"one"_s, u"two"_s});

    QCOMPARE(m_preview->blocks(), (QStringList{u"one"_s, u"two"_s}));
    QVERIFY(m_preview->trouble.isEmpty());
}

void TestPreviewPage::pageGivenBeforeTheEngineIsReady_isShown()
{
    const Page before = pageOf({u"one"_s, u"two"_s});
    Page after = before;
    after.blocks[1] = {u"new"_s, u"<p>three</p>"_s, 1};
    m_preview->pane().showPage(before);
    m_preview->pane().patchPage(diffPages(before, after));

    QTRY_COMPARE(m_preview->painted, 1);

    QCOMPARE(m_preview->blocks(), (QStringList{u"one"_s, u"three"_s}));
}

void TestPreviewPage::patch_changesWhatItNames()
{
    show({u"one"_s, u"two"_s, u"three"_s, u"four"_s});
    PagePatch patch;
    patch.splices = {{0, 1, {}}, {1, 0, {{u"a"_s, u"<p>between</p>"_s, 1}}},
        {3, 1, {{u"b"_s, u"<h2>last</h2>"_s, 1}, {u"c"_s, u"<p>more</p>"_s, 1}}}};

    m_preview->pane().patchPage(patch);

    QCOMPARE(m_preview->blocks(),
        (QStringList{u"between"_s, u"two"_s, u"three"_s, u"last"_s, u"more"_s}));
    QCOMPARE(m_preview->ask(m_preview->block(3) + u".innerHTML"_s).toString(), u"<h2>last</h2>"_s);
}

void TestPreviewPage::titleLanguageAndDirection_followThePage()
{
    Page page = pageOf({u"one"_s});
    page.title = u"A <b> & c"_s;
    page.lang = u"ar"_s;
    page.rightToLeft = true;
    m_preview->pane().showPage(page);
    QTRY_COMPARE(m_preview->painted, 1);
    const QString all = u"[document.title, document.documentElement.lang,"
                        " document.documentElement.dir].join('|')"_s;
    QCOMPARE(m_preview->ask(all).toString(), u"A <b> & c|ar|rtl"_s);

    Page next = page;
    next.title = u"Other"_s;
    next.lang = u"de"_s;
    next.rightToLeft = false;
    m_preview->pane().patchPage(diffPages(page, next));

    QCOMPARE(m_preview->ask(all).toString(), u"Other|de|ltr"_s);
}

void TestPreviewPage::keptBlocks_keepTheirElements()
{
    QRandomGenerator random(7);
    Page page = pageOf(manyTexts(40));
    m_preview->pane().showPage(page);
    QTRY_COMPARE(m_preview->painted, 1);
    m_preview->ask(u"document.querySelectorAll('.block').forEach("
                   "(block, i) => block.mark = `k${i}`); 0"_s);

    int fresh = 0;
    for (int turn = 0; turn < 60; ++turn) {
        Page next = page;
        for (int change = 0; change < 3; ++change) {
            const int size = int(next.blocks.size());
            const int at = random.bounded(size + 1);
            const int removed = std::min(random.bounded(3), size - at);
            next.blocks.remove(at, removed);
            for (int added = random.bounded(3); added > 0; --added)
                next.blocks.insert(at, {u"f%1"_s.arg(fresh++), u"<p>new</p>"_s, 1});
        }
        m_preview->pane().patchPage(diffPages(page, next));
        page = next;
    }

    const QStringList marks = m_preview
                                  ->ask(u"[...document.querySelectorAll('main .stretch > .block')]"
                                        ".map(block => `${block.mark}`)"_s)
                                  .toStringList();
    QCOMPARE(marks.size(), page.blocks.size());
    for (int i = 0; i < marks.size(); ++i) {
        if (page.blocks.at(i).key.startsWith(u'k'))
            QCOMPARE(marks.at(i), page.blocks.at(i).key);
    }
}

void TestPreviewPage::theme_isOnThePageAndItsGround()
{
    m_preview->pane().setTheme(Theme::Dark);
    show({u"one"_s});
    const QString theme = u"document.documentElement.dataset.theme"_s;
    QCOMPARE(m_preview->ask(theme).toString(), u"dark"_s);
    QVERIFY(m_preview->page().backgroundColor().lightness() < 60);
    const QString ground = u"getComputedStyle(document.documentElement).backgroundColor"_s;
    QCOMPARE(m_preview->ask(ground).toString(), u"rgb(29, 31, 35)"_s);

    m_preview->pane().setTheme(Theme::Light);

    QCOMPARE(m_preview->ask(theme).toString(), u"light"_s);
    QCOMPARE(m_preview->page().backgroundColor(), QColor(Qt::white));
    QCOMPARE(m_preview->ask(ground).toString(), u"rgb(255, 255, 255)"_s);
}

void TestPreviewPage::pictureOfTheFolder_isShown()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"pictures"_s));
    QImage picture(31, 17, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(folder.filePath(u"pictures/a b.png"_s), "PNG"));
    m_preview->pane().setFolder(ArticleFolder(folder.filePath(u"story.md"_s)));

    show({u"<img src='pictures/a%20b.png'>"_s});

    const QString width = u"document.querySelector('img').naturalWidth"_s;
    QTRY_COMPARE(m_preview->ask(width).toInt(), 31);
    QCOMPARE(m_preview->blocked, 0);
}

void TestPreviewPage::pictureOutsideTheFolder_isRefused()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"inside"_s));
    QImage picture(31, 17, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(folder.filePath(u"secret.png"_s), "PNG"));
    QVERIFY(picture.save(folder.filePath(u"inside/good.png"_s), "PNG"));
    QVERIFY(QFile::link(folder.filePath(u"secret.png"_s), folder.filePath(u"inside/link.png"_s)));
    QFile drawing(folder.filePath(u"inside/drawing.svg"_s));
    QVERIFY(drawing.open(QIODevice::WriteOnly));
    drawing.write("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'></svg>");
    drawing.close();
    m_preview->pane().setFolder(ArticleFolder(folder.filePath(u"inside/story.md"_s)));
    QVERIFY(QFile::link(folder.path(), folder.filePath(u"inside/up"_s)));
    const QStringList addresses = waysOut(folder.filePath(u"secret.png"_s))
        + QStringList{u"drawing.svg"_s, u"galley://other/good.png"_s, u"good.png"_s};
    QVERIFY(addresses.size() >= 40);
    QString html;
    for (const QString &address : addresses)
        html += u"<img src='%1'>"_s.arg(address);

    show({html});

    QTRY_VERIFY(m_preview->ask(u"[...document.images].every(image => image.complete)"_s).toBool());
    const QVariantList widths
        = m_preview->ask(u"[...document.images].map(image => image.naturalWidth)"_s).toList();
    QCOMPARE(widths.size(), addresses.size());
    for (int i = 0; i < addresses.size() - 1; ++i)
        QVERIFY2(widths.at(i).toInt() == 0, qPrintable(addresses.at(i)));
    QCOMPARE(widths.last().toInt(), 31);
}

void TestPreviewPage::largePage_arrivesWhole()
{
    QStringList texts;
    for (int i = 0; i < 2500; ++i)
        texts.append(u"Words of block %1. "_s.arg(i).repeated(100));
    show(texts);

    const QString count = u"document.querySelectorAll('main.page > .stretch > .block').length"_s;
    QTRY_COMPARE_WITH_TIMEOUT(m_preview->ask(count).toInt(), 2500, 30'000);
    QCOMPARE(
        m_preview
            ->ask(
                u"document.querySelector('main .stretch:last-child > .block:last-child').textContent"_s)
            .toString(),
        texts.last());
}

void TestPreviewPage::editAboveTheEye_doesNotMoveThePage()
{
    Page page = pageOf(manyTexts(60));
    m_preview->pane().showPage(page);
    QTRY_COMPARE(m_preview->painted, 1);
    m_preview->pane().scrollTo({61, 0});
    QTRY_VERIFY(m_preview->ask(u"window.scrollY"_s).toDouble() > 0);
    const double top = m_preview->topOf(31);
    QVERIFY(qAbs(top) < 600);

    Page next = page;
    next.blocks[3] = {u"long"_s, u"<p>%1</p>"_s.arg(u"Much longer. "_s.repeated(400)), 2};
    next.blocks.remove(10, 4);
    m_preview->pane().patchPage(diffPages(page, next));
    QVERIFY(qAbs(m_preview->topOf(27) - top) < 1.5); // the same, four are gone before it

    // The block at the top itself: what takes its place begins where it began.
    page = next;
    const double edited = m_preview->topOf(26);
    QVERIFY(edited < 0);
    next.blocks[26] = {u"edited"_s, u"<p>%1</p>"_s.arg(u"Edited. "_s.repeated(200)), 2};
    m_preview->pane().patchPage(diffPages(page, next));
    QVERIFY(qAbs(m_preview->topOf(26) - edited) < 1.5);
}

void TestPreviewPage::scrollToLine_putsTheLineOnTop()
{
    show(manyTexts(60));

    m_preview->pane().scrollTo({40, 0});
    QVERIFY(qAbs(m_preview->topOf(20)) < 1.5);
    m_preview->pane().scrollTo({41, 0});
    const double height = m_preview->ask(m_preview->block(20) + u".offsetHeight"_s).toDouble();
    QVERIFY(qAbs(m_preview->topOf(20) + height / 2) < 1.5);
    m_preview->pane().scrollTo({0, 0});
    QTRY_COMPARE(m_preview->ask(u"scrollY"_s).toInt(), 0);

    QVERIFY2(m_preview->scrolls.isEmpty(), "only the reader's own scrolling is told");
}

void TestPreviewPage::readersScroll_isToldAsALine()
{
    show(manyTexts(60));

    m_preview->ask(
        u"window.scrollBy(0, 1 + %1.getBoundingClientRect().top)"_s.arg(m_preview->block(10)));

    QTRY_VERIFY(!m_preview->scrolls.isEmpty());
    QVERIFY2(qAbs(m_preview->scrolls.last().line - 20) < 0.5,
        qPrintable(QString::number(m_preview->scrolls.last().line)));
}

void TestPreviewPage::click_isToldWithTheTextAroundIt()
{
    QStringList texts = manyTexts(10);
    texts[2] = u"<span>Before the</span> <em id='here'>word</em> and after"_s;
    show(texts);

    clickOn(u"#here"_s);

    QTRY_COMPARE(m_preview->clicks.size(), 1);
    const PreviewClick &click = m_preview->clicks.first();
    QCOMPARE(click.line, 4);
    QCOMPARE(click.lineCount, 2);
    QCOMPARE(click.before + click.after, u"Before the word and after"_s);
    QVERIFY2(click.before.startsWith("Before the"_L1), qPrintable(click.before));
    QVERIFY2(click.after.endsWith("and after"_L1), qPrintable(click.after));
    QVERIFY(click.share > 0.3 && click.share < 0.7);
}

void TestPreviewPage::otherFolder_startsAtTheTop()
{
    const Page page = pageOf(manyTexts(60));
    m_preview->pane().showPage(page);
    QTRY_COMPARE(m_preview->painted, 1);
    m_preview->pane().scrollTo({60, 0});
    QTRY_VERIFY(m_preview->ask(u"scrollY"_s).toInt() > 0);

    m_preview->pane().showPage(page);
    QVERIFY(m_preview->ask(u"scrollY"_s).toInt() > 0);

    QTemporaryDir folder;
    m_preview->pane().setFolder(ArticleFolder(folder.filePath(u"story.md"_s)));
    m_preview->pane().showPage(page);
    QCOMPARE(m_preview->ask(u"scrollY"_s).toInt(), 0);
}

void TestPreviewPage::scrollBar_isSlimAndOfThePreviewAlone()
{
    show(manyTexts(60));

    QTRY_COMPARE(
        m_preview->ask(u"innerWidth - document.documentElement.clientWidth"_s).toInt(), 10);
    QVERIFY(!pageStyle().contains("scrollbar"));
}

void TestPreviewPage::caret_movesThePageOnlyWhenItIsOutOfSight()
{
    show(manyTexts(60)); // two lines each
    const auto isSeen = [this](int block) {
        return m_preview
            ->restingAnswer(u"(box => box.bottom > 0 && box.top < innerHeight)(%1"
                            ".getBoundingClientRect())"_s.arg(m_preview->block(block)))
            .toBool();
    };
    m_preview->pane().setCaret(3);
    QCOMPARE(m_preview->restingAnswer(u"scrollY"_s).toInt(), 0);

    m_preview->pane().setCaret(81);
    QTRY_VERIFY(isSeen(40));
    const int place = m_preview->ask(u"scrollY"_s).toInt();
    m_preview->pane().setCaret(78.5);
    QCOMPARE(m_preview->restingAnswer(u"scrollY"_s).toInt(), place);

    m_preview->pane().setCaret(10);
    QTRY_VERIFY(isSeen(5));
    m_preview->pane().setCaret(100000);
    QTRY_VERIFY(isSeen(59));
    QVERIFY(m_preview->scrolls.isEmpty());
}

void TestPreviewPage::caretsBlock_isMarkedAndNothingMoves()
{
    show(manyTexts(10));
    const QString marked = u"[...document.querySelectorAll('main .stretch > .block')].findIndex("
                           "block => block.matches('.caret'))"_s;
    const QString rim = u"getComputedStyle(document.querySelector('main .block.caret'))."_s;
    const double width
        = m_preview->ask(m_preview->block(2) + u".firstChild.clientWidth"_s).toDouble();

    m_preview->pane().setCaret(4);
    QTRY_COMPARE(m_preview->ask(marked).toInt(), 2);
    QCOMPARE(m_preview->ask(rim + u"borderInlineStartColor"_s).toString(), u"rgb(143, 146, 152)"_s);
    QCOMPARE(m_preview->ask(m_preview->block(2) + u".firstChild.clientWidth"_s).toDouble(), width);

    m_preview->pane().setCaret(7);
    QTRY_COMPARE(m_preview->ask(marked).toInt(), 3);
    m_preview->pane().setCaret(-1);
    QTRY_COMPARE(m_preview->ask(marked).toInt(), -1);
    QVERIFY(!pageStyle().contains("caret"));
}

void TestPreviewPage::footnoteLink_scrollsWithinThePage()
{
    QStringList texts = manyTexts(60);
    texts[0] = u"<a id='ref' href='#note'>note</a>"_s;
    texts[50] = u"<span id='note'>The note.</span>"_s;
    show(texts);

    clickOn(u"#ref"_s);

    QTRY_VERIFY(m_preview->ask(u"scrollY"_s).toInt() > 0);
    QTRY_VERIFY(!m_preview->scrolls.isEmpty());
    QVERIFY(m_preview->links.isEmpty());
}

QTEST_MAIN(TestPreviewPage)
#include "tst_previewpage.moc"
