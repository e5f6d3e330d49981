// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/embedarchive.h"
#include "embeds/embedprovider.h"
#include "support/waysout.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// JSON with its quotation marks written as apostrophes.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class TestEmbedArchive final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_home = QDir(m_folder->filePath(u"desk"_s));
        m_ref = *ProviderRegistry().match(u"https://twitter.com/desk/status/436461658601713664"_s);
        m_entry = u"Süd story.galley/embeds/"_s + EmbedArchive::entryName(m_ref.url);
        QVERIFY(m_home.mkpath(m_entry + "/media"_L1));
    }

    void entryName_isTheBeginningOfTheHash()
    {
        QCOMPARE(EmbedArchive::entryName(u"abc"_s), u"ba7816bf8f01cfea"_s);
    }

    void withoutEntry_theUrlSaysAll()
    {
        const Embed embed = read();

        QCOMPARE(embed, fromUrl(m_ref));
        QCOMPARE(embed.state, EmbedState::UrlOnly);
        QCOMPARE(embed.authorHandle, u"@desk"_s);
        QVERIFY(embed.publishedFromLink);
    }

    void articleNeverSaved_hasNoArchive()
    {
        QCOMPARE(EmbedArchive(ArticleFolder()).read(m_ref), fromUrl(m_ref));
    }

    void entry_isReadInFull()
    {
        QVERIFY(writeFile(entryFile(u"media/a b#1.jpg"_s), "x"));
        QVERIFY(writeFile(entryFile(u"media/face.png"_s), "x"));
        const QByteArray card = json(
            "{'format': 'galley-embed/1', "
            "'url': 'https://twitter.com/desk/status/436461658601713664?s=20', 'state': 'gone', "
            "'author': {'name': 'The Desk', 'handle': '@desk', 'url': 'https://x.com/desk', "
            "'avatar': 'media/face.png'}, "
            "'text': [{'t': 'Water is back. '}, {'t': 'Map', 'href': 'https://example.org/map'}], "
            "'lang': 'en-GB', 'dir': 'ltr', 'title': 'A title', 'description': 'More', "
            "'content_warning': 'Flood', 'published': '2014-02-20T11:26:00+01:00', "
            "'published_from': 'answer', 'aspect': [4, 3], "
            "'media': [{'file': 'media/a b#1.jpg', 'w': 1200, 'h': 675, 'alt': 'A tap', 'kind': "
            "'image'}], "
            "'last_checked': '2026-11-03T10:00:00Z', 'gone_since': '2026-10-30T10:00:00Z', "
            "'fields_by_hand': ['text'], 'quoted': {'url': 'https://x.com/a/status/1'}, "
            "'first_fetched': null, 'evidence': {'a': 'b'}, 'unknown': [[[1]]]}");
        QVERIFY(writeCard(card));

        const Embed embed = read();

        QCOMPARE(embed.trouble, QString());
        QCOMPARE(embed.state, EmbedState::Gone);
        QCOMPARE(embed.authorName, u"The Desk"_s);
        QCOMPARE(embed.authorUrl, u"https://x.com/desk"_s);
        QCOMPARE(embed.avatarFile, m_entry + "/media/face.png"_L1);
        QCOMPARE(embed.text,
            (QList<TextRun>{{u"Water is back. "_s, {}}, {u"Map"_s, u"https://example.org/map"_s}}));
        QCOMPARE(embed.textLang, u"en-GB"_s);
        QVERIFY(!embed.rightToLeft);
        QCOMPARE(embed.title, u"A title"_s);
        QCOMPARE(embed.description, u"More"_s);
        QCOMPARE(embed.contentWarning, u"Flood"_s);
        QCOMPARE(embed.published.toString(Qt::ISODate), u"2014-02-20T10:26:00Z"_s);
        QCOMPARE(embed.publishedPrecision, TimePrecision::Second);
        QVERIFY(!embed.publishedFromLink);
        QCOMPARE(embed.aspect, QSize(4, 3));
        QCOMPARE(embed.media,
            (QList<EmbedMedia>{{EmbedMedia::Kind::Image, m_entry + "/media/a b#1.jpg"_L1,
                QSize(1200, 675), u"A tap"_s}}));
        QCOMPARE(embed.lastChecked.toString(Qt::ISODate), u"2026-11-03T10:00:00Z"_s);
        QCOMPARE(embed.goneSince.toString(Qt::ISODate), u"2026-10-30T10:00:00Z"_s);
        QCOMPARE(embed.fieldsByHand, QStringList{u"text"_s});
    }

    void textAsAString_isOneRun()
    {
        const QByteArray card = json("{'format': 'galley-embed/1', 'text': 'مرحبا'}");
        QVERIFY(writeCard(card));

        const Embed embed = read();

        QCOMPARE(embed.text, (QList<TextRun>{{u"مرحبا"_s, {}}}));
        QVERIFY(embed.rightToLeft);
    }

    void dayWithoutTime_isADay()
    {
        const QByteArray card = json("{'format': 'galley-embed/1', 'published': '2014-02-20'}");
        QVERIFY(writeCard(card));

        const Embed embed = read();

        QCOMPARE(embed.publishedPrecision, TimePrecision::Day);
        QCOMPARE(embed.published.date(), QDate(2014, 2, 20));
        QCOMPARE(embed.published.timeSpec(), Qt::UTC);
    }

    void state_isReadFromItsWord_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<EmbedState>("state");
        QTest::newRow("ok") << u"ok"_s << EmbedState::Ok;
        QTest::newRow("partial") << u"partial"_s << EmbedState::Partial;
        QTest::newRow("url-only") << u"url-only"_s << EmbedState::UrlOnly;
        QTest::newRow("gone") << u"gone"_s << EmbedState::Gone;
        QTest::newRow("restricted") << u"restricted"_s << EmbedState::Restricted;
        QTest::newRow("refused") << u"refused"_s << EmbedState::Refused;
        QTest::newRow("unreachable") << u"unreachable"_s << EmbedState::Unreachable;
        QTest::newRow("unknown, with words") << u"sleeping"_s << EmbedState::Ok;
    }
    void state_isReadFromItsWord()
    {
        QFETCH(const QString, word);
        QFETCH(const EmbedState, state);
        const QJsonObject card{
            {u"format"_s, u"galley-embed/1"_s}, {u"state"_s, word}, {u"text"_s, u"Words"_s}};
        QVERIFY(writeCard(QJsonDocument(card).toJson()));

        QCOMPARE(read().state, state);
    }

    void newerFormat_isReadAsFarAsItIsUnderstood()
    {
        const QByteArray card
            = json("{'format': 'galley-embed/27', 'text': 'Words', 'author': {'name': 'A'}}");
        QVERIFY(writeCard(card));

        const Embed embed = read();

        QCOMPARE(embed.authorName, u"A"_s);
        QCOMPARE(embed.text.size(), 1);
    }

    void corruptEntry_isDamagedAndNamesTheFile_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << json("{'format': 'galley-embed/1', 'text");
        QTest::newRow("no object") << QByteArray("[1, 2]");
        QTest::newRow("no format") << json("{'text': 'Words'}");
        QTest::newRow("format of something else") << json("{'format': 'other/1'}");
        QTest::newRow("format is a number") << json("{'format': 1}");
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11);
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6);
        QTest::newRow("overflowing number")
            << json("{'format': 'galley-embed/1', 'aspect': [1e999, 1]}");
        QTest::newRow("deep") << json("{'format': 'galley-embed/1', 'quoted':")
                + QByteArray(200000, '[') + QByteArray(200000, ']') + '}';
        QTest::newRow("another post") << QByteArray(json(
            "{'format': 'galley-embed/1', 'url': 'https://x.com/desk/status/436461658601713665'}"));
        QTest::newRow("another thing")
            << json("{'format': 'galley-embed/1', 'url': 'mailto:desk@example.org'}");
    }
    void corruptEntry_isDamagedAndNamesTheFile()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(writeCard(json));

        const Embed embed = read();

        QCOMPARE(embed.state, EmbedState::Damaged);
        QVERIFY2(embed.trouble.contains("card.json"_L1), qPrintable(embed.trouble));
        QCOMPARE(embed.ref, m_ref);
        QCOMPARE(embed.authorHandle, u"@desk"_s);
    }

    void hugeCard_isDamagedAndNotRead()
    {
        const QByteArray head = json("{'format': 'galley-embed/1', 'text': '");
        QVERIFY(writeCard(head + QByteArray(1024 * 1024, 'a') + "\"}"));

        const Embed embed = read();

        QCOMPARE(embed.state, EmbedState::Damaged);
        QVERIFY2(embed.trouble.contains("card.json"_L1), qPrintable(embed.trouble));
    }

    void wrongTypes_areAsGoodAsNotThere()
    {
        const QByteArray card = json(
            "{'format': 'galley-embed/1', 'url': 7, 'state': 3, 'author': [1], "
            "'text': {'t': 'x'}, 'lang': 4, 'dir': [], 'title': {}, 'description': 5, "
            "'content_warning': true, 'published': 12, 'published_from': {}, 'media': 'x', "
            "'aspect': {'w': 1}, 'last_checked': [], 'gone_since': 0, 'fields_by_hand': 'text'}");
        QVERIFY(writeCard(card));

        const Embed embed = read();

        Embed expected = fromUrl(m_ref);
        expected.state = EmbedState::Partial;
        QCOMPARE(embed, expected);
    }

    void wrongTypesInside_areLeftOut()
    {
        const QByteArray card = json(
            "{'format': 'galley-embed/1', 'author': {'name': 1, 'handle': {}, 'url': [], "
            "'avatar': 3}, 'text': [1, null, [], {'t': 5}, {'t': 'Words', 'href': 7}, 'more'], "
            "'media': [1, {'file': 3}, {'file': null}], 'aspect': ['16', '9'], "
            "'fields_by_hand': [1, null, 'text']}");
        QVERIFY(writeCard(card));

        const Embed embed = read();

        QCOMPARE(embed.authorName, QString());
        QCOMPARE(embed.authorHandle, u"@desk"_s);
        QCOMPARE(embed.text, (QList<TextRun>{{u"Words"_s, {}}, {u"more"_s, {}}}));
        QVERIFY(embed.media.isEmpty());
        QVERIFY(embed.aspect.isEmpty());
        QCOMPARE(embed.fieldsByHand, QStringList{u"text"_s});
    }

    void sizes_areTakenOnlyIfTheyCanBe()
    {
        QVERIFY(writeFile(entryFile(u"media/a.png"_s), "x"));
        const QByteArray card = json("{'format': 'galley-embed/1', 'aspect': [0, 9], 'media': [ "
                                     "{'file': 'media/a.png', 'w': -1, 'h': 5}, {'file': "
                                     "'media/a.png', 'w': 9007199254740993, 'h': 5}, "
                                     "{'file': 'media/a.png', 'w': 1.5, 'h': 5}]}");
        QVERIFY(writeCard(card));

        const Embed embed = read();

        QCOMPARE(embed.media.size(), 3);
        for (const EmbedMedia &media : embed.media)
            QVERIFY(media.size.isEmpty());
        QVERIFY(embed.aspect.isEmpty());
    }

    void onlyWebAddresses_becomeLinks_data()
    {
        QTest::addColumn<QString>("href");
        QTest::addColumn<QString>("expected");
        QTest::newRow("https") << u"https://example.org/a"_s << u"https://example.org/a"_s;
        QTest::newRow("http") << u"http://example.org/"_s << u"http://example.org/"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("script in disguise") << u" java\nscript:alert(1)"_s << QString();
        QTest::newRow("data") << u"data:text/html,x"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("user") << u"https://bank.example@evil.example/"_s << QString();
        QTest::newRow("relative") << u"/a"_s << QString();
        QTest::newRow("quote") << u"https://example.org/\"onclick=\"x"_s
                               << u"https://example.org/%22onclick=%22x"_s;
        QTest::newRow("turned round") << u"https://example.org/\u202egro"_s << QString();
    }
    void onlyWebAddresses_becomeLinks()
    {
        QFETCH(const QString, href);
        QFETCH(const QString, expected);
        const QJsonObject card{{u"format"_s, u"galley-embed/1"_s},
            {u"author"_s, QJsonObject{{u"url"_s, href}}},
            {u"text"_s, QJsonArray{QJsonObject{{u"t"_s, u"Words"_s}, {u"href"_s, href}}}}};
        QVERIFY(writeCard(QJsonDocument(card).toJson()));

        const Embed embed = read();

        QCOMPARE(embed.text, (QList<TextRun>{{u"Words"_s, expected}}));
        QCOMPARE(embed.authorUrl, expected);
    }

    void longFields_areCut()
    {
        const QString endless(20000, u'a');
        const QJsonObject card{{u"format"_s, u"galley-embed/1"_s}, {u"title"_s, endless},
            {u"author"_s, QJsonObject{{u"name"_s, endless}}},
            {u"text"_s, QJsonArray{u"begin "_s, endless, endless}}};
        QVERIFY(writeCard(QJsonDocument(card).toJson()));

        const Embed embed = read();

        QCOMPARE(embed.title.size(), 300);
        QVERIFY(embed.title.endsWith(u'…'));
        QCOMPARE(embed.authorName.size(), 100);
        QCOMPARE(embed.text.size(), 2);
        QCOMPARE(embed.text.at(0).text.size() + embed.text.at(1).text.size(), 10000);
        QVERIFY(embed.text.at(1).text.endsWith(u'…'));
    }

    void codeFiles_areLimitedAndKeepTheirShape()
    {
        QJsonArray files;
        for (int i = 0; i < 12; ++i) {
            files.append(QJsonObject{
                {u"name"_s, u"a\nb.py"_s}, {u"text"_s, u"if a:\r\n\treturn\a\u202e 1\n"_s}});
        }
        files[1] = QJsonObject{{u"name"_s, u"long"_s}, {u"text"_s, QString(200'000, u'x')}};
        const QJsonObject card{{u"format"_s, u"galley-embed/1"_s}, {u"code"_s, files}};
        QVERIFY(writeCard(QJsonDocument(card).toJson()));

        const Embed embed = read();

        QCOMPARE(embed.code.size(), 2);
        QCOMPARE(embed.code[0], (CodeFile{u"a b.py"_s, {}, u"if a:\n\treturn 1"_s}));
        QCOMPARE(embed.code[0].text.size() + embed.code[1].text.size(), 100'000);
    }

    void numbersOutOfRange_areHeldIn()
    {
        QVERIFY(writeCard(json("{'format': 'galley-embed/1', 'duration': 9007199254740993}")));
        QCOMPARE(read().duration, 7 * 24 * 3600);
        QVERIFY(writeCard(json("{'format': 'galley-embed/1', 'duration': '61'}")));
        QCOMPARE(read().duration, 0);
    }

    void fileOutsideTheEntry_isNotShown_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("missing") << u"media/none.png"_s;
        QTest::newRow("absolute") << QStringLiteral(
            GALLEY_TEST_DATA "/cards/x-with-picture/media/one.jpg");
        QTest::newRow("above the article") << u"../../../../secret.png"_s;
        QTest::newRow("beside the article") << u"../../../beside.png"_s;
        QTest::newRow("another entry") << u"../0123456789abcdef/other.png"_s;
        QTest::newRow("encoded") << u"%2e%2e/%2e%2e/%2e%2e/beside.png"_s;
        QTest::newRow("backslashes") << u"..\\..\\..\\beside.png"_s;
        QTest::newRow("link to a file outside") << u"media/link.png"_s;
        QTest::newRow("link to a folder outside") << u"away/secret.png"_s;
        QTest::newRow("folder") << u"media"_s;
        QTest::newRow("folder with a picture's name") << u"media/folder.png"_s;
        QTest::newRow("web") << u"https://example.org/a.png"_s;
        QTest::newRow("file URL") << u"file:///etc/passwd"_s;
        QTest::newRow("SVG") << u"media/drawing.svg"_s;
        QTest::newRow("HTML") << u"media/page.html"_s;
        QTest::newRow("card itself") << u"card.json"_s;
        QTest::newRow("nul") << QString(u"media/a.png"_s + QChar(0) + u".png"_s);
        QTest::newRow("endless") << QString(5'000, u'a') + u".png"_s;
        for (const QString &way : waysOut(u"/tmp/secret.png"_s))
            QTest::newRow(qPrintable(way)) << way;
    }
    void fileOutsideTheEntry_isNotShown()
    {
        QFETCH(const QString, file);
        QVERIFY(writeFile(m_folder->filePath(u"secret.png"_s), "x"));
        QVERIFY(writeFile(m_home.filePath(u"beside.png"_s), "x"));
        QVERIFY(m_home.mkpath(u"Süd story.galley/embeds/0123456789abcdef"_s));
        QVERIFY(writeFile(
            m_home.filePath(u"Süd story.galley/embeds/0123456789abcdef/other.png"_s), "x"));
        for (const QString &own : {u"media/drawing.svg"_s, u"media/page.html"_s, u"media/a.png"_s})
            QVERIFY(writeFile(entryFile(own), "x"));
        QVERIFY(QDir().mkdir(entryFile(u"media/folder.png"_s)));
        QVERIFY(QFile::link(m_folder->filePath(u"secret.png"_s), entryFile(u"media/link.png"_s)));
        for (const QString &name : {u"away"_s, u"up"_s})
            QVERIFY(QFile::link(m_folder->path(), entryFile(name)));
        QVERIFY(QFile::link(m_folder->filePath(u"secret.png"_s), entryFile(u"link.png"_s)));
        const QJsonObject card{{u"format"_s, u"galley-embed/1"_s}, {u"text"_s, u"Words"_s},
            {u"author"_s, QJsonObject{{u"avatar"_s, file}}},
            {u"media"_s, QJsonArray{QJsonObject{{u"file"_s, file}}}}};
        QVERIFY(writeCard(QJsonDocument(card).toJson()));

        const Embed embed = read();

        QCOMPARE(embed.state, EmbedState::Ok);
        QCOMPARE(embed.avatarFile, QString());
        QVERIFY(embed.media.isEmpty());
    }

    void entryThatIsALinkOutside_isDamaged()
    {
        const QDir outside(m_folder->filePath(u"outside"_s));
        QVERIFY(outside.mkpath(u"."_s));
        QVERIFY(writeFile(outside.filePath(u"card.json"_s),
            json("{'format': 'galley-embed/1', 'text': 'Words of another folder'}")));
        QVERIFY(QDir(m_home.filePath(m_entry)).removeRecursively());
        QVERIFY(QFile::link(outside.path(), m_home.filePath(m_entry)));

        const Embed embed = read();

        QCOMPARE(embed.state, EmbedState::Damaged);
        QVERIFY(embed.text.isEmpty());
        QVERIFY(!embed.trouble.isEmpty());
    }

    void cardThatLeadsNowhere_isDamaged()
    {
        QVERIFY(QFile::link(m_folder->filePath(u"nowhere"_s), entryFile(u"card.json"_s)));

        QCOMPARE(read().state, EmbedState::Damaged);
    }

    void cardThatIsAFolder_isDamaged()
    {
        QVERIFY(QDir().mkdir(entryFile(u"card.json"_s)));

        QCOMPARE(read().state, EmbedState::Damaged);
    }

private:
    [[nodiscard]] QString entryFile(const QString &name) const
    {
        return m_home.filePath(m_entry + u'/' + name);
    }
    [[nodiscard]] bool writeCard(const QByteArray &json) const
    {
        return writeFile(entryFile(u"card.json"_s), json);
    }
    [[nodiscard]] Embed read() const
    {
        return EmbedArchive(ArticleFolder(m_home.filePath(u"Süd story.md"_s))).read(m_ref);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QDir m_home;
    EmbedRef m_ref;
    QString m_entry;
};

QTEST_GUILESS_MAIN(TestEmbedArchive)
#include "tst_embedarchive.moc"
