// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/nosockets.h"
#include "support/scratchfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

struct Post
{
    QString url;
    QString network;
    QString handle; ///< empty: the address does not say
    QString day; ///< of the same
};

const QList<Post> posts{
    {u"https://x.com/harbour/status/436461658601713664"_s, u"X"_s, u"@harbour"_s, u"2014-02-20"_s},
    {u"https://bsky.app/profile/ana.example/post/3kqmooj3ems2w"_s, u"Bluesky"_s, u"@ana.example"_s,
        u"2024-04-21"_s},
    {u"https://mastodon.social/@ana/109876543210987654"_s, u"Mastodon"_s, u"@ana@mastodon.social"_s,
        u"2023-02-16"_s},
    {u"https://www.tiktok.com/@harbour/video/7134059641968872746"_s, u"TikTok"_s, u"@harbour"_s,
        u"2022-08-20"_s},
    {u"https://www.instagram.com/p/Chm_-tPJqpd/"_s, u"Instagram"_s, {}, u"2022-08-23"_s},
    {u"https://www.threads.net/@ana/post/CuVvRcttG57"_s, u"Threads"_s, u"@ana"_s, u"2023-07-06"_s},
    {u"https://www.linkedin.com/posts/ana-lind_news-activity-6857907035879698432-AbCd"_s,
        u"LinkedIn"_s, u"@ana-lind"_s, u"2021-10-24"_s},
    {u"https://youtu.be/eiHXASgRTcA"_s, u"YouTube"_s, {}, {}},
    {u"https://vimeo.com/235352744"_s, u"Vimeo"_s, {}, {}},
    {u"https://www.reddit.com/r/boats/comments/7pfpeq/late_again/"_s, u"Reddit"_s, u"r/boats"_s,
        {}},
    {u"https://open.spotify.com/track/7y8NWS6gR3Wz4C7W8Bh0WL"_s, u"Spotify"_s, {}, {}},
    {u"https://t.me/harbour/342"_s, u"Telegram"_s, u"@harbour"_s, {}},
};

QByteArray article()
{
    QString text;
    for (const Post &post : posts)
        text += post.url + "\n\n"_L1;
    return text.toUtf8();
}

struct Run
{
    QProcess::ExitStatus status = QProcess::CrashExit;
    int exitCode = -1;
    QByteArray out;
};

Run galley(const QStringList &arguments)
{
    QProcess process;
    process.setChildProcessModifier(dieOfSockets);
    process.start(QStringLiteral(GALLEY_PROGRAM), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitStatus(), process.exitCode(), process.readAllStandardOutput()};
}

} // namespace

/// The program where the first socket is the end of it.
class TestWithoutNetwork final : public QObject
{
    Q_OBJECT

private slots:
    void theTrap_works();
    void aCommand_opensNoSocket_data();
    void aCommand_opensNoSocket();
    void twelveAddresses_areTwelveCards();

private:
    ScratchFolder m_folder;
    QString m_article = m_folder.write(u"story.md"_s, article());
};

void TestWithoutNetwork::theTrap_works()
{
    QCOMPARE(galley({u"embeds"_s, m_article, u"--fetch"_s}).status, QProcess::CrashExit);
}

void TestWithoutNetwork::aCommand_opensNoSocket_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("embeds") << QStringList{u"embeds"_s};
    QTest::newRow("check") << QStringList{u"check"_s, u"--dictionary"_s, u"en_GB"_s};
    for (const char *format : {"html", "fragment", "text"}) {
        for (const char *form : {"card", "link", "click", "provider"}) {
            QTest::addRow("export %s %s", format, form) << QStringList{u"export"_s, u"--to"_s,
                QString::fromLatin1(format), u"--embeds"_s, QString::fromLatin1(form)};
        }
    }
}

void TestWithoutNetwork::aCommand_opensNoSocket()
{
    QFETCH(const QStringList, arguments);

    const Run run = galley(arguments + QStringList{m_article});

    QCOMPARE(run.status, QProcess::NormalExit);
    QVERIFY(run.exitCode < 2);
}

void TestWithoutNetwork::twelveAddresses_areTwelveCards()
{
    const QByteArray json = galley({u"embeds"_s, m_article, u"--json"_s}).out;
    const QString page = QString::fromUtf8(galley({u"export"_s, m_article}).out);

    const QJsonArray embeds = QJsonDocument::fromJson(json)[u"embeds"].toArray();
    QCOMPARE(embeds.size(), posts.size());
    QCOMPARE(page.count("<figure class=\"embed "_L1), posts.size());
    for (qsizetype i = 0; i < posts.size(); ++i) {
        const Post &post = posts.at(i);
        const QJsonObject embed = embeds.at(i).toObject();
        const qsizetype start
            = page.indexOf("class=\"embed embed-"_L1 + embed[u"provider"_s].toString());
        const QString card = page.mid(start, page.indexOf("</figure>"_L1, start) - start);
        QVERIFY2(start > 0, qPrintable(post.url));
        QVERIFY2(card.contains(embed[u"url"_s].toString().toHtmlEscaped()), qPrintable(card));
        QVERIFY2(card.contains(post.network), qPrintable(card));
        QVERIFY2(card.contains(post.handle), qPrintable(card));
        QCOMPARE(embed[u"published_from_link"_s].toBool(), !post.day.isEmpty());
        QCOMPARE(card.contains("<time datetime=\""_L1 + post.day), !post.day.isEmpty());
        QCOMPARE(card.contains("<time "_L1), !post.day.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestWithoutNetwork)
#include "tst_withoutnetwork.moc"
