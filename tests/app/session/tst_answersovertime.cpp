// SPDX-License-Identifier: GPL-3.0-or-later
// What the same post answers at one time and at another, the whole way to its card and its export.
#include "archive/embedarchive.h"
#include "publish/exporter.h"
#include "session/embedcapture.h"
#include "support/answercase.h"
#include "support/foldercontent.h"
#include "support/genericanswers.h"
#include "support/renderedpage.h"
#include "support/scratchfolder.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(GALLEY_PROGRAM);

AnswerCase answerCase(const QString &name)
{
    return AnswerCase(QStringLiteral(GALLEY_TEST_DATA "/answers/") + name);
}

QString plain(const QList<TextRun> &runs)
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text;
}

} // namespace

class TestAnswersOverTime final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bothNamesOfX_areOneEntry();
    void worseAnswer_takesNothingAway_data();
    void worseAnswer_takesNothingAway();
    void deletedPost_keepsItsCardAndItsExport_data();
    void deletedPost_keepsItsCardAndItsExport();
    void hollowAnswer_isCompletedByHand_data();
    void hollowAnswer_isCompletedByHand();
    void pageBehindAHollowAnswer_fillsTheCard_data();
    void pageBehindAHollowAnswer_fillsTheCard();

private:
    /// Every step of that kind is answered so.
    void answer(const QString &url, const AnswerCase &with);
    [[nodiscard]] QString ask(const QString &url);
    [[nodiscard]] Embed kept(const QString &url) const
    {
        return EmbedArchive(ArticleFolder(m_article)).read(refOf(url));
    }
    [[nodiscard]] QString cardOf(const QString &url) const
    {
        return htmlOf(renderedPage(m_article, {url}));
    }
    [[nodiscard]] QByteArray exportOf(const QString &url, EmbedExport form) const
    {
        return exportPage(renderedPage(m_article, {url}), ArticleFolder(m_article),
            {ExportFormat::Fragment, form});
    }
    [[nodiscard]] static EmbedRef refOf(const QString &url)
    {
        return ProviderRegistry().match(url).value();
    }

    std::unique_ptr<ScratchFolder> m_folder;
    std::unique_ptr<FakeFetcher> m_web;
    std::unique_ptr<EmbedCapture> m_capture;
    QString m_article;
};

void TestAnswersOverTime::init()
{
    m_capture.reset();
    m_folder = std::make_unique<ScratchFolder>();
    m_web = std::make_unique<FakeFetcher>();
    m_capture = std::make_unique<EmbedCapture>(*m_web, program);
    m_article = m_folder->write(u"story.md"_s, {});
    m_capture->setFolder(ArticleFolder(m_article));
    for (const QString &host : {u"https://scontent.example/"_s, u"https://i.vimeocdn.com/"_s,
             u"https://files.example/"_s, u"https://pictures.test/"_s})
        m_web->answer(host, 200, "image/png", plainPicture(Qt::darkGreen));
}

void TestAnswersOverTime::answer(const QString &url, const AnswerCase &with)
{
    const EmbedRef ref = refOf(url);
    const ProviderRegistry registry;
    for (const CaptureStep &step : registry.provider(ref.provider).captureSteps(ref)) {
        if (step.kind == with.step().kind)
            m_web->answer(step.url.toString(QUrl::FullyEncoded), with.answer());
    }
}

QString TestAnswersOverTime::ask(const QString &url)
{
    QString trouble = u"nothing came"_s;
    const auto listener = connect(m_capture.get(), &EmbedCapture::finished, this,
        [&trouble](const EmbedCapture::Outcome &outcome) { trouble = outcome.trouble; });
    m_capture->ask({refOf(url)}, Capture::Purpose::Fetch);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!m_capture->isBusy(), 30'000); }();
    disconnect(listener);
    return trouble;
}

void TestAnswersOverTime::bothNamesOfX_areOneEntry()
{
    const QString one = u"https://twitter.com/wrenfold/status/436461658601713664?s=20"_s;
    const QString two = u"https://mobile.x.com/wrenfold/status/436461658601713664"_s;
    answer(one, answerCase(u"x-post-with-links"_s));

    QCOMPARE(ask(one), QString());

    QCOMPARE(kept(two).state, EmbedState::Ok);
    QCOMPARE(kept(two).authorName, u"Wren Fold"_s);
    QCOMPARE(kept(two).authorHandle, u"@wrenfold"_s);
    QCOMPARE(kept(two).textLang, u"es"_s);
    QCOMPARE(kept(two).published.date(), QDate(2014, 2, 20));
    QVERIFY(plain(kept(two).text).startsWith("La marea trae @otherbird y faros & redes"_L1));
    QCOMPARE(cardOf(two), cardOf(one));
    for (const char *word : {"null", "<script", "undefined"})
        QVERIFY2(!cardOf(one).contains(QLatin1StringView(word)), word);
    m_web->asked.clear();
    QCOMPARE(ask(two), QString());
    QVERIFY(!m_web->asked.isEmpty());
    const QStringList entries = QDir(m_folder->path(u"story.galley/embeds"_s))
                                    .entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QCOMPARE(entries.size(), 1);
}

void TestAnswersOverTime::worseAnswer_takesNothingAway_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<EmbedState>("state");

    const QString photo = u"https://www.instagram.com/p/Chm_-tPJqpd/"_s;
    const QString film = u"https://vimeo.com/235352744"_s;
    const QString tweet = u"https://x.com/wrenfold/status/436461658601713664"_s;
    const auto row
        = [](const QString &url, const char *first, const char *second, EmbedState state) {
              QTest::addRow("%s, then %s", first, second)
                  << url << QString::fromLatin1(first) << QString::fromLatin1(second) << state;
          };
    row(photo, "instagram-with-caption", "instagram-hollow", EmbedState::Ok);
    row(photo, "instagram-with-author", "instagram-hollow", EmbedState::Partial);
    row(photo, "instagram-with-caption", "meta-too-many-questions", EmbedState::Unreachable);
    row(film, "vimeo-video", "vimeo-restricted", EmbedState::Restricted);
    row(film, "vimeo-video", "page-challenge", EmbedState::Refused);
    row(tweet, "x-post-with-links", "x-restricted", EmbedState::Restricted);
    row(tweet, "x-post-with-links", "x-too-many-questions", EmbedState::Unreachable);
    row(tweet, "x-post-with-links", "empty-200", EmbedState::Refused);
}

void TestAnswersOverTime::worseAnswer_takesNothingAway()
{
    QFETCH(const QString, url);
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const EmbedState, state);
    answer(url, answerCase(first));
    (void)ask(url);
    const Embed before = kept(url);
    const QByteArray exported = exportOf(url, EmbedExport::Card);
    const auto media = folderContent(m_folder->path(
        u"story.galley/embeds/"_s + EmbedArchive::entryName(refOf(url).url) + "/media"_L1));
    QVERIFY(isKept(before));
    QVERIFY(!before.authorName.isEmpty());

    for (const CaptureStep &step :
        ProviderRegistry().provider(before.ref.provider).captureSteps(refOf(url)))
        m_web->answer(step.url.toString(QUrl::FullyEncoded), answerCase(second).answer());
    (void)ask(url);

    Embed after = kept(url);
    QCOMPARE(after.state, state);
    QVERIFY(after.lastChecked >= before.lastChecked);
    after.state = before.state;
    after.lastChecked = before.lastChecked;
    after.trouble = before.trouble;
    QCOMPARE(after, before);
    const QByteArray exportedNow = exportOf(url, EmbedExport::Card);
    // But for a blank where something stood that is the writer's alone.
    QVERIFY2(exportedNow.simplified() == exported.simplified(), exportedNow.constData());
    QCOMPARE(folderContent(m_folder->path(u"story.galley/embeds/"_s
                 + EmbedArchive::entryName(refOf(url).url) + "/media"_L1)),
        media);
}

void TestAnswersOverTime::deletedPost_keepsItsCardAndItsExport_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("gone");

    QTest::newRow("Mastodon, 404") << u"https://mastodon.example/@ana/109876543210987654"_s
                                   << u"mastodon-status"_s << u"mastodon-gone"_s;
    QTest::newRow("Instagram, 400") << u"https://www.instagram.com/p/Chm_-tPJqpd/"_s
                                    << u"instagram-with-caption"_s << u"meta-gone"_s;
    QTest::newRow("X, 404") << u"https://x.com/wrenfold/status/436461658601713664"_s
                            << u"x-post-with-links"_s << u"x-gone"_s;
}

void TestAnswersOverTime::deletedPost_keepsItsCardAndItsExport()
{
    QFETCH(const QString, url);
    QFETCH(const QString, first);
    QFETCH(const QString, gone);
    answer(url, answerCase(first));
    QCOMPARE(ask(url), QString());
    const Embed before = kept(url);
    QByteArrayList exported;
    constexpr std::array forms{
        EmbedExport::Card, EmbedExport::Link, EmbedExport::Click, EmbedExport::Provider};
    for (const EmbedExport form : forms)
        exported.append(exportOf(url, form));
    const QString note = u"No longer available at the source (checked "_s;
    QVERIFY(!cardOf(url).contains(note));

    answer(url, answerCase(gone));
    QVERIFY(!ask(url).isEmpty());

    const Embed after = kept(url);
    QCOMPARE(before.state, EmbedState::Ok);
    QCOMPARE(after.state, EmbedState::Gone);
    QVERIFY(after.goneSince.isValid());
    QCOMPARE(after.text, before.text);
    QCOMPARE(after.authorName, before.authorName);
    QCOMPARE(after.media, before.media);
    QVERIFY2(cardOf(url).contains(note), qPrintable(cardOf(url)));
    for (size_t i = 0; i < forms.size(); ++i)
        QCOMPARE(exportOf(url, forms.at(i)), exported.at(qsizetype(i)));
}

void TestAnswersOverTime::hollowAnswer_isCompletedByHand_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("hollow");

    QTest::newRow("Instagram") << u"https://www.instagram.com/p/Chm_-tPJqpd/"_s
                               << u"instagram-hollow"_s;
    QTest::newRow("Facebook") << u"https://www.facebook.com/harbour/posts/10102577175875681"_s
                              << u"facebook-hollow"_s;
    QTest::newRow("Threads") << u"https://www.threads.com/@quietpress/post/CuVvRcttG57"_s
                             << u"threads-hollow"_s;
}

void TestAnswersOverTime::hollowAnswer_isCompletedByHand()
{
    QFETCH(const QString, url);
    QFETCH(const QString, hollow);
    answer(url, answerCase(hollow));

    const QString trouble = ask(url);

    QVERIFY2(trouble.endsWith(u'.'), qPrintable(trouble));
    QCOMPARE(kept(url).state, EmbedState::Partial);
    const QString partial = cardOf(url);
    QVERIFY2(partial.contains("data-act=\"note\""_L1), qPrintable(partial));
    for (const char *word : {"<svg", "<script", "View this post", "null"})
        QVERIFY2(!partial.contains(QLatin1StringView(word)), word);

    HandNotes notes;
    notes.authorName = u"Moss Atlas"_s;
    notes.text = u"The moss has reached the third step."_s;
    Result<CapturedPicture> picture;
    bool isMade = false;
    m_capture->makePicture(
        plainPicture(Qt::yellow), this, [&](const Result<CapturedPicture> &made) {
            picture = made;
            isMade = true;
        });
    QTRY_VERIFY_WITH_TIMEOUT(isMade, 30'000);
    QVERIFY(picture);
    notes.picture = *picture;
    notes.pictureAlt = u"Steps"_s;
    m_web->asked.clear();
    QVERIFY(m_capture->note(refOf(url), notes));

    const QString complete = cardOf(url);
    for (const QString &said : {notes.authorName, notes.text, notes.pictureAlt})
        QVERIFY2(complete.contains(said), qPrintable(complete));
    QVERIFY(complete.contains("as noted by the editor"_L1));
    QVERIFY(complete.contains("<img "_L1));
    QVERIFY(exportOf(url, EmbedExport::Card).contains(notes.text.toUtf8()));
    QCOMPARE(m_web->asked, QStringList());

    // And another hollow answer does not take it away.
    (void)ask(url);
    QCOMPARE(plain(kept(url).text), notes.text);
}

void TestAnswersOverTime::pageBehindAHollowAnswer_fillsTheCard_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("pictures");
    QTest::addColumn<bool>("hasFace");

    QTest::newRow("with a picture") << u"threads-page-picture"_s << 1 << false;
    QTest::newRow("with the author's face") << u"threads-page-avatar"_s << 0 << true;
}

void TestAnswersOverTime::pageBehindAHollowAnswer_fillsTheCard()
{
    QFETCH(const QString, page);
    QFETCH(const int, pictures);
    QFETCH(const bool, hasFace);
    const QString url = u"https://www.threads.net/@quietpress/post/CuVvRcttG57"_s;
    answer(url, answerCase(u"threads-hollow"_s));
    answer(url, answerCase(page));

    QCOMPARE(ask(url), QString());

    const Embed embed = kept(url);
    QCOMPARE(embed.state, EmbedState::Ok);
    QCOMPARE(embed.authorName, u"Quiet Press"_s);
    QCOMPARE(embed.authorHandle, u"@quietpress"_s);
    QCOMPARE(plain(embed.text), u"Ink déjà dry 🤔"_s);
    QCOMPARE(embed.media.size(), pictures);
    QCOMPARE(!embed.avatarFile.isEmpty(), hasFace);
    QVERIFY(!cardOf(url).contains("likes"_L1));
}

QTEST_GUILESS_MAIN(TestAnswersOverTime)
#include "tst_answersovertime.moc"
