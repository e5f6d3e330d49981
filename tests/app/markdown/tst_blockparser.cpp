// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/blockparser.h"
#include "markdown/parser.h"
#include "support/randomarticle.h"
#include "support/waysback.h"

#include <QTest>

using namespace Galley;
using Reading = BlockParser::Reading;
using namespace Qt::StringLiterals;

class tst_BlockParser : public QObject
{
    Q_OBJECT

private slots:
    void anyEdits_giveWhatParsingFromScratchGives_data();
    void anyEdits_giveWhatParsingFromScratchGives();
    void anyPieces_giveTheWholeText();
    void blocks_areWhatCmarkMakesOfTheWholeText();
    void aLetter_costsItsBlock_data();
    void aLetter_costsItsBlock();
    void aNewLine_costsItsBlocks();
    void aDefinition_costsItsUsers();
    void aFence_costsWhatItTakesIn();
    void linesAsWritten_areNotParsed();
    void anEdit_mayLeaveItsLinesAsWritten();
    void textBelowLinesAsWritten_isParsedAlone();
    void linesAsWritten_areParsedWhenEdited();
};

namespace {

QString describe(const MarkdownBlock &block)
{
    return u"%1 %2+%3 h%4 [%5] <%6>\n%7"_s.arg(int(block.kind))
        .arg(block.firstLine)
        .arg(block.lineCount)
        .arg(block.headingLevel)
        .arg(block.plainText, block.url, block.html);
}

/// A parser and what it has told of its blocks.
class Follower final
{
public:
    explicit Follower(QStringList lines)
        : m_lines(std::move(lines))
    {
        m_parser.begin({});
    }
    BlockParser &parser() { return m_parser; }
    QStringList &lines() { return m_lines; }
    [[nodiscard]] bool isComplete() const { return m_parser.isComplete(BodyLines(m_lines, 0)); }
    void parseMore(int characters, Reading reading = Reading::Parsed)
    {
        take(m_parser.parseMore(BodyLines(m_lines, 0), characters, reading));
    }
    void parseAll()
    {
        while (!isComplete())
            parseMore(1'000'000);
    }
    /// `lines()` has the edit already.
    void apply(const LineEdit &edit, Reading reading = Reading::Parsed)
    {
        take(m_parser.apply(BodyLines(m_lines, 0), {edit.firstLine, edit.firstLine + edit.removed},
            int(edit.inserted.size()) - edit.removed, reading));
    }
    [[nodiscard]] QList<BlockKind> kinds() const
    {
        QList<BlockKind> all;
        for (const MarkdownBlock &block : m_blocks)
            all.append(block.kind);
        return all;
    }
    [[nodiscard]] QStringList blocks() const
    {
        QStringList all;
        for (int i = 0; i < m_blocks.size(); ++i) {
            MarkdownBlock block = m_blocks.at(i);
            block.firstLine = m_parser.firstLine(i);
            block.lineCount = m_parser.endLine(i) - block.firstLine;
            all.append(describe(block));
        }
        if (m_parser.footnotes())
            all.append(describe(*m_parser.footnotes()));
        return all;
    }
    [[nodiscard]] int lastInserted() const { return m_lastInserted; }
    [[nodiscard]] int lastTouched() const { return m_lastTouched; }

private:
    void take(const BlockChanges &changes)
    {
        m_blocks.remove(changes.first, changes.removed);
        for (int i = 0; i < changes.inserted.size(); ++i)
            m_blocks.insert(changes.first + i, changes.inserted.at(i));
        for (const BlockChanges::Touched &touched : changes.touched)
            m_blocks[touched.index] = touched.block;
        m_lastInserted = int(changes.inserted.size());
        m_lastTouched = int(changes.touched.size());
        QCOMPARE(m_blocks.size(), m_parser.count());
    }

    BlockParser m_parser;
    QStringList m_lines;
    QList<MarkdownBlock> m_blocks;
    int m_lastInserted = 0;
    int m_lastTouched = 0;
};

QStringList fromScratch(const QStringList &lines)
{
    Follower follower(lines);
    follower.parseAll();
    return follower.blocks();
}

/// A news article of paragraphs, about as many characters.
QStringList newsText(int characters)
{
    QStringList lines;
    int size = 0;
    for (int i = 0; size < characters; ++i) {
        lines.append(i % 12 == 0 ? u"## Part %1"_s.arg(i)
                                 : u"The council met for the %1th time. "_s.arg(i).repeated(12));
        size += int(lines.constLast().size()) + 2;
        lines.append(QString());
    }
    return lines;
}

int rounds(int usual)
{
    return qEnvironmentVariableIsSet("GALLEY_LONG") ? usual * 20 : usual;
}

} // namespace

void tst_BlockParser::anyEdits_giveWhatParsingFromScratchGives_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<bool>("withNotes");
    QTest::addColumn<int>("texts");
    QTest::addColumn<int>("edits");

    QTest::newRow("short texts") << 6 << true << 150 << 20;
    QTest::newRow("short texts without footnotes") << 6 << false << 150 << 20;
    QTest::newRow("texts") << 40 << true << 40 << 60;
    QTest::newRow("long texts") << 400 << true << 4 << 100;
}

void tst_BlockParser::anyEdits_giveWhatParsingFromScratchGives()
{
    QFETCH(int, lines);
    QFETCH(bool, withNotes);
    QFETCH(int, texts);
    QFETCH(int, edits);

    const int all = rounds(texts);
    for (int seed = 1; seed <= all; ++seed) {
        RandomArticle random(
            quint32(seed), withNotes ? RandomArticle::Notes::With : RandomArticle::Notes::Without);
        Follower follower(random.text(lines));
        follower.parseAll();
        for (int i = 0; i < edits; ++i) {
            const QStringList before = follower.lines();
            const LineEdit edit = random.edit(follower.lines());
            follower.apply(edit);
            follower.parseAll();
            const QStringList expected = fromScratch(follower.lines());
            if (follower.blocks() != expected) {
                qInfo().noquote() << "seed" << seed << "edit" << i << "at" << edit.firstLine
                                  << edit.removed << edit.inserted << "\nbefore:\n"
                                  << before.join(u"\n");
                QCOMPARE(follower.blocks().join(u'\n'), expected.join(u'\n'));
            }
        }
    }
}

void tst_BlockParser::anyPieces_giveTheWholeText()
{
    const int all = rounds(60);
    for (int seed = 1; seed <= all; ++seed) {
        RandomArticle random(quint32(seed + 5000));
        Follower follower(random.text(60));
        while (!follower.isComplete()) {
            follower.parseMore(1 + random.below(300));
            if (random.below(3) == 0)
                follower.apply(random.edit(follower.lines()));
        }
        QCOMPARE(follower.blocks(), fromScratch(follower.lines()));
    }
}

void tst_BlockParser::blocks_areWhatCmarkMakesOfTheWholeText()
{
    const QList<QByteArray> extensions{
        "table", "strikethrough", "autolink", "tagfilter", "tasklist", "footnotes"};
    const int all = rounds(300);
    for (int seed = 1; seed <= all; ++seed) {
        RandomArticle random(quint32(seed + 9000), RandomArticle::Notes::Without);
        const QString text = random.text(40).join(u'\n').replace(u'\r', u' ');
        QString together;
        const QList<MarkdownBlock> blocks = parseMarkdown(text);
        for (const MarkdownBlock &block : blocks)
            together += block.html;
        if (together.toUtf8() != renderSpecification(text.toUtf8(), extensions, false))
            qInfo().noquote() << "seed" << seed << '\n' << text;
        QCOMPARE(together.toUtf8(), renderSpecification(text.toUtf8(), extensions, false));
    }
}

void tst_BlockParser::aLetter_costsItsBlock_data()
{
    QTest::addColumn<int>("characters");

    QTest::newRow("10 kB") << 10'000;
    QTest::newRow("5 MB") << 5'000'000;
}

void tst_BlockParser::aLetter_costsItsBlock()
{
    QFETCH(int, characters);

    Follower follower(newsText(characters));
    follower.parseAll();
    const int line = int(follower.lines().size()) / 4 * 2;
    const BlockParser::Work before = follower.parser().work();

    follower.lines()[line] += u'x';
    follower.apply({line, 1, {follower.lines().at(line)}});

    QCOMPARE(follower.lastInserted(), 1);
    QCOMPARE(follower.lastTouched(), 0);
    QCOMPARE(follower.parser().work().blocksParsed - before.blocksParsed, 1);
    QCOMPARE(follower.parser().work().linesParsed - before.linesParsed, 2);
}

void tst_BlockParser::aNewLine_costsItsBlocks()
{
    Follower follower(newsText(1'000'000));
    follower.parseAll();
    const int line = int(follower.lines().size()) / 4 * 2;
    const LineEdit edit{line + 1, 0, {QString(), u"A paragraph more."_s}};
    const BlockParser::Work before = follower.parser().work();

    applyEdit(edit, follower.lines());
    follower.apply(edit);

    QVERIFY(follower.parser().work().blocksParsed - before.blocksParsed <= 3);
    QCOMPARE(follower.blocks(), fromScratch(follower.lines()));
}

void tst_BlockParser::aDefinition_costsItsUsers()
{
    QStringList lines = newsText(1'000'000);
    lines[200] += u" [the minutes]"_s;
    lines[4000] += u" [the minutes]"_s;
    lines += {QString(), u"[the minutes]: /minutes"_s, QString()};
    Follower follower(lines);
    follower.parseAll();
    const int line = int(follower.lines().size()) - 2;
    const BlockParser::Work before = follower.parser().work();

    follower.lines()[line] = u"[the minutes]: /others"_s;
    follower.apply({line, 1, {follower.lines().at(line)}});

    QVERIFY(follower.parser().work().blocksParsed - before.blocksParsed <= 4);
    QCOMPARE(follower.lastTouched(), 2);
    QCOMPARE(follower.blocks(), fromScratch(follower.lines()));
}

void tst_BlockParser::aFence_costsWhatItTakesIn()
{
    Follower follower(newsText(1'000'000));
    follower.parseAll();
    const int line = int(follower.lines().size()) / 4 * 2 + 1;
    const BlockParser::Work before = follower.parser().work();

    follower.lines()[line] = u"```"_s;
    follower.apply({line, 1, {follower.lines().at(line)}});

    QVERIFY(
        follower.parser().work().linesParsed - before.linesParsed < 3 * follower.lines().size());
    QCOMPARE(follower.blocks(), fromScratch(follower.lines()));
}

void tst_BlockParser::linesAsWritten_areNotParsed()
{
    Follower follower({u"one"_s, QString(), u"two"_s, u"[a]: /u"_s, QString(), u"    three [a]"_s,
        QString(), u"four"_s});
    follower.parseMore(1);
    const qint64 parsed = follower.parser().work().linesParsed;
    follower.parseMore(1, Reading::AsWritten);
    QCOMPARE(follower.parser().work().linesParsed, parsed);
    follower.parseAll();

    QCOMPARE(follower.kinds(),
        (QList<BlockKind>{
            BlockKind::Paragraph, BlockKind::Unparsed, BlockKind::Code, BlockKind::Paragraph}));
    QCOMPARE(follower.parser().firstLine(1), 2);
    QCOMPARE(follower.parser().endLine(1), 5);
}

void tst_BlockParser::anEdit_mayLeaveItsLinesAsWritten()
{
    Follower follower({u"one"_s, QString(), u"*two*"_s, QString(), u"three"_s});
    follower.parseAll();
    follower.lines()[2] = u"*other*"_s;
    const qint64 parsed = follower.parser().work().linesParsed;
    follower.apply({2, 1, {u"*other*"_s}}, Reading::AsWritten);
    QCOMPARE(follower.parser().work().linesParsed, parsed);
    const QList<BlockKind> withWall{
        BlockKind::Paragraph, BlockKind::Unparsed, BlockKind::Paragraph};
    QCOMPARE(follower.kinds(), withWall);

    follower.lines()[0] = u"*one*"_s;
    follower.apply({0, 1, {u"*one*"_s}});
    follower.lines()[4] = u"*three*"_s;
    follower.apply({4, 1, {u"*three*"_s}});
    QCOMPARE(follower.kinds(), withWall);

    follower.lines()[2] = u"*two*"_s;
    follower.apply({2, 1, {u"*two*"_s}});
    QCOMPARE(follower.blocks(), fromScratch(follower.lines()));
}

void tst_BlockParser::textBelowLinesAsWritten_isParsedAlone()
{
    Follower follower({u"one"_s, QString(), u"two"_s});
    follower.parseMore(1);
    follower.parseMore(1, Reading::AsWritten);
    follower.lines() += QStringList{QString(), u"three"_s};
    follower.apply({3, 0, {QString(), u"three"_s}});
    QCOMPARE(follower.kinds(),
        (QList<BlockKind>{BlockKind::Paragraph, BlockKind::Unparsed, BlockKind::Paragraph}));
}

void tst_BlockParser::linesAsWritten_areParsedWhenEdited()
{
    for (int seed = 1; seed <= rounds(40); ++seed) {
        RandomArticle random(quint32(seed + 700));
        Follower follower(random.text(30));
        for (int step = 0; !follower.isComplete(); ++step)
            follower.parseMore(50, step % 3 == 1 ? Reading::AsWritten : Reading::Parsed);
        for (int i = 0; i < 20; ++i)
            follower.apply(random.edit(follower.lines()),
                random.below(4) == 0 ? Reading::AsWritten : Reading::Parsed);
        // The segments after such lines begin as if nothing stood above: an edit of all mends that.
        const LineEdit all{0, int(follower.lines().size()), follower.lines()};
        follower.apply(all);
        QCOMPARE(follower.blocks(), fromScratch(follower.lines()));
    }
}

QTEST_GUILESS_MAIN(tst_BlockParser)
#include "tst_blockparser.moc"
