// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/embedarchive.h"
#include "session/embedcapture.h"
#include "support/genericanswers.h"
#include "support/scratchfolder.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(GALLEY_PROGRAM);
const QString toot = u"https://mastodon.example/@ana/109876543210987654"_s;
const QString film = u"https://vimeo.com/10001"_s;

EmbedRef refOf(const QString &url)
{
    return ProviderRegistry().match(url).value();
}

QByteArray filmAnswer(const QByteArray &title)
{
    return genericAnswer(AnswerKind::OEmbed).replace("The ferry is late again", title);
}

} // namespace

class TestEmbedCapture final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aPostWithPictures_isKeptAndReadBack();
    void aPictureThatDoesNotCome_isLeftOut();
    void theSecondStep_fillsInWhatTheFirstLeftOut();
    void withoutANetwork_nothingIsKeptAndASentenceSaysWhy();
    void withoutANetwork_aKeptCardStaysAsItIs();
    void whatIsGone_leavesTheKeptCardWhole();
    void aCheck_keepsTheWordsAndSaysThatTheyWereEdited();
    void aCheckOfMoreThanIsKept_findsNoEdit();
    void whatIsOnItsWay_isNotAskedTwice();
    void manyEmbeds_areCountedToTheEnd();
    void cancelling_endsEverythingAndKeepsNothing();
    void anotherFolder_givesUpWhatIsOnItsWay();
    void aMap_hasNobodyToAsk();
    void aShortLink_isKeptUnderItsOwnAddress();
    void aShortLinkToAMap_saysItAll();
    void picturesOfOneEmbed_areBoundedTogether();
    void aPageThatNamesAnEndpoint_isAskedThereForJson();
    void anAnswerThatEndsItsReader_isASentenceAndTheNextOneIsRead();
    void aDestroyedCapture_isNotCalledBack();
    void whatAPersonNotes_isOnTheCard();
    void whatIsForgotten_leavesNothing();

private:
    [[nodiscard]] Embed kept(const QString &url) const
    {
        return EmbedArchive(m_articleFolder).read(refOf(url));
    }
    /// Asks and waits for the end.
    QList<EmbedCapture::Outcome> ask(
        const QStringList &urls, Capture::Purpose purpose = Capture::Purpose::Fetch)
    {
        QList<EmbedCapture::Outcome> outcomes;
        const auto listener = connect(m_capture.get(), &EmbedCapture::finished, this,
            [&outcomes](const EmbedCapture::Outcome &outcome) { outcomes.append(outcome); });
        QList<EmbedRef> refs;
        for (const QString &url : urls)
            refs.append(refOf(url));
        m_capture->ask(refs, purpose);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!m_capture->isBusy(), 30'000); }();
        disconnect(listener);
        return outcomes;
    }

    std::unique_ptr<ScratchFolder> m_folder;
    std::unique_ptr<FakeFetcher> m_web;
    std::unique_ptr<EmbedCapture> m_capture;
    ArticleFolder m_articleFolder;
};

void TestEmbedCapture::init()
{
    m_capture.reset();
    m_folder = std::make_unique<ScratchFolder>();
    m_web = std::make_unique<FakeFetcher>();
    m_capture = std::make_unique<EmbedCapture>(*m_web, program);
    m_articleFolder = ArticleFolder(m_folder->write(u"story.md"_s, {}));
    m_capture->setFolder(m_articleFolder);
    m_web->answer(u"https://mastodon.example/api/v1/statuses/"_s, 200, "application/json",
        genericAnswer(AnswerKind::MastodonStatus));
    m_web->answer(
        u"https://files.example/still.png"_s, 200, "image/png", plainPicture(Qt::darkBlue));
    m_web->answer(u"https://files.example/ana.png"_s, 200, "image/png", plainPicture(Qt::red));
    m_web->answer(
        u"https://vimeo.com/api/oembed.json"_s, 200, "application/json", filmAnswer("A river"));
}

void TestEmbedCapture::aPostWithPictures_isKeptAndReadBack()
{
    const QSignalSpy changed(m_capture.get(), &EmbedCapture::keptChanged);

    const QList<EmbedCapture::Outcome> outcomes = ask({toot});

    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes.first().trouble, QString());
    const Embed embed = kept(toot);
    QCOMPARE(outcomes.first().embed, embed);
    QCOMPARE(embed.state, EmbedState::Ok);
    QCOMPARE(embed.authorName, u"Ana Lind"_s);
    QCOMPARE(embed.text.value(0).text, u"The ferry is late again"_s);
    QCOMPARE(embed.published.toString(Qt::ISODate), u"2023-05-02T09:12:00Z"_s);
    QCOMPARE(embed.media.size(), 1);
    QCOMPARE(embed.media.first().alt, u"An empty pier"_s);
    QCOMPARE(embed.media.first().size, QSize(64, 36));
    QVERIFY(QImage(m_articleFolder.path() + u'/' + embed.media.first().file).height() == 36);
    QVERIFY(!embed.avatarFile.isEmpty());
    QVERIFY(embed.firstFetched.isValid());
    QCOMPARE(changed, (QList<QList<QVariant>>{{refOf(toot).url}}));
}

void TestEmbedCapture::aPictureThatDoesNotCome_isLeftOut()
{
    m_web->answer(u"https://files.example/still.png"_s, 404, "text/html", "gone");
    m_web->answer(u"https://files.example/ana.png"_s, 200, "image/png",
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");

    const QList<EmbedCapture::Outcome> outcomes = ask({toot});

    QCOMPARE(outcomes.first().trouble, QString());
    QCOMPARE(kept(toot).state, EmbedState::Ok);
    QCOMPARE(kept(toot).media, QList<EmbedMedia>());
    QCOMPARE(kept(toot).avatarFile, QString());
}

void TestEmbedCapture::theSecondStep_fillsInWhatTheFirstLeftOut()
{
    // A host that shows its posts to nobody by its own interface, but says something to oEmbed.
    m_web->answer(u"https://mastodon.example/api/v1/statuses/"_s, 401, "application/json",
        R"({"error": "This API requires an authenticated user"})");
    m_web->answer(u"https://mastodon.example/api/oembed"_s, 200, "application/json",
        R"({"type": "rich", "version": "1.0", "author_name": "Ana Lind",
            "author_url": "https://mastodon.example/@ana", "width": 400, "height": null,
            "html": "<blockquote class='mastodon-embed'><a href='https://mastodon.example/@ana/1'><div>Post by @ana@mastodon.example</div><div>View on Mastodon</div></a></blockquote>"})");

    ask({toot});

    QCOMPARE(kept(toot).authorName, u"Ana Lind"_s);
    QCOMPARE(kept(toot).state, EmbedState::Partial);
    QVERIFY(m_web->asked.size() >= 2);
}

void TestEmbedCapture::withoutANetwork_nothingIsKeptAndASentenceSaysWhy()
{
    const QString other = u"https://vimeo.com/20002"_s;
    m_web->answer(u"https://vimeo.com/"_s, failure(ErrorCode::Offline, u"No network."_s));

    const QList<EmbedCapture::Outcome> outcomes = ask({other});

    QCOMPARE(outcomes.first().trouble, u"No network."_s);
    QCOMPARE(kept(other).state, EmbedState::UrlOnly);
    QVERIFY(!QFileInfo::exists(m_folder->path(u"story.galley"_s)));
}

void TestEmbedCapture::withoutANetwork_aKeptCardStaysAsItIs()
{
    ask({film});
    const Embed before = kept(film);
    m_web->answer(u"https://vimeo.com/"_s, failure(ErrorCode::Offline, u"No network."_s));

    const QList<EmbedCapture::Outcome> outcomes = ask({film}, Capture::Purpose::Check);

    QCOMPARE(outcomes.first().trouble, u"No network."_s);
    QVERIFY(!outcomes.first().isReached);
    QCOMPARE(kept(film), before);
}

void TestEmbedCapture::whatIsGone_leavesTheKeptCardWhole()
{
    ask({film});
    const Embed before = kept(film);
    m_web->answer(u"https://vimeo.com/api/oembed.json"_s, 404, "text/html", "Not found");

    ask({film});

    const Embed after = kept(film);
    QCOMPARE(before.state, EmbedState::Ok);
    QCOMPARE(after.state, EmbedState::Gone);
    QVERIFY(after.goneSince.isValid());
    QCOMPARE(after.title, before.title);
    QCOMPARE(after.media, before.media);
}

void TestEmbedCapture::aCheck_keepsTheWordsAndSaysThatTheyWereEdited()
{
    ask({film});
    m_web->asked.clear();
    m_web->answer(u"https://vimeo.com/api/oembed.json"_s, 200, "application/json",
        filmAnswer("Another river"));

    ask({film}, Capture::Purpose::Check);
    const Embed checked = kept(film);
    const QStringList asked = m_web->asked;
    ask({film});

    QCOMPARE(checked.state, EmbedState::Edited);
    QCOMPARE(checked.title, u"A river"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(kept(film).state, EmbedState::Ok);
    QCOMPARE(kept(film).title, u"Another river"_s);
}

void TestEmbedCapture::aCheckOfMoreThanIsKept_findsNoEdit()
{
    const QString gist = u"https://gist.github.com/ana/0123456789abcdef0123456789abcdef"_s;
    QJsonObject files;
    for (int i = 0; i < 12; ++i) {
        const QString name = u"%1.py"_s.arg(i);
        QJsonObject file{{u"filename"_s, name}};
        file.insert("content"_L1, u"x = 1\n"_s.repeated(3'000));
        files.insert(name, file);
    }
    QJsonObject answer = QJsonDocument::fromJson(genericAnswer(AnswerKind::Gist)).object();
    answer.insert("files"_L1, files);
    m_web->answer(u"https://api.github.com/gists/"_s, 200, "application/json",
        QJsonDocument(answer).toJson());

    ask({gist});
    ask({gist}, Capture::Purpose::Check);

    QVERIFY(!kept(gist).code.isEmpty());
    QCOMPARE(kept(gist).state, EmbedState::Ok);
}

void TestEmbedCapture::whatIsOnItsWay_isNotAskedTwice()
{
    m_web->hold();
    m_capture->ask({refOf(film), refOf(film)}, Capture::Purpose::Fetch);
    m_capture->ask({refOf(u"http://player.vimeo.com/video/10001"_s)}, Capture::Purpose::Check);

    QVERIFY(m_capture->isAsking(refOf(film).url));
    QCOMPARE(m_web->asked.size(), 1);
    m_web->letGo();
    QTRY_VERIFY(!m_capture->isBusy());
}

void TestEmbedCapture::manyEmbeds_areCountedToTheEnd()
{
    QStringList urls;
    for (int i = 0; i < 12; ++i)
        urls.append(u"https://vimeo.com/%1"_s.arg(30'000 + i));
    const QSignalSpy progressed(m_capture.get(), &EmbedCapture::progressed);

    const QList<EmbedCapture::Outcome> outcomes = ask(urls);

    QCOMPARE(outcomes.size(), 12);
    QCOMPARE(progressed.first(), (QList<QVariant>{0, 12}));
    QCOMPARE(progressed.last(), (QList<QVariant>{12, 12}));
    for (const QString &url : urls)
        QCOMPARE(kept(url).state, EmbedState::Ok);
}

void TestEmbedCapture::cancelling_endsEverythingAndKeepsNothing()
{
    m_web->hold();
    const QSignalSpy finished(m_capture.get(), &EmbedCapture::finished);
    m_capture->ask({refOf(film), refOf(toot)}, Capture::Purpose::Fetch);

    m_capture->cancel();

    QVERIFY(!m_capture->isBusy());
    QCOMPARE(m_web->pending(), 0);
    m_web->letGo();
    ask({u"https://vimeo.com/40004"_s});
    QCOMPARE(finished.size(), 1);
    QCOMPARE(kept(film).state, EmbedState::UrlOnly);
}

void TestEmbedCapture::anotherFolder_givesUpWhatIsOnItsWay()
{
    m_web->hold();
    m_capture->ask({refOf(film)}, Capture::Purpose::Fetch);

    m_capture->setFolder(ArticleFolder(m_folder->write(u"other/story.md"_s, {})));

    QVERIFY(!m_capture->isBusy());
    m_capture->setFolder({});
    QVERIFY(!m_capture->canKeep());
}

void TestEmbedCapture::aMap_hasNobodyToAsk()
{
    m_capture->ask({refOf(u"https://www.openstreetmap.org/#map=15/52.5200/13.4050"_s)},
        Capture::Purpose::Fetch);

    QVERIFY(!m_capture->isBusy());
    QCOMPARE(m_web->asked, QStringList());
}

void TestEmbedCapture::aShortLink_isKeptUnderItsOwnAddress()
{
    const QString shortLink = u"https://vm.tiktok.com/ZMabc123/"_s;
    m_web->answer(u"https://vm.tiktok.com/"_s, 301, "text/html", {},
        {{"location", "https://www.tiktok.com/@harbour/video/7134059641968872746?_t=1"}});
    m_web->answer(u"https://www.tiktok.com/oembed"_s, 200, "application/json",
        R"({"version": "1.0", "type": "video", "title": "Boats at noon", "author_name": "Harbour",
            "author_unique_id": "harbour", "author_url": "https://www.tiktok.com/@harbour",
            "width": "100%", "height": "100%", "thumbnail_url": "https://files.example/film.jpg"})");

    ask({shortLink});

    const Embed embed = kept(shortLink);
    QCOMPARE(embed.state, EmbedState::Ok);
    QCOMPARE(embed.ref.pasted, shortLink);
    QCOMPARE(embed.ref.url, refOf(shortLink).url);
    QCOMPARE(embed.resolvedUrl, u"https://www.tiktok.com/@harbour/video/7134059641968872746"_s);
    QCOMPARE(embed.published.date(), QDate(2022, 8, 20));
}

void TestEmbedCapture::aShortLinkToAMap_saysItAll()
{
    const QString shortLink = u"https://maps.app.goo.gl/AbCdEf"_s;
    m_web->answer(shortLink, 302, "text/html", {},
        {{"location", "https://www.google.com/maps/@52.52,13.405,15z"}});

    const QList<EmbedCapture::Outcome> outcomes = ask({shortLink});

    QCOMPARE(outcomes.first().trouble, QString());
    QCOMPARE(kept(shortLink).state, EmbedState::Ok);
    QCOMPARE(kept(shortLink).ref.place.latitude, 52.52);
}

void TestEmbedCapture::picturesOfOneEmbed_areBoundedTogether()
{
    const qsizetype large = 5 * 1024 * 1024;
    QJsonArray pictures;
    for (int i = 0; i < 8; ++i) {
        const QString source = u"https://files.example/large-%1.png"_s.arg(i);
        pictures.append(QJsonObject{{u"type"_s, u"image"_s}, {u"preview_url"_s, source}});
        const QByteArray picture = plainPicture(Qt::GlobalColor(Qt::red + i));
        m_web->answer(source, 200, "image/png", picture + QByteArray(large, '\0'));
    }
    QJsonObject status
        = QJsonDocument::fromJson(genericAnswer(AnswerKind::MastodonStatus)).object();
    status.insert("media_attachments"_L1, pictures);
    m_web->answer(u"https://mastodon.example/api/v1/statuses/"_s, 200, "application/json",
        QJsonDocument(status).toJson());

    ask({toot});

    QCOMPARE(kept(toot).media.size(), 4);
}

void TestEmbedCapture::aPageThatNamesAnEndpoint_isAskedThereForJson()
{
    const QString page = u"https://daily.example/eels"_s;
    m_web->answer(page, 200, "text/html",
        R"(<!doctype html><html><head><title>Eels</title>
        <link rel="alternate" type="text/xml+oembed" href="https://daily.example/o.xml">
        <link rel='alternate' type='application/json+oembed' href='/o?url=x&#38;format=json'>
        <link rel="alternate" type="application/json+oembed" href="https://second.example/o">
        </head>)");
    m_web->answer(u"https://daily.example/o?"_s, 200, "application/json",
        R"({"version": "1.0", "type": "rich", "title": "Eels in the harbour",
            "author_name": "Ana Lind", "provider_name": "The Daily"})");

    ask({page});

    QCOMPARE(m_web->asked, (QStringList{page, u"https://daily.example/o?url=x&format=json"_s}));
    QCOMPARE(kept(page).state, EmbedState::Ok);
    QCOMPARE(kept(page).authorName, u"Ana Lind"_s);
}

void TestEmbedCapture::anAnswerThatEndsItsReader_isASentenceAndTheNextOneIsRead()
{
    // Deeper than any reader follows, in every answer but the last.
    m_web->answer(
        u"https://vimeo.com/api/oembed.json"_s, 200, "application/json", QByteArray(500'000, '['));
    const QList<EmbedCapture::Outcome> bad = ask({film});
    m_web->answer(
        u"https://vimeo.com/api/oembed.json"_s, 200, "application/json", filmAnswer("A river"));

    const QList<EmbedCapture::Outcome> good = ask({film});

    QVERIFY(!bad.first().trouble.isEmpty());
    QCOMPARE(good.first().trouble, QString());
    QCOMPARE(kept(film).title, u"A river"_s);
}

void TestEmbedCapture::aDestroyedCapture_isNotCalledBack()
{
    m_web->hold();
    m_capture->ask({refOf(film), refOf(toot)}, Capture::Purpose::Fetch);

    m_capture.reset();

    QCOMPARE(m_web->pending(), 0);
    m_web->letGo();
    QCOMPARE(kept(film).state, EmbedState::UrlOnly);
}

void TestEmbedCapture::whatAPersonNotes_isOnTheCard()
{
    Result<CapturedPicture> made;
    bool isMade = false;
    m_capture->makePicture(
        plainPicture(Qt::yellow), this, [&](const Result<CapturedPicture> &result) {
            made = result;
            isMade = true;
        });
    QTRY_VERIFY(isMade);
    QVERIFY(made);
    HandNotes notes;
    notes.authorName = u"Ana Lind"_s;
    notes.text = u"What she said."_s;
    notes.picture = *made;
    notes.pictureAlt = u"The post on a telephone"_s;
    const QString post = u"https://www.instagram.com/p/Chm_-tPJqpd/"_s;

    const Result<Embed> noted = m_capture->note(refOf(post), notes);

    QVERIFY(noted);
    QCOMPARE(kept(post), *noted);
    QCOMPARE(noted->text.value(0).text, notes.text);
    QCOMPARE(noted->media.value(0).alt, notes.pictureAlt);
    QVERIFY(noted->fieldsByHand.contains(u"text"_s));
}

void TestEmbedCapture::whatIsForgotten_leavesNothing()
{
    ask({film});
    QVERIFY(QFileInfo::exists(m_folder->path(u"story.galley"_s)));

    QVERIFY(m_capture->forget(refOf(film)));

    QVERIFY(!QFileInfo::exists(m_folder->path(u"story.galley"_s)));
    QCOMPARE(kept(film).state, EmbedState::UrlOnly);
}

QTEST_GUILESS_MAIN(TestEmbedCapture)
#include "tst_embedcapture.moc"
