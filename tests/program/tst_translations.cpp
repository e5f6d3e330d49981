// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scratchfolder.h"

#include <QDir>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString key; ///< context, source and comment
    QString source;
    QStringList forms; ///< one, or as many as the language has plurals
    QString state; ///< "unfinished", "vanished", ...; empty when the translation is done
    bool isCounted = false;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.isCounted = xml.attributes().value("numerus"_L1) == "yes"_L1;
    QString comment;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            if (message.isCounted) {
                while (xml.readNextStartElement())
                    message.forms.append(xml.readElementText());
            } else {
                message.forms.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    message.key = QStringList{context, message.source, comment}.join(u'|');
    return message;
}

QList<Message> readTranslations(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString fileOf(const QString &language)
{
    return QStringLiteral(GALLEY_TRANSLATIONS "/galley_%1.ts").arg(language);
}

/// All that `pattern` finds, sorted.
QStringList found(const QString &text, const QString &pattern)
{
    QStringList all;
    for (const auto &match : QRegularExpression(pattern).globalMatch(text))
        all.append(match.captured());
    all.sort();
    return all;
}

struct Run
{
    int exitCode = -1;
    QString out;
    QString error;
};

Run run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

Run galley(const QStringList &arguments)
{
    return run(QStringLiteral(GALLEY_PROGRAM), arguments);
}

QSet<QString> keysOf(const QList<Message> &messages)
{
    QSet<QString> keys;
    for (const Message &message : messages)
        keys.insert(message.key);
    return keys;
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT

private slots:
    void everyMessage_isTranslatedInAllItsForms_data() { addLanguages(); }
    void everyMessage_isTranslatedInAllItsForms();
    void everyPlaceholder_isInTheTranslation_data() { addLanguages(); }
    void everyPlaceholder_isInTheTranslation();
    void whatProgramsRead_isLeftAlone_data() { addLanguages(); }
    void whatProgramsRead_isLeftAlone();
    void quotationMarks_areThoseOfTheLanguage();
    void everyStringOfTheSources_isInTheTranslations_data();
    void everyStringOfTheSources_isInTheTranslations();
    void theCommandLine_speaksTheLanguage_data();
    void theCommandLine_speaksTheLanguage();
    void anUnknownLanguage_isEnglish();
    void aCount_hasTheFormOfTheLanguage();
    void aPage_speaksTheLanguageOfItsArticle_data();
    void aPage_speaksTheLanguageOfItsArticle();

private:
    static void addLanguages();
};

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    // Forms that say their number in words need no %n.
    QTest::addColumn<int>("formsInWords");
    QTest::newRow("German") << u"de"_s << 2 << 0;
    QTest::newRow("Arabic") << u"ar"_s << 6 << 3;
    QTest::newRow("English plurals") << u"en"_s << 2 << 0;
}

void TestTranslations::everyMessage_isTranslatedInAllItsForms()
{
    QFETCH(const QString, language);
    QFETCH(const int, forms);
    const QList<Message> messages = readTranslations(fileOf(language));
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.state.isEmpty(), qPrintable(message.key + u": "_s + message.state));
        QCOMPARE(message.forms.size(), message.isCounted ? forms : 1);
        for (const QString &form : message.forms)
            QVERIFY2(!form.trimmed().isEmpty(), qPrintable(message.key));
    }
}

void TestTranslations::everyPlaceholder_isInTheTranslation()
{
    QFETCH(const QString, language);
    QFETCH(const int, formsInWords);
    for (const Message &message : readTranslations(fileOf(language))) {
        const QStringList count = found(message.source, u"%L?n"_s);
        for (qsizetype i = 0; i < message.forms.size(); ++i) {
            const QString &form = message.forms.at(i);
            QCOMPARE(found(form, u"%L?[1-9]"_s), found(message.source, u"%L?[1-9]"_s));
            const bool isInWords = message.isCounted && i < formsInWords;
            if (!isInWords || form.contains("%n"_L1) || form.contains("%Ln"_L1))
                QVERIFY2(found(form, u"%L?n"_s) == count, qPrintable(form));
        }
    }
}

void TestTranslations::whatProgramsRead_isLeftAlone()
{
    QFETCH(const QString, language);
    for (const Message &message : readTranslations(fileOf(language))) {
        for (const QString &form : message.forms) {
            for (const QString &pattern : {u"<[^>]*>"_s, u"\\(\\*[^)]*\\)$"_s, u"\\[\\*\\]"_s,
                     u"(?m)^ *--?[a-z]+"_s, u"\\{\\{.*\\}\\}"_s})
                QCOMPARE(found(form, pattern), found(message.source, pattern));
            for (const QChar end : {u'\n', u'…'})
                QVERIFY2(form.endsWith(end) == message.source.endsWith(end), qPrintable(form));
            QVERIFY2(form.contains(u'&') <= message.source.contains(u'&'), qPrintable(form));
        }
    }
}

void TestTranslations::quotationMarks_areThoseOfTheLanguage()
{
    for (const Message &message : readTranslations(fileOf(u"de"_s))) {
        for (const QString &form : message.forms) {
            QVERIFY2(!form.contains(u'”') && !form.contains(u'"'), qPrintable(form));
            QCOMPARE(form.count(u'„'), form.count(u'“'));
        }
    }
    for (const Message &message : readTranslations(fileOf(u"ar"_s))) {
        for (const QString &form : message.forms) {
            QVERIFY2(found(form, u"[“”„\"?;]|[^a-z],"_s).isEmpty(), qPrintable(form));
            QCOMPARE(form.count(u'«'), form.count(u'»'));
        }
    }
}

void TestTranslations::everyStringOfTheSources_isInTheTranslations_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("Arabic") << u"ar"_s;
}

void TestTranslations::everyStringOfTheSources_isInTheTranslations()
{
    QFETCH(const QString, language);
    const ScratchFolder folder;
    const QString copy = folder.path(u"galley.ts"_s);
    QVERIFY(QFile::copy(fileOf(language), copy));
    QStringList arguments = QStringLiteral(GALLEY_LUPDATE).split(u'|');
    const QString lupdate = arguments.takeFirst();
    for (const QString &sources : {u"app"_s, u"widgets"_s})
        arguments.append(QStringLiteral(GALLEY_SOURCES "/") + sources);
    const Run updated = run(lupdate, arguments + QStringList{u"-ts"_s, copy});
    QCOMPARE(updated.exitCode, 0);
    QCOMPARE(updated.error, QString());

    const QSet<QString> ours = keysOf(readTranslations(fileOf(language)));
    const QSet<QString> wanted = keysOf(readTranslations(copy));
    const QStringList missing = (wanted - ours).values();
    const QStringList surplus = (ours - wanted).values();
    const QString advice = u"\nUpdate the translations: see translations/CMakeLists.txt."_s;
    QVERIFY2(missing.isEmpty(), qPrintable(u"Not there: "_s + missing.join(u'\n') + advice));
    QVERIFY2(surplus.isEmpty(), qPrintable(u"No longer said: "_s + surplus.join(u'\n') + advice));
}

void TestTranslations::theCommandLine_speaksTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("help");
    QTest::addColumn<QString>("missing");
    QTest::addColumn<QString>("misspelt");
    QTest::addColumn<QString>("comments");
    QTest::newRow("English") << u"en"_s << u"Usage:"_s << u"There is no file"_s
                             << u"is not in the dictionary"_s << u"Comments are closed"_s;
    QTest::newRow("German") << u"de"_s << u"Aufruf:"_s << u"Es gibt keine Datei"_s
                            << u"steht nicht im Wörterbuch"_s
                            << u"Die Kommentare sind geschlossen"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"الاستخدام:"_s << u"لا يوجد ملف"_s
                            << u"ليست في القاموس"_s << u"التعليقات مغلقة"_s;
}

void TestTranslations::theCommandLine_speaksTheLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, help);
    QFETCH(const QString, missing);
    QFETCH(const QString, misspelt);
    QFETCH(const QString, comments);
    const ScratchFolder folder;
    const QString path
        = folder.write(u"story.md"_s, "---\ncomments: closed\nfooter: none\n---\n\nThe teh.\n");
    const QStringList speak{u"--language"_s, language};

    QVERIFY(galley(speak + QStringList{u"--help"_s}).out.startsWith(help));
    const Run nothing = galley(speak + QStringList{u"check"_s, folder.path(u"no.md"_s)});
    QCOMPARE(nothing.exitCode, 2);
    QVERIFY2(nothing.error.contains(missing), qPrintable(nothing.error));
    const Run check
        = galley({u"check"_s, path, u"--dictionary"_s, u"en-GB"_s, speak.at(0), speak.at(1)});
    QCOMPARE(check.exitCode, 1);
    QVERIFY2(check.out.contains(misspelt), qPrintable(check.out));
    const Run page = galley(speak + QStringList{u"export"_s, path, u"--to"_s, u"fragment"_s});
    QCOMPARE(page.exitCode, 0);
    QVERIFY2(page.out.contains(comments), qPrintable(page.out));
}

void TestTranslations::anUnknownLanguage_isEnglish()
{
    QVERIFY(galley({u"--language"_s, u"tlh"_s, u"--help"_s}).out.startsWith("Usage:"_L1));
}

void TestTranslations::aCount_hasTheFormOfTheLanguage()
{
    const ScratchFolder folder;
    const QMap<int, QString> minutes{{200, u"دقيقة واحدة للقراءة"_s}, {450, u"دقيقتان للقراءة"_s},
        {1200, u"دقائق للقراءة"_s}, {4000, u"دقيقة للقراءة"_s}};
    for (auto it = minutes.begin(); it != minutes.end(); ++it) {
        const QByteArray text
            = "---\ntitle: Long\n---\n\n" + QByteArray("word ").repeated(it.key());
        const QString path = folder.write(u"story.md"_s, text);
        const Run page = galley({u"--language"_s, u"ar"_s, u"export"_s, path});
        QVERIFY2(page.out.contains(it.value()), qPrintable(it.value()));
    }
}

void TestTranslations::aPage_speaksTheLanguageOfItsArticle_data()
{
    QTest::addColumn<QString>("pageLanguage");
    QTest::addColumn<QString>("programLanguage");
    QTest::addColumn<QStringList>("words");
    const QStringList english{u"1 min read"_s, u"Post on Mastodon"_s, u"Comments are closed"_s};
    const QStringList german{
        u"1 Min. Lesezeit"_s, u"Beitrag auf Mastodon"_s, u"Die Kommentare sind geschlossen"_s};
    const QStringList arabic{
        u"دقيقة واحدة للقراءة"_s, u"منشور على Mastodon"_s, u"التعليقات مغلقة"_s};
    QTest::newRow("German article, English program") << u"de-AT"_s << u"en"_s << german;
    QTest::newRow("Arabic article, German program") << u"ar"_s << u"de"_s << arabic;
    QTest::newRow("English article, German program") << u"en-GB"_s << u"de"_s << english;
    QTest::newRow("no language said") << QString() << u"ar"_s << arabic;
    QTest::newRow("a language that Galley does not speak") << u"fr"_s << u"de"_s << english;
}

void TestTranslations::aPage_speaksTheLanguageOfItsArticle()
{
    QFETCH(const QString, pageLanguage);
    QFETCH(const QString, programLanguage);
    QFETCH(const QStringList, words);
    const ScratchFolder folder;
    const QString lang = pageLanguage.isEmpty() ? QString() : "lang: "_L1 + pageLanguage + u'\n';
    const QString text = "---\ntitle: News\n"_L1 + lang
        + "comments: closed\nfooter: none\n---\n\n"
          "https://mastodon.social/@somebody/109876543210987654\n"_L1;
    const QString path = folder.write(u"story.md"_s, text.toUtf8());
    const Run page
        = galley({u"--language"_s, programLanguage, u"export"_s, path, u"--to"_s, u"fragment"_s});
    QCOMPARE(page.exitCode, 0);
    for (const QString &word : words)
        QVERIFY2(page.out.contains(word), qPrintable(word + u" is not in:\n"_s + page.out));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
