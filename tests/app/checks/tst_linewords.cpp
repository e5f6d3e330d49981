// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/linewords.h"
#include "checks/spellingcheck.h"
#include "support/trickytexts.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLineWords final : public QObject
{
    Q_OBJECT

private slots:
    void trickyTexts_haveTheWordsOfAPerson_data();
    void trickyTexts_haveTheWordsOfAPerson();
    void columns_areALimitThatCutsNoWord_data();
    void columns_areALimitThatCutsNoWord();
    void everyWord_isWithinSomeColumns();
};

namespace {

QStringList wordsBetween(const QString &line, int from, int to)
{
    QStringList words;
    const LineScan scan = scanLine(line, LineState::atStart(false));
    const QList<WordSpan> found = wordsInLine(line, scan.spans, from, to);
    for (const WordSpan &word : found)
        words.append(line.mid(word.start, word.length));
    return words;
}

} // namespace

void TestLineWords::trickyTexts_haveTheWordsOfAPerson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const QList<TrickyText> texts = trickyTexts();
    for (const TrickyText &text : texts)
        QTest::newRow(text.name) << text.text << text.words;
}

void TestLineWords::trickyTexts_haveTheWordsOfAPerson()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);

    const QStringList lines = text.split(u'\n');
    QStringList asked;
    const QList<WordInText> found = wordsToCheck(lines);
    for (const WordInText &word : found) {
        QCOMPARE(lines.at(word.line).mid(word.column, word.word.size()), word.word);
        asked.append(word.word);
    }
    QCOMPARE(asked.join(u' '), words);
}

void TestLineWords::columns_areALimitThatCutsNoWord_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("all") << 0 << 19 << QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s};
    QTest::newRow("within the second") << 5 << 14 << QStringList{u"three"_s};
    QTest::newRow("to the end of a word") << 0 << 7 << QStringList{u"one"_s};
    QTest::newRow("from blank to blank") << 3 << 8 << QStringList{u"two"_s};
    QTest::newRow("beyond the end") << 13 << 90 << QStringList{u"four"_s};
    QTest::newRow("nothing") << 6 << 6 << QStringList{};
}

void TestLineWords::columns_areALimitThatCutsNoWord()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const QStringList, words);

    QCOMPARE(wordsBetween(u"one two three four."_s, from, to), words);
}

void TestLineWords::everyWord_isWithinSomeColumns()
{
    const QString line
        = u"A **bold** word, **b**ridge, `code` and [a link](wrod) caf&eacute; end"_s;
    const QStringList all = wordsBetween(line, 0, int(line.size()));
    QCOMPARE(all.join(u' '), u"bold word and link end"_s);
    for (int from = 0; from < line.size(); ++from) {
        for (int to = from; to <= line.size(); ++to) {
            const QStringList some = wordsBetween(line, from, to);
            for (const QString &word : some)
                QVERIFY2(all.contains(word), qPrintable(word));
        }
    }
}

QTEST_GUILESS_MAIN(TestLineWords)
#include "tst_linewords.moc"
