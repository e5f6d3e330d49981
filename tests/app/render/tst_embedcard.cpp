// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/embedarchive.h"
#include "embeds/embedprovider.h"
#include "render/embedcard.h"
#include "render/pagestyle.h"
#include "support/blessed.h"
#include "support/standinprovider.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString casesFolder()
{
    return QStringLiteral(GALLEY_TEST_DATA "/cards");
}

QStringList cases()
{
    return QDir(casesFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

void addCases()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : cases())
        QTest::newRow(qPrintable(name)) << name;
}

/// A card with the looks of the embed's own provider. What can be done with it is a matter of other
/// tests.
QString cardOf(const Embed &embed, const QLocale &locale = QLocale(u"en_GB"_s))
{
    Testing::StandInProvider provider;
    provider.ownLook = ProviderRegistry().look(embed.ref.provider);
    provider.canBeAsked = false;
    return embedCardHtml({embed, &provider, EmbedArchive::entryName(embed.ref.url)}, locale);
}

/// The case as an article's bundle would hold it, in a folder of its own.
class KeptCase final
{
public:
    explicit KeptCase(const QString &name)
        : m_source(casesFolder() + u'/' + name)
    {
        const QByteArray url = Blessed::read(m_source.filePath(u"url.txt"_s));
        m_ref = ProviderRegistry().match(QString::fromUtf8(url).trimmed());
    }

    [[nodiscard]] bool place()
    {
        if (!m_ref || !m_folder.isValid())
            return false;
        if (!m_source.exists(u"card.json"_s))
            return true;
        const QDir entry(
            m_folder.filePath("story.galley/embeds/"_L1 + EmbedArchive::entryName(m_ref->url)));
        if (!entry.mkpath(u"media"_s))
            return false;
        bool isCopied
            = QFile::copy(m_source.filePath(u"card.json"_s), entry.filePath(u"card.json"_s));
        const QStringList media = QDir(m_source.filePath(u"media"_s)).entryList(QDir::Files);
        for (const QString &file : media) {
            isCopied = QFile::copy(m_source.filePath("media/"_L1 + file),
                           entry.filePath("media/"_L1 + file))
                && isCopied;
        }
        return isCopied;
    }

    [[nodiscard]] QString card(const QLocale &locale) const
    {
        const EmbedArchive archive{ArticleFolder(m_folder.filePath(u"story.md"_s))};
        return cardOf(archive.read(*m_ref), locale);
    }

    [[nodiscard]] QString goldenFile() const { return m_source.filePath(u"card.html"_s); }

private:
    QDir m_source;
    QTemporaryDir m_folder;
    std::optional<EmbedRef> m_ref;
};

Embed postFromUrl()
{
    return fromUrl(*ProviderRegistry().match(u"https://x.com/desk/status/1570123456789012345"_s));
}

} // namespace

class TestEmbedCard final : public QObject
{
    Q_OBJECT

private slots:
    void keptEmbed_isDrawnAsInItsGoldenFile_data() { addCases(); }
    void keptEmbed_isDrawnAsInItsGoldenFile()
    {
        QFETCH(const QString, name);
        KeptCase kept(name);
        QVERIFY(kept.place());

        const QByteArray html = kept.card(QLocale(u"en_GB"_s)).toUtf8() + '\n';

        QCOMPARE(html, Blessed::expected(kept.goldenFile(), html));
    }

    void card_hasNothingThatRunsOrCalls_data() { addCases(); }
    void card_hasNothingThatRunsOrCalls()
    {
        QFETCH(const QString, name);
        KeptCase kept(name);
        QVERIFY(kept.place());

        const QString html = kept.card(QLocale(u"en_GB"_s));

        static const QRegularExpression tag(u"<([a-z]+)([^>]*)>"_s);
        static const QRegularExpression attribute(u" ([a-z-]+)(?:=\"([^\"]*)\")?"_s);
        static const QStringList tags{u"figure"_s, u"div"_s, u"span"_s, u"a"_s, u"bdi"_s, u"p"_s,
            u"br"_s, u"img"_s, u"video"_s, u"audio"_s, u"time"_s, u"blockquote"_s, u"details"_s,
            u"summary"_s, u"figcaption"_s, u"button"_s, u"pre"_s, u"code"_s};
        static const QStringList attributes{u"class"_s, u"href"_s, u"rel"_s, u"dir"_s, u"lang"_s,
            u"cite"_s, u"src"_s, u"alt"_s, u"width"_s, u"height"_s, u"loading"_s, u"datetime"_s,
            u"aria-hidden"_s, u"aria-label"_s, u"controls"_s, u"preload"_s, u"poster"_s, u"type"_s,
            u"data-act"_s, u"data-embed"_s};
        for (auto tagFound = tag.globalMatch(html); tagFound.hasNext();) {
            const QRegularExpressionMatch element = tagFound.next();
            QVERIFY2(tags.contains(element.captured(1)), qPrintable(element.captured()));
            for (auto found = attribute.globalMatch(element.captured(2)); found.hasNext();) {
                const QRegularExpressionMatch match = found.next();
                QVERIFY2(attributes.contains(match.captured(1)), qPrintable(element.captured()));
                if (match.captured(1) == "href"_L1)
                    QVERIFY2(match.captured(2).startsWith("http"_L1), qPrintable(match.captured()));
                if (match.captured(1) == "src"_L1 || match.captured(1) == "poster"_L1) {
                    QVERIFY2(match.captured(2).startsWith("story.galley/embeds/"_L1),
                        qPrintable(match.captured()));
                }
            }
        }
    }

    void card_isNeverAHole_data() { addCases(); }
    void card_isNeverAHole()
    {
        QFETCH(const QString, name);
        KeptCase kept(name);
        QVERIFY(kept.place());

        const QString html = kept.card(QLocale(u"en_GB"_s));

        static const QRegularExpression emptyElement(
            u"<(p|bdi|blockquote|time|a|div)( [^>]*)?></\\1>"_s);
        QVERIFY2(!emptyElement.match(html).hasMatch(), qPrintable(html));
        QVERIFY(!html.contains("null"_L1));
        QVERIFY(html.contains("class=\"embed-network\""_L1));
        QVERIFY(html.contains("class=\"embed-open\" href=\"https://"_L1));
    }

    void everyProvider_hasItsColoursInTheStyle()
    {
        const QString css = QString::fromUtf8(pageStyle());
        const ProviderRegistry registry;
        for (const QString &key : registry.keys()) {
            const ProviderLook look = registry.look(key);
            static const QRegularExpression colour(u"^#[0-9a-f]{6}$"_s);
            QVERIFY2(colour.match(look.colour).hasMatch(), qPrintable(key));
            QVERIFY2(colour.match(look.darkColour).hasMatch(), qPrintable(key));
            const QString line = u".embed-%1 { --network-light: %2; --network-dark: %3; }\n"_s.arg(
                key, look.colour, look.darkColour);
            QVERIFY2(css.contains(line), qPrintable(line));
        }
    }

    void date_isWrittenAsTheLocaleWritesIt_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("date");
        QTest::newRow("British") << u"en_GB"_s << u"7 Nov 2022, 18:04 UTC"_s;
        QTest::newRow("American") << u"en_US"_s << u"Nov 7, 2022, 6:04 PM UTC"_s;
        QTest::newRow("German") << u"de_DE"_s << u"7. Nov. 2022, 18:04 UTC"_s;
        QTest::newRow("French") << u"fr_FR"_s << u"7 nov. 2022, 18:04 UTC"_s;
        QTest::newRow("Spanish") << u"es_ES"_s << u"7 de nov de 2022, 18:04 UTC"_s;
        QTest::newRow("Japanese") << u"ja_JP"_s << u"2022年11月7日, 18:04 UTC"_s;
    }
    void date_isWrittenAsTheLocaleWritesIt()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, date);

        Embed embed = postFromUrl();
        embed.published = QDateTime(QDate(2022, 11, 7), QTime(18, 4), Qt::UTC);

        QString html = cardOf(embed, QLocale(locale));

        // Newer locale data has a narrow space before "PM".
        html.replace(QChar(0x202f), u' ');
        QVERIFY2(html.contains(u'>' + date + "</time>"_L1), qPrintable(html));
    }

    void dayOfABlueskyPost_hasNoTime()
    {
        const Embed embed = fromUrl(*ProviderRegistry().match(
            u"https://bsky.app/profile/desk.example/post/3kqmooj3ems2w"_s));

        const QString html = cardOf(embed);

        QVERIFY2(html.contains("<time datetime=\"2024-04-21\" dir=\"auto\">21 Apr 2024</time>"_L1),
            qPrintable(html));
    }

    void textOf600Characters_isShownWhole()
    {
        Embed embed = postFromUrl();
        embed.state = EmbedState::Ok;
        embed.text = {{QString(600, u'a'), {}}};

        QVERIFY(!cardOf(embed).contains("<details"_L1));
    }

    void textOf601Characters_keepsTheRestToBeOpened()
    {
        Embed embed = postFromUrl();
        embed.state = EmbedState::Ok;
        embed.text = {{QString(601, u'a'), {}}};

        const QString html = cardOf(embed);

        QVERIFY(html.contains("<details class=\"embed-more\">"_L1));
        static const QRegularExpression longRun(u"a{2,}"_s);
        qsizetype shown = 0;
        for (auto found = longRun.globalMatch(html); found.hasNext();)
            shown += found.next().capturedLength();
        QCOMPARE(shown, 601);
    }

    void addressOfAPicture_isPercentEncoded()
    {
        Embed embed = postFromUrl();
        embed.state = EmbedState::Ok;
        embed.media = {{EmbedMedia::Kind::Image, u"my story.galley/embeds/0/media/a\"#?%.png"_s,
            QSize(4, 3), {}}};

        const QString html = cardOf(embed);

        QVERIFY2(html.contains("src=\"my%20story.galley/embeds/0/media/a%22%23%3F%25.png\""_L1),
            qPrintable(html));
    }

    void keptVideo_canBePlayedFromTheFolder()
    {
        Embed embed = fromUrl(*ProviderRegistry().match(u"https://vimeo.com/235352744"_s));
        embed.state = EmbedState::Ok;
        embed.media = {{EmbedMedia::Kind::Video, u"a/film.mp4"_s, QSize(640, 360), u"A film"_s},
            {EmbedMedia::Kind::Image, u"a/still.jpg"_s, QSize(640, 360), {}}};

        const QString html = cardOf(embed);

        QVERIFY2(
            html.contains("<video controls preload=\"none\" width=\"640\" height=\"360\" "
                          "poster=\"a/still.jpg\" aria-label=\"A film\" src=\"a/film.mp4\">"_L1),
            qPrintable(html));
    }
};

QTEST_GUILESS_MAIN(TestEmbedCard)
#include "tst_embedcard.moc"
