// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/linescanner.h"
#include "support/blessed.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <array>

using namespace Galley;
using namespace Qt::StringLiterals;

class tst_LineScanner : public QObject
{
    Q_OBJECT

private slots:
    void goldenTexts_areScannedAsKept_data();
    void goldenTexts_areScannedAsKept();
    void anyText_givesSpansInOrder();
    void states_surviveAsNumbers();
    void startState_isMinusOne();
    void frontMatter_needsTheFirstLine();
    void markThatNothingCloses_isARule();
    void loneAddress_isAnEmbedLineWhereNoParagraphGoesOn();
    void hostileLines_areScannedInLinearTime_data();
    void hostileLines_areScannedInLinearTime();
};

namespace {

QString nameOf(SpanKind kind)
{
    static constexpr std::array names{"Text", "Heading", "Quote", "Strong", "Emphasis",
        "StrongEmphasis", "Strikethrough", "LinkText", "Mark", "LinkTarget", "Code", "Html",
        "EmbedLine", "FrontMatterKey", "FrontMatterValue", "FrontMatterProse", "FrontMatterMark",
        "Reference"};
    return QString::fromLatin1(names.at(size_t(kind)));
}

QStringList goldenNames()
{
    const QDir folder(QStringLiteral(GALLEY_TEST_DATA) + u"/linescanner"_s);
    return folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
}

QString goldenPath(const QString &name)
{
    return QStringLiteral(GALLEY_TEST_DATA) + u"/linescanner/"_s + name;
}

/// Every line with its spans below it, and nothing about a state.
QByteArray spansOf(const QStringList &lines)
{
    QString made;
    LineState state;
    for (const QString &line : lines) {
        const LineScan scan = scanLine(line, state);
        made += u'=' + line + u'\n';
        for (const Span &span : scan.spans) {
            const QString level
                = span.headingLevel ? u" h"_s + QString::number(span.headingLevel) : QString();
            made += u"    "_s + nameOf(span.kind) + level + u" |"_s
                + line.mid(span.start, span.length) + u"|\n"_s;
        }
        state = scan.state;
    }
    return made.toUtf8();
}

/// What is wrong with the spans, or nothing.
QString faultOf(const QString &line, const QList<Span> &spans)
{
    int covered = 0;
    for (const Span &span : spans) {
        if (span.length <= 0 || span.start < covered || span.start + span.length > line.size())
            return u"a span out of order or of the line: "_s + line;
        if (!QStringView(line).mid(covered, span.start - covered).trimmed().isEmpty())
            return u"something before a span is covered by none: "_s + line;
        covered = span.start + span.length;
    }
    return QStringView(line).mid(covered).trimmed().isEmpty()
        ? QString()
        : u"the end is covered by none: "_s + line;
}

QString randomLine(QRandomGenerator &random, const QStringList &pieces)
{
    QString line;
    const int count = random.bounded(12);
    for (int i = 0; i < count; ++i)
        line += pieces[random.bounded(int(pieces.size()))];
    return line;
}

} // namespace

void tst_LineScanner::goldenTexts_areScannedAsKept_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = goldenNames();
    QVERIFY(names.size() > 5);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void tst_LineScanner::goldenTexts_areScannedAsKept()
{
    QFETCH(QString, name);

    QStringList lines = QString::fromUtf8(Blessed::read(goldenPath(name))).split(u'\n');
    lines.removeLast();
    const QByteArray made = spansOf(lines);

    QString keptName = name;
    keptName.replace(u".md"_s, u".spans"_s);
    const QByteArray kept = Blessed::expected(goldenPath(keptName), made);
    QCOMPARE(QString::fromUtf8(made), QString::fromUtf8(kept));
}

void tst_LineScanner::anyText_givesSpansInOrder()
{
    const QStringList pieces{u"*"_s, u"**"_s, u"_"_s, u"~~"_s, u"`"_s, u"```"_s, u"["_s, u"]"_s,
        u"("_s, u")"_s, u"]("_s, u"!["_s, u"<"_s, u">"_s, u"> "_s, u"- "_s, u"1. "_s, u"    "_s,
        u"\t"_s, u"#"_s, u"# "_s, u"|"_s, u"---"_s, u"==="_s, u"\\"_s, u"&amp;"_s, u"&"_s,
        u"<!--"_s, u"-->"_s, u"<div>"_s, u"<b a='"_s, u"'"_s, u"\""_s, u"https://a.b/c"_s,
        u"www.x.y"_s, u"a@b.c"_s, u"@"_s, u"[^1]"_s, u"[a]: "_s, u":"_s, u"title: "_s, u"word"_s,
        u" "_s, u"слово"_s, u"😀"_s, u"~~~"_s, u"[ ] "_s, u"\u00A0"_s, u"<?"_s, u"]]>"_s,
        QString(QChar(0xD83D))};
    QRandomGenerator random(20);
    LineState state;
    for (int i = 0; i < 40000; ++i) {
        if (i % 50 == 0)
            state = LineState();
        const QString line = i % 200 == 0 ? u"---"_s : randomLine(random, pieces);
        const LineScan scan = scanLine(line, state);
        const QString fault = faultOf(line, scan.spans);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QVERIFY(scan.state.toInt() >= 0);
        QCOMPARE(LineState::fromInt(scan.state.toInt()), scan.state);
        state = scan.state;
    }
}

void tst_LineScanner::states_surviveAsNumbers()
{
    QSet<int> numbers;
    const QStringList names = goldenNames();
    for (const QString &name : names) {
        LineState state;
        const QStringList lines = QString::fromUtf8(Blessed::read(goldenPath(name))).split(u'\n');
        for (const QString &line : lines) {
            state = scanLine(line, state).state;
            numbers.insert(state.toInt());
            QVERIFY(state.toInt() >= 0);
            QCOMPARE(LineState::fromInt(state.toInt()), state);
        }
    }
    QVERIFY(numbers.size() > 20);
}

void tst_LineScanner::startState_isMinusOne()
{
    QCOMPARE(LineState().toInt(), -1);
    QCOMPARE(LineState::fromInt(-1), LineState());
}

void tst_LineScanner::frontMatter_needsTheFirstLine()
{
    const LineState first = scanLine(u"---", LineState()).state;
    const LineState later = scanLine(u"---", scanLine(u"", LineState()).state).state;

    QCOMPARE(first.room, LineState::Room::FrontMatter);
    QCOMPARE(later.room, LineState::Room::Body);
    QCOMPARE(scanLine(u"----", LineState()).state.room, LineState::Room::Body);
}

void tst_LineScanner::markThatNothingCloses_isARule()
{
    const LineScan mark = scanLine(u"---", LineState::atStart(false));
    QCOMPARE(mark.spans, QList<Span>({{SpanKind::Mark, 0, 3}}));
    QCOMPARE(mark.state.room, LineState::Room::Body);
    QCOMPARE(scanLine(u"title: Words", mark.state).spans.value(0).kind, SpanKind::Text);

    QCOMPARE(LineState::atStart(true), LineState());
}

void tst_LineScanner::loneAddress_isAnEmbedLineWhereNoParagraphGoesOn()
{
    const QString url = u"https://example.org/post/1"_s;
    const auto isEmbed = [&](const QStringList &before) {
        LineState state;
        for (const QString &line : before)
            state = scanLine(line, state).state;
        return scanLine(url, state).spans.value(0).kind == SpanKind::EmbedLine;
    };

    QVERIFY(isEmbed({}));
    QVERIFY(isEmbed({u"Words."_s, u""_s}));
    QVERIFY(isEmbed({u"# Title"_s}));
    QVERIFY(isEmbed({u"---"_s, u"title: x"_s, u"---"_s}));
    QVERIFY(isEmbed({u"- item"_s, u""_s}));
    QVERIFY(!isEmbed({u"Words"_s}));
    QVERIFY(!isEmbed({url}));
    QVERIFY(!isEmbed({u"- item"_s}));
    QVERIFY(!isEmbed({u"```"_s}));
    QVERIFY(!isEmbed({u"| a |"_s, u"| - |"_s}));
}

void tst_LineScanner::hostileLines_areScannedInLinearTime_data()
{
    QTest::addColumn<QString>("piece");

    const QStringList pieces{u"["_s, u"]"_s, u"[]"_s, u"[a]("_s, u"[a](b"_s, u"[](<"_s, u"![[]()"_s,
        u"[a](b \""_s, u"[a](b '"_s, u"[a](b ("_s, u"[^"_s, u"[a]["_s, u"*"_s, u"*a "_s, u"a* "_s,
        u"*a_ "_s, u"**a *b "_s, u"*_~"_s, u"~a "_s, u"a**b"_s, u"`"_s, u"` "_s, u"`a``b```c"_s,
        u"<"_s, u"<a "_s, u"<a b='"_s, u"<a b=\"<a b='"_s, u"<!-- "_s, u"<?"_s, u"<![CDATA["_s,
        u"<!A "_s, u"&"_s, u"&a"_s, u"@"_s, u"a@"_s, u"a.b@c.d"_s, u"https://"_s, u"https://a)"_s,
        u"www.a;"_s, u"\\"_s, u"> "_s, u"- "_s, u"|"_s, u"#"_s, u"1"_s, u": "_s, u"\t"_s,
        u"- a: "_s};
    for (const QString &piece : pieces)
        QTest::newRow(qPrintable(piece)) << piece;
    QString backticks;
    for (int length = 1; length < 600; ++length)
        backticks += QString(length, u'`') + u' ';
    QTest::newRow("backticks of every length") << backticks;
}

void tst_LineScanner::hostileLines_areScannedInLinearTime()
{
    QFETCH(QString, piece);

    // So long that a scan in quadratic time runs into the time limit of the test.
    const QString line = piece.repeated(int(100000 / piece.size()) + 1);
    const LineState frontMatter = scanLine(u"---", LineState()).state;
    const LineState body = scanLine(u"", LineState()).state;
    for (const LineState &state : {body, frontMatter}) {
        const LineScan scan = scanLine(line, state);
        const QString fault = faultOf(line, scan.spans);
        QVERIFY2(fault.isEmpty(), qPrintable(fault.left(100)));
    }
}

QTEST_GUILESS_MAIN(tst_LineScanner)
#include "tst_linescanner.moc"
