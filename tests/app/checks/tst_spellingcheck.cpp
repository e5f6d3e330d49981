// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/spellingcheck.h"
#include "spelling/dictionary.h"
#include "spelling/wordsplitter.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class tst_SpellingCheck : public QObject
{
    Q_OBJECT

private slots:
    void plantedMistakes_areFoundWhereTheyStand();
    void wordsOfAPerson_areAsked_data();
    void wordsOfAPerson_areAsked();
    void misspeltWords_areFindings();
    void rightWords_areNoFindings();
};

namespace {

QString asked(const QString &text)
{
    QStringList words;
    const QList<WordInText> found = wordsToCheck(text.split(u'\n'));
    for (const WordInText &word : found)
        words.append(word.word);
    return words.join(u' ');
}

} // namespace

void tst_SpellingCheck::plantedMistakes_areFoundWhereTheyStand()
{
    // Every "wrng" is no word; those where a person wrote prose are in capitals.
    const QStringList lines{
        u"---"_s,
        u"title: The WRNGA bridge"_s,
        u"wrng: wrng"_s,
        u"image:"_s,
        u"  path: wrng/wrng.jpg"_s,
        u"  caption: >-"_s,
        u"    Seen from the WRNGB bank"_s,
        u"---"_s,
        u"# The WRNGC heading"_s,
        u""_s,
        u"A **WRNGD** word and `wrng` code, @wrng and #wrng, see www.wrng.org or wrng@wrng.org."_s,
        u""_s,
        u"https://wrng.example/wrng"_s,
        u""_s,
        u"> A [WRNGE link](https://wrng.org/wrng \"a WRNGF title\") and ![WRNGG](wrng.png)."_s,
        u""_s,
        u"```wrng"_s,
        u"wrng"_s,
        u"```"_s,
        u""_s,
        u"<div class=\"wrng\">"_s,
        u"wrng <!-- wrng"_s,
        u"</div>"_s,
        u""_s,
        u"A <span title=\"wrng\">WRNGH</span> word.[^wrng] <!-- wrng"_s,
        u"wrng --> The WRNGI end."_s,
        u""_s,
        u"| WRNGJ | `wrng` |"_s,
        u"| ----- | ------ |"_s,
        u"| a     | WRNGK  |"_s,
        u""_s,
        u"    wrng"_s,
        u""_s,
        u"[^wrng]: A ~~WRNGL~~ note."_s,
        u""_s,
        u"[wrng]: https://wrng.org/wrng"_s,
    };
    const Result<DictionaryFile> file
        = chooseDictionary(u"en-GB"_s, findDictionaries(dictionaryFolders()));
    QVERIFY(file.has_value());
    const Result<std::unique_ptr<Dictionary>> dictionary = Dictionary::open(*file);
    QVERIFY(dictionary.has_value());

    QStringList found;
    const QList<WordInText> words = wordsToCheck(lines);
    for (const WordInText &word : words) {
        QCOMPARE(lines[word.line].mid(word.column, word.word.size()), word.word);
        if (!(*dictionary)->accepts(wordKey(word.word)))
            found.append(word.word + u' ' + QString::number(word.line) + u':'
                + QString::number(word.column));
    }

    QStringList planted;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        for (qsizetype at = lines[line].indexOf(u"WRNG"_s); at >= 0;
             at = lines[line].indexOf(u"WRNG"_s, at + 1))
            planted.append(
                lines[line].mid(at, 5) + u' ' + QString::number(line) + u':' + QString::number(at));
    }
    QCOMPARE(planted.size(), 12);
    QCOMPARE(found.join(u'\n'), planted.join(u'\n'));
}

void tst_SpellingCheck::wordsOfAPerson_areAsked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("a mark within a word")
        << u"**W**ord and un*frigging*sure done"_s << u"and done"_s;
    QTest::newRow("marks around words") << u"**Bold**, *thin*ly. ~~gone~~"_s << u"Bold gone"_s;
    QTest::newRow("underscores are no word's part") << u"_thin_ words"_s << u"thin words"_s;
    QTest::newRow("a letter as entity") << u"caf&eacute; na&#239;ve here"_s << u"here"_s;
    QTest::newRow("a sign as entity")
        << u"bread&nbsp;and&mdash;butter&#8217;"_s << u"bread and butter"_s;
    QTest::newRow("escapes") << u"\\*word\\* 5 \\< 6"_s << u"word"_s;
    QTest::newRow("task") << u"- [x] done well"_s << u"done well"_s;
    QTest::newRow("apostrophe in quoted front matter")
        << u"---\ntitle: 'It''s here'\nalt: \"A \\\"big\\\" one\"\n---"_s << u"here big one"_s;
    QTest::newRow("front matter that is no prose")
        << u"---\nslug: wrod\nauthor: Wrod Wrodson\ntags: [wrod]\ncredit: Wrod\n---"_s << QString();
    QTest::newRow("address after words") << u"see https://example.org/wrod"_s << u"see"_s;
    QTest::newRow("bare address in link words") << u"[www.wrod.org here](x)"_s << u"here"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void tst_SpellingCheck::wordsOfAPerson_areAsked()
{
    QFETCH(QString, text);
    QFETCH(QString, words);

    QCOMPARE(asked(text), words);
}

void tst_SpellingCheck::misspeltWords_areFindings()
{
    const QList<WordInText> words
        = wordsToCheck({u"---"_s, QString(), u"The people saw Teh bridge, zzqx."_s});
    const SpellingAnswers answers{
        {u"Teh"_s, u"zzqx"_s}, {{u"Teh"_s, {u"The"_s, u"Tea"_s, u"Ten"_s, u"Tel"_s}}}};

    const QList<Finding> findings = spellingFindings(words, answers);

    QCOMPARE(findings.size(), 2);
    const Finding &first = findings.first();
    QCOMPARE(first.rule, u"spelling"_s);
    QCOMPARE(first.line, 2);
    QCOMPARE(first.column, 15);
    QCOMPARE(first.length, 3);
    QCOMPARE(first.word, u"Teh"_s);
    QCOMPARE(first.suggestions.size(), 4);
    QVERIFY(first.message.contains(u"Ten"_s) && !first.message.contains(u"Tel"_s));
    QCOMPARE(findings.last().word, u"zzqx"_s);
    QVERIFY(findings.last().suggestions.isEmpty());
    QVERIFY(findings.last().message.contains(u"zzqx"_s));
}

void tst_SpellingCheck::rightWords_areNoFindings()
{
    QVERIFY(spellingFindings(wordsToCheck({u"The people"_s}), {{u"teh"_s}, {}}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_SpellingCheck)
#include "tst_spellingcheck.moc"
