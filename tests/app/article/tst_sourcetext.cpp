// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/sourcetext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

/// A text of random lines with random ends, some of them awkward, that is valid UTF-8.
QByteArray randomText(QRandomGenerator &random)
{
    static const QList<QByteArray> pieces{"", "a", "word ", "\xC3\xBC", "\xE2\x80\xA8",
        "\xEF\xBB\xBF", "\xF0\x9F\x93\xB0", "\xC2\xA0", "\t", "\x0B", "\xEF\xBF\xBD",
        "\xEF\xBF\xBE", QByteArray(1, '\0')};
    static const QList<QByteArray> ends{
        "\n", "\r\n", "\r", "\n\r", "\xE2\x80\xA9", "\xEF\xB7\x90", "\xEF\xB7\x91"};
    QByteArray text = random.bounded(4) == 0 ? "\xEF\xBB\xBF" : "";
    const int lines = random.bounded(30);
    for (int line = 0; line < lines; ++line) {
        for (int piece = random.bounded(4); piece > 0; --piece)
            text += pieces[random.bounded(pieces.size())];
        if (line + 1 < lines || random.bounded(2) == 0)
            text += ends[random.bounded(ends.size())];
    }
    return text;
}

void editRandomly(QStringList &lines, QRandomGenerator &random)
{
    const qsizetype line = random.bounded(lines.size());
    switch (random.bounded(3)) {
    case 0:
        lines[line] += u"!"_s;
        break;
    case 1:
        lines.insert(line, u"new line"_s);
        break;
    default:
        if (lines.size() > 1)
            lines.removeAt(line);
    }
}

} // namespace

class TestSourceText final : public QObject
{
    Q_OBJECT

private slots:
    void newText_isOneEmptyLine();
    void lines_areSplitAsADocumentSplitsThem_data();
    void lines_areSplitAsADocumentSplitsThem();
    void byteOrderMark_isOnlyOneAtTheBeginning();
    void trouble_isNamed_data();
    void trouble_isNamed();
    void lineEnd_isTheMostFrequent_data();
    void lineEnd_isTheMostFrequent();
    void unchangedText_isWrittenByteForByte();
    void randomBytes_areWrittenByteForByte();
    void changedLine_changesOnlyItsOwnBytes();
    void randomEditsTakenBack_giveTheOriginalBytes();
    void addedLine_getsTheLineEndOfTheText();
    void lineMovedToTheEnd_losesItsLineEnd();
    void linesAddedAfterTheLast_completeIt();
    void linesInTheMiddle_keepTheirBytesAroundTwoEdits();
    void emptiedLineBetweenCrAndLf_staysALine();
    void manyChangedLines_areWrittenAsTheyAre();
};

void TestSourceText::newText_isOneEmptyLine()
{
    const SourceText text;

    QCOMPARE(text.lines(), QStringList{QString()});
    QCOMPARE(text.encode(text.lines()), "");
    QCOMPARE(text.encode({u"Ü"_s, QString()}), "\xC3\x9C\n");
    QCOMPARE(SourceText::fromBytes({}).lines(), text.lines());
}

void TestSourceText::lines_areSplitAsADocumentSplitsThem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("lf") << QByteArray("a\nb\n") << QStringList{u"a"_s, u"b"_s, QString()};
    QTest::newRow("crlf") << QByteArray("a\r\nb") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("lone cr") << QByteArray("a\r\r\nb\r")
                             << QStringList{u"a"_s, QString(), u"b"_s, QString()};
    QTest::newRow("lf cr") << QByteArray("a\n\rb") << QStringList{u"a"_s, QString(), u"b"_s};
    QTest::newRow("paragraph separator") << QByteArray("a\xE2\x80\xA9"
                                                       "b")
                                         << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("frames") << QByteArray("a\xEF\xB7\x90"
                                          "b\xEF\xB7\x91")
                            << QStringList{u"a"_s, u"b"_s, QString()};
    QTest::newRow("line separator") << QByteArray("a\xE2\x80\xA8"
                                                  "b")
                                    << QStringList{u"a\u2028b"_s};
    QTest::newRow("next line") << QByteArray("a\xC2\x85"
                                             "b\x0C")
                               << QStringList{u"a\u0085b\u000C"_s};
    QTest::newRow("only an end") << QByteArray("\n") << QStringList{QString(), QString()};
    QTest::newRow("mark in the text") << QByteArray("a\n\xEF\xBB\xBF"
                                                    "b")
                                      << QStringList{u"a"_s, u"\uFEFFb"_s};
}

void TestSourceText::lines_areSplitAsADocumentSplitsThem()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);

    const SourceText text = SourceText::fromBytes(bytes);

    QCOMPARE(text.lines(), lines);
    QCOMPARE(text.encode(lines), bytes);
    QCOMPARE(text.trouble(), SourceText::Trouble::None);
}

void TestSourceText::byteOrderMark_isOnlyOneAtTheBeginning()
{
    const QByteArray bytes("\xEF\xBB\xBF\xEF\xBB\xBF"
                           "a\n");

    const SourceText text = SourceText::fromBytes(bytes);

    QVERIFY(text.hasByteOrderMark());
    QCOMPARE(text.lines().first(), u"\uFEFFa"_s);
    QCOMPARE(text.encode({u"b"_s, QString()}),
        "\xEF\xBB\xBF"
        "b\n");
    QVERIFY(!SourceText::fromBytes("a").hasByteOrderMark());
}

void TestSourceText::trouble_isNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SourceText::Trouble>("trouble");
    QTest::newRow("good") << QByteArray("gr\xC3\xBC\xC3\x9F") << SourceText::Trouble::None;
    QTest::newRow("latin 1") << QByteArray("gr\xFC\xDF\n") << SourceText::Trouble::NotUtf8;
    QTest::newRow("utf-16") << QByteArray("\xFF\xFE"
                                          "a\0b\0",
        6) << SourceText::Trouble::NotUtf8;
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << SourceText::Trouble::NotUtf8;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << SourceText::Trouble::NotUtf8;
    QTest::newRow("cut") << QByteArray("a\xE2\x82") << SourceText::Trouble::NotUtf8;
    QTest::newRow("nul") << QByteArray("a\0b", 3) << SourceText::Trouble::NulBytes;
}

void TestSourceText::trouble_isNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(SourceText::Trouble, trouble);

    const SourceText text = SourceText::fromBytes(bytes);

    QCOMPARE(text.trouble(), trouble);
    QCOMPARE(text.encode(text.lines()), bytes);
    if (trouble == SourceText::Trouble::NotUtf8)
        QVERIFY(text.lines().join(u'\n').contains(QChar::ReplacementCharacter));
}

void TestSourceText::lineEnd_isTheMostFrequent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("isMixed");
    QTest::newRow("none") << QByteArray("a") << QByteArray("\n") << false;
    QTest::newRow("crlf") << QByteArray("a\r\nb\r\n") << QByteArray("\r\n") << false;
    QTest::newRow("cr") << QByteArray("a\rb\r") << QByteArray("\r") << false;
    QTest::newRow("mostly crlf") << QByteArray("a\r\nb\nc\r\n") << QByteArray("\r\n") << true;
}

void TestSourceText::lineEnd_isTheMostFrequent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, end);
    QFETCH(bool, isMixed);

    const SourceText text = SourceText::fromBytes(bytes);

    QCOMPARE(text.lineEnd(), end);
    QCOMPARE(text.hasMixedLineEnds(), isMixed);
}

void TestSourceText::unchangedText_isWrittenByteForByte()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 5000; ++i) {
        const QByteArray bytes = randomText(random);
        const SourceText text = SourceText::fromBytes(bytes);
        QCOMPARE(text.encode(text.lines()), bytes);
    }
}

void TestSourceText::randomBytes_areWrittenByteForByte()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 10000; ++i) {
        QByteArray bytes(random.bounded(60), '\0');
        for (char &byte : bytes)
            byte = random.bounded(3) == 0 ? "\r\n\xE2\x80\xA9"[random.bounded(5)]
                                          : static_cast<char>(random.bounded(256));
        const SourceText text = SourceText::fromBytes(bytes);
        QCOMPARE(text.encode(text.lines()), bytes);
    }
}

void TestSourceText::changedLine_changesOnlyItsOwnBytes()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 3000; ++i) {
        const QByteArray bytes = randomText(random);
        const SourceText text = SourceText::fromBytes(bytes);
        QStringList lines = text.lines();
        const qsizetype changed = random.bounded(lines.size());
        lines[changed] += u"qqq"_s;

        const QByteArray result = text.encode(lines);

        const qsizetype at = result.indexOf("qqq");
        QVERIFY(at >= 0);
        QCOMPARE(QByteArray(result).remove(at, 3), bytes);
    }
}

void TestSourceText::randomEditsTakenBack_giveTheOriginalBytes()
{
    QRandomGenerator random(4);
    for (int i = 0; i < 500; ++i) {
        const QByteArray bytes = randomText(random);
        const SourceText text = SourceText::fromBytes(bytes);
        QList<QStringList> history{text.lines()};
        for (int edit = 0; edit < 8; ++edit) {
            QStringList lines = history.last();
            editRandomly(lines, random);
            history.append(lines);
            // What is saved on the way reads as the lines that were asked for; only U+FEFF that
            // comes to stand first is a byte order mark from then on.
            QStringList expected = lines;
            if (!text.hasByteOrderMark() && lines.first().startsWith(u'\uFEFF'))
                expected.first().remove(0, 1);
            QCOMPARE(SourceText::fromBytes(text.encode(lines)).lines(), expected);
        }
        QCOMPARE(text.encode(history.first()), bytes);
    }
}

void TestSourceText::addedLine_getsTheLineEndOfTheText()
{
    const SourceText text = SourceText::fromBytes("a\r\nb\r\nc\n");

    QCOMPARE(text.encode({u"a"_s, u"x"_s, u"b"_s, u"c"_s, QString()}), "a\r\nx\r\nb\r\nc\n");
}

void TestSourceText::lineMovedToTheEnd_losesItsLineEnd()
{
    const SourceText text = SourceText::fromBytes("a\r\nb\n");

    QCOMPARE(text.encode({u"a"_s}), "a");
    QCOMPARE(text.encode({u"a"_s, u"b"_s}), "a\r\nb");
}

void TestSourceText::linesAddedAfterTheLast_completeIt()
{
    const SourceText text = SourceText::fromBytes("a\r\nb");

    QCOMPARE(text.encode({u"a"_s, u"b"_s, u"c"_s}), "a\r\nb\r\nc");
}

void TestSourceText::linesInTheMiddle_keepTheirBytesAroundTwoEdits()
{
    const SourceText text = SourceText::fromBytes("1\n2\r3\r\n4\xE2\x80\xA9"
                                                  "5\n");

    QCOMPARE(text.encode({u"one"_s, u"2"_s, u"3"_s, u"4"_s, u"five"_s, QString()}),
        "one\n2\r3\r\n4\xE2\x80\xA9"
        "five\n");
    QCOMPARE(text.encode({u"0"_s, u"1"_s, u"2"_s, u"4"_s, u"5"_s, QString()}),
        "0\n1\n2\r4\xE2\x80\xA9"
        "5\n");
}

void TestSourceText::emptiedLineBetweenCrAndLf_staysALine()
{
    const SourceText text = SourceText::fromBytes("a\rb\nc");

    QCOMPARE(text.encode({u"a"_s, QString(), u"c"_s}), "a\r\r\nc");
}

void TestSourceText::manyChangedLines_areWrittenAsTheyAre()
{
    constexpr int count = 100'000;
    QByteArray bytes;
    QStringList lines;
    QByteArray expected;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        bytes += "line " + number + (i % 2 ? "\r\n" : "\n");
        // Every third line is another, every tenth is one of many like it.
        QByteArray line = (i % 3 == 0 ? "new " : "line ") + number;
        if (i % 10 == 0)
            line = "same";
        lines.append(QString::fromUtf8(line));
        expected += line + (i % 2 ? "\r\n" : "\n");
    }
    lines.append(QString());

    QVERIFY(SourceText::fromBytes(bytes).encode(lines) == expected);

    const QStringList others(count, u"x"_s);
    QCOMPARE(SourceText::fromBytes(bytes).encode(others).size(),
        count + count / 2 + (count / 2 - 1) * 2);
}

QTEST_GUILESS_MAIN(TestSourceText)
#include "tst_sourcetext.moc"
