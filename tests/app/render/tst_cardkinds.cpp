// SPDX-License-Identifier: GPL-3.0-or-later
// Cards of every kind of embed and in every state, as the preview shows them.
#include "render/embedcard.h"
#include "support/blessed.h"
#include "support/sampleembeds.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Galley;
using namespace Galley::Testing;
using namespace Qt::StringLiterals;

namespace {

SampleEmbed sample(const QString &name)
{
    for (const SampleEmbed &known : SampleEmbeds::all()) {
        if (known.name == name)
            return known;
    }
    qFatal("no such sample: %s", qPrintable(name));
}

QString cardOf(const SampleEmbed &sample, const QString &locale = u"en_GB"_s)
{
    return embedCardHtml(sample.shown(), QLocale(locale));
}

QStringList actsOf(const QString &html)
{
    static const QRegularExpression act(
        u"<button type=\"button\" class=\"embed-act\" data-act=\"([a-z]+)\">[^<]+</button>"_s);
    QStringList acts;
    for (auto found = act.globalMatch(html); found.hasNext();)
        acts += found.next().captured(1);
    return acts;
}

} // namespace

class TestCardKinds final : public QObject
{
    Q_OBJECT

private slots:
    void card_isDrawnAsInItsGoldenFile_data();
    void card_isDrawnAsInItsGoldenFile();
    void acts_areThoseThatHaveAUseNow_data();
    void acts_areThoseThatHaveAUseNow();
    void card_namesItsEntry();
    void stageWithAFrame_isCoveredByAButtonThatPlays();
    void stageWithoutAFrame_isALinkAlone();
    void position_isWrittenAsTheLocaleWritesNumbers();
    void duration_hasHoursOnlyWhereThereAreSome();
    void shortLink_isShownAsWhatItLeadsTo();
    void frame_hasTheShapeOfWhatWasCaptured_data();
    void frame_hasTheShapeOfWhatWasCaptured();
    void frameOfNobodysHost_isNone();
    void community_isNamedUnderAPost();
    void codeOf24Lines_isShownWhole();
    void codeOf26Lines_keepsTheRestToBeOpened();
};

void TestCardKinds::card_isDrawnAsInItsGoldenFile_data()
{
    QTest::addColumn<QString>("name");
    for (const SampleEmbed &known : SampleEmbeds::all())
        QTest::newRow(qPrintable(known.name)) << known.name;
}

void TestCardKinds::card_isDrawnAsInItsGoldenFile()
{
    QFETCH(const QString, name);
    const QDir folder(QStringLiteral(GALLEY_TEST_DATA "/embedcards/") + name);
    if (Blessed::isBlessing())
        QVERIFY(folder.mkpath(u"."_s));

    const QByteArray html = cardOf(sample(name)).toUtf8() + '\n';

    QCOMPARE(html, Blessed::expected(folder.filePath(u"card.html"_s), html));
    static const QRegularExpression hole(u"<(p|bdi|blockquote|time|a|div)( [^>]*)?></\\1>"_s);
    QVERIFY2(!hole.match(QString::fromUtf8(html)).hasMatch(), html.constData());
}

void TestCardKinds::acts_areThoseThatHaveAUseNow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("acts");
    QTest::newRow("kept") << u"post-japanese"_s << QStringList();
    QTest::newRow("kept, with a frame") << u"post"_s << QStringList{u"play"_s};
    QTest::newRow("never fetched") << u"state-never-fetched"_s << QStringList{u"fetch"_s};
    QTest::newRow("short link") << u"state-short-link"_s << QStringList{u"fetch"_s};
    QTest::newRow("nobody to ask") << u"state-nobody-to-ask"_s << QStringList{u"note"_s};
    QTest::newRow("partial") << u"state-partial"_s << QStringList{u"note"_s};
    QTest::newRow("refused") << u"state-refused"_s << QStringList{u"note"_s};
    QTest::newRow("unreachable") << u"state-unreachable"_s << QStringList{u"fetch"_s};
    QTest::newRow("gone with its text") << u"state-gone"_s << QStringList();
    QTest::newRow("damaged") << u"state-damaged"_s << QStringList();
    QTest::newRow("film") << u"video-16-9"_s << QStringList{u"play"_s};
    QTest::newRow("bare film") << u"video-never-fetched"_s << QStringList{u"fetch"_s, u"play"_s};
    QTest::newRow("place") << u"map"_s << QStringList{u"play"_s};
}

void TestCardKinds::acts_areThoseThatHaveAUseNow()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, acts);

    QCOMPARE(actsOf(cardOf(sample(name))), acts);
}

void TestCardKinds::card_namesItsEntry()
{
    QVERIFY(cardOf(sample(u"post"_s))
                .startsWith("<figure class=\"embed embed-chirrup\" "
                            "data-embed=\"0123456789abcdef\">"_L1));
}

void TestCardKinds::stageWithAFrame_isCoveredByAButtonThatPlays()
{
    const QString html = cardOf(sample(u"video-16-9"_s));
    QVERIFY(html.contains("class=\"embed-act embed-cover\" data-act=\"play\" "
                          "aria-label=\"Play here\""_L1));
}

void TestCardKinds::stageWithoutAFrame_isALinkAlone()
{
    const QString html = cardOf(sample(u"playlist"_s));
    QVERIFY(!html.contains("embed-cover"_L1));
    QVERIFY(html.contains("aria-label=\"Watch on Reel\""_L1));
}

void TestCardKinds::position_isWrittenAsTheLocaleWritesNumbers()
{
    const SampleEmbed map = sample(u"map"_s);
    QVERIFY(cardOf(map).contains(u"53.5436° N, 9.9664° E"_s));
    QVERIFY(cardOf(map, u"de_DE"_s).contains(u"53,5436° N; 9,9664° E"_s));
    QVERIFY(cardOf(sample(u"map-south-west"_s)).contains(u"33.8568° S, 70.2500° W"_s));
    QVERIFY(cardOf(map).contains("about 2 km across"_L1));
}

void TestCardKinds::duration_hasHoursOnlyWhereThereAreSome()
{
    QVERIFY(cardOf(sample(u"video-16-9"_s)).contains(">3:05<"_L1));
    QVERIFY(cardOf(sample(u"video-4-3"_s)).contains(">1:02:05<"_L1));
    QVERIFY(!cardOf(sample(u"playlist"_s)).contains("embed-length"_L1));
}

void TestCardKinds::shortLink_isShownAsWhatItLeadsTo()
{
    const ProviderRegistry providers;
    Embed embed = fromUrl(*providers.match(u"https://short.example/a1"_s));
    embed.ref.isShort = true;
    embed.state = EmbedState::Partial;
    embed.resolvedUrl = u"https://x.com/desk/status/1570123456789012345"_s;

    const ShownEmbed shown = shownEmbed(embed, providers);
    const QString html = embedCardHtml(shown, QLocale(u"en_GB"_s));

    QCOMPARE(shown.provider->key(), u"x"_s);
    QVERIFY(html.startsWith("<figure class=\"embed embed-x\""_L1));
    QVERIFY(html.contains("@desk"_L1));
    QVERIFY(html.contains("14 Sept 2022"_L1));
    QVERIFY(html.contains(embed.resolvedUrl));
    QVERIFY(!html.contains("short.example"_L1));
    QCOMPARE(shown.entry, shownEmbed(fromUrl(embed.ref), providers).entry);
}

void TestCardKinds::frame_hasTheShapeOfWhatWasCaptured_data()
{
    QTest::addColumn<QSize>("frame");
    QTest::addColumn<QSize>("captured");
    QTest::addColumn<QSize>("shown");
    QTest::newRow("unknown") << QSize(16, 9) << QSize() << QSize(16, 9);
    QTest::newRow("4:3") << QSize(16, 9) << QSize(200, 150) << QSize(200, 150);
    QTest::newRow("upright") << QSize(16, 9) << QSize(9, 16) << QSize(9, 16);
    QTest::newRow("a line") << QSize(16, 9) << QSize(4000, 1) << QSize(16, 9);
    QTest::newRow("a column") << QSize(16, 9) << QSize(1, 4000) << QSize(16, 9);
    QTest::newRow("a height") << QSize() << QSize(4, 3) << QSize();
}

void TestCardKinds::frame_hasTheShapeOfWhatWasCaptured()
{
    QFETCH(const QSize, frame);
    QFETCH(const QSize, captured);
    QFETCH(const QSize, shown);
    StandInProvider provider;
    provider.frame.emplace();
    provider.frame->url = QUrl(u"https://player.example/1"_s);
    provider.frame->aspect = frame;
    Embed embed;
    embed.aspect = captured;

    QCOMPARE(liveFrameOf({embed, &provider, {}})->aspect, shown);
}

void TestCardKinds::frameOfNobodysHost_isNone()
{
    StandInProvider provider;
    for (const QString &address : {u"http://player.example/1"_s, u"https://127.0.0.1/1"_s,
             u"https://localhost/1"_s, u"https:///1"_s}) {
        provider.frame.emplace();
        provider.frame->url = QUrl(address);
        QVERIFY2(!liveFrameOf({Embed(), &provider, {}}), qPrintable(address));
    }
}

void TestCardKinds::community_isNamedUnderAPost()
{
    SampleEmbed post = sample(u"post"_s);
    QVERIFY(!cardOf(post).contains("embed-site"_L1));
    post.embed.siteName = u"r/gardening"_s;
    QVERIFY(cardOf(post).contains(
        "<span class=\"embed-site\"><bdi dir=\"auto\">r/gardening</bdi></span>"_L1));
}

void TestCardKinds::codeOf24Lines_isShownWhole()
{
    SampleEmbed code = sample(u"code"_s);
    code.embed.code = {{u"a"_s, {}, u"line\n"_s.repeated(24)}};
    QVERIFY(!cardOf(code).contains("<details"_L1));
}

void TestCardKinds::codeOf26Lines_keepsTheRestToBeOpened()
{
    SampleEmbed code = sample(u"code"_s);
    code.embed.code = {{u"a"_s, {}, u"line\n"_s.repeated(26)}};
    const QString html = cardOf(code);
    QVERIFY(html.contains("<details class=\"embed-more\"><summary>Show 6 more lines"_L1));
    QCOMPARE(html.count(u"line\n"_s) + html.count("line</code>"_L1), 26);
}

QTEST_GUILESS_MAIN(TestCardKinds)
#include "tst_cardkinds.moc"
