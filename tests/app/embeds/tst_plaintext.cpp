// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/plaintext.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPlainText final : public QObject
{
    Q_OBJECT

private slots:
    void text_isCleaned_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("plain") << u"Two words"_s << u"Two words"_s;
        QTest::newRow("C0") << u"a\u0001\u0008b\u007fc"_s << u"abc"_s;
        QTest::newRow("nul") << QString(u"a"_s + QChar(0) + u"b"_s) << u"ab"_s;
        QTest::newRow("C1") << u"a\u009bb\u0085c"_s << u"ab\nc"_s;
        QTest::newRow("overrides") << u"\u202ebees\u202c \u2066x\u2069"_s << u"bees x"_s;
        QTest::newRow("no width") << u"a\u200bb\ufeffc\u2060d"_s << u"abcd"_s;
        QTest::newRow("line ends") << u"a\r\nb\rc\u2028d\n\n\n\ne"_s << u"a\nb\nc\nd\n\ne"_s;
        QTest::newRow("composed") << u"e\u0301"_s << u"é"_s;
        QTest::newRow("emoji family") << u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s
                                      << u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s;
        QTest::newRow("Persian joiner") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
        QTest::newRow("half a pair") << QString(QChar(0xd83d)) + u'x' << u"\ufffdx"_s;
    }
    void text_isCleaned()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, clean);

        QCOMPARE(cleanText(text, 10'000), clean);
    }

    void line_hasNoBreaks()
    {
        QCOMPARE(cleanLine(u"  Two\n\tlines \u202e here\r\n"_s, 100), u"Two lines here"_s);
    }

    void longLine_isCutWithAnEllipsis()
    {
        const QString cut = cleanLine(QString(20'000, u'a'), 300);

        QCOMPARE(cut, QString(299, u'a') + u'…');
    }

    void lineOfTheLimit_isWhole()
    {
        QCOMPARE(cleanLine(QString(300, u'a'), 300), QString(300, u'a'));
    }

    void code_keepsItsShapeAndNothingElse()
    {
        QCOMPARE(cleanCode(u"if a:\r\n\treturn\a\u202e 1\n\n"_s, 100), u"if a:\n\treturn 1"_s);
        QCOMPARE(cleanCode(u"x"_s + QChar(0xd83d) + u'y', 100), u"x\ufffdy"_s);
    }

    void longCode_isCutOnce()
    {
        const QString cut = cleanCode(QString(200, u'x'), 100);

        QCOMPARE(cut, QString(98, u'x') + u"\n…");
        QCOMPARE(cleanCode(cut, 100), cut);
        QCOMPARE(cleanCode(u"x = 1"_s, 0), QString());
    }

    void limitOfOne_leavesTheEllipsis() { QCOMPARE(cleanText(u"abc"_s, 1), u"…"_s); }

    void cut_doesNotSplitAnEmoji()
    {
        const QString family = u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s;

        const QString cut = cleanLine(u"abc"_s + family + u"def"_s, 8);

        QCOMPARE(cut, u"abc…"_s);
    }

    void letterUnderAMountainOfMarks_isCutAllTheSame()
    {
        const QString cut = cleanLine(u'a' + QString(5'000, QChar(0x0301)), 100);

        QVERIFY(cut.size() <= 100);
        QVERIFY(cut.endsWith(u'…'));
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
