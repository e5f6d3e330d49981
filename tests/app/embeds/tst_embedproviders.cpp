// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/builtinproviders.h"
#include "embeds/embedprovider.h"
#include "support/blessed.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString urlsFile(const QString &provider)
{
    return QStringLiteral(GALLEY_TEST_DATA "/embeds/%1/urls.txt").arg(provider);
}

QStringList linesOf(const QString &provider)
{
    return QString::fromUtf8(Blessed::read(urlsFile(provider))).split(u'\n', Qt::SkipEmptyParts);
}

QStringList providersWithData()
{
    return QDir(QStringLiteral(GALLEY_TEST_DATA "/embeds"))
        .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

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

QString rowOf(const EmbedRef &ref)
{
    const auto orDash = [](const QString &text) { return text.isEmpty() ? u"-"_s : text; };
    const QString aspect = ref.aspect.isEmpty()
        ? u"-"_s
        : u"%1:%2"_s.arg(ref.aspect.width()).arg(ref.aspect.height());
    return QStringList{ref.pasted, ref.url, ref.kind, orDash(ref.id), orDash(ref.handle),
        timeText(ref), aspect, ref.host}
        .join(" | "_L1);
}

QString pastedOf(const QString &line)
{
    return line.section(" | "_L1, 0, 0);
}

void addRows(bool positive)
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("line");
    for (const QString &provider : providersWithData()) {
        for (const QString &line : linesOf(provider)) {
            if (line.startsWith(u'#') || line.startsWith(u'!') == positive)
                continue;
            QTest::addRow("%s: %s", qPrintable(provider), qPrintable(pastedOf(line)))
                << provider << line;
        }
    }
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
        for (const QString &provider : providersWithData()) {
            QStringList lines = linesOf(provider);
            for (QString &line : lines) {
                const auto ref = line.startsWith(u'#') || line.startsWith(u'!')
                    ? std::nullopt
                    : registry.match(pastedOf(line));
                if (ref)
                    line = rowOf(*ref);
            }
            QVERIFY(Blessed::write(urlsFile(provider), lines.join(u'\n').toUtf8() + '\n'));
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
        }
        keys.sort();
        QCOMPARE(providersWithData(), keys);
    }

    void unknownKey_looksLikeALink()
    {
        const ProviderRegistry registry;

        QCOMPARE(registry.look(u"gone-network"_s).name, registry.look(u"link"_s).name);
    }

    void address_isReadAsItsProviderSays_data() { addRows(true); }
    void address_isReadAsItsProviderSays()
    {
        QFETCH(const QString, provider);
        QFETCH(const QString, line);

        const std::optional<EmbedRef> ref = ProviderRegistry().match(pastedOf(line));

        QVERIFY(ref);
        QCOMPARE(ref->provider, provider);
        QCOMPARE(rowOf(*ref), line);
    }

    void normalisedAddress_isItsOwnNormalForm_data() { addRows(true); }
    void normalisedAddress_isItsOwnNormalForm()
    {
        QFETCH(const QString, provider);
        QFETCH(const QString, line);
        const ProviderRegistry registry;
        const std::optional<EmbedRef> ref = registry.match(pastedOf(line));

        const std::optional<EmbedRef> again = registry.match(ref->url);

        QVERIFY(again);
        QCOMPARE(again->provider, provider);
        QCOMPARE(again->url, ref->url);
    }

    void address_isClaimedByOneProviderOnly_data() { addRows(true); }
    void address_isClaimedByOneProviderOnly()
    {
        QFETCH(const QString, provider);
        QFETCH(const QString, line);
        const QUrl url(pastedOf(line));
        QStringList claims;

        for (const auto &candidate : builtinProviders()) {
            if (candidate->key() != "link"_L1 && candidate->match(url))
                claims += candidate->key();
        }

        QCOMPARE(claims, provider == "link"_L1 ? QStringList() : QStringList{provider});
    }

    void otherAddress_isNotTheProviders_data() { addRows(false); }
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
