// SPDX-License-Identifier: GPL-3.0-or-later
// What editing does to the blocks that are not edited: nothing.
#include "support/previewfixture.h"

#include <QImage>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPreviewEdits final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tenThousandEdits_leaveABlockAlone();
    void oneKey_costsTheSameInAnyPage();
    void wordBesideAPicture_leavesThePicture();
    void patchWhileThePageIsOnItsWay_isNotLost();

private:
    void show(const Page &page);
    void edit(Page &page, int times);
    [[nodiscard]] QStringList contents(PreviewFixture &preview);
    [[nodiscard]] QVariantList costOfOneKey(int blocks);

    QTemporaryDir m_folder;
    QRandomGenerator m_random{11};
    int m_fresh = 0;
    std::unique_ptr<PreviewFixture> m_preview;
};

namespace {

const QString marked = u"<p>Marked <img src=\"a.png\"> words to select</p><video></video>"
                       "<details><summary>More</summary><p>Inside</p></details>"_s;

PageBlock paragraph(const QString &text)
{
    return {u"t"_s + text, u"<p>%1</p>"_s.arg(text), 2};
}

Page pageOfParagraphs(int count)
{
    Page page;
    for (int i = 0; i < count; ++i)
        page.blocks.append(paragraph(u"Paragraph %1"_s.arg(i).repeated(8)));
    return page;
}

int indexOfMarked(const Page &page)
{
    const auto isMarked = [](const PageBlock &block) { return block.html == marked; };
    return int(std::distance(
        page.blocks.begin(), std::find_if(page.blocks.begin(), page.blocks.end(), isMarked)));
}

} // namespace

void TestPreviewEdits::init()
{
    QImage picture(31, 17, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(m_folder.filePath(u"a.png"_s), "PNG"));
    m_preview = std::make_unique<PreviewFixture>();
    m_preview->pane().setFolder(ArticleFolder(m_folder.filePath(u"story.md"_s)));
}

void TestPreviewEdits::cleanup()
{
    m_preview.reset();
}

void TestPreviewEdits::show(const Page &page)
{
    m_preview->pane().showPage(page);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_preview->ask(u"document.querySelectorAll('.stretch > .block').length"_s).toInt(),
        page.blocks.size(), 30'000);
}

/// Insert, delete, replace, split and join, anywhere but in the marked block.
void TestPreviewEdits::edit(Page &page, int times)
{
    for (; times > 0; --times) {
        const int at = m_random.bounded(int(page.blocks.size()) - 1);
        const int kind = page.blocks.size() > 200 ? 1 : m_random.bounded(5);
        const bool isNear
            = page.blocks.at(at).html == marked || page.blocks.at(at + 1).html == marked;
        if (isNear)
            continue;
        const QString text = u"Text %1 "_s.arg(m_fresh++).repeated(1 + m_random.bounded(30));
        if (kind == 0) // insert
            page.blocks.insert(at, paragraph(text));
        else if (kind == 1 && page.blocks.size() > 100) // delete
            page.blocks.removeAt(at);
        else if (kind == 2) // replace
            page.blocks[at] = paragraph(text);
        else if (kind == 3) { // split
            page.blocks[at] = paragraph(text.first(text.size() / 2));
            page.blocks.insert(at + 1, paragraph(text.sliced(text.size() / 2)));
        } else { // join
            page.blocks[at] = paragraph(text);
            page.blocks.removeAt(at + 1);
        }
    }
}

QStringList TestPreviewEdits::contents(PreviewFixture &preview)
{
    return preview
        .ask(u"[...document.querySelectorAll('main.page > .stretch > .block')]"
             ".map(block => block.innerHTML)"_s)
        .toStringList();
}

void TestPreviewEdits::tenThousandEdits_leaveABlockAlone()
{
    Page page = pageOfParagraphs(160);
    page.blocks[80] = {u"marked"_s, marked, 2};
    show(page);
    m_preview->pane().scrollTo({161, 0});
    QTRY_VERIFY(m_preview->ask(u"scrollY"_s).toInt() > 0);
    QTRY_COMPARE(m_preview->ask(u"document.images[0].naturalWidth"_s).toInt(), 31);
    m_preview->ask(
        u"const block = document.images[0].closest('.block'); block.isOurs = true;"
        "document.images[0].isOurs = true; document.querySelector('video').isOurs = true;"
        "document.querySelector('details').open = true; window.loads = 0;"
        "document.addEventListener('load', () => ++window.loads, true);"
        "getSelection().selectAllChildren(block.firstChild); 0"_s);
    const QString selected = u"getSelection().toString().trim()"_s;
    const QString chosen = m_preview->ask(selected).toString();
    QVERIFY(chosen.startsWith("Marked"_L1));
    const double top = m_preview->topOf(80);

    for (int batch = 0; batch < 200; ++batch) {
        Page next = page;
        edit(next, 50);
        m_preview->pane().patchPage(diffPages(page, next));
        page = next;
        if (batch % 20 == 0) {
            const double now = m_preview->topOf(indexOfMarked(page));
            QVERIFY2(
                qAbs(now - top) < 1.5, qPrintable(u"%1: %2, %3"_s.arg(batch).arg(top).arg(now)));
        }
    }

    const double now = m_preview->topOf(indexOfMarked(page));
    QVERIFY2(qAbs(now - top) < 1.5, qPrintable(u"%1, %2"_s.arg(top).arg(now)));
    const QString same = u"[document.images[0], document.images[0].closest('.block'),"
                         " document.querySelector('video')].every(element => element.isOurs)"
                         " && document.querySelector('details').open"_s;
    QVERIFY(m_preview->ask(same).toBool());
    QCOMPARE(m_preview->ask(u"window.loads"_s).toInt(), 0);
    QCOMPARE(m_preview->ask(selected).toString(), chosen);

    m_preview->ask(u"document.querySelector('details').open = false"_s);
    PreviewFixture fresh;
    fresh.pane().showPage(page);
    QTRY_COMPARE(contents(fresh).size(), page.blocks.size());
    QCOMPARE(contents(*m_preview), contents(fresh));
}

/// Characters sent to the page, nodes that changed, and elements that are new.
QVariantList TestPreviewEdits::costOfOneKey(int blocks)
{
    Page page = pageOfParagraphs(blocks);
    for (PageBlock &block : page.blocks)
        block.html = u"<p>A paragraph of <em>several</em> words.</p>"_s;
    m_preview = std::make_unique<PreviewFixture>();
    show(page);
    m_preview->pane().setCaret(blocks + 0.25); // in the middle, as a block has two lines
    (void)m_preview->restingAnswer(u"scrollY"_s);
    m_preview->ask(
        u"window.cost = [0, 0, 0]; const transport = qt.webChannelTransport;"
        "const deliver = transport.onmessage;"
        "transport.onmessage = message => { cost[0] += message.data.length; deliver(message); };"
        "new MutationObserver(changes => { for (const change of changes) { ++cost[1];"
        " cost[2] += change.addedNodes.length; } }).observe(document,"
        " {subtree: true, childList: true, characterData: true, attributes: true}); 0"_s);
    PagePatch patch;
    PageBlock typed = page.blocks.at(blocks / 2);
    typed.html.replace("words"_L1, "wordsx"_L1);
    patch.splices = {{blocks / 2, 1, {typed}}};
    m_preview->pane().setCaret(blocks + 0.25);
    m_preview->pane().patchPage(patch);
    if (!QTest::qWaitFor([&] { return m_preview->ask(u"window.cost[1]"_s).toInt() > 0; }))
        return {};
    QVariantList cost = m_preview->ask(u"window.cost"_s).toList();
    // The numbers of the block and of its line are longer in a longer page.
    cost[0] = cost.at(0).toInt() - int(QString::number(blocks / 2).size())
        - int(QString::number(blocks + 0.25, 'f', 2).size());
    return cost;
}

void TestPreviewEdits::oneKey_costsTheSameInAnyPage()
{
    const QVariantList small = costOfOneKey(20);
    const QVariantList large = costOfOneKey(10'000);

    QCOMPARE(small.size(), 3);
    QCOMPARE(large, small);
    QCOMPARE(small.at(1).toInt(), 1); // the letters of one text
    QCOMPARE(small.at(2).toInt(), 0);
}

void TestPreviewEdits::wordBesideAPicture_leavesThePicture()
{
    Page page = pageOfParagraphs(3);
    page.blocks[1] = {u"m"_s, u"<p>Some <em>words</em> <img src=\"a.png\"> here</p>"_s, 1};
    show(page);
    QTRY_COMPARE(m_preview->ask(u"document.images[0].naturalWidth"_s).toInt(), 31);
    m_preview->ask(u"document.images[0].isOurs = true"_s);

    for (const QString &html : {u"<p>Some <em>words</em> <img src=\"a.png\"> he</p>"_s,
             u"<p>Some <strong>more</strong> <img src=\"a.png\"> he</p>"_s,
             u"<p>Some <img src=\"a.png\" alt=\"x\"> he</p>"_s}) {
        Page next = page;
        next.blocks[1] = {html, html, 1};
        m_preview->pane().patchPage(diffPages(page, next));
        page = next;
        QTRY_COMPARE(contents(*m_preview).at(1), html);
    }
    QVERIFY(m_preview->ask(u"document.images[0].isOurs"_s).toBool());
}

void TestPreviewEdits::patchWhileThePageIsOnItsWay_isNotLost()
{
    Page page = pageOfParagraphs(9000);
    m_preview->pane().showPage(page);
    QTRY_COMPARE(m_preview->painted, 1);
    QVERIFY(contents(*m_preview).size() < page.blocks.size());

    int turns = 0;
    do {
        Page next = page;
        edit(next, 1);
        next.blocks[2] = paragraph(u"Typed %1"_s.arg(turns));
        next.blocks.remove(next.blocks.size() - 1 - m_random.bounded(8000), 1);
        m_preview->pane().patchPage(diffPages(page, next));
        page = next;
        QVERIFY(contents(*m_preview).at(2) == page.blocks.at(2).html);
    } while (contents(*m_preview).size() < page.blocks.size() && ++turns < 300);

    QStringList expected;
    for (const PageBlock &block : std::as_const(page.blocks))
        expected.append(block.html);
    QTRY_COMPARE(contents(*m_preview), expected);
}

QTEST_MAIN(TestPreviewEdits)
#include "tst_previewedits.moc"
