// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/embedprovider.h"
#include "support/embedaddresses.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString kindName(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Expansion:
        return u"expansion"_s;
    case AnswerKind::OEmbed:
        return u"oembed"_s;
    case AnswerKind::MastodonStatus:
        return u"status"_s;
    case AnswerKind::BlueskyThread:
        return u"thread"_s;
    case AnswerKind::Gist:
        return u"gist"_s;
    case AnswerKind::Page:
        return u"page"_s;
    }
    return {};
}

QString encoded(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

/// A post about which all is known, with these words everywhere.
Embed knownEmbed(const EmbedRef &ref, const QString &words)
{
    Embed embed = fromUrl(ref);
    embed.state = EmbedState::Ok;
    embed.authorName = words;
    embed.authorUrl = u"https://example.org/ida?a=1&b="_s + words;
    embed.stableId = u"did:plc:abcdefghijklmnop"_s;
    embed.text = {{words + u'\n' + words, {}}, {words, u"https://example.org/tag?x="_s + words}};
    embed.textLang = u"en"_s;
    embed.title = words;
    embed.description = words;
    embed.published = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
    embed.publishedPrecision = TimePrecision::Second;
    EmbedMedia picture;
    picture.size = QSize(800, 600);
    picture.alt = words;
    picture.source = u"https://live.staticflickr.com/1/2.jpg"_s;
    embed.media = {picture};
    return embed;
}

QString frameLine(const LiveFrame &frame)
{
    QString line = "frame "_L1 + encoded(frame.url) + " | "_L1 + frame.hosts.join(u' ') + " | "_L1;
    line += frame.aspect.isEmpty()
        ? u"%1 px"_s.arg(frame.height)
        : u"%1:%2"_s.arg(frame.aspect.width()).arg(frame.aspect.height());
    return frame.wantsReferer ? line + " | with referer"_L1 : line;
}

/// What an address leads to, a line each.
QString formsOf(const ProviderRegistry &registry, const EmbedRef &ref)
{
    const EmbedProvider &provider = registry.provider(ref.provider);
    QStringList lines{ref.url};
    for (const CaptureStep &step : provider.captureSteps(ref))
        lines += "    ask "_L1 + kindName(step.kind) + u' ' + encoded(step.url);
    if (const auto frame = provider.liveFrame(ref))
        lines += "    "_L1 + frameLine(*frame);
    const QString markup = provider.markup(knownEmbed(ref, u"\"Doors\" & <b>gates</b>"_s));
    for (const QString &line : markup.split(u'\n', Qt::SkipEmptyParts))
        lines += "    write "_L1 + line;
    return lines.join(u'\n') + u'\n';
}

QString allFormsOf(const QString &provider)
{
    const ProviderRegistry registry;
    QString text = u"# what each address leads to: what is asked, the provider's own "
                   "frame (address, hosts, size), and its markup\n"_s;
    QSet<QString> seen;
    for (const QString &line : EmbedAddresses::linesOf(provider)) {
        if (line.startsWith(u'#') || line.startsWith(u'!'))
            continue;
        const auto ref = registry.match(EmbedAddresses::pastedOf(line));
        const QString key = ref
            ? u"%1 %2 %3"_s.arg(ref->url).arg(ref->start).arg(ref->aspect.height())
            : QString();
        if (!ref || seen.contains(key))
            continue;
        seen.insert(key);
        text += formsOf(registry, *ref);
    }
    return text;
}

/// Whom a provider asks, besides the host of the post itself.
QStringList askedHosts(const QString &provider)
{
    static const QHash<QString, QStringList> hosts{
        {u"x"_s, {u"publish.x.com"_s}},
        {u"facebook"_s, {u"graph.facebook.com"_s}},
        {u"facebook-video"_s, {u"graph.facebook.com"_s}},
        {u"instagram"_s, {u"graph.facebook.com"_s}},
        {u"threads"_s, {u"graph.threads.com"_s}},
        {u"bluesky"_s, {u"public.api.bsky.app"_s, u"embed.bsky.app"_s}},
        {u"reddit"_s, {u"www.reddit.com"_s}},
        {u"datawrapper"_s, {u"api.datawrapper.de"_s}},
        {u"flourish"_s, {u"app.flourish.studio"_s}},
        {u"documentcloud"_s, {u"api.www.documentcloud.org"_s}},
        {u"gist"_s, {u"api.github.com"_s}},
    };
    return hosts.value(provider);
}

/// An address with something in it that wants out of a quoted place, or that no one writes.
QStringList hostileVariants(const QString &address)
{
    static const QStringList pieces{u"\"><script>alert(1)</script>"_s, u"%22%3E%3Cimg%20src=x%3E"_s,
        u"'onload='alert(1)"_s, u"&quot;&lt;b&gt;"_s, u"%0d%0aSet-Cookie:x"_s, u"%00"_s, u"<!--"_s,
        u"\u00fc\u65e5\u0301"_s, u"%E2%80%AE%EF%BF%BF"_s, u"%ff%fe"_s, u"{id}[x]"_s, u"../../.."_s,
        u"javascript:alert(1)"_s, u"@evil.example/"_s, QString(3000, u'a'), QString(900, u'"')};
    QStringList variants;
    const QString bare = address.section(u'#', 0, 0);
    for (const QString &piece : pieces) {
        variants += address + piece;
        variants += address + u'/' + piece;
        variants += bare + (bare.contains(u'?') ? u'&' : u'?') + "x="_L1 + piece;
        variants += bare + (bare.contains(u'?') ? u'&' : u'?') + "t="_L1 + piece;
        variants += bare + u'#' + piece;
        for (qsizetype at = address.indexOf(u'/', 8); at >= 0; at = address.indexOf(u'/', at + 1))
            variants += address.first(at + 1) + piece + address.sliced(at + 1);
        for (qsizetype at = address.indexOf(u'='); at >= 0; at = address.indexOf(u'=', at + 1))
            variants += address.first(at + 1) + piece + address.sliced(at + 1);
    }
    return variants;
}

/// A row for each post, under one of its addresses.
void addPosts()
{
    QTest::addColumn<QString>("pasted");
    const ProviderRegistry registry;
    QSet<QString> seen;
    for (const QString &provider : EmbedAddresses::providers()) {
        for (const QString &line : EmbedAddresses::linesOf(provider)) {
            const QString pasted = EmbedAddresses::pastedOf(line);
            const auto ref = registry.match(pasted);
            if (!ref || ref->provider == "link"_L1 || seen.contains(ref->url))
                continue;
            seen.insert(ref->url);
            QTest::newRow(qPrintable(pasted)) << pasted;
        }
    }
}

bool isCleanAddress(const QString &address)
{
    static const QRegularExpression clean(uR"(^https://[!#$%&'()*+,\-./:;=?@\[\]_~\w]+$)"_s);
    return clean.match(address).hasMatch()
        && std::all_of(address.begin(), address.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// The tags of a piece of HTML with the names of their attributes, and nothing of what people say.
QString skeletonOf(const QString &html)
{
    static const QRegularExpression value(uR"(="[^"]*")"_s);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    const QString bare = QString(html).replace(value, u"=\"\""_s);
    QString skeleton;
    for (auto it = tag.globalMatch(bare); it.hasNext();)
        skeleton += it.next().captured();
    return skeleton;
}

} // namespace

class TestEmbedForms final : public QObject
{
    Q_OBJECT

private slots:
    void forms_areAsWrittenDown_data()
    {
        QTest::addColumn<QString>("provider");
        for (const QString &provider : EmbedAddresses::providers())
            QTest::newRow(qPrintable(provider)) << provider;
    }
    void forms_areAsWrittenDown()
    {
        QFETCH(const QString, provider);

        const QByteArray made = allFormsOf(provider).toUtf8();

        QCOMPARE(made, Blessed::expected(EmbedAddresses::file(provider, u"forms.txt"_s), made));
    }

    void step_asksAKnownHostByHttps_data() { EmbedAddresses::addRows(true); }
    void step_asksAKnownHostByHttps()
    {
        QFETCH(const QString, provider);
        QFETCH(const QString, line);
        const ProviderRegistry registry;
        const EmbedRef ref = registry.match(EmbedAddresses::pastedOf(line)).value();
        const QStringList hosts = askedHosts(provider) + QStringList{QUrl(ref.url).host()};

        const QList<CaptureStep> steps = registry.provider(provider).captureSteps(ref);

        QCOMPARE(steps.isEmpty(), ref.kind == "map"_L1 && !ref.isShort);
        for (const CaptureStep &step : steps) {
            QVERIFY2(step.url.isValid(), qPrintable(encoded(step.url)));
            QCOMPARE(step.url.scheme(), u"https"_s);
            QVERIFY(step.url.userInfo().isEmpty());
            QCOMPARE(step.url.port(), QUrl(ref.url).port());
            QVERIFY2(hosts.contains(step.url.host()), qPrintable(encoded(step.url)));
        }
    }

    void endpoint_isToldThePostsAddress_data() { EmbedAddresses::addRows(true); }
    void endpoint_isToldThePostsAddress()
    {
        QFETCH(const QString, provider);
        QFETCH(const QString, line);
        const ProviderRegistry registry;
        const EmbedRef ref = registry.match(EmbedAddresses::pastedOf(line)).value();
        const QString address = QString(ref.url).replace("watch?v="_L1,
            ref.provider == "youtube"_L1 && ref.aspect.height() > ref.aspect.width()
                ? "shorts/"_L1
                : "watch?v="_L1);
        const QString parameter = "url="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(address));

        for (const CaptureStep &step : registry.provider(provider).captureSteps(ref)) {
            if (step.kind == AnswerKind::OEmbed)
                QVERIFY2(encoded(step.url).contains(parameter), qPrintable(encoded(step.url)));
        }
    }

    void shortLink_isAskedWhereItLeadsAndNothingElse_data() { EmbedAddresses::addRows(true); }
    void shortLink_isAskedWhereItLeadsAndNothingElse()
    {
        QFETCH(const QString, provider);
        QFETCH(const QString, line);
        const ProviderRegistry registry;
        const EmbedRef ref = registry.match(EmbedAddresses::pastedOf(line)).value();
        const EmbedProvider &owner = registry.provider(provider);
        if (!ref.isShort)
            return;

        const QList<CaptureStep> expected{{AnswerKind::Expansion, QUrl(ref.url)}};
        QCOMPARE(owner.captureSteps(ref), expected);
        QVERIFY(!owner.liveFrame(ref));
        QCOMPARE(owner.markup(knownEmbed(ref, u"words"_s)), QString());
    }

    void frame_isOfTheMatchedPostAndSaysItsHosts_data() { EmbedAddresses::addRows(true); }
    void frame_isOfTheMatchedPostAndSaysItsHosts()
    {
        QFETCH(const QString, provider);
        QFETCH(const QString, line);
        static const QRegularExpression hostName(uR"(^[a-z0-9-]+(?:\.[a-z0-9-]+)+$)"_s);
        const ProviderRegistry registry;
        const EmbedRef ref = registry.match(EmbedAddresses::pastedOf(line)).value();

        const std::optional<LiveFrame> frame = registry.provider(provider).liveFrame(ref);

        if (!frame)
            return;
        const QString address = encoded(frame->url);
        QVERIFY2(isCleanAddress(address), qPrintable(address));
        QVERIFY2(ref.provider == "osm"_L1 || address.contains(ref.id)
                || address.contains(QString::fromLatin1(QUrl::toPercentEncoding(ref.id))),
            qPrintable(address));
        QVERIFY(!address.contains("autoplay=1"_L1));
        QVERIFY(frame->aspect.isEmpty() != (frame->height == 0));
        QVERIFY(!frame->hosts.isEmpty());
        for (const QString &host : frame->hosts)
            QVERIFY2(hostName.match(host).hasMatch(), qPrintable(host));
    }

    void start_isPassedOnToThePlayer_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("part");
        QTest::newRow("YouTube") << u"https://youtu.be/eiHXASgRTcA?t=1m30s"_s << u"?start=90"_s;
        QTest::newRow("Vimeo") << u"https://vimeo.com/235352744#t=90s"_s << u"#t=90s"_s;
        QTest::newRow("Dailymotion") << u"https://dai.ly/xy0wd?start=90"_s << u"&startTime=90"_s;
        QTest::newRow("Odysee") << u"https://odysee.com/@a:1/b:2?t=90"_s << u"?t=90"_s;
        QTest::newRow("PeerTube") << u"https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv?start=1m30s"_s
                                  << u"?start=90s"_s;
        QTest::newRow("Facebook") << u"https://www.facebook.com/watch/?v=235613163792499&t=90"_s
                                  << u"&t=90"_s;
    }
    void start_isPassedOnToThePlayer()
    {
        QFETCH(const QString, pasted);
        QFETCH(const QString, part);
        const ProviderRegistry registry;
        const EmbedRef ref = registry.match(pasted).value();

        const std::optional<LiveFrame> frame = registry.provider(ref.provider).liveFrame(ref);

        QVERIFY(frame);
        QVERIFY2(encoded(frame->url).endsWith(part), qPrintable(encoded(frame->url)));
    }

    void words_stayWords_data() { EmbedAddresses::addRows(true); }
    void words_stayWords()
    {
        QFETCH(const QString, provider);
        QFETCH(const QString, line);
        const ProviderRegistry registry;
        const EmbedRef ref = registry.match(EmbedAddresses::pastedOf(line)).value();
        const EmbedProvider &owner = registry.provider(provider);
        const QString plain = skeletonOf(owner.markup(knownEmbed(ref, u"words"_s)));
        const QStringList attacks{u"\"><script>alert(1)</script>"_s, u"' onload='x"_s,
            u"</p></blockquote>"_s, u"&quot;&gt;<b>"_s, u"%1%2%3%4"_s, u"<!-- "_s,
            u"\\\"<a href=\""_s};

        for (const QString &attack : attacks)
            QCOMPARE(skeletonOf(owner.markup(knownEmbed(ref, attack))), plain);
    }

    void hostileAddress_comesOutClean_data() { addPosts(); }
    void hostileAddress_comesOutClean()
    {
        QFETCH(const QString, pasted);
        static const ProviderRegistry registry;
        const QStringList variants = hostileVariants(pasted);
        for (const QString &variant : variants) {
            const std::optional<EmbedRef> ref = registry.match(variant);
            if (!ref || ref->provider == "link"_L1)
                continue;
            QVERIFY2(isCleanAddress(ref->url), qPrintable(variant + u'\n' + ref->url));
            const std::optional<EmbedRef> again = registry.match(ref->url);
            QVERIFY2(again && again->url == ref->url, qPrintable(variant + u'\n' + ref->url));
            const EmbedProvider &owner = registry.provider(ref->provider);
            for (const CaptureStep &step : owner.captureSteps(*ref))
                QVERIFY2(isCleanAddress(encoded(step.url)), qPrintable(variant));
            if (const auto frame = owner.liveFrame(*ref))
                QVERIFY2(isCleanAddress(encoded(frame->url)), qPrintable(variant));
            const QString markup = owner.markup(knownEmbed(*ref, u"words"_s));
            QVERIFY2(!markup.contains("<script>"_L1) && !markup.contains("<img src=x"_L1)
                    && !markup.contains(u"\"\""_s),
                qPrintable(variant + u'\n' + markup));
        }
    }

    void markup_takesPicturesFromTheProviderOnly()
    {
        const ProviderRegistry registry;
        const EmbedRef ref
            = registry.match(u"https://www.flickr.com/photos/bees/2341623661"_s).value();
        Embed embed = knownEmbed(ref, u"words"_s);
        embed.media.first().source = u"https://evil.example/pixel.gif?live.staticflickr.com"_s;

        QCOMPARE(registry.provider(ref.provider).markup(embed), QString());
    }

    void markup_hasTheShapeThatTheAnswerSaid()
    {
        const ProviderRegistry registry;
        const EmbedRef ref
            = registry.match(u"https://www.youtube.com/watch?v=eiHXASgRTcA"_s).value();
        Embed embed = knownEmbed(ref, u"words"_s);
        embed.aspect = QSize(4, 3);

        QVERIFY(registry.provider(ref.provider)
                    .markup(embed)
                    .contains("width=\"560\" height=\"420\""_L1));

        embed.aspect = QSize(1, std::numeric_limits<int>::max());
        QVERIFY(registry.provider(ref.provider)
                    .markup(embed)
                    .contains("width=\"325\" height=\"1200\""_L1));
    }

    void markup_linksToTheWebOnly()
    {
        const ProviderRegistry registry;
        const EmbedRef ref
            = registry.match(u"https://x.com/ida/status/1570123456789012345"_s).value();
        Embed embed = knownEmbed(ref, u"words"_s);
        embed.text = {{u"press"_s, u"javascript:alert(1)"_s}};

        QVERIFY(!registry.provider(ref.provider).markup(embed).contains("javascript"_L1));
    }
};

QTEST_GUILESS_MAIN(TestEmbedForms)
#include "tst_embedforms.moc"
