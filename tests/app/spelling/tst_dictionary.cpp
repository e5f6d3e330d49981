// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/charset.h"
#include "spelling/dictionary.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class tst_Dictionary : public QObject
{
    Q_OBJECT

private slots:
    void folders_canBeReplaced();
    void dictionaries_areFoundOnce();
    void dictionary_isChosenByLanguage_data();
    void dictionary_isChosenByLanguage();
    void missingDictionary_namesItsPackage_data();
    void missingDictionary_namesItsPackage();
    void words_areAccepted_data();
    void words_areAccepted();
    void suggestions_areBestFirst();
    void suggestions_keepTheApostropheAndTheirNumber();
    void longWords_areNotLookedAt();
    void brokenFiles_areRefusedWithASentence();
    void charsets_convertBothWays_data();
    void charsets_convertBothWays();
    void unknownCharset_isKnownToBe();
};

namespace {

QList<DictionaryFile> ours()
{
    return findDictionaries({QStringLiteral(GALLEY_TEST_DATA) + u"/dictionaries"_s});
}

std::unique_ptr<Dictionary> opened(const QString &language)
{
    const Result<DictionaryFile> file = chooseDictionary(language, ours());
    if (!file)
        return nullptr;
    Result<std::unique_ptr<Dictionary>> dictionary = Dictionary::open(*file);
    return dictionary ? std::move(*dictionary) : nullptr;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QList<DictionaryFile> namedDictionaries(const QStringList &languages)
{
    QList<DictionaryFile> dictionaries;
    for (const QString &language : languages)
        dictionaries.append({language, language + u".aff"_s, language + u".dic"_s});
    return dictionaries;
}

} // namespace

void tst_Dictionary::folders_canBeReplaced()
{
    const QByteArray before = qgetenv("GALLEY_DICTIONARIES");

    qputenv("GALLEY_DICTIONARIES", "/one:/two");
    QCOMPARE(dictionaryFolders(), (QStringList{u"/one"_s, u"/two"_s}));
    qunsetenv("GALLEY_DICTIONARIES");
    QVERIFY(dictionaryFolders().contains(u"/usr/share/hunspell"_s));

    qputenv("GALLEY_DICTIONARIES", before);
}

void tst_Dictionary::dictionaries_areFoundOnce()
{
    QTemporaryDir folder;
    const QString first = folder.filePath(u"first"_s);
    const QString second = folder.filePath(u"second"_s);
    QVERIFY(QDir().mkpath(first) && QDir().mkpath(second));
    for (const QString &name : {u"es_ES"_s, u"fr"_s, u"hyph_fr"_s, u"only_aff"_s}) {
        QVERIFY(write(first + u'/' + name + u".aff"_s, "SET UTF-8\n"));
        if (name != u"only_aff"_s)
            QVERIFY(write(first + u'/' + name + u".dic"_s, "1\nword\n"));
    }
    QVERIFY(QFile::link(first + u"/es_ES.aff"_s, first + u"/es_AR.aff"_s));
    QVERIFY(QFile::link(first + u"/es_ES.dic"_s, first + u"/es_AR.dic"_s));
    QVERIFY(write(second + u"/fr.aff"_s, "SET UTF-8\n"));
    QVERIFY(write(second + u"/fr.dic"_s, "1\nmot\n"));
    QVERIFY(QFile::link(first, folder.filePath(u"third"_s)));

    const QList<DictionaryFile> found = findDictionaries(
        {first, second, folder.filePath(u"third"_s), folder.filePath(u"none"_s)});

    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].language, u"es_ES"_s);
    QCOMPARE(found[1].language, u"fr"_s);
    QCOMPARE(found[1].dicPath, first + u"/fr.dic"_s);
    QCOMPARE(found[1].affPath, first + u"/fr.aff"_s);
}

void tst_Dictionary::dictionary_isChosenByLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("chosen");

    QTest::newRow("BCP 47") << u"en-GB"_s << u"en_GB"_s;
    QTest::newRow("POSIX") << u"en_GB.UTF-8"_s << u"en_GB"_s;
    QTest::newRow("modifier") << u"de_AT@euro"_s << u"de_AT"_s;
    QTest::newRow("letter case") << u"EN-gb"_s << u"en_GB"_s;
    QTest::newRow("language alone takes its usual region") << u"en"_s << u"en_US"_s;
    QTest::newRow("German alone") << u"de"_s << u"de_DE"_s;
    QTest::newRow("another region takes the usual one") << u"de-LI"_s << u"de_DE"_s;
    QTest::newRow("any region when the usual one is missing") << u"pt"_s << u"pt_BR"_s;
    QTest::newRow("a file without region") << u"fr-CA"_s << u"fr"_s;
    QTest::newRow("script between") << u"sr-Cyrl-RS"_s << u"sr_RS"_s;
    QTest::newRow("old code") << u"iw"_s << u"he"_s;
    QTest::newRow("Norwegian") << u"no"_s << u"nb_NO"_s;
}

void tst_Dictionary::dictionary_isChosenByLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, chosen);
    const QList<DictionaryFile> dictionaries = namedDictionaries({u"de_AT"_s, u"de_DE"_s,
        u"en_AU"_s, u"en_GB"_s, u"en_US"_s, u"fr"_s, u"he"_s, u"nb_NO"_s, u"pt_BR"_s, u"sr_RS"_s});

    const Result<DictionaryFile> found = chooseDictionary(language, dictionaries);

    QVERIFY(found.has_value());
    QCOMPARE(found->language, chosen);
}

void tst_Dictionary::missingDictionary_namesItsPackage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("package");

    QTest::newRow("en-GB") << u"en-GB"_s << u"hunspell-en-gb."_s;
    QTest::newRow("en") << u"en"_s << u"hunspell-en-us."_s;
    QTest::newRow("de") << u"de"_s << u"hunspell-de-de."_s;
    QTest::newRow("de-AT") << u"de-AT"_s << u"hunspell-de-at."_s;
    QTest::newRow("fr") << u"fr_FR.UTF-8"_s << u"hunspell-fr."_s;
    QTest::newRow("es-MX") << u"es-MX"_s << u"hunspell-es."_s;
    QTest::newRow("uk") << u"uk"_s << u"hunspell-uk."_s;
    QTest::newRow("he") << u"iw"_s << u"hunspell-he."_s;
    QTest::newRow("tr") << u"tr-TR"_s << u"hunspell-tr."_s;
    QTest::newRow("pt-BR") << u"pt-BR"_s << u"hunspell-pt-br."_s;
    QTest::newRow("nn") << u"nn"_s << u"hunspell-no."_s;
    QTest::newRow("et") << u"et"_s << u"myspell-et."_s;
}

void tst_Dictionary::missingDictionary_namesItsPackage()
{
    QFETCH(QString, language);
    QFETCH(QString, package);

    const Result<DictionaryFile> found = chooseDictionary(language, {});
    const Result<DictionaryFile> unknown = chooseDictionary(u"qq"_s, namedDictionaries({u"fr"_s}));

    QVERIFY(!found.has_value());
    QCOMPARE(found.error().code, ErrorCode::NotFound);
    QVERIFY2(found.error().message.endsWith(u' ' + package), qPrintable(found.error().message));
    QVERIFY(found.error().message.contains(language));
    QVERIFY(!unknown.has_value());
    QVERIFY(!unknown.error().message.contains(u"hunspell"_s));
    QVERIFY(!chooseDictionary(QString(), namedDictionaries({u"fr"_s})).has_value());
}

void tst_Dictionary::words_areAccepted_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isRight");

    const auto row = [](const QString &language, const QString &word, bool isRight) {
        QTest::newRow(qPrintable(language + u' ' + word)) << language << word << isRight;
    };
    row(u"xx_TEST"_s, u"article"_s, true);
    row(u"xx_TEST"_s, u"articles"_s, true);
    row(u"xx_TEST"_s, u"Articles"_s, true);
    row(u"xx_TEST"_s, u"ARTICLES"_s, true);
    row(u"xx_TEST"_s, u"stories"_s, true);
    row(u"xx_TEST"_s, u"storys"_s, false);
    row(u"xx_TEST"_s, u"received"_s, true);
    row(u"xx_TEST"_s, u"unhappy"_s, true);
    row(u"xx_TEST"_s, u"artcle"_s, false);
    row(u"xx_TEST"_s, u"lviv"_s, false);
    row(u"xx_TEST"_s, u"don't"_s, true);
    row(u"xx_TEST"_s, u"don’t"_s, true);
    row(u"xx_TEST"_s, u"l’homme"_s, true);
    row(u"xx_TEST"_s, u"café"_s, true);
    row(u"xx_TEST"_s, u"слово"_s, true);
    row(u"xx_TEST"_s, u"слава"_s, false);
    row(u"xk_TEST"_s, u"слово"_s, true);
    row(u"xk_TEST"_s, u"Газеты"_s, true);
    row(u"xk_TEST"_s, u"газитa"_s, false);
    row(u"xk_TEST"_s, u"слово’"_s, false);
    row(u"xk_TEST"_s, u"東京"_s, false);
    row(u"xl_TEST"_s, u"été"_s, true);
    row(u"xl_TEST"_s, u"élèves"_s, true);
    row(u"xl_TEST"_s, u"l’eau"_s, true);
    row(u"xl_TEST"_s, u"ecole"_s, false);
    row(u"xl_TEST"_s, u"слово"_s, false);
    row(u"en-GB"_s, u"author’s"_s, true);
    row(u"en-GB"_s, u"publishing"_s, true);
    row(u"en-GB"_s, u"colours"_s, true);
    row(u"en-GB"_s, u"happily"_s, true);
    row(u"en-GB"_s, u"churches"_s, true);
    row(u"en-GB"_s, u"teh"_s, false);
    row(u"en-GB"_s, u"recieve"_s, false);
}

void tst_Dictionary::words_areAccepted()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    QFETCH(bool, isRight);
    const std::unique_ptr<Dictionary> dictionary = opened(language);
    QVERIFY(dictionary);

    QCOMPARE(dictionary->accepts(word), isRight);
}

void tst_Dictionary::suggestions_areBestFirst()
{
    QCOMPARE(opened(u"xx_TEST"_s)->suggestions(u"recieve"_s).value(0), u"receive"_s);
    QCOMPARE(opened(u"xx_TEST"_s)->suggestions(u"Artcle"_s).value(0), u"Article"_s);
    QCOMPARE(opened(u"xk_TEST"_s)->suggestions(u"газита"_s).value(0), u"газета"_s);
    QCOMPARE(opened(u"xl_TEST"_s)->suggestions(u"écol"_s).value(0), u"école"_s);
    QCOMPARE(opened(u"en-GB"_s)->suggestions(u"teh"_s).value(0), u"the"_s);
    QCOMPARE(opened(u"xl_TEST"_s)->suggestions(u"слово"_s), QStringList());
}

void tst_Dictionary::suggestions_keepTheApostropheAndTheirNumber()
{
    const std::unique_ptr<Dictionary> dictionary = opened(u"en-GB"_s);

    QVERIFY(dictionary->suggestions(u"dosn’t"_s).contains(u"doesn’t"_s));
    QVERIFY(dictionary->suggestions(u"dosn't"_s).contains(u"doesn't"_s));
    for (const QString &word : {u"ther"_s, u"ca"_s, u"bood"_s, u"lin"_s})
        QVERIFY(dictionary->suggestions(word).size() <= 10);
}

void tst_Dictionary::longWords_areNotLookedAt()
{
    const std::unique_ptr<Dictionary> dictionary = opened(u"xx_TEST"_s);
    const QString word(101, u'q');

    QVERIFY(dictionary->accepts(word));
    QCOMPARE(dictionary->suggestions(word), QStringList());
    QVERIFY(!dictionary->accepts(word.left(50)));
}

void tst_Dictionary::brokenFiles_areRefusedWithASentence()
{
    QTemporaryDir folder;
    const QString aff = folder.filePath(u"aa.aff"_s);
    const QString dic = folder.filePath(u"aa.dic"_s);
    QVERIFY(write(aff, "SET KLINGON-7\n"));

    const auto missing = Dictionary::open({u"aa"_s, aff, dic});
    QVERIFY(!missing.has_value());
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(missing.error().message.contains(dic));

    QVERIFY(write(dic, "1\nword\n"));
    const auto unknown = Dictionary::open({u"aa"_s, aff, dic});
    QVERIFY(!unknown.has_value());
    QCOMPARE(unknown.error().code, ErrorCode::Unsupported);
    QVERIFY(unknown.error().message.contains(u"KLINGON-7"_s));
}

void tst_Dictionary::charsets_convertBothWays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("UTF-8") << u"é"_s << QByteArray("\xC3\xA9");
    QTest::newRow("ISO8859-1") << u"é"_s << QByteArray("\xE9");
    QTest::newRow("ISO8859-2") << u"ł"_s << QByteArray("\xB3");
    QTest::newRow("ISO8859-7") << u"α"_s << QByteArray("\xE1");
    QTest::newRow("ISO8859-9") << u"ı"_s << QByteArray("\xFD");
    QTest::newRow("ISO8859-13") << u"ž"_s << QByteArray("\xFE");
    QTest::newRow("ISO8859-15") << u"œ"_s << QByteArray("\xBD");
    QTest::newRow("KOI8-R") << u"я"_s << QByteArray("\xD1");
    QTest::newRow("KOI8-U") << u"ї"_s << QByteArray("\xA7");
    QTest::newRow("microsoft-cp1251") << u"я"_s << QByteArray("\xFF");
    QTest::newRow("TIS620-2533") << u"ก"_s << QByteArray("\xA1");
}

void tst_Dictionary::charsets_convertBothWays()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, bytes);
    const Charset charset(QTest::currentDataTag());

    QVERIFY(charset.isKnown());
    QCOMPARE(charset.encode(text), std::optional(bytes));
    QCOMPARE(charset.decode(bytes), std::optional(text));
    QCOMPARE(charset.encode(QString()), std::optional(QByteArray()));
}

void tst_Dictionary::unknownCharset_isKnownToBe()
{
    QVERIFY(!Charset("KLINGON-7").isKnown());
    QVERIFY(!Charset("ISO8859-1").encode(u"слово"_s).has_value());
}

QTEST_GUILESS_MAIN(tst_Dictionary)
#include "tst_dictionary.moc"
