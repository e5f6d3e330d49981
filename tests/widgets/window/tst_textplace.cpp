// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/textplace.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

#include <memory>

using namespace Galley;
using namespace Qt::StringLiterals;

class tst_TextPlace : public QObject
{
    Q_OBJECT

private slots:
    void placeScrolledTo_isThePlaceShown_data();
    void placeScrolledTo_isThePlaceShown();
    void bothEnds_areReached();
    void textThatFits_hasNoShare();
    void line_isClampedToTheText();
    void clickedWord_isFoundInTheSource_data();
    void clickedWord_isFoundInTheSource();
    void click_movesTheCaretIntoTheBlock();
};

namespace {

std::unique_ptr<QPlainTextEdit> shownText(int lines)
{
    auto edit = std::make_unique<QPlainTextEdit>();
    edit->setPlainText(u"A line.\n"_s.repeated(lines - 1) + u"The last."_s);
    edit->resize(400, 300);
    edit->show();
    return edit;
}

} // namespace

void tst_TextPlace::placeScrolledTo_isThePlaceShown_data()
{
    QTest::addColumn<int>("top");
    for (const int top : {0, 1, 50, 120, 170, 185, 189})
        QTest::addRow("%d", top) << top;
}

void tst_TextPlace::placeScrolledTo_isThePlaceShown()
{
    QFETCH(const int, top);
    const std::unique_ptr<QPlainTextEdit> edit = shownText(200);
    QScrollBar &bar = *edit->verticalScrollBar();
    bar.setValue(top);
    const ViewPlace place = viewPlace(*edit);
    const int scrolled = bar.value();
    if (scrolled < bar.maximum() - bar.pageStep())
        QCOMPARE(place.line, double(top));

    bar.setValue(100);
    scrollTo(*edit, place);

    QVERIFY2(qAbs(bar.value() - scrolled) <= 1, qPrintable(QString::number(bar.value())));
}

void tst_TextPlace::bothEnds_areReached()
{
    const std::unique_ptr<QPlainTextEdit> edit = shownText(200);
    QScrollBar &bar = *edit->verticalScrollBar();
    QCOMPARE(viewPlace(*edit).line, 0.0);
    QCOMPARE(viewPlace(*edit).share, 0.0);

    bar.setValue(bar.maximum());
    QCOMPARE(viewPlace(*edit).share, 1.0);
    QVERIFY(viewPlace(*edit).line > 199);

    scrollTo(*edit, {0, 0});
    QCOMPARE(bar.value(), 0);
    scrollTo(*edit, {200, 1});
    QCOMPARE(bar.value(), bar.maximum());
}

void tst_TextPlace::textThatFits_hasNoShare()
{
    const std::unique_ptr<QPlainTextEdit> edit = shownText(3);
    QCOMPARE(viewPlace(*edit).share, 0.0);
    QCOMPARE(viewPlace(*edit).line, 0.0);
}

void tst_TextPlace::line_isClampedToTheText()
{
    QPlainTextEdit edit;
    edit.setPlainText(u"One\nTwo\nThree"_s);

    goToLine(edit, 1);
    QCOMPARE(edit.textCursor().blockNumber(), 1);
    goToLine(edit, 99);
    QCOMPARE(edit.textCursor().blockNumber(), 2);
    goToLine(edit, -1);
    QCOMPARE(edit.textCursor().blockNumber(), 0);
}

// '|' is where the click was, and where the caret is to be.
void tst_TextPlace::clickedWord_isFoundInTheSource_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("source");
    QTest::newRow("plain") << u"The bri|dge is closed"_s << u"The bri|dge is closed"_s;
    QTest::newRow("emphasis") << u"The bridge is clo|sed"_s << u"The **bridge** is *clo|sed*"_s;
    QTest::newRow("second of two") << u"the one and th|e other"_s << u"the one and th|e other"_s;
    QTest::newRow("its letters in an address")
        << u"see the bridge and the br|idge"_s
        << u"see [the bridge](https://example.org/bridge) and the br|idge"_s;
    QTest::newRow("heading") << u"Who was as|ked"_s << u"## Who was as|ked"_s;
    QTest::newRow("second line") << u"One line and an|other"_s << u"One line\nand an|other"_s;
    QTest::newRow("part of a longer word") << u"port and por|t"_s << u"port and por|t support"_s;
    QTest::newRow("other signs") << u"It\u2019s \u201cclo|sed\u201d"_s << u"It's \"clo|sed\""_s;
    QTest::newRow("Arabic") << u"\u0627\u0644\u062c\u0633|\u0631 \u0645\u063a\u0644\u0642"_s
                            << u"**\u0627\u0644\u062c\u0633|\u0631** \u0645\u063a\u0644\u0642"_s;
    QTest::newRow("after the last word") << u"It is closed.|"_s << u"It is closed|."_s;
    QTest::newRow("front matter") << u"A bri|dge"_s << u"---\ntitle: A bri|dge\n---"_s;
    QTest::newRow("nothing like it") << u"Reading ti|me"_s << u"---\n|---"_s;
}

void tst_TextPlace::clickedWord_isFoundInTheSource()
{
    QFETCH(const QString, shown);
    QFETCH(const QString, source);
    PreviewClick click;
    click.before = shown.section(u'|', 0, 0);
    click.after = shown.section(u'|', 1, 1);
    click.share = double(click.before.size()) / double(shown.size() - 1);

    QString text = source;
    const qsizetype place = text.indexOf(u'|');
    text.remove(u'|');

    QCOMPARE(text.insert(clickedPlace(text, click), u'|'), source);
    QCOMPARE(text.indexOf(u'|'), place);
}

void tst_TextPlace::click_movesTheCaretIntoTheBlock()
{
    QPlainTextEdit edit;
    edit.setPlainText(u"One word\n\nTwo words\nmore words\n\nwords"_s);

    goToClick(edit,
        {.line = 2,
            .lineCount = 3,
            .before = u"Two words more wo"_s,
            .after = u"rds"_s,
            .share = 0.8});

    QCOMPARE(edit.textCursor().blockNumber(), 3);
    QCOMPARE(edit.textCursor().positionInBlock(), 7);
}

QTEST_MAIN(tst_TextPlace)
#include "tst_textplace.moc"
