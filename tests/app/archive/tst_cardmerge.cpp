// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/cardmerge.h"
#include "support/captures.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;
using Captures::minute;
using Purpose = Capture::Purpose;

namespace {

/// A post that was fetched whole.
Embed keptPost()
{
    Embed embed = fromUrl(Captures::xPost());
    embed.state = EmbedState::Ok;
    embed.authorName = u"The Desk"_s;
    embed.authorUrl = u"https://x.com/desk"_s;
    embed.text = {{u"Water is back."_s, {}}};
    embed.textLang = u"en"_s;
    embed.title = u"A title"_s;
    embed.media = {{EmbedMedia::Kind::Image, u"media/a.webp"_s, QSize(4, 3), u"A tap"_s,
        u"https://pictures.example/a"_s}};
    embed.avatarFile = u"media/face.webp"_s;
    embed.firstFetched = minute(0);
    embed.lastChecked = minute(0);
    return embed;
}

EmbedReading reading(EmbedState state, const Embed &embed = fromUrl(Captures::xPost()))
{
    return {state, embed, {}, {}};
}

/// The same embed, whatever its standing at the source.
Embed content(Embed embed)
{
    embed.state = EmbedState::Ok;
    embed.firstFetched = embed.lastChecked = embed.editedSince = embed.goneSince = {};
    return embed;
}

} // namespace

class TestCardMerge final : public QObject
{
    Q_OBJECT

private slots:
    void badAnswer_keepsAllThatIsKept_data()
    {
        QTest::addColumn<EmbedState>("state");
        for (const EmbedState state : {EmbedState::Gone, EmbedState::Restricted,
                 EmbedState::Refused, EmbedState::Unreachable})
            QTest::newRow(qPrintable(embedStateName(state))) << state;
    }
    void badAnswer_keepsAllThatIsKept()
    {
        QFETCH(const EmbedState, state);
        // What a page of errors may look like to who reads it.
        Embed nonsense = fromUrl(Captures::xPost());
        nonsense.title = u"Page not found"_s;
        nonsense.text = {{u"Log in to go on"_s, {}}};
        for (const Purpose purpose : {Purpose::Fetch, Purpose::Check}) {
            const Embed now = mergedEmbed(keptPost(), reading(state, nonsense), purpose, minute(5));

            QCOMPARE(now.state, state);
            QCOMPARE(now.lastChecked, minute(5));
            QCOMPARE(now.goneSince, state == EmbedState::Gone ? minute(5) : QDateTime());
            QCOMPARE(content(now), content(keptPost()));
        }
    }

    void hollowAnswer_keepsAllAndStaysWhole()
    {
        Embed hollow = fromUrl(Captures::xPost());
        hollow.authorName = u"Log in • Network"_s;
        hollow.description = u"A network"_s;

        const Embed now = mergedEmbed(
            keptPost(), reading(EmbedState::Partial, hollow), Purpose::Fetch, minute(5));

        QCOMPARE(now.state, EmbedState::Ok);
        QCOMPARE(now.authorName, u"The Desk"_s);
        QCOMPARE(now.text, keptPost().text);
        QCOMPARE(now.media, keptPost().media);
        QCOMPARE(now.description, u"A network"_s);
    }

    void hollowAnswer_isPartialWhereNothingIsKept()
    {
        const Embed now = mergedEmbed(
            fromUrl(Captures::xPost()), reading(EmbedState::Partial), Purpose::Fetch, minute(1));

        QCOMPARE(now.state, EmbedState::Partial);
        QCOMPARE(now.firstFetched, minute(1));
    }

    void fetch_takesWhatIsSaidAndKeepsWhatIsNot()
    {
        Embed said = fromUrl(Captures::xPost());
        said.text = {{u"Water is back since noon."_s, {}}};
        said.textLang = u"en-GB"_s;
        Embed kept = keptPost();
        kept.state = EmbedState::Edited;
        kept.editedSince = minute(2);

        const Embed now
            = mergedEmbed(kept, reading(EmbedState::Ok, said), Purpose::Fetch, minute(5));

        QCOMPARE(now.state, EmbedState::Ok);
        QVERIFY(!now.editedSince.isValid());
        QCOMPARE(now.text, said.text);
        QCOMPARE(now.textLang, u"en-GB"_s);
        QCOMPARE(now.authorName, u"The Desk"_s);
        QCOMPARE(now.title, u"A title"_s);
        QCOMPARE(now.media, keptPost().media);
        QCOMPARE(now.avatarFile, u"media/face.webp"_s);
        QCOMPARE(now.firstFetched, minute(0));
    }

    void check_ofAnotherText_marksItAsEdited_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::addColumn<EmbedState>("state");
        QTest::newRow("same") << u"Water is back."_s << u"A title"_s << EmbedState::Ok;
        QTest::newRow("white space")
            << u" Water\nis  back.\u00a0"_s << u"A  title"_s << EmbedState::Ok;
        QTest::newRow("no text") << QString() << u"A title"_s << EmbedState::Ok;
        QTest::newRow("no title") << u"Water is back."_s << QString() << EmbedState::Ok;
        QTest::newRow("text") << u"Water is off."_s << u"A title"_s << EmbedState::Edited;
        QTest::newRow("case") << u"water is back."_s << u"A title"_s << EmbedState::Edited;
        QTest::newRow("title") << u"Water is back."_s << u"Corrected"_s << EmbedState::Edited;
    }
    void check_ofAnotherText_marksItAsEdited()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, title);
        QFETCH(const EmbedState, state);
        Embed said = fromUrl(Captures::xPost());
        if (!text.isEmpty())
            said.text = {{text, {}}};
        said.title = title;

        const Embed now
            = mergedEmbed(keptPost(), reading(EmbedState::Ok, said), Purpose::Check, minute(5));

        QCOMPARE(now.state, state);
        QCOMPARE(now.editedSince, state == EmbedState::Edited ? minute(5) : QDateTime());
        QCOMPARE(content(now), content(keptPost()));

        // Another check does not move the time, and one that finds the old words takes it away.
        const Embed later
            = mergedEmbed(now, reading(EmbedState::Ok, said), Purpose::Check, minute(9));
        QCOMPARE(later.editedSince, now.editedSince);
        QCOMPARE(later.lastChecked, minute(9));
        const Embed back
            = mergedEmbed(later, reading(EmbedState::Ok, keptPost()), Purpose::Check, minute(10));
        QCOMPARE(back.state, EmbedState::Ok);
        QVERIFY(!back.editedSince.isValid());
    }

    void check_thatFindsItAgain_isWell_data() { badAnswer_keepsAllThatIsKept_data(); }
    void check_thatFindsItAgain_isWell()
    {
        QFETCH(const EmbedState, state);
        const Embed bad = mergedEmbed(keptPost(), reading(state), Purpose::Check, minute(5));

        const Embed now
            = mergedEmbed(bad, reading(EmbedState::Ok, keptPost()), Purpose::Check, minute(6));

        QCOMPARE(now.state, EmbedState::Ok);
        QVERIFY(!now.goneSince.isValid());
        QCOMPARE(content(now), content(keptPost()));
    }

    void goneStaysGone_untilSomebodySawIt()
    {
        const Embed gone
            = mergedEmbed(keptPost(), reading(EmbedState::Gone), Purpose::Check, minute(5));

        QCOMPARE(
            mergedEmbed(gone, reading(EmbedState::Unreachable), Purpose::Check, minute(6)), gone);
        QCOMPARE(mergedEmbed(gone, reading(EmbedState::Refused), Purpose::Check, minute(6)), gone);
        QCOMPARE(mergedEmbed(gone, reading(EmbedState::Gone), Purpose::Check, minute(7)).goneSince,
            minute(5));
        const Embed restricted
            = mergedEmbed(gone, reading(EmbedState::Restricted), Purpose::Check, minute(8));
        QCOMPARE(restricted.state, EmbedState::Restricted);
        QVERIFY(!restricted.goneSince.isValid());
    }

    void whatWasSeen_staysSo_whileNobodyIsReached()
    {
        for (const EmbedState state : {EmbedState::Restricted, EmbedState::Edited}) {
            Embed seen = keptPost();
            seen.state = state;
            seen.lastChecked = minute(5);
            QCOMPARE(mergedEmbed(seen, reading(EmbedState::Unreachable), Purpose::Check, minute(6)),
                seen);
        }
    }

    void check_fillsWhatWasNeverThere()
    {
        Embed partial = fromUrl(Captures::xPost());
        partial.state = EmbedState::Partial;

        const Embed now
            = mergedEmbed(partial, reading(EmbedState::Ok, keptPost()), Purpose::Check, minute(5));

        QCOMPARE(now.state, EmbedState::Ok);
        QCOMPARE(now.text, keptPost().text);
        QVERIFY(!now.editedSince.isValid());
    }

    void pictures_areReplacedOnlyByBetterOnes_data()
    {
        QTest::addColumn<QStringList>("said"); // files; empty: it did not come
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("none") << QStringList{} << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("none came") << QStringList{{}, {}} << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("half came") << QStringList{u"c"_s, {}} << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("one, whole") << QStringList{u"c"_s} << QStringList{u"c"_s};
        QTest::newRow("more came")
            << QStringList{u"c"_s, u"d"_s, u"e"_s, {}} << QStringList{u"c"_s, u"d"_s, u"e"_s};
    }
    void pictures_areReplacedOnlyByBetterOnes()
    {
        QFETCH(const QStringList, said);
        QFETCH(const QStringList, expected);
        const auto picture = [](const QString &file) {
            return EmbedMedia{EmbedMedia::Kind::Image, file, {}, {}, u"https://a.example/"_s};
        };
        Embed kept = keptPost();
        kept.media = {picture(u"a"_s), picture(u"b"_s)};
        Embed answer = keptPost();
        answer.media.clear();
        for (const QString &file : said)
            answer.media.append(picture(file));

        const Embed now
            = mergedEmbed(kept, reading(EmbedState::Ok, answer), Purpose::Fetch, minute(5));

        QStringList files;
        for (const EmbedMedia &media : now.media)
            files += media.file;
        QCOMPARE(files, expected);
    }

    void time_neverLosesWhatIsKnownOfIt()
    {
        Embed exact = keptPost();
        exact.published = minute(-600);
        exact.publishedPrecision = TimePrecision::Second;
        exact.publishedFromLink = false;
        Embed day = exact;
        day.published = QDateTime(QDate(2026, 11, 2), QTime(0, 0), Qt::UTC);
        day.publishedPrecision = TimePrecision::Day;

        QCOMPARE(
            mergedEmbed(exact, reading(EmbedState::Ok, day), Purpose::Fetch, minute(5)).published,
            exact.published);
        QCOMPARE(
            mergedEmbed(day, reading(EmbedState::Ok, exact), Purpose::Fetch, minute(5)).published,
            exact.published);
        QVERIFY(keptPost().publishedFromLink);
        QVERIFY(!mergedEmbed(keptPost(), reading(EmbedState::Ok, exact), Purpose::Fetch, minute(5))
                     .publishedFromLink);
    }

    void nothingIsSaid_whenNobodyAnswersForWhatIsNotKept()
    {
        const Embed none = fromUrl(Captures::xPost());

        QVERIFY(saysNothing(none, reading(EmbedState::Unreachable)));
        QVERIFY(!saysNothing(none, reading(EmbedState::Gone)));
        QVERIFY(!saysNothing(keptPost(), reading(EmbedState::Unreachable)));
    }
};

QTEST_GUILESS_MAIN(TestCardMerge)
#include "tst_cardmerge.moc"
