// SPDX-License-Identifier: GPL-3.0-or-later
// Every provider the whole way: from the address in the article, over what its network answers, to
// a card that needs no network, and to every form of export.
#include "archive/embedarchive.h"
#include "publish/exporter.h"
#include "session/embedcapture.h"
#include "support/genericanswers.h"
#include "support/renderedpage.h"
#include "support/scratchfolder.h"
#include "support/travelling.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(GALLEY_PROGRAM);

/// Every file below the folder and what is in it.
QMap<QString, QByteArray> hashesOf(const QString &folder)
{
    QMap<QString, QByteArray> hashes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            hashes.insert(QDir(folder).relativeFilePath(file.fileName()),
                QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
        }
    }
    return hashes;
}

} // namespace

class TestEveryProvider final : public QObject
{
    Q_OBJECT

private slots:
    void address_becomesACardAndAnExport_data();
    void address_becomesACardAndAnExport();
    void tenEmbeds_areTheSameOnAnotherMachine();

private:
    void capture(const ArticleFolder &folder, const QStringList &urls);

    FakeFetcher m_web;
};

void TestEveryProvider::capture(const ArticleFolder &folder, const QStringList &urls)
{
    EmbedCapture capture(m_web, program);
    capture.setFolder(folder);
    QList<EmbedRef> refs;
    for (const QString &url : urls) {
        refs.append(ProviderRegistry().match(url).value());
        answerGenerically(m_web, refs.last(), u"https://far.example/where-it-leads"_s);
    }
    QStringList troubles;
    connect(
        &capture, &EmbedCapture::finished, this, [&troubles](const EmbedCapture::Outcome &outcome) {
            if (!outcome.trouble.isEmpty())
                troubles.append(outcome.embed.ref.url + ": "_L1 + outcome.trouble);
        });
    capture.ask(refs, Capture::Purpose::Fetch);
    QTRY_VERIFY_WITH_TIMEOUT(!capture.isBusy(), 60'000);
    QCOMPARE(troubles, QStringList());
}

void TestEveryProvider::address_becomesACardAndAnExport_data()
{
    QTest::addColumn<QString>("provider");

    const QStringList keys = ProviderRegistry().keys();
    QCOMPARE(keys.size(), 35); // and links
    for (const QString &key : keys)
        QTest::addRow("%s", qPrintable(key)) << key;
}

void TestEveryProvider::address_becomesACardAndAnExport()
{
    QFETCH(const QString, provider);
    const ScratchFolder folder;
    const QString article = folder.write(u"story.md"_s, {});
    const QString url = firstAddressOf(provider);
    const std::optional<EmbedRef> ref = ProviderRegistry().match(url);
    QVERIFY(ref);
    QCOMPARE(ref->provider, provider);
    const bool canBeAsked = !ProviderRegistry().provider(provider).captureSteps(*ref).isEmpty();

    capture(ArticleFolder(article), {url});
    const Page page = renderedPage(article, {url});
    const Embed embed = embedsOf(page).value(0).embed;

    QCOMPARE(isKept(embed), canBeAsked);
    if (canBeAsked) {
        QVERIFY(embed.state == EmbedState::Ok || embed.state == EmbedState::Partial);
        QVERIFY(htmlOf(page).contains("The ferry is late again"_L1));
    }
    static const QRegularExpression remote(
        u"\\s(?:src|srcset|poster|data|background)=[\"']?(?:https?:)?//"_s);
    for (const EmbedExport form : {EmbedExport::Card, EmbedExport::Link, EmbedExport::Click}) {
        for (const ExportFormat format : {ExportFormat::Html, ExportFormat::Fragment}) {
            const QString html
                = QString::fromUtf8(exportPage(page, ArticleFolder(article), {format, form}));
            QVERIFY2(html.contains(ref->url.toHtmlEscaped()), qPrintable(html));
            QVERIFY(!html.contains("<script"_L1));
            QVERIFY2(!remote.match(html).hasMatch(), qPrintable(html));
        }
    }
    const QString markup = QString::fromUtf8(
        exportPage(page, ArticleFolder(article), {ExportFormat::Fragment, EmbedExport::Provider}));
    QVERIFY(!markup.trimmed().isEmpty());
    const QString text = QString::fromUtf8(
        exportPage(page, ArticleFolder(article), {ExportFormat::Text, EmbedExport::Card}));
    QVERIFY2(text.contains(ref->url), qPrintable(text));
}

void TestEveryProvider::tenEmbeds_areTheSameOnAnotherMachine()
{
    const QStringList urls = tenAddresses();
    QStringList lines;
    for (const QString &url : urls)
        lines += {url, QString()};
    const ScratchFolder here;
    const ScratchFolder there;
    const QString article = here.write(u"story.md"_s, lines.join(u'\n').toUtf8());
    const QMap<QString, QByteArray> before = hashesOf(here.path({}));

    capture(ArticleFolder(article), urls);
    QVERIFY(copyFolder(here.path({}), there.path({})));

    QCOMPARE(hashesOf(there.path({})), hashesOf(here.path({})));
    const Page page = renderedPage(article, lines);
    QCOMPARE(page.counts.keptEmbeds, 10);
    QCOMPARE(htmlOf(renderedPage(there.path(u"story.md"_s), lines)), htmlOf(page));
    // Opened and shown, the folder is what it was.
    QCOMPARE(hashesOf(there.path({})), hashesOf(here.path({})));
    for (const QString &url : urls) {
        const Result<void> forgotten
            = EmbedKeeper(ArticleFolder(article)).forget(ProviderRegistry().match(url).value());
        QVERIFY2(forgotten, qPrintable(forgotten ? QString() : forgotten.error().message));
    }
    QCOMPARE(hashesOf(here.path({})), before);
    QVERIFY(!QFileInfo::exists(here.path(u"story.galley"_s)));
}

QTEST_GUILESS_MAIN(TestEveryProvider)
#include "tst_everyprovider.moc"
