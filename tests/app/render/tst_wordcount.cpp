// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/wordcount.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class WordCountTest final : public QObject
{
    Q_OBJECT

private slots:
    void text_hasItsWords_data();
    void text_hasItsWords();
    void html_hasTheWordsThatReadersRead_data();
    void html_hasTheWordsThatReadersRead();
    void readingTime_isWholeMinutes();
};

void WordCountTest::text_hasItsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("one") << u"word"_s << 1;
    QTest::newRow("punctuation alone") << u"- ... \u2014 !"_s << 0;
    QTest::newRow("apostrophe and hyphen") << u"don\u2019t well-known"_s << 2;
    QTest::newRow("dash without spaces") << u"here\u2014there"_s << 2;
    QTest::newRow("numbers") << u"12,000 marchers at 9.30"_s << 4;
    QTest::newRow("address") << u"see https://good.example/a-b-c now"_s << 2;
    QTest::newRow("address without a scheme") << u"see www.good.example now"_s << 2;
    QTest::newRow("Arabic")
        << u"\u0644\u0645 \u064a\u0645\u0646\u0639 \u0627\u0644\u0645\u0637\u0631"_s << 3;
    QTest::newRow("Chinese has no spaces") << u"\u5e7f\u573a"_s << 2;
    QTest::newRow("no-break space") << u"one\u00a0two"_s << 2;
}

void WordCountTest::text_hasItsWords()
{
    QFETCH(const QString, text);
    QFETCH(const int, words);

    QCOMPARE(countWords(text), words);
}

void WordCountTest::html_hasTheWordsThatReadersRead_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<int>("words");
    QTest::newRow("marks within a word") << u"<p>un<em>believ</em>able</p>"_s << 1;
    QTest::newRow("blocks") << u"<ul><li>one</li><li>two</li></ul>"_s << 2;
    QTest::newRow("line break") << u"<p>one<br>two</p>"_s << 2;
    QTest::newRow("code block") << u"<p>one</p><pre><code>int a = 1;</code></pre><p>two</p>"_s << 2;
    QTest::newRow("attributes") << u"<p><a href=\"a b c\" title=\"d e\">one</a></p>"_s << 1;
    QTest::newRow("entities") << u"<p>Marks &amp; Spencer &lt;3</p>"_s << 3;
    QTest::newRow("footnote") << u"<p>one<sup>1</sup> two</p>"_s << 2;
}

void WordCountTest::html_hasTheWordsThatReadersRead()
{
    QFETCH(const QString, html);
    QFETCH(const int, words);

    QCOMPARE(countWordsOfHtml(html), words);
}

void WordCountTest::readingTime_isWholeMinutes()
{
    QCOMPARE(readingMinutes(0), 1);
    QCOMPARE(readingMinutes(344), 1);
    QCOMPARE(readingMinutes(346), 2);
    QCOMPARE(readingMinutes(2300), 10);
}

QTEST_GUILESS_MAIN(WordCountTest)
#include "tst_wordcount.moc"
