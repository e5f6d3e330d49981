// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/parser.h"
#include "support/waysback.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class tst_Parser : public QObject
{
    Q_OBJECT

private slots:
    void everyKind_isKnown();
    void lines_areTheBlocksOwn_data();
    void lines_areTheBlocksOwn();
    void headings_haveLevelAndPlainText();
    void loneAddress_isALoneLink_data();
    void loneAddress_isALoneLink();
    void footnotes_areOneLastBlock();
    void footnotesAmongText_keepTheOrderOfLines();
    void smartPunctuation_isAChoice();
    void forbiddenCharacters_doNotMoveLines();
    void deepNesting_isSurvived();
};

namespace {

/// "kind first+count" for every block.
QString outline(const QString &text)
{
    static constexpr auto names = "PHQLCXTRUF";
    QStringList parts;
    const QList<MarkdownBlock> blocks = parseMarkdown(text);
    for (const MarkdownBlock &block : blocks) {
        parts.append(QChar::fromLatin1(names[static_cast<int>(block.kind)])
            + QString::number(block.firstLine) + u'+' + QString::number(block.lineCount));
    }
    return parts.join(u' ');
}

} // namespace

void tst_Parser::everyKind_isKnown()
{
    const QString text
        = u"Words.\n\n# Title\n\n> quoted\n\n- item\n\n```\ncode\n```\n\n<div>\n</div>\n\n"
          "| a |\n| - |\n| b |\n\n***\n\nhttps://example.org/a\n\nNote[^1].\n\n[^1]: Yes."_s;

    QCOMPARE(outline(text), u"P0+1 H2+1 Q4+1 L6+1 C8+3 X12+2 T15+3 R19+1 U21+1 P23+1 F25+1"_s);
}

void tst_Parser::lines_areTheBlocksOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("blank") << u"\n \n\n"_s << u""_s;
    QTest::newRow("list with blank lines after it") << u"- a\n\n- b\n\n\ntext"_s << u"L0+3 P5+1"_s;
    QTest::newRow("unclosed fence") << u"```\ncode\n\n"_s << u"C0+2"_s;
    QTest::newRow("comment over lines") << u"<!-- a\nb -->\ntext"_s << u"X0+2 P2+1"_s;
    QTest::newRow("comment at the end") << u"text\n\n<!-- a\nb -->"_s << u"P0+1 X2+2"_s;
    QTest::newRow("table after a line of text")
        << u"x\n\nbefore\nmore\n| a |\n| - |\n| b |\n\ny"_s << u"P0+1 P2+2 T4+3 P8+1"_s;
    QTest::newRow("table of a header only, after text") << u"b\n| a |\n| - |"_s << u"P0+1 T1+2"_s;
    QTest::newRow("setext heading") << u"one\ntwo\n===\nthree"_s << u"H0+3 P3+1"_s;
    QTest::newRow("definitions belong to nobody") << u"a [r]\n\n[r]: /u\n\nb"_s << u"P0+1 P4+1"_s;
    QTest::newRow("indented code") << u"a\n\n    code\n\n    more\n\n\nb"_s << u"P0+1 C2+3 P7+1"_s;
}

void tst_Parser::lines_areTheBlocksOwn()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);

    QCOMPARE(outline(text), expected);
}

void tst_Parser::headings_haveLevelAndPlainText()
{
    const QList<MarkdownBlock> blocks = parseMarkdown(
        u"## A *fine* `day` in [Lviv](/u) &amp; ![Kyiv](k.png)\n\nTwo\nlines\n---"_s);

    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks[0].headingLevel, 2);
    QCOMPARE(blocks[0].plainText, u"A fine day in Lviv & Kyiv"_s);
    QCOMPARE(blocks[1].headingLevel, 2);
    QCOMPARE(blocks[1].plainText, u"Two lines"_s);
}

void tst_Parser::loneAddress_isALoneLink_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");

    const QString url = u"https://example.org/p?a=1&b=2#c"_s;
    QTest::newRow("alone") << url << url;
    QTest::newRow("http") << u"http://example.org"_s << u"http://example.org"_s;
    QTest::newRow("three spaces and some after") << u"   "_s + url + u"  "_s << url;
    QTest::newRow("four spaces are code") << u"    "_s + url << QString();
    QTest::newRow("a tab is code") << u"\t"_s + url << QString();
    QTest::newRow("before a heading") << url + u"\n# Title"_s << url;
    QTest::newRow("before a table") << url + u"\n| a |\n| - |"_s << url;
    QTest::newRow("underscores") << u"https://example.org/a_b_c"_s
                                 << u"https://example.org/a_b_c"_s;
    QTest::newRow("two lines") << url + u"\nmore"_s << QString();
    QTest::newRow("two addresses") << url + u'\n' + url << QString();
    QTest::newRow("after words") << u"See "_s + url << QString();
    QTest::newRow("angle brackets") << u'<' + url + u'>' << QString();
    QTest::newRow("in a list") << u"- "_s + url << QString();
    QTest::newRow("link text") << u"[a]("_s + url + u')' << QString();
    QTest::newRow("picture") << u"![a]("_s + url + u')' << QString();
    QTest::newRow("other scheme") << u"ftp://example.org/x"_s << QString();
    QTest::newRow("scheme alone") << u"https://"_s << QString();
    QTest::newRow("white space of another kind") << u"https://example.org/\u00A0x"_s << QString();
    QTest::newRow("a code span over the line end") << u"https://example.org/`a\nb`"_s << QString();
}

void tst_Parser::loneAddress_isALoneLink()
{
    QFETCH(QString, text);
    QFETCH(QString, url);

    const MarkdownBlock block = parseMarkdown(text).value(0);

    QCOMPARE(block.kind == BlockKind::LoneLink, !url.isEmpty());
    QCOMPARE(block.url, url);
    QVERIFY(!block.html.isEmpty());
}

void tst_Parser::footnotes_areOneLastBlock()
{
    const QString text
        = u"One[^b] two[^a] again[^b].\n\n[^a]: First of `a`.\n[^b]: Of b.\n\n[^c]: Unused."_s;
    const QList<MarkdownBlock> blocks = parseMarkdown(text);

    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks[1].kind, BlockKind::Footnotes);
    QCOMPARE(blocks[1].firstLine, 2);
    QCOMPARE(blocks[1].html.count(u"<section"_s), 1);
    QCOMPARE(blocks[1].html.count(u"<li "_s), 2);
    QVERIFY(blocks[1].html.startsWith(u"<section class=\"footnotes\""_s));
    QVERIFY(blocks[1].html.indexOf(u"fn-b"_s) < blocks[1].html.indexOf(u"fn-a"_s));
    QVERIFY(blocks[0].html.contains(u"id=\"fnref-b-2\""_s));
    QVERIFY(blocks[1].html.contains(u"href=\"#fnref-b-2\""_s));
    QCOMPARE((blocks[0].html + blocks[1].html).toUtf8(),
        withOwnWaysBack(renderSpecification(text.toUtf8(), {"footnotes"}, false)));
}

void tst_Parser::footnotesAmongText_keepTheOrderOfLines()
{
    QCOMPARE(outline(u"One[^1].\n\n[^1]: Note.\n\nTwo."_s), u"P0+1 P4+1 F5+0"_s);
    QCOMPARE(outline(u"One[^1] and[^2].\n\n[^1]: Note.\n\nTwo.\n\n[^2]: Note.\n"_s),
        u"P0+1 P4+1 F6+1"_s);
}

void tst_Parser::smartPunctuation_isAChoice()
{
    const QString text = u"\"Well\" -- it's done..."_s;

    QCOMPARE(parseMarkdown(text)[0].html, u"<p>&quot;Well&quot; -- it's done...</p>\n"_s);
    QCOMPARE(parseMarkdown(text, {true})[0].html, u"<p>“Well” – it’s done…</p>\n"_s);
}

void tst_Parser::forbiddenCharacters_doNotMoveLines()
{
    const QString text = u"a\u0000b\rc\n\n"_s + QChar(0xD800) + u"x\n\ny"_s;
    const QList<MarkdownBlock> blocks = parseMarkdown(text);

    QCOMPARE(blocks.size(), 3);
    QVERIFY(blocks[0].html.contains(u"a\uFFFDb c"_s));
    QCOMPARE(blocks[2].firstLine, 4);
}

void tst_Parser::deepNesting_isSurvived()
{
    const QString text = QString(2000, u'>') + u" x\n\n"_s + QString(2000, u'[') + u"\n\nend"_s;
    const QList<MarkdownBlock> blocks = parseMarkdown(text);

    QCOMPARE(blocks.size(), 3);
    QCOMPARE(blocks[2].html, u"<p>end</p>\n"_s);
}

QTEST_GUILESS_MAIN(tst_Parser)
#include "tst_parser.moc"
