// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pagedraft.h"
#include "render/pagepatch.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

/// A page of blocks named by letters, three lines each.
Page pageOf(const QString &letters)
{
    Page page;
    for (const QChar letter : letters)
        page.blocks.append(
            PageBlock{QString(letter), "<p>"_L1 + letter + "</p>"_L1, 3, {}, {}, {}});
    return page;
}

Page patched(const PagePatch &patch, Page page)
{
    applyPatch(patch, page);
    return page;
}

QString lettersOf(const Page &page)
{
    QString letters;
    for (const PageBlock &block : page.blocks)
        letters += block.key;
    return letters;
}

void compare(const Page &actual, const Page &expected)
{
    QCOMPARE(actual.title, expected.title);
    QCOMPARE(actual.lang, expected.lang);
    QCOMPARE(actual.rightToLeft, expected.rightToLeft);
    QCOMPARE(lettersOf(actual), lettersOf(expected));
    QVERIFY(actual.blocks == expected.blocks);
}

} // namespace

class PagePatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void patch_replacesOnlyWhatChanged_data();
    void patch_replacesOnlyWhatChanged();
    void equalPages_needNoPatch();
    void lineCountsOfKeptBlocks_areSaidByThemselves();
    void titleAndLanguage_travelWithThePatch();
    void randomPages_followTheLaw();
    void anyChangesOfADraft_comeOutAsOnePatch();
    void hugeDifference_isReplacedWhole();
    void aPatchOfAnotherPage_givesSomePage();
};

void PagePatchTest::patch_replacesOnlyWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("splices"); // index-removed+inserted, one after the other
    QTest::newRow("a block in the middle") << u"abcde"_s << u"abXde"_s << u"2-1+X "_s;
    QTest::newRow("a block added") << u"abc"_s << u"abXc"_s << u"2-0+X "_s;
    QTest::newRow("a block removed") << u"abc"_s << u"ac"_s << u"1-1+ "_s;
    QTest::newRow("two places") << u"abcdefg"_s << u"aXcdeYg"_s << u"1-1+X 5-1+Y "_s;
    QTest::newRow("a block moved") << u"abcdef"_s << u"acdebf"_s << u"1-1+ 5-0+b "_s;
    QTest::newRow("from nothing") << QString() << u"ab"_s << u"0-0+ab "_s;
    QTest::newRow("to nothing") << u"ab"_s << QString() << u"0-2+ "_s;
    QTest::newRow("nothing in common") << u"ab"_s << u"XY"_s << u"0-2+XY "_s;
}

void PagePatchTest::patch_replacesOnlyWhatChanged()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, splices);

    const PagePatch patch = diffPages(pageOf(before), pageOf(after));

    QString said;
    for (const PagePatch::Splice &splice : patch.splices) {
        said += QString::number(splice.index) + u'-' + QString::number(splice.removed) + u'+';
        for (const PageBlock &block : splice.inserted)
            said += block.key;
        said += u' ';
    }
    QCOMPARE(said, splices);
    compare(patched(patch, pageOf(before)), pageOf(after));
}

void PagePatchTest::equalPages_needNoPatch()
{
    QVERIFY(diffPages(pageOf(u"abc"_s), pageOf(u"abc"_s)).isEmpty());
    QVERIFY(!diffPages(pageOf(u"abc"_s), pageOf(u"abd"_s)).isEmpty());
}

void PagePatchTest::lineCountsOfKeptBlocks_areSaidByThemselves()
{
    Page after = pageOf(u"aXbc"_s);
    after.blocks[3].lineCount = 7;

    const PagePatch patch = diffPages(pageOf(u"abc"_s), after);

    QCOMPARE(patch.splices.size(), 1);
    QCOMPARE(patch.lineCounts.size(), 1);
    QCOMPARE(patch.lineCounts[0].index, 3);
    QCOMPARE(patch.lineCounts[0].lineCount, 7);
    compare(patched(patch, pageOf(u"abc"_s)), after);
}

void PagePatchTest::titleAndLanguage_travelWithThePatch()
{
    Page after = pageOf(u"a"_s);
    after.title = u"Title"_s;
    after.lang = u"ar"_s;
    after.rightToLeft = true;

    const PagePatch patch = diffPages(pageOf(u"a"_s), after);

    QVERIFY(patch.attributesChanged);
    QVERIFY(patch.splices.isEmpty());
    compare(patched(patch, pageOf(u"a"_s)), after);
}

void PagePatchTest::randomPages_followTheLaw()
{
    QRandomGenerator random(7);
    const auto randomPage = [&random] {
        QString letters = u"abcdefghijklmnopqrstuvwxyz"_s;
        for (int swaps = random.bounded(8); swaps > 0; --swaps)
            std::swap(letters[random.bounded(26)], letters[random.bounded(26)]);
        Page page = pageOf(letters.left(random.bounded(27)));
        for (PageBlock &block : page.blocks) {
            block.lineCount = random.bounded(1, 4);
            if (random.bounded(6) == 0)
                block.html += "changed"_L1;
        }
        page.title = QString::number(random.bounded(3));
        page.rightToLeft = random.bounded(2) == 1;
        return page;
    };
    for (int run = 0; run < 2000; ++run) {
        const Page before = randomPage();
        const Page after = randomPage();
        const PagePatch patch = diffPages(before, after);
        int last = -1;
        for (const PagePatch::Splice &splice : patch.splices) {
            QVERIFY(splice.index > last);
            last = splice.index + splice.removed - (splice.removed > 0 ? 1 : 0);
        }
        compare(patched(patch, before), after);
        if (QTest::currentTestFailed())
            return;
    }
}

void PagePatchTest::anyChangesOfADraft_comeOutAsOnePatch()
{
    QRandomGenerator random(11);
    for (int run = 0; run < 2000; ++run) {
        const Page before = pageOf(u"abcdefghij"_s.left(random.bounded(11)));
        Page after = before;
        PageDraft draft(after);
        for (int change = random.bounded(12); change > 0; --change) {
            const int first = random.bounded(draft.count() + 1);
            const int removed = random.bounded(draft.count() - first + 1);
            const int inserted = random.bounded(2) == 0 ? removed : random.bounded(3);
            QString letters;
            while (letters.size() < inserted)
                letters += QChar(u'a' + random.bounded(26));
            draft.replace(first, removed, pageOf(letters).blocks);
            if (draft.count() > 0)
                draft.setLineCount(random.bounded(draft.count()), random.bounded(1, 9));
        }
        const PagePatch patch = draft.finish();
        compare(patched(patch, before), after);
        if (QTest::currentTestFailed())
            return;
    }
}

void PagePatchTest::hugeDifference_isReplacedWhole()
{
    Page before;
    Page after;
    for (int i = 0; i < 3000; ++i) {
        before.blocks.append(PageBlock{u'a' + QString::number(i), {}, 1, {}, {}, {}});
        after.blocks.append(PageBlock{u'b' + QString::number(i), {}, 1, {}, {}, {}});
    }

    const PagePatch patch = diffPages(before, after);

    QCOMPARE(patch.splices.size(), 1);
    compare(patched(patch, before), after);
}

void PagePatchTest::aPatchOfAnotherPage_givesSomePage()
{
    PagePatch patch;
    patch.splices
        = {{-3, -9, {}}, {700, 2, {PageBlock{u"new"_s, {}, 1, {}, {}, {}}}}, {5, 1'000'000, {}}};
    patch.lineCounts = {{-1, 4}, {900, 4}};
    const Page page = patched(patch, pageOf(u"abc"_s));
    QVERIFY(std::any_of(page.blocks.begin(), page.blocks.end(),
        [](const PageBlock &block) { return block.key == u"new"_s; }));
}

QTEST_GUILESS_MAIN(PagePatchTest)
#include "tst_pagepatch.moc"
