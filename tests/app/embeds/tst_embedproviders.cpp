// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/builtinproviders.h"
#include "embeds/embedprovider.h"
#include "support/embedaddresses.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString timeText(const EmbedRef &ref)
{
    switch (ref.publishedPrecision) {
    case TimePrecision::Second:
        return ref.published.toString(Qt::ISODate);
    case TimePrecision::Day:
        return ref.published.date().toString(Qt::ISODate);
    case TimePrecision::None:
        break;
    }
    return u"-"_s;
}

/// What else the address says: where a video begins, what a map shows, that it is a short link.
QString moreOf(const EmbedRef &ref)
{
    QStringList more;
    if (ref.isShort)
        more += u"short"_s;
    if (ref.start > 0)
        more += u"from %1 s"_s.arg(ref.start);
    if (!ref.place.name.isEmpty())
        more += u"\"%1\""_s.arg(ref.place.name);
    if (ref.place.hasPosition())
        more += u"%1 %2 z%3"_s.arg(ref.place.latitude).arg(ref.place.longitude).arg(ref.place.zoom);
    return more.join(u", "_s);
}

QString rowOf(const EmbedRef &ref)
{
    const auto orDash = [](const QString &text) { return text.isEmpty() ? u"-"_s : text; };
    const QString aspect = ref.aspect.isEmpty()
        ? u"-"_s
        : u"%1:%2"_s.arg(ref.aspect.width()).arg(ref.aspect.height());
    return QStringList{ref.pasted, ref.url, ref.kind, orDash(ref.id), orDash(ref.handle),
        timeText(ref), aspect, ref.host, orDash(moreOf(ref))}
        .join(" | "_L1);
}

/// How bright a colour "#rrggbb" is, as WCAG 2 reckons it.
double luminance(const QString &colour)
{
    const auto part = [&colour](qsizetype at) {
        const double value = colour.mid(at, 2).toInt(nullptr, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

double contrast(const QString &one, const QString &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestEmbedProviders final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!Blessed::isBlessing())
            return;
        const ProviderRegistry registry;
        for (const QString &provider : EmbedAddresses::providers()) {
            QStringList lines = EmbedAddresses::linesOf(provider);
            for (QString &line : lines) {
                const auto ref = line.startsWith(u'#') || line.startsWith(u'!')
                    ? std::nullopt
                    : registry.match(EmbedAddresses::pastedOf(line));
                if (ref)
                    line = rowOf(*ref);
            }
            QVERIFY(Blessed::write(
                EmbedAddresses::file(provider, u"urls.txt"_s), lines.join(u'\n').toUtf8() + '\n'));
        }
    }

    void everyProvider_hasLookAndTestData()
    {
        const ProviderRegistry registry;
        static const QRegularExpression colour(u"^#[0-9a-f]{6}$"_s);
        QStringList keys = registry.keys();
        for (const QString &key : std::as_const(keys)) {
            const ProviderLook look = registry.look(key);
            QVERIFY2(!look.name.isEmpty(), qPrintable(key));
            QVERIFY2(colour.match(look.colour).hasMatch(), qPrintable(key));
            QVERIFY2(colour.match(look.darkColour).hasMatch(), qPrintable(key));
            QVERIFY2(look.mark.size() <= 3, qPrintable(key));
            QVERIFY2(key == "link"_L1 || !look.mark.isEmpty(), qPrintable(key));
        }
        keys.sort();
        QCOMPARE(EmbedAddresses::providers(), keys);
    }

    void everyColour_standsOutFromItsTheme()
    {
        constexpr double enough = 3;
        const ProviderRegistry registry;
        const QStringList keys = registry.keys();
        for (const QString &key : keys) {
            const ProviderLook look = registry.look(key);
            QVERIFY2(contrast(look.colour, u"#ffffff"_s) >= enough, qPrintable(key));
            QVERIFY2(contrast(look.darkColour, u"#1d1f23"_s) >= enough, qPrintable(key));
        }
    }

    void everyKey_isThatOfOneProvider()
    {
        const QStringList keys = ProviderRegistry().keys();

        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
        QCOMPARE(keys.size(), 35);
    }

    void unknownKey_looksLikeALink()
    {
        const ProviderRegistry registry;

        QCOMPARE(registry.look(u"gone-network"_s).name, registry.look(u"link"_s).name);
    }

    void address_isReadAsItsProviderSays_data() { EmbedAddresses::addRows(true); }
    void address_isReadAsItsProviderSays()
    {
        QFETCH(const QString, provider);
        QFETCH(const QString, line);

        const std::optional<EmbedRef> ref
            = ProviderRegistry().match(EmbedAddresses::pastedOf(line));

        QVERIFY(ref);
        QCOMPARE(ref->provider, provider);
        QCOMPARE(rowOf(*ref), line);
    }

    void normalisedAddress_isItsOwnNormalForm_data() { EmbedAddresses::addRows(true); }
    void normalisedAddress_isItsOwnNormalForm()
    {
        QFETCH(const QString, provider);
        QFETCH(const QString, line);
        const ProviderRegistry registry;
        const std::optional<EmbedRef> ref = registry.match(EmbedAddresses::pastedOf(line));

        const std::optional<EmbedRef> again = registry.match(ref->url);

        QVERIFY(again);
        QCOMPARE(again->provider, provider);
        QCOMPARE(again->url, ref->url);
    }

    void address_isClaimedByOneProviderOnly_data() { EmbedAddresses::addRows(true); }
    void address_isClaimedByOneProviderOnly()
    {
        QFETCH(const QString, provider);
        QFETCH(const QString, line);
        const QUrl url(EmbedAddresses::pastedOf(line));
        QStringList claims;

        for (const auto &candidate : builtinProviders()) {
            if (candidate->key() != "link"_L1 && candidate->match(url))
                claims += candidate->key();
        }

        QCOMPARE(claims, provider == "link"_L1 ? QStringList() : QStringList{provider});
    }

    void otherAddress_isNotTheProviders_data() { EmbedAddresses::addRows(false); }
    void otherAddress_isNotTheProviders()
    {
        QFETCH(const QString, provider);
        QFETCH(const QString, line);

        const std::optional<EmbedRef> ref = ProviderRegistry().match(line.mid(2));

        QVERIFY(!ref || ref->provider != provider);
    }
};

QTEST_GUILESS_MAIN(TestEmbedProviders)
#include "tst_embedproviders.moc"
