// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers/answerreader.h"
#include "support/answercase.h"
#include "support/blessed.h"
#include "support/cleanliness.h"
#include "support/readingtext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString casesFolder()
{
    return QStringLiteral(GALLEY_TEST_DATA "/answers");
}

void addCases()
{
    QTest::addColumn<QString>("folder");
    const QStringList names
        = QDir(casesFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << casesFolder() + u'/' + name;
}

EmbedRef reference(const QString &provider, const QString &kind)
{
    EmbedRef ref;
    ref.provider = provider;
    ref.kind = kind;
    ref.host = u"site.test"_s;
    ref.url = u"https://site.test/1"_s;
    return ref;
}

EmbedReading answered(const EmbedRef &ref, AnswerKind kind, int status, const QByteArray &body,
    const QByteArray &type = "application/json")
{
    WebAnswer answer;
    answer.url = QUrl(u"https://site.test/answer"_s);
    answer.status = status;
    answer.headers = {{"content-type", type}};
    answer.body = body;
    return readAnswer(ref, {kind, answer.url}, answer);
}

EmbedReading reading(EmbedState state, const QString &title = {})
{
    EmbedReading reading;
    reading.state = state;
    reading.embed = fromUrl(reference(u"youtube"_s, u"video"_s));
    reading.embed.title = title;
    reading.trouble = state == EmbedState::Ok ? QString() : embedStateName(state);
    return reading;
}

} // namespace

class TestAnswerReader final : public QObject
{
    Q_OBJECT

private slots:
    void answerIsRead_data() { addCases(); }
    void answerIsRead();
    void answerIsClean_data() { addCases(); }
    void answerIsClean();
    void statusIsAState_data();
    void statusIsAState();
    void everyStatusHasASentence();
    void deepMarkup_isNothing();
    void hugeMarkup_isReadInTime();
    void combining_fillsInAndKeepsTheFirst();
    void combining_takesTheBetterState_data();
    void combining_takesTheBetterState();
    void combining_makesTwoHalvesWhole();
    void combining_keepsTheMoreExactTime();
};

void TestAnswerReader::answerIsRead()
{
    QFETCH(QString, folder);
    const AnswerCase answer(folder);
    const QByteArray read
        = ReadingText::of(readAnswer(answer.ref(), answer.step(), answer.answer()));
    QCOMPARE(QString::fromUtf8(read),
        QString::fromUtf8(Blessed::expected(folder + "/reading.txt"_L1, read)));
}

void TestAnswerReader::answerIsClean()
{
    QFETCH(QString, folder);
    const AnswerCase answer(folder);
    QCOMPARE(Cleanliness::complaints(readAnswer(answer.ref(), answer.step(), answer.answer())),
        QStringList());
}

void TestAnswerReader::statusIsAState_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<AnswerKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<EmbedState>("state");

    const auto row = [](const char *provider, AnswerKind kind, int status, EmbedState state) {
        QTest::addRow("%s %d", provider, status)
            << QString::fromLatin1(provider) << kind << status << state;
    };
    row("spotify", AnswerKind::OEmbed, 404, EmbedState::Gone);
    row("tiktok", AnswerKind::OEmbed, 410, EmbedState::Gone);
    row("soundcloud", AnswerKind::OEmbed, 403, EmbedState::Restricted);
    row("flickr", AnswerKind::OEmbed, 401, EmbedState::Restricted);
    row("mastodon", AnswerKind::MastodonStatus, 401, EmbedState::Restricted);
    row("mastodon", AnswerKind::MastodonStatus, 404, EmbedState::Gone);
    row("gist", AnswerKind::Gist, 403, EmbedState::Unreachable);
    row("linkedin", AnswerKind::Page, 999, EmbedState::Refused);
    row("link", AnswerKind::Page, 403, EmbedState::Refused);
    row("link", AnswerKind::Page, 401, EmbedState::Restricted);
    row("link", AnswerKind::Page, 451, EmbedState::Restricted);
    row("link", AnswerKind::OEmbed, 501, EmbedState::Refused);
    row("link", AnswerKind::OEmbed, 500, EmbedState::Unreachable);
    row("link", AnswerKind::OEmbed, 429, EmbedState::Unreachable);
    row("link", AnswerKind::OEmbed, 302, EmbedState::Refused);
    row("link", AnswerKind::OEmbed, 400, EmbedState::Refused);
    row("youtube", AnswerKind::OEmbed, 400, EmbedState::Gone);
    row("youtube", AnswerKind::OEmbed, 401, EmbedState::Restricted);
    row("youtube", AnswerKind::OEmbed, 403, EmbedState::Restricted);
}

void TestAnswerReader::statusIsAState()
{
    QFETCH(QString, provider);
    QFETCH(AnswerKind, kind);
    QFETCH(int, status);
    QFETCH(EmbedState, state);
    const EmbedReading read = answered(reference(provider, u"post"_s), kind, status, "{}");
    QCOMPARE(embedStateName(read.state), embedStateName(state));
    QVERIFY2(read.trouble.endsWith(u'.'), qPrintable(read.trouble));
    QCOMPARE(read.embed.state, read.state);
}

void TestAnswerReader::everyStatusHasASentence()
{
    for (int status = -1; status <= 1000; ++status) {
        for (const AnswerKind kind : {AnswerKind::Expansion, AnswerKind::OEmbed, AnswerKind::Page,
                 AnswerKind::Gist, AnswerKind::BlueskyThread, AnswerKind::MastodonStatus}) {
            const EmbedReading read = answered(reference(u"link"_s, u"page"_s), kind, status, {});
            QCOMPARE(Cleanliness::complaints(read), QStringList());
            QVERIFY(read.state != EmbedState::Ok);
        }
    }
}

void TestAnswerReader::deepMarkup_isNothing()
{
    const EmbedRef ref = reference(u"link"_s, u"page"_s);
    const QByteArray deep = "<html><title>T</title>" + QByteArray("<div>").repeated(100'000);
    QCOMPARE(Cleanliness::complaints(answered(ref, AnswerKind::Page, 200, deep, "text/html")),
        QStringList());
    const QByteArray json
        = R"({"title":"T","html":")" + QByteArray("<b>").repeated(100'000) + "\"}";
    QCOMPARE(answered(ref, AnswerKind::OEmbed, 200, json).embed.title, u"T"_s);
}

void TestAnswerReader::hugeMarkup_isReadInTime()
{
    const EmbedRef ref = reference(u"link"_s, u"post"_s);
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray &piece : {QByteArray("<a href=x>(@"), QByteArray("<p>a</p>"),
             QByteArray("<meta property=og:title content=\"1,\">"), QByteArray("&amp;"),
             QByteArray("1 like, "), QByteArray("<b><i></b>")}) {
        const QByteArray page = "<html><title>T</title>" + piece.repeated(1'000'000 / piece.size());
        QCOMPARE(Cleanliness::complaints(answered(ref, AnswerKind::Page, 200, page, "text/html")),
            QStringList());
    }
    // Ten times what it takes on a slow machine.
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

void TestAnswerReader::combining_fillsInAndKeepsTheFirst()
{
    EmbedReading first = reading(EmbedState::Ok, u"First"_s);
    EmbedReading second = reading(EmbedState::Ok, u"Second"_s);
    second.embed.authorName = u"Author"_s;
    second.embed.duration = 7;
    second.embed.media.append(
        EmbedMedia{EmbedMedia::Kind::Image, {}, {}, {}, u"https://a.test/1"_s});
    const EmbedReading both = combined(first, second);
    QCOMPARE(both.embed.title, u"First"_s);
    QCOMPARE(both.embed.authorName, u"Author"_s);
    QCOMPARE(both.embed.duration, 7);
    QCOMPARE(both.embed.media.size(), 1);
    QCOMPARE(both.state, EmbedState::Ok);
}

void TestAnswerReader::combining_takesTheBetterState_data()
{
    QTest::addColumn<EmbedState>("first");
    QTest::addColumn<EmbedState>("second");
    QTest::addColumn<EmbedState>("both");
    QTest::newRow("ok, gone") << EmbedState::Ok << EmbedState::Gone << EmbedState::Ok;
    QTest::newRow("gone, ok") << EmbedState::Gone << EmbedState::Ok << EmbedState::Ok;
    QTest::newRow("gone, refused") << EmbedState::Gone << EmbedState::Refused << EmbedState::Gone;
    QTest::newRow("refused, restricted")
        << EmbedState::Refused << EmbedState::Restricted << EmbedState::Restricted;
    QTest::newRow("unreachable, refused")
        << EmbedState::Unreachable << EmbedState::Refused << EmbedState::Refused;
    QTest::newRow("nothing but the address, gone")
        << EmbedState::Partial << EmbedState::Gone << EmbedState::Gone;
    QTest::newRow("nothing but the address, refused")
        << EmbedState::Partial << EmbedState::Refused << EmbedState::Partial;
}

void TestAnswerReader::combining_takesTheBetterState()
{
    QFETCH(EmbedState, first);
    QFETCH(EmbedState, second);
    QFETCH(EmbedState, both);
    const auto titled = [](EmbedState state) {
        return reading(state, state == EmbedState::Ok ? u"Title"_s : QString());
    };
    const EmbedReading read = combined(titled(first), titled(second));
    QCOMPARE(embedStateName(read.state), embedStateName(both));
    QCOMPARE(read.trouble, both == EmbedState::Ok ? QString() : embedStateName(both));
    QCOMPARE(read.embed.state, read.state);
}

void TestAnswerReader::combining_makesTwoHalvesWhole()
{
    EmbedReading first = reading(EmbedState::Partial);
    first.embed.authorName = u"Author"_s;
    EmbedReading second = reading(EmbedState::Partial, u"Title"_s);
    const EmbedReading both = combined(first, second);
    QCOMPARE(both.state, EmbedState::Ok);
    QCOMPARE(both.trouble, QString());
    QCOMPARE(both.embed.authorName, u"Author"_s);
}

void TestAnswerReader::combining_keepsTheMoreExactTime()
{
    const QDateTime day(QDate(2024, 5, 6), QTime(0, 0), Qt::UTC);
    EmbedReading first = reading(EmbedState::Ok, u"T"_s);
    first.embed.published = day;
    first.embed.publishedPrecision = TimePrecision::Day;
    EmbedReading second = first;
    second.embed.published = day.addSecs(3661);
    second.embed.publishedPrecision = TimePrecision::Second;
    QCOMPARE(combined(first, second).embed.published, second.embed.published);
    QCOMPARE(combined(second, first).embed.published, second.embed.published);
}

QTEST_GUILESS_MAIN(TestAnswerReader)
#include "tst_answerreader.moc"
