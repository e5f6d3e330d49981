// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/embedarchive.h"
#include "archive/embedkeeper.h"
#include "support/captures.h"
#include "support/foldercontent.h"
#include "support/scratchfolder.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Galley;
using namespace Qt::StringLiterals;
using Captures::words;

/// An archive folder made by somebody who means harm, mailed with the article.
class TestHostileArchive final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_scratch = std::make_unique<ScratchFolder>();
        m_scratch->write(u"desk/story.md"_s, "words");
        m_scratch->write(u"outside/card.json"_s, "{\"format\": \"galley-embed/1\"}");
        m_scratch->write(u"outside/media/precious.jpg"_s, "precious");
        m_scratch->write(u"outside/embeds/precious"_s, "precious");
        m_scratch->write(u"desk/inside/precious"_s, "precious");
        m_ref = Captures::xPost();
        m_entry = "desk/story.galley/embeds/"_L1 + EmbedArchive::entryName(m_ref.url);
    }

    void link_isNotWrittenThrough_data()
    {
        QTest::addColumn<QString>("link"); // relative to the entry
        QTest::addColumn<QString>("target");
        const QStringList folders{
            u"../../../story.galley"_s, u"../../embeds"_s, u"."_s, u"media"_s, u"snapshots"_s};
        for (const QString &folder : folders) {
            QTest::addRow("%s to outside", qPrintable(folder)) << folder << u"outside"_s;
            QTest::addRow("%s to inside", qPrintable(folder)) << folder << u"desk/inside"_s;
            QTest::addRow("%s to nowhere", qPrintable(folder)) << folder << u"nowhere"_s;
            QTest::addRow("%s to a file", qPrintable(folder)) << folder << u"desk/story.md"_s;
            QTest::addRow("%s to itself", qPrintable(folder)) << folder << QString();
        }
        for (const QString &file : {u"card.json"_s, u"log.jsonl"_s, mediaName()}) {
            QTest::addRow("%s to outside", qPrintable(file)) << file << u"outside/card.json"_s;
            QTest::addRow("%s to inside", qPrintable(file)) << file << u"desk/inside/precious"_s;
            QTest::addRow("%s to nowhere", qPrintable(file)) << file << u"outside/new"_s;
            QTest::addRow("%s to itself", qPrintable(file)) << file << QString();
        }
    }
    void link_isNotWrittenThrough()
    {
        QFETCH(const QString, link);
        QFETCH(const QString, target);
        const QString path = QDir::cleanPath(m_scratch->path(m_entry + u'/' + link));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        const QString leadsTo = target.isEmpty() ? path : m_scratch->path(target);
        QVERIFY(::symlink(qPrintable(leadsTo), qPrintable(path)) == 0);
        const auto before = withoutEntry();

        const Result<Embed> kept = keeper().keep(m_ref, pictured());
        HandNotes notes;
        notes.title = u"Noted"_s;
        notes.picture = pictured().pictures.first();
        const Result<Embed> noted = keeper().note(m_ref, notes);

        QVERIFY(!kept);
        QVERIFY2(kept.error().message.contains("not changed"_L1), qPrintable(kept.error().message));
        if (link != "snapshots"_L1)
            QVERIFY(!noted);
        QCOMPARE(withoutEntry(), before);

        // Forgetting removes the link where it is the entry's own, and follows it nowhere.
        const Result<void> forgotten = keeper().forget(m_ref);
        const bool isAbove = link.startsWith(".."_L1);
        QCOMPARE(bool(forgotten), !isAbove);
        if (!isAbove) {
            QVERIFY(!QFileInfo::exists(m_scratch->path(u"desk/story.galley"_s)));
            QVERIFY(!QFileInfo(m_scratch->path(u"desk/story.galley"_s)).isSymLink());
        }
        QCOMPARE(withoutEntry(), before);
    }

    void pipeInTheWay_isRefusedAtOnce_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"card.json"_s, u"log.jsonl"_s, u"media"_s, u"snapshots"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void pipeInTheWay_isRefusedAtOnce()
    {
        QFETCH(const QString, name);
        QVERIFY(QDir().mkpath(m_scratch->path(m_entry)));
        QVERIFY(::mkfifo(qPrintable(m_scratch->path(m_entry + u'/' + name)), 0600) == 0);
        QElapsedTimer clock;
        clock.start();

        const Embed embed = read();
        const Result<Embed> kept = keeper().keep(m_ref, pictured());
        const Result<void> taken = EmbedKeeper(away()).takeOver(folder(), {m_ref});
        const Result<void> forgotten = keeper().forget(m_ref);

        QVERIFY(clock.elapsed() < 1000);
        QVERIFY(embed.text.isEmpty());
        QVERIFY(!kept);
        QCOMPARE(bool(taken), name != "card.json"_L1);
        QVERIFY(forgotten);
        QVERIFY(!QFileInfo::exists(m_scratch->path(u"desk/story.galley"_s)));
    }

    void otherPlacesForAnEntry_areRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("bundle") << u"desk/story.galley"_s;
        QTest::newRow("embeds") << u"desk/story.galley/embeds"_s;
        QTest::newRow("entry") << m_entry;
        QTest::newRow("card is a folder") << QString(m_entry + "/card.json/x"_L1);
        QTest::newRow("log is a folder") << QString(m_entry + "/log.jsonl/x"_L1);
        QTest::newRow("media is a file") << QString(m_entry + "/media"_L1);
        QTest::newRow("picture is a folder") << QString(m_entry + u'/' + mediaName() + "/x"_L1);
    }
    void otherPlacesForAnEntry_areRefused()
    {
        QFETCH(const QString, file);
        m_scratch->write(file, "x");
        const auto before = withoutEntry();

        const Result<Embed> kept = keeper().keep(m_ref, pictured());

        QVERIFY(!kept);
        QVERIFY2(
            kept.error().message.contains("story.galley"_L1), qPrintable(kept.error().message));
        QCOMPARE(m_scratch->read(file), "x");
        QCOMPARE(withoutEntry(), before);
    }

    void scriptInEveryField_isTextOrNothing()
    {
        const QString evil
            = u"\"><script>alert(1)</script>\u202e\u0000javascript:alert(1)\n<img src=x onerror=y>"_s;
        const QJsonObject person{{u"name"_s, evil}, {u"handle"_s, evil}, {u"url"_s, evil},
            {u"stable_id"_s, evil},
            {u"avatar"_s, QJsonObject{{u"file"_s, evil}, {u"source"_s, evil}}}};
        const QJsonArray text{QJsonObject{{u"t"_s, evil}, {u"href"_s, evil}}};
        QJsonObject card{{u"format"_s, u"galley-embed/1"_s}, {u"author"_s, person},
            {u"text"_s, text},
            {u"quoted"_s, QJsonObject{{u"author"_s, person}, {u"url"_s, evil}, {u"text"_s, text}}},
            {u"media"_s,
                QJsonArray{QJsonObject{{u"file"_s, evil}, {u"alt"_s, evil}, {u"source"_s, evil}}}},
            {u"code"_s,
                QJsonArray{
                    QJsonObject{{u"name"_s, evil}, {u"language"_s, evil}, {u"text"_s, evil}}}},
            {u"fields_by_hand"_s, QJsonArray{evil, u"format"_s, u"said"_s, u"url"_s}},
            {u"said"_s, evil}, {u"evidence"_s, evil}, {u"duration"_s, -5}, {u"start"_s, evil}};
        for (const QString &name : {u"title"_s, u"description"_s, u"content_warning"_s, u"site"_s,
                 u"lang"_s, u"dir"_s, u"published"_s, u"state"_s, u"resolved"_s, u"kind"_s,
                 u"first_fetched"_s, u"last_checked"_s, u"edited_since"_s, u"gone_since"_s})
            card.insert(name, evil);
        m_scratch->write(m_entry + "/card.json"_L1, QJsonDocument(card).toJson());

        const Embed embed = read();

        QCOMPARE(embed.ref, m_ref);
        QCOMPARE(embed.authorUrl + embed.avatarFile + embed.avatarSource + embed.resolvedUrl
                + embed.textLang,
            QString());
        QVERIFY(embed.media.isEmpty());
        QCOMPARE(embed.duration, 0);
        QCOMPARE(embed.quoted.size(), 1);
        QCOMPARE(
            embed.quoted[0].url + embed.quoted[0].text[0].href + embed.text[0].href, QString());
        const QStringList shown{embed.authorName, embed.authorHandle, embed.stableId, embed.title,
            embed.description, embed.contentWarning, embed.siteName, embed.text[0].text,
            embed.quoted[0].authorName, embed.quoted[0].text[0].text, embed.code[0].text,
            embed.code[0].name, embed.code[0].language};
        for (const QString &field : shown) {
            QVERIFY2(field.contains("<script>"_L1), qPrintable(field));
            QVERIFY2(
                !field.contains(QChar(0x202e)) && !field.contains(QChar(0)), qPrintable(field));
        }

        // What such a card holds is no harm to who keeps something in its place.
        QVERIFY(keeper().keep(m_ref, pictured()));
        QCOMPARE(read().text[0].text, u"Water"_s);
        const QJsonObject now
            = QJsonDocument::fromJson(m_scratch->read(m_entry + "/card.json"_L1)).object();
        QCOMPARE(now["format"_L1].toString(), u"galley-embed/1"_s);
    }

    void duplicateMembers_areOneAndTheLast()
    {
        m_scratch->write(m_entry + "/card.json"_L1,
            "{\"format\": \"galley-embed/1\", \"title\": \"one\", \"title\": \"two\", "
            "\"format\": \"galley-embed/1\"}");

        QCOMPARE(read().title, u"two"_s);
        QVERIFY(keeper().keep(m_ref, pictured()));
        QCOMPARE(m_scratch->read(m_entry + "/card.json"_L1).count("\"title\""), 1);
    }

    void takeOver_copiesOnlyWhatBelongs()
    {
        Capture capture = pictured();
        QVERIFY(keeper().keep(m_ref, capture));
        const auto honest = folderContent(m_scratch->path(m_entry));
        m_scratch->write(m_entry + "/.hidden"_L1, "x");
        m_scratch->write(m_entry + "/program.sh"_L1, "x");
        m_scratch->write(m_entry + "/media/page.html"_L1, "x");
        m_scratch->write(m_entry + "/media/drawing.svg"_L1, "x");
        m_scratch->write(m_entry + "/media/new\nline.png"_L1, "x");
        m_scratch->write(m_entry + u"/media/turned\u202egnp.png"_s, "x");
        m_scratch->write(m_entry + "/media/deep/er.png"_L1, "x");
        m_scratch->write(m_entry + "/snapshots/later/oembed.body"_L1, "x");
        m_scratch->write(m_entry + "/snapshots/2026-11-03T100000Z/x.exe"_L1, "x");
        m_scratch->write(m_entry + "/snapshots/2026-11-03T100000Z/deep/a.body"_L1, "x");
        m_scratch->write(m_entry + "/other/card.json"_L1, "x");
        const QString media = m_scratch->path(m_entry + "/media/"_L1);
        QVERIFY(
            QFile::link(m_scratch->path(u"outside/media/precious.jpg"_s), media + "link.jpg"_L1));
        QVERIFY(QFile::link(media, media + "loop.jpg"_L1));
        QVERIFY(::mkfifo(qPrintable(media + "pipe.jpg"_L1), 0600) == 0);

        QVERIFY(EmbedKeeper(away()).takeOver(folder(), {m_ref}));

        QCOMPARE(folderContent(awayEntry()), honest);
    }

    void takeOver_refusesWhatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("card");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << QByteArray("{\"format\": \"gall");
        QTest::newRow("another post") << QByteArray(
            "{\"format\": \"galley-embed/1\", \"url\": \"https://x.com/a/status/20\"}");
        QTest::newRow("huge") << QByteArray(2 * 1024 * 1024, ' ');
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void takeOver_refusesWhatCannotBeRead()
    {
        QFETCH(const QByteArray, card);
        m_scratch->write(m_entry + "/card.json"_L1, card);
        const EmbedRef good = Captures::refOf(u"https://example.org/page"_s);
        QVERIFY(keeper().keep(good, words(good, u"Page"_s, 0)));

        const Result<void> taken = EmbedKeeper(away()).takeOver(folder(), {m_ref, good});

        QVERIFY(!taken);
        QVERIFY2(taken.error().message.contains("card.json"_L1), qPrintable(taken.error().message));
        QVERIFY(!QFileInfo::exists(awayEntry()));
        QCOMPARE(EmbedArchive(away()).read(good).text[0].text, u"Page"_s);
    }

    void takeOver_ofTooMuch_isRefused_data()
    {
        QTest::addColumn<bool>("isManyFiles");
        QTest::newRow("a thousand files") << true;
        QTest::newRow("huge files") << false;
    }
    void takeOver_ofTooMuch_isRefused()
    {
        QFETCH(const bool, isManyFiles);
        QVERIFY(keeper().keep(m_ref, pictured()));
        for (int i = 0; isManyFiles && i < 1000; ++i)
            m_scratch->write(m_entry + u"/media/%1.png"_s.arg(i), "x");
        if (!isManyFiles) {
            // Without a byte on the disk.
            const QString huge = m_scratch->write(m_entry + "/media/huge.png"_L1, {});
            QVERIFY(::truncate(qPrintable(huge), 300LL * 1024 * 1024) == 0);
        }

        const Result<void> taken = EmbedKeeper(away()).takeOver(folder(), {m_ref});

        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::TooLarge);
        QVERIFY(!QFileInfo::exists(m_scratch->path(u"away/copy.galley"_s)));

        // And no more is added to such an entry.
        const Result<Embed> kept = keeper().keep(m_ref, words(m_ref, u"Wine"_s, 5));
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::TooLarge);
        QCOMPARE(read().text[0].text, u"Water"_s);
    }

    void takeOverThroughLinks_isRefused()
    {
        QVERIFY(keeper().keep(m_ref, pictured()));
        QVERIFY(QFile::rename(
            m_scratch->path(u"desk/story.galley"_s), m_scratch->path(u"desk/real"_s)));
        QVERIFY(
            QFile::link(m_scratch->path(u"desk/real"_s), m_scratch->path(u"desk/story.galley"_s)));

        const Result<void> taken = EmbedKeeper(away()).takeOver(folder(), {m_ref});

        QVERIFY(!taken);
        QVERIFY(!QFileInfo::exists(m_scratch->path(u"away/copy.galley"_s)));
    }

    void deepFolders_areForgotten()
    {
        QVERIFY(keeper().keep(m_ref, pictured()));
        QByteArray deep = QFile::encodeName(m_scratch->path(m_entry));
        for (int i = 0; i < 400; ++i) {
            deep += "/deep";
            QVERIFY(::mkdir(deep.constData(), 0700) == 0);
        }
        QVERIFY(::symlink(qPrintable(m_scratch->path(u"outside"_s)),
                    QByteArray(deep + "/link").constData())
            == 0);
        QVERIFY(::mkdir(QByteArray(deep + "/not text \xff").constData(), 0500) == 0);
        const auto outside = folderContent(m_scratch->path(u"outside"_s));

        QVERIFY(keeper().forget(m_ref));

        QVERIFY(!QFileInfo::exists(m_scratch->path(u"desk/story.galley"_s)));
        QCOMPARE(folderContent(m_scratch->path(u"outside"_s)), outside);
    }

    void tooLargeCaptures_areRefused_data()
    {
        QTest::addColumn<bool>("isPicture");
        QTest::newRow("answer") << false;
        QTest::newRow("picture") << true;
    }
    void tooLargeCaptures_areRefused()
    {
        QFETCH(const bool, isPicture);
        Capture capture = pictured();
        (isPicture ? capture.pictures[0].original : capture.answers[0].answer.body)
            .resize(20 * 1024 * 1024);
        const auto before = folderContent(m_scratch->path({}));

        const Result<Embed> kept = keeper().keep(m_ref, capture);

        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::TooLarge);
        QCOMPARE(folderContent(m_scratch->path({})), before);
    }

    void pictureOfAnotherKind_isRefused_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QString>("viewSuffix");
        QTest::newRow("SVG") << u"svg"_s << u"webp"_s;
        QTest::newRow("view is an SVG") << u"jpg"_s << u"svg"_s;
        QTest::newRow("path") << u"jpg/../../../../x"_s << u"webp"_s;
        QTest::newRow("view is a path") << u"jpg"_s << u"png/../x.png"_s;
        QTest::newRow("none") << QString() << QString();
    }
    void pictureOfAnotherKind_isRefused()
    {
        QFETCH(const QString, suffix);
        QFETCH(const QString, viewSuffix);
        Capture capture = pictured();
        capture.pictures[0].suffix = suffix;
        capture.pictures[0].viewSuffix = viewSuffix;

        QVERIFY(!keeper().keep(m_ref, capture));
        QVERIFY(!QFileInfo::exists(m_scratch->path(u"desk/story.galley"_s)));
    }

    void thousandEntriesAndBundles_areReadInTime()
    {
        for (int i = 0; i < 1000; ++i) {
            m_scratch->write(
                u"desk/story.galley/embeds/%1/card.json"_s.arg(i, 16, 16, QChar(u'0')), "{}");
            m_scratch->write(u"desk/orphan%1.galley/embeds/x"_s.arg(i), "x");
        }
        QElapsedTimer clock;
        clock.start();

        QCOMPARE(read(), fromUrl(m_ref));
        QVERIFY(keeper().keep(m_ref, pictured()));
        QCOMPARE(read().state, EmbedState::Ok);
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }

private:
    [[nodiscard]] static QString mediaName()
    {
        // The SHA-256 of the picture of pictured().
        return u"media/%1.jpg"_s.arg(QString::fromLatin1(
            QCryptographicHash::hash("original of one", QCryptographicHash::Sha256).toHex()));
    }
    [[nodiscard]] ArticleFolder folder() const
    {
        return ArticleFolder(m_scratch->path(u"desk/story.md"_s));
    }
    [[nodiscard]] ArticleFolder away() const
    {
        QDir().mkpath(m_scratch->path(u"away"_s));
        return ArticleFolder(m_scratch->path(u"away/copy.md"_s));
    }
    [[nodiscard]] QString awayEntry() const
    {
        return m_scratch->path("away/copy.galley/embeds/"_L1 + EmbedArchive::entryName(m_ref.url));
    }
    [[nodiscard]] EmbedKeeper keeper() const { return EmbedKeeper(folder()); }
    [[nodiscard]] Embed read() const { return EmbedArchive(folder()).read(m_ref); }
    [[nodiscard]] Capture pictured() const
    {
        Capture capture = words(m_ref, u"Water"_s, 0);
        Captures::addPicture(capture, "one");
        return capture;
    }
    /// All that lies outside the bundle.
    [[nodiscard]] QMap<QString, QByteArray> withoutEntry() const
    {
        auto content = folderContent(m_scratch->path({}));
        content.removeIf([](auto item) { return item.key().startsWith("desk/story.galley"_L1); });
        return content;
    }

    std::unique_ptr<ScratchFolder> m_scratch;
    EmbedRef m_ref;
    QString m_entry;
};

QTEST_GUILESS_MAIN(TestHostileArchive)
#include "tst_hostilearchive.moc"
