// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/embedarchive.h"
#include "archive/embedkeeper.h"
#include "support/captures.h"
#include "support/foldercontent.h"
#include "support/scratchfolder.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Galley;
using namespace Qt::StringLiterals;
using Captures::minute;
using Captures::trouble;
using Captures::words;
using Purpose = Capture::Purpose;

namespace {

QString plain(const Embed &embed)
{
    QString text;
    for (const TextRun &run : embed.text)
        text += run.text;
    return text;
}

/// What a form holds that was opened and changed nothing.
HandNotes formOf(const Embed &embed)
{
    HandNotes notes{embed.authorName, embed.authorHandle, embed.title, plain(embed),
        embed.published, embed.publishedPrecision, embed.contentWarning, {}, false, {}};
    if (!embed.media.isEmpty())
        notes.pictureAlt = embed.media.first().alt;
    return notes;
}

CapturedPicture screenshot(const QByteArray &pixels)
{
    return {{}, "original of " + pixels, u"png"_s, "view of " + pixels, u"webp"_s, QSize(30, 40)};
}

} // namespace

class TestEmbedKeeper final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_scratch = std::make_unique<ScratchFolder>();
        m_scratch->write(u"desk/story.md"_s, "words");
        m_ref = Captures::xPost();
    }

    void capture_isReadBackAsItCame()
    {
        Capture capture = words(m_ref, u"Water is back."_s, 0);
        Embed &said = capture.reading.embed;
        said.authorUrl = u"https://x.com/desk"_s;
        said.stableId = u"did:plc:abc"_s;
        said.avatarSource = u"https://pictures.example/face"_s;
        said.text.append(TextRun{u"Map"_s, u"https://example.org/map"_s});
        said.textLang = u"en-GB"_s;
        said.title = u"A title"_s;
        said.description = u"More\nof it"_s;
        said.contentWarning = u"Flood"_s;
        said.published = minute(-900);
        said.publishedPrecision = TimePrecision::Second;
        said.publishedFromLink = false;
        said.quoted = {{u"Other"_s, u"@other"_s, u"https://x.com/other/status/20"_s,
            {{u"quoted words"_s, {}}}}};
        said.code = {{u"a.py"_s, u"Python"_s, u"if a:\n\treturn 1  # ok"_s}};
        said.siteName = u"Example News"_s;
        said.aspect = QSize(9, 16);
        said.duration = 61;
        Captures::addPicture(capture, "one");
        Captures::addPicture(capture, "two");
        capture.pictures.append(
            {said.avatarSource, "face", u"png"_s, "face view", u"png"_s, {8, 8}});

        const Result<Embed> kept = keeper().keep(m_ref, capture);

        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message));
        Embed expected = said;
        expected.state = EmbedState::Ok;
        expected.firstFetched = expected.lastChecked = minute(0);
        expected.avatarFile = kept->avatarFile;
        QVERIFY(expected.avatarFile.endsWith(".view.png"_L1));
        QCOMPARE(kept->media.size(), 2);
        for (int i = 0; i < 2; ++i) {
            expected.media[i].file = kept->media[i].file;
            expected.media[i].size = QSize(640, 480);
        }
        QCOMPARE(*kept, expected);
        QCOMPARE(read(), expected);
        QCOMPARE(m_scratch->read("desk/"_L1 + kept->media[1].file), "view of two");
        const QString hash = QString::fromLatin1(
            QCryptographicHash::hash("original of two", QCryptographicHash::Sha256).toHex());
        QCOMPARE(m_scratch->read(entry("media/"_L1 + hash + ".jpg"_L1)), "original of two");
        QCOMPARE(card()["media"_L1][1]["original"_L1].toString(),
            QString("media/"_L1 + hash + ".jpg"_L1));
        QCOMPARE(card()["media"_L1][1]["sha256"_L1].toString(), hash);
    }

    void snapshot_holdsTheAnswersToTheByte()
    {
        Capture capture = words(m_ref, u"Water"_s, 0);
        const QByteArray bytes("{\"a\": \"\0\xff\r\n\"}", 13);
        capture.answers = {Captures::answer(bytes), Captures::answer("second")};
        capture.answers[1].answer.isCut = true;
        capture.answers[0].answer.headers.append(
            std::pair<QByteArray, QByteArray>{"etag", "\"x\"\r\nset-cookie: forged"});
        QVERIFY(keeper().keep(m_ref, capture));

        const QString home = u"snapshots/2026-11-03T100000Z/"_s;
        QCOMPARE(m_scratch->read(entry(home + "oembed.body"_L1)), bytes);
        QCOMPARE(m_scratch->read(entry(home + "oembed-2.body"_L1)), "second");
        QCOMPARE(m_scratch->read(entry(home + "oembed.http"_L1)),
            "GET https://publish.x.com/oembed?url=a%20b\n"
            "answered: https://publish.x.com/oembed?url=a%20b\n"
            "HTTP 200\n"
            "content-type: application/json\n"
            "etag: \"x\"  set-cookie: forged\n");
        QVERIFY(m_scratch->read(entry(home + "oembed-2.http"_L1)).endsWith("cut: yes\n"));
        const QJsonValue evidence = card()["evidence"_L1];
        QCOMPARE(evidence["snapshot"_L1].toString(), u"2026-11-03T100000Z"_s);
        QCOMPARE(evidence["oembed.body"_L1].toString(),
            QString("sha256:"_L1
                + QString::fromLatin1(
                    QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())));
    }

    void sameAnswer_makesNoNewSnapshot()
    {
        QVERIFY(keeper().keep(m_ref, words(m_ref, u"Water"_s, 0)));
        QVERIFY(keeper().keep(m_ref, words(m_ref, u"Water"_s, 5, Purpose::Check)));

        QCOMPARE(snapshots(), QStringList{u"2026-11-03T100000Z"_s});
        QCOMPARE(read().lastChecked, minute(5));
        QCOMPARE(log().size(), 2);

        QVERIFY(keeper().keep(m_ref, trouble(m_ref, EmbedState::Gone, 6)));
        QVERIFY(keeper().keep(m_ref, trouble(m_ref, EmbedState::Gone, 7)));

        QCOMPARE(snapshots(), (QStringList{u"2026-11-03T100000Z"_s, u"2026-11-03T100600Z"_s}));
        QCOMPARE(card()["evidence"_L1]["snapshot"_L1].toString(), u"2026-11-03T100000Z"_s);
        QCOMPARE(card()["last_answer"_L1]["snapshot"_L1].toString(), u"2026-11-03T100600Z"_s);
        QCOMPARE(log().at(3)["outcome"_L1].toString(), u"gone"_s);
        QCOMPARE(log().at(3)["asked"_L1][0]["status"_L1].toInt(), 404);
    }

    void editedPost_keepsItsWordsAndTheNewOnesAsSnapshot()
    {
        QVERIFY(keeper().keep(m_ref, words(m_ref, u"Water"_s, 0)));
        const Result<Embed> checked
            = keeper().keep(m_ref, words(m_ref, u"Wine"_s, 5, Purpose::Check));

        QVERIFY(checked);
        QCOMPARE(checked->state, EmbedState::Edited);
        QCOMPARE(plain(*checked), u"Water"_s);
        QCOMPARE(checked->editedSince, minute(5));
        QVERIFY(
            m_scratch->read(entry(u"snapshots/2026-11-03T100500Z/oembed.body"_s)).contains("Wine"));
        QCOMPARE(card()["evidence"_L1]["snapshot"_L1].toString(), u"2026-11-03T100000Z"_s);

        const Result<Embed> fetched = keeper().keep(m_ref, words(m_ref, u"Wine"_s, 6));
        QVERIFY(fetched);
        QCOMPARE(fetched->state, EmbedState::Ok);
        QCOMPARE(plain(*fetched), u"Wine"_s);
        QVERIFY(!card().contains("edited_since"_L1));
    }

    void firstAnswerOfAnEmbed_isKeptEvenIfItIsBad_data()
    {
        QTest::addColumn<EmbedState>("state");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("gone") << EmbedState::Gone << true;
        QTest::newRow("restricted") << EmbedState::Restricted << true;
        QTest::newRow("refused") << EmbedState::Refused << true;
        QTest::newRow("unreachable") << EmbedState::Unreachable << false;
    }
    void firstAnswerOfAnEmbed_isKeptEvenIfItIsBad()
    {
        QFETCH(const EmbedState, state);
        QFETCH(const bool, isKept);
        const auto before = folderContent(m_scratch->path({}));

        const Result<Embed> kept = keeper().keep(m_ref, trouble(m_ref, state, 0));

        QVERIFY(kept);
        QCOMPARE(kept->state, isKept ? state : EmbedState::UrlOnly);
        QCOMPARE(kept->authorHandle, u"@desk"_s);
        QVERIFY(kept->publishedFromLink);
        QCOMPARE(folderContent(m_scratch->path({})) == before, !isKept);
    }

    void notes_winAndAreTakenBack()
    {
        Capture hollow = words(m_ref, u"x"_s, 0);
        hollow.reading.state = EmbedState::Partial;
        hollow.reading.embed.text.clear();
        hollow.reading.embed.authorName.clear();
        QVERIFY(keeper().keep(m_ref, hollow));
        QCOMPARE(read().state, EmbedState::Partial);

        HandNotes notes = formOf(read());
        notes.text = u"By hand\nin two lines"_s;
        notes.authorName = u"Noted"_s;
        notes.picture = screenshot("screen");
        notes.pictureAlt = u"What it looked like"_s;
        const Result<Embed> noted = keeper().note(m_ref, notes);

        QVERIFY(noted);
        QCOMPARE(noted->state, EmbedState::Ok);
        QCOMPARE(plain(*noted), notes.text);
        QCOMPARE(noted->authorName, u"Noted"_s);
        QCOMPARE(noted->fieldsByHand, (QStringList{u"author.name"_s, u"text"_s, u"media"_s}));
        QCOMPARE(noted->media.size(), 1);
        QCOMPARE(noted->media[0].alt, notes.pictureAlt);
        QCOMPARE(noted->media[0].size, QSize(30, 40));
        QVERIFY(card()["media"_L1][0]["by_hand"_L1].toBool());

        // What the platform says later waits behind.
        Capture whole = words(m_ref, u"The platform's words"_s, 5);
        Captures::addPicture(whole, "one");
        QVERIFY(keeper().keep(m_ref, whole));
        Embed now = read();
        QCOMPARE(plain(now), notes.text);
        QCOMPARE(now.authorName, u"Noted"_s);
        QCOMPARE(now.media, noted->media);

        // The form again, unchanged but for one field that is emptied.
        notes = formOf(now);
        notes.text.clear();
        now = *keeper().note(m_ref, notes);
        QCOMPARE(plain(now), u"The platform's words"_s);
        QCOMPARE(now.fieldsByHand, (QStringList{u"author.name"_s, u"media"_s}));

        notes = formOf(now);
        notes.authorName.clear();
        notes.removesPicture = true;
        notes.pictureAlt.clear();
        now = *keeper().note(m_ref, notes);
        QCOMPARE(now.authorName, u"The Desk"_s);
        QCOMPARE(now.media.size(), 1);
        QCOMPARE(now.media[0].alt, u"A tap"_s);
        QVERIFY(now.fieldsByHand.isEmpty());
        QVERIFY(!card().contains("said"_L1));
    }

    void formThatChangesNothing_notesNothing()
    {
        Capture capture = words(m_ref, u"Water"_s, 0);
        capture.reading.embed.title = u"T"_s;
        Captures::addPicture(capture, "one");
        const Embed kept = *keeper().keep(m_ref, capture);

        const Result<Embed> noted = keeper().note(m_ref, formOf(kept));

        QVERIFY(noted);
        QCOMPARE(*noted, kept);
    }

    void descriptionOfAPicture_canBeNotedAlone()
    {
        Capture capture = words(m_ref, u"Water"_s, 0);
        Captures::addPicture(capture, "one");
        HandNotes notes = formOf(*keeper().keep(m_ref, capture));
        notes.pictureAlt = u"A tap in a yard"_s;

        Embed now = *keeper().note(m_ref, notes);
        QCOMPARE(now.media.size(), 1);
        QCOMPARE(now.media[0].alt, u"A tap in a yard"_s);
        QCOMPARE(now.fieldsByHand, QStringList{u"media"_s});

        notes.pictureAlt.clear();
        now = *keeper().note(m_ref, notes);
        QCOMPARE(now.media[0].alt, u"A tap"_s);
        QVERIFY(now.fieldsByHand.isEmpty());
    }

    void pictureOfThePlatform_canBeTakenAwayAndBack()
    {
        Capture capture = words(m_ref, u"Water"_s, 0);
        Captures::addPicture(capture, "one");
        const Embed kept = *keeper().keep(m_ref, capture);
        HandNotes notes = formOf(kept);
        notes.removesPicture = true;

        Embed now = *keeper().note(m_ref, notes);
        QVERIFY(now.media.isEmpty());
        QCOMPARE(now.fieldsByHand, QStringList{u"media"_s});
        QVERIFY(keeper().keep(m_ref, capture));
        QVERIFY(keeper().note(m_ref, formOf(read())));
        QVERIFY(read().media.isEmpty());

        now = *keeper().note(m_ref, notes);
        QCOMPARE(now.media, kept.media);
    }

    void notesOfAnEmbedNeverFetched_areAnEntryUntilTheyAreTakenBack()
    {
        const auto before = folderContent(m_scratch->path({}));
        HandNotes notes;
        notes.title = u"Noted"_s;
        notes.published = QDateTime(QDate(2020, 5, 4), QTime(0, 0), Qt::UTC);
        notes.publishedPrecision = TimePrecision::Day;

        const Result<Embed> noted = keeper().note(m_ref, notes);
        QVERIFY(noted);
        QVERIFY(isKept(*noted));
        QCOMPARE(noted->title, u"Noted"_s);
        QCOMPARE(noted->published.date(), QDate(2020, 5, 4));
        QVERIFY(!noted->publishedFromLink);

        const Result<Embed> back = keeper().note(m_ref, HandNotes());
        QVERIFY(back);
        QCOMPARE(*back, fromUrl(m_ref));
        QCOMPARE(folderContent(m_scratch->path({})), before);
    }

    void unknownMembers_stay()
    {
        QVERIFY(keeper().keep(m_ref, words(m_ref, u"Water"_s, 0)));
        QJsonObject known = card();
        known.insert("future"_L1,
            QJsonObject{{u"big"_s, qint64(9007199254740993)}, {u"deep"_s, QJsonArray{1, 2}}});
        QJsonObject author = known["author"_L1].toObject();
        author.insert("pronouns"_L1, u"they"_s);
        known.insert("author"_L1, author);
        known.insert("archived_elsewhere"_L1, QJsonArray{u"https://archive.example/1"_s});
        known.insert("text"_L1, QJsonArray{QJsonObject{{u"t"_s, u"Water"_s}, {u"bold"_s, true}}});
        m_scratch->write(entry(u"card.json"_s), QJsonDocument(known).toJson());

        Capture next = words(m_ref, u"Water"_s, 5);
        next.reading.embed.authorName = u"Renamed"_s;
        QVERIFY(keeper().keep(m_ref, next));
        HandNotes notes = formOf(read());
        notes.title = u"T"_s;
        QVERIFY(keeper().note(m_ref, notes));

        const QJsonObject now = card();
        QCOMPARE(now["future"_L1], known["future"_L1]);
        QCOMPARE(now["future"_L1]["big"_L1].toInteger(), qint64(9007199254740993));
        QCOMPARE(now["author"_L1]["pronouns"_L1].toString(), u"they"_s);
        QCOMPARE(now["author"_L1]["name"_L1].toString(), u"Renamed"_s);
        QCOMPARE(now["archived_elsewhere"_L1], known["archived_elsewhere"_L1]);
        QCOMPARE(now["text"_L1], known["text"_L1]);
    }

    void newerFormat_isReadAndNeverChanged()
    {
        const QByteArray future = "{\"format\": \"galley-embed/2\", \"text\": \"Words\"}";
        m_scratch->write(entry(u"card.json"_s), future);
        const auto before = folderContent(m_scratch->path({}));

        const Result<Embed> kept = keeper().keep(m_ref, words(m_ref, u"Water"_s, 0));
        const Result<Embed> noted = keeper().note(m_ref, formOf(read()));

        QVERIFY(!kept && !noted);
        QCOMPARE(kept.error().code, ErrorCode::Unsupported);
        QVERIFY(noted.error().message.contains("newer Galley"_L1));
        QCOMPARE(plain(read()), u"Words"_s);
        QCOMPARE(folderContent(m_scratch->path({})), before);
    }

    void damagedCard_isPutAsideAndFetchedAgain()
    {
        m_scratch->write(entry(u"card.json"_s), "{\"format");
        QCOMPARE(read().state, EmbedState::Damaged);
        QVERIFY(keeper().keep(m_ref, trouble(m_ref, EmbedState::Gone, 0)));
        QVERIFY(keeper().keep(m_ref, trouble(m_ref, EmbedState::Unreachable, 0)));
        QCOMPARE(m_scratch->read(entry(u"card.json"_s)), "{\"format");

        QVERIFY(keeper().keep(m_ref, words(m_ref, u"Water"_s, 0)));

        QCOMPARE(plain(read()), u"Water"_s);
        const QStringList aside = QDir(m_scratch->path(entry({}))).entryList({u"card.damaged-*"_s});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(m_scratch->read(entry(aside.first())), "{\"format");
    }

    void shortLink_isKeptUnderItsOwnAddress()
    {
        EmbedRef shortRef = Captures::refOf(u"https://short.example/abc"_s);
        shortRef.isShort = true;
        const EmbedRef target = Captures::refOf(u"https://www.youtube.com/watch?v=abcdefghijk"_s);
        Capture capture = words(target, u"Water"_s, 0);
        capture.reading.embed.ref.start = 42;

        const Result<Embed> kept = keeper().keep(shortRef, capture);

        QVERIFY(kept);
        QCOMPARE(kept->resolvedUrl, target.url);
        QCOMPARE(kept->ref.provider, u"youtube"_s);
        QCOMPARE(kept->ref.id, u"abcdefghijk"_s);
        QCOMPARE(kept->ref.url, shortRef.url);
        QCOMPARE(kept->ref.pasted, shortRef.pasted);
        QCOMPARE(kept->ref.start, 42);

        // A card cannot make another post of an address that says what it is.
        EmbedRef plainRef = shortRef;
        plainRef.isShort = false;
        QCOMPARE(EmbedArchive(folder()).read(plainRef).ref, plainRef);
    }

    void unsavedArticle_keepsNothing()
    {
        EmbedKeeper homeless{ArticleFolder()};

        const Result<Embed> kept = homeless.keep(m_ref, words(m_ref, u"Water"_s, 0));

        QVERIFY(!kept);
        QVERIFY2(kept.error().message.contains("save"_L1), qPrintable(kept.error().message));
        HandNotes notes;
        notes.title = u"T"_s;
        QVERIFY(!homeless.note(m_ref, notes));
        QVERIFY(homeless.forget(m_ref));
        QVERIFY(homeless.takeOver(folder(), {m_ref}));
        QVERIFY(keeper().keep(m_ref, words(m_ref, u"Water"_s, 0)));
        QVERIFY(!homeless.takeOver(folder(), {m_ref}));
    }

    void forget_leavesNoTrace()
    {
        const auto before = folderContent(m_scratch->path({}));
        Capture capture = words(m_ref, u"Water"_s, 0);
        Captures::addPicture(capture, "one");
        QVERIFY(keeper().keep(m_ref, capture));
        const EmbedRef other = Captures::refOf(u"https://example.org/page"_s);
        QVERIFY(keeper().keep(other, words(other, u"Page"_s, 0)));
        const auto withOther = [&] { return plain(EmbedArchive(folder()).read(other)); };

        QVERIFY(keeper().forget(m_ref));
        QCOMPARE(read(), fromUrl(m_ref));
        QCOMPARE(withOther(), u"Page"_s);
        QVERIFY(keeper().forget(m_ref));
        QVERIFY(keeper().forget(other));

        QCOMPARE(folderContent(m_scratch->path({})), before);
    }

    void leftovers_areSweptByTheNextKeeping()
    {
        m_scratch->write(u"desk/story.galley/embeds/.new-0123/media/half.jpg"_s, "half");
        m_scratch->write(entry(u".new-4567"_s), "half");
        m_scratch->write(entry(u"snapshots/.new-89/oembed.body"_s), "half");

        QVERIFY(keeper().keep(m_ref, words(m_ref, u"Water"_s, 0)));

        const auto content = folderContent(m_scratch->path({}));
        for (auto it = content.cbegin(); it != content.cend(); ++it)
            QVERIFY2(!it.key().contains(".new-"_L1), qPrintable(it.key()));
    }

    void log_isBoundedAndKeepsTheNewest()
    {
        QVERIFY(keeper().keep(m_ref, words(m_ref, u"Water"_s, 0)));
        m_scratch->write(entry(u"log.jsonl"_s),
            QByteArray("{\"time\": \"old\"}\n").repeated(16'350) + "{\"time\": \"last\"}\n{\"half");

        QVERIFY(keeper().keep(m_ref, trouble(m_ref, EmbedState::Gone, 7)));
        QByteArray bytes = m_scratch->read(entry(u"log.jsonl"_s));
        QVERIFY(bytes.contains("\"last\"}\n{\"half\n{"));
        for (int i = 0; i < 4; ++i)
            QVERIFY(keeper().keep(m_ref, trouble(m_ref, EmbedState::Gone, 8 + i)));

        bytes = m_scratch->read(entry(u"log.jsonl"_s));
        QVERIFY2(bytes.size() < 2'000, qPrintable(QString::number(bytes.size())));
        QVERIFY(bytes.contains("2026-11-03T10:11:00Z"));
        QVERIFY(m_scratch->read(entry(u"log.old.jsonl"_s)).contains("\"last\"}\n"));
    }

    void entryThatIsBeingWritten_isLeftAlone()
    {
        QVERIFY(keeper().keep(m_ref, words(m_ref, u"Water"_s, 0)));
        const QByteArray embeds = QFile::encodeName(m_scratch->path(u"desk/story.galley/embeds"_s));
        const int other = ::open(embeds.constData(), O_RDONLY | O_DIRECTORY);
        QCOMPARE(::flock(other, LOCK_EX), 0);

        const Result<Embed> kept = keeper().keep(m_ref, words(m_ref, u"Wine"_s, 5));
        ::close(other);

        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::TimedOut);
        QCOMPARE(plain(read()), u"Water"_s);
        QVERIFY(keeper().keep(m_ref, words(m_ref, u"Wine"_s, 5)));
    }

    void snapshots_areBounded()
    {
        QVERIFY(keeper().keep(m_ref, words(m_ref, u"Water"_s, 0)));
        for (int i = 1; i < 60; ++i)
            QVERIFY(keeper().keep(m_ref, words(m_ref, u"Other %1"_s.arg(i), i, Purpose::Check)));

        const QStringList names = snapshots();
        QCOMPARE(names.size(), 50);
        QCOMPARE(names.first(), u"2026-11-03T100000Z"_s);
        QCOMPARE(names.last(), u"2026-11-03T105900Z"_s);
    }

    void renamedArticle_findsWhatItLeftBehind()
    {
        QVERIFY(keeper().keep(m_ref, words(m_ref, u"Water"_s, 0)));
        QVERIFY(
            QFile::rename(m_scratch->path(u"desk/story.md"_s), m_scratch->path(u"desk/tale.md"_s)));
        const ArticleFolder renamed(m_scratch->path(u"desk/tale.md"_s));
        const EmbedArchive archive(renamed);

        QCOMPARE(plain(archive.read(m_ref)), u"Water"_s);
        QVERIFY(!archive.hasOwn(m_ref));
        QVERIFY(!QFileInfo::exists(m_scratch->path(u"desk/tale.galley"_s)));

        HandNotes notes = formOf(archive.read(m_ref));
        notes.title = u"Noted"_s;
        QVERIFY(EmbedKeeper(renamed).note(m_ref, notes));
        QVERIFY(archive.hasOwn(m_ref));
        QCOMPARE(plain(archive.read(m_ref)), u"Water"_s);
        QCOMPARE(archive.read(m_ref).title, u"Noted"_s);
        QCOMPARE(read().title, QString());

        QVERIFY(EmbedKeeper(renamed).forget(m_ref));
        QCOMPARE(archive.read(m_ref), fromUrl(m_ref));
        QCOMPARE(
            folderContent(m_scratch->path({})).keys(), (QStringList{u"desk"_s, u"desk/tale.md"_s}));
    }

    void bundleOfAnotherArticle_isNotLookedInto()
    {
        QVERIFY(keeper().keep(m_ref, words(m_ref, u"Water"_s, 0)));
        for (const QString &article : {u"story.md"_s, u"story.markdown"_s, u"story.txt"_s}) {
            QFile::remove(m_scratch->path(u"desk/story.md"_s));
            const QString path = m_scratch->write("desk/"_L1 + article, "words");
            const ArticleFolder neighbour(m_scratch->path(u"desk/tale.md"_s));
            QCOMPARE(EmbedArchive(neighbour).read(m_ref), fromUrl(m_ref));
            QVERIFY(QFile::remove(path));
        }
    }

    void askingAgainForWhatIsNotKept_listsNoFolder()
    {
        m_scratch->write(u"desk/old.galley/embeds/x"_s, {});
        QTest::qWait(120); // until the folder's stamp is settled
        CardMemory memory;
        for (int i = 0; i < 100; ++i) {
            const EmbedRef ref = Captures::refOf(u"https://example.org/%1"_s.arg(i));
            QCOMPARE(EmbedArchive(folder()).read(ref, memory), fromUrl(ref));
        }

        QCOMPARE(memory.orphans.makings(), 1);
    }

    void takeOver_copiesWhatIsNotThereYet()
    {
        const EmbedRef second = Captures::refOf(u"https://example.org/page"_s);
        const EmbedRef third = Captures::refOf(u"https://example.org/none"_s);
        Capture capture = words(m_ref, u"Water"_s, 0);
        Captures::addPicture(capture, "one");
        QVERIFY(keeper().keep(m_ref, capture));
        QVERIFY(keeper().keep(second, words(second, u"Page"_s, 0)));
        m_scratch->write(u"away/copy.md"_s, "words");
        const ArticleFolder away(m_scratch->path(u"away/copy.md"_s));
        EmbedKeeper there(away);
        QVERIFY(there.keep(second, words(second, u"Other page"_s, 3)));

        const Result<void> taken = there.takeOver(folder(), {m_ref, second, third});

        QVERIFY(taken);
        QCOMPARE(plain(EmbedArchive(away).read(second)), u"Other page"_s);
        Embed expected = read();
        expected.media[0].file.replace("story.galley"_L1, "copy.galley"_L1);
        QCOMPARE(EmbedArchive(away).read(m_ref), expected);
        const QString name = EmbedArchive::entryName(m_ref.url);
        QCOMPARE(folderContent(m_scratch->path(u"away/copy.galley/embeds/"_s + name)),
            folderContent(m_scratch->path(u"desk/story.galley/embeds/"_s + name)));
        QVERIFY(there.takeOver(away, {m_ref}));
    }

    void folderCopiedElsewhere_showsTheSame()
    {
        QList<EmbedRef> refs;
        QList<Embed> kept;
        for (int i = 0; i < 10; ++i) {
            refs.append(Captures::refOf(u"https://example.org/%1"_s.arg(i)));
            Capture capture = words(refs.last(), u"Words %1"_s.arg(i), i);
            Captures::addPicture(capture, QByteArray::number(i));
            const Result<Embed> one = keeper().keep(refs.last(), capture);
            QVERIFY(one);
            kept.append(*one);
        }
        const auto content = folderContent(m_scratch->path(u"desk"_s));
        QVERIFY(QFile::rename(m_scratch->path(u"desk"_s), m_scratch->path(u"elsewhere"_s)));

        const EmbedArchive archive(ArticleFolder(m_scratch->path(u"elsewhere/story.md"_s)));
        for (int i = 0; i < 10; ++i)
            QCOMPARE(archive.read(refs[i]), kept[i]);
        QCOMPARE(folderContent(m_scratch->path(u"elsewhere"_s)), content);
    }

    void modes_followTheUmask()
    {
        const mode_t old = ::umask(027);
        const Result<Embed> kept = keeper().keep(m_ref, words(m_ref, u"Water"_s, 0));
        ::umask(old);
        QVERIFY(kept);

        struct stat status
        { };
        QCOMPARE(::stat(qPrintable(m_scratch->path(u"desk/story.galley"_s)), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0750));
        QCOMPARE(::stat(qPrintable(m_scratch->path(entry(u"card.json"_s))), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0640));
    }

    void whateverComes_nothingGetsWorse()
    {
        for (quint32 seed = 1; seed <= 12; ++seed) {
            init();
            QRandomGenerator random(seed);
            const auto before = folderContent(m_scratch->path({}));
            HandNotes noted;
            bool hasWords = false;
            bool hasPicture = false;
            for (int step = 1; step < 25; ++step) {
                const QString place = u"seed %1 step %2"_s.arg(seed).arg(step);
                const auto die = random.bounded(6);
                if (die == 0) {
                    noted = formOf(read());
                    noted.title = random.bounded(2) == 0 ? QString() : u"Noted %1"_s.arg(step);
                    noted.authorName = u"Noted by hand"_s;
                    QVERIFY2(keeper().note(m_ref, noted), qPrintable(place));
                } else if (die < 4) {
                    static constexpr std::array states{EmbedState::Gone, EmbedState::Restricted,
                        EmbedState::Refused, EmbedState::Unreachable, EmbedState::Partial};
                    Capture capture
                        = trouble(m_ref, states.at(random.bounded(quint32(states.size()))), step);
                    if (random.bounded(2) == 0)
                        capture.purpose = Purpose::Fetch;
                    QVERIFY2(keeper().keep(m_ref, capture), qPrintable(place));
                } else {
                    Capture capture = words(m_ref, u"Words %1"_s.arg(random.bounded(3)), step,
                        die == 4 ? Purpose::Fetch : Purpose::Check);
                    if (random.bounded(2) == 0) {
                        Captures::addPicture(capture, QByteArray::number(random.bounded(3)));
                        if (random.bounded(2) == 0)
                            capture.pictures.clear();
                    }
                    QVERIFY2(keeper().keep(m_ref, capture), qPrintable(place));
                    hasWords = true;
                }
                const Embed now = read();
                QVERIFY2(now.state != EmbedState::Damaged, qPrintable(place + now.trouble));
                QVERIFY2(!hasWords || !now.text.isEmpty(), qPrintable(place));
                QVERIFY2(!hasPicture || !now.media.isEmpty(), qPrintable(place));
                hasPicture = hasPicture || !now.media.isEmpty();
                if (!noted.authorName.isEmpty()) {
                    QVERIFY2(now.authorName == noted.authorName, qPrintable(place));
                    QVERIFY2(noted.title.isEmpty() || now.title == noted.title, qPrintable(place));
                }
            }
            QVERIFY(keeper().forget(m_ref));
            QCOMPARE(folderContent(m_scratch->path({})), before);
        }
    }

private:
    [[nodiscard]] ArticleFolder folder() const
    {
        return ArticleFolder(m_scratch->path(u"desk/story.md"_s));
    }
    [[nodiscard]] EmbedKeeper keeper() const { return EmbedKeeper(folder()); }
    [[nodiscard]] Embed read() const { return EmbedArchive(folder()).read(m_ref); }
    [[nodiscard]] QString entry(const QString &name) const
    {
        return "desk/story.galley/embeds/"_L1 + EmbedArchive::entryName(m_ref.url) + u'/' + name;
    }
    [[nodiscard]] QJsonObject card() const
    {
        return QJsonDocument::fromJson(m_scratch->read(entry(u"card.json"_s))).object();
    }
    [[nodiscard]] QStringList snapshots() const
    {
        return QDir(m_scratch->path(entry(u"snapshots"_s)))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    [[nodiscard]] QList<QJsonObject> log() const
    {
        QList<QJsonObject> lines;
        for (const QByteArray &line : m_scratch->read(entry(u"log.jsonl"_s)).trimmed().split('\n'))
            lines.append(QJsonDocument::fromJson(line).object());
        return lines;
    }

    std::unique_ptr<ScratchFolder> m_scratch;
    EmbedRef m_ref;
};

QTEST_GUILESS_MAIN(TestEmbedKeeper)
#include "tst_embedkeeper.moc"
