// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/wordsplitter.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class tst_WordSplitter : public QObject
{
    Q_OBJECT

private slots:
    void words_areFound_data();
    void words_areFound();
    void positions_areOfTheText();
    void longTokens_areLeftOut();
    void keys_areOneSpelling_data();
    void keys_areOneSpelling();
};

void tst_WordSplitter::words_areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const QString &text, const QString &words) {
        QTest::newRow(name) << text << words;
    };
    row("nothing", u""_s, u""_s);
    row("a sentence", u"Two words, and (more) – yes!"_s, u"Two|words|and|more|yes"_s);
    row("straight apostrophe", u"don't 'quoted' dogs' rock'n'roll"_s,
        u"don't|quoted|dogs|rock'n'roll"_s);
    row("curly apostrophe", u"don’t ‘quoted’ dogs’ Anna’s"_s, u"don’t|quoted|dogs|Anna’s"_s);
    row("elision", u"l’homme d'accord"_s, u"l’homme|d'accord"_s);
    row("hyphens", u"well-known e-mail non\u2011breaking"_s, u"well|known|mail|non|breaking"_s);
    row("soft hyphen", u"news\u00ADpaper now"_s, u"news\u00ADpaper|now"_s);
    row("combining marks", u"cafe\u0301 nai\u0308ve"_s, u"cafe\u0301|nai\u0308ve"_s);
    row("digits", u"26th COVID-19 4K mp3 10:30 words"_s, u"COVID|words"_s);
    row("handles", u"(@bob) @anna's @bob@social.example said"_s, u"said"_s);
    row("hashtags", u"#news (#día) done # alone C# ok"_s, u"done|alone|ok"_s);
    row("addresses", u"see https://example.org/wrod, www.exmaple.org. (http://x.y) end"_s,
        u"see|end"_s);
    row("mail", u"to bob@example.org or mailto:x@y.z now"_s, u"to|or|now"_s);
    row("paths", u"/usr/shrae ~/artcle.md images/phtoo.jpg C:\\Tmpx ../abov readme.txt fine"_s,
        u"fine"_s);
    row("slashes between words", u"and/or he/she"_s, u"and|or|he|she"_s);
    row("initials", u"e.g. U.S. i.e. J.K. ok"_s, u"ok"_s);
    row("a missing blank", u"the end.Then more"_s, u"the|end|Then|more"_s);
    row("snake case", u"some_name here"_s, u"here"_s);
    row("Cyrillic", u"Слово, під’їзд та обʼєкт."_s, u"Слово|під’їзд|та|обʼєкт"_s);
    row("Greek", u"Καλημέρα, κόσμε· ναι"_s, u"Καλημέρα|κόσμε|ναι"_s);
    row("Arabic", u"مرحبا بالعالم، نعم"_s, u"مرحبا|بالعالم|نعم"_s);
    row("Hebrew", u"שלום, עולם. צה\"ל"_s, u"שלום|עולם|צה\"ל"_s);
    row("Turkish", u"İstanbul'da ışık"_s, u"İstanbul'da|ışık"_s);
    row("no blanks between words", u"東京で会う カタカナ ภาษาไทย then"_s, u"then"_s);
    row("Korean", u"안녕하세요 세계"_s, u"안녕하세요|세계"_s);
    row("emoji", u"good 😀👩‍👩‍👧 day"_s, u"good|day"_s);
    row("beyond the first plane", u"𐐀𐐁𐐂 ok"_s, u"𐐀𐐁𐐂|ok"_s);
    row("a lone surrogate", QString(QChar(0xD83D)) + u" ok"_s, u"ok"_s);
    row("single letters", u"a I x"_s, u""_s);
}

void tst_WordSplitter::words_areFound()
{
    QFETCH(QString, text);
    QFETCH(QString, words);

    QStringList found;
    const QList<WordSpan> spans = splitWords(text);
    for (const WordSpan &span : spans)
        found.append(text.mid(span.start, span.length));

    QCOMPARE(found.join(u'|'), words);
}

void tst_WordSplitter::positions_areOfTheText()
{
    const QList<WordSpan> expected{{2, 3}, {10, 4}, {15, 5}};
    QCOMPARE(splitWords(u"  one @x, tw’o.three"), expected);
}

void tst_WordSplitter::longTokens_areLeftOut()
{
    QCOMPARE(splitWords(QString(100, u'a')).size(), 1);
    QCOMPARE(splitWords(QString(101, u'a')).size(), 0);
    QCOMPARE(splitWords(QString(51, u'я')).size(), 0);
    QCOMPARE(splitWords(QString(QString(200000, u'a') + u" end"_s)).size(), 1);
}

void tst_WordSplitter::keys_areOneSpelling_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("key");

    QTest::newRow("plain") << u"Word"_s << u"Word"_s;
    QTest::newRow("curly") << u"don’t"_s << u"don't"_s;
    QTest::newRow("modifier letter") << u"обʼєкт"_s << u"об'єкт"_s;
    QTest::newRow("soft hyphens") << u"news\u00ADpa\u00ADper"_s << u"newspaper"_s;
    QTest::newRow("decomposed") << u"cafe\u0301"_s << u"café"_s;
}

void tst_WordSplitter::keys_areOneSpelling()
{
    QFETCH(QString, word);
    QFETCH(QString, key);

    QCOMPARE(wordKey(word), key);
    QCOMPARE(wordKey(key), key);
}

QTEST_GUILESS_MAIN(tst_WordSplitter)
#include "tst_wordsplitter.moc"
