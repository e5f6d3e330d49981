// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers/answerreader.h"
#include "archive/cardmerge.h"
#include "render/embedcard.h"
#include "support/answercase.h"
#include "support/blessed.h"
#include "support/cleanliness.h"
#include "support/mutations.h"

#include <QJsonDocument>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

/// An answer as it was recorded, with what is known of how it came.
struct Recorded
{
    QString url; ///< of the post; made up when nobody knows
    QUrl asked;
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool isOurs = false;
    EmbedRef ref; ///< of our own cases
};

QString folder()
{
    return qEnvironmentVariable("GALLEY_RECORDED_ANSWERS");
}

QHash<QString, QJsonObject> index()
{
    const QByteArray bytes = Blessed::read(folder() + "/index.json"_L1);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonArray rows
        = document.isArray() ? document.array() : document.object()["files"_L1].toArray();
    QHash<QString, QJsonObject> byFile;
    for (const QJsonValue &row : rows)
        byFile.insert(row["file"_L1].toString(), row.toObject());
    return byFile;
}

/// The address of the post that an answer itself names, for one that no index knows.
QString urlIn(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (const char *name : {"url", "uri", "web_page", "html_url"}) {
        const QString url = object[QLatin1StringView(name)].toString();
        if (url.startsWith("http"_L1))
            return url;
    }
    static const QRegularExpression canonical(
        uR"(property=["']og:url["'] content=["'](https?://[^"']+))"_s);
    const QString found = canonical.match(QString::fromUtf8(body.left(100'000))).captured(1);
    return found.isEmpty() ? u"https://somewhere.test/post/1"_s : found;
}

Recorded recorded(const QString &name)
{
    Recorded one;
    one.body = Blessed::read(folder() + u'/' + name);
    const QJsonObject row = index().value(name);
    one.url = row["post_url"_L1].toString();
    if (!ProviderRegistry().match(one.url))
        one.url = urlIn(one.body);
    one.asked = QUrl(row["request_url"_L1].toString());
    if (one.asked.host().isEmpty())
        one.asked = QUrl(u"https://endpoint.test/oembed"_s);
    one.status = row["http_status"_L1].toInt(200);
    const QString type = row["content_type"_L1].toString();
    if (type.contains(u'/'))
        one.headers.append({"content-type", type.toUtf8()});
    const QJsonObject headers = row["headers"_L1].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        one.headers.append({header.key().toLower().toUtf8(), header->toString().toUtf8()});
    return one;
}

Recorded ours(const QString &path)
{
    const AnswerCase answer(path);
    Recorded one;
    one.ref = answer.ref();
    one.url = one.ref.url;
    one.asked = answer.step().url;
    one.status = answer.answer().status;
    one.headers = answer.answer().headers;
    one.body = answer.answer().body;
    one.isOurs = true;
    return one;
}

EmbedRef refOf(const Recorded &one)
{
    return one.isOurs ? one.ref : ProviderRegistry().match(one.url).value_or(EmbedRef());
}

constexpr std::array kinds{AnswerKind::Expansion, AnswerKind::OEmbed, AnswerKind::MastodonStatus,
    AnswerKind::BlueskyThread, AnswerKind::Gist, AnswerKind::Page};

EmbedReading read(const Recorded &one, AnswerKind kind, int status, const QByteArray &body)
{
    WebAnswer answer;
    answer.url = one.asked;
    answer.status = status;
    answer.headers = one.headers;
    answer.body = body;
    return readAnswer(refOf(one), {kind, one.asked}, answer);
}

/// What is wrong with the reading, and with the card and the link that are made of it.
QStringList complaints(const EmbedReading &reading)
{
    static const ProviderRegistry registry;
    const ShownEmbed shown = shownEmbed(reading.embed, registry);
    const QLocale english(QLocale::English);
    return Cleanliness::complaints(reading)
        + Cleanliness::complaintsOfCard(embedCardHtml(shown, english), reading.embed.ref.url)
        + Cleanliness::complaintsOfCard(embedLinkHtml(shown, english), reading.embed.ref.url);
}

QStringList allComplaints(const Recorded &one, int status, const QByteArray &body)
{
    QStringList all;
    for (const AnswerKind kind : kinds) {
        for (const QString &complaint : complaints(read(one, kind, status, body)))
            all += u"as %1: %2"_s.arg(int(kind)).arg(complaint);
    }
    return all;
}

/// What is kept of a post that answered so, its pictures among it; nothing when that says nothing.
std::optional<Embed> keptFrom(const Recorded &one)
{
    for (const AnswerKind kind : kinds) {
        EmbedReading reading = read(one, kind, one.status, one.body);
        if (!bringsContent(reading))
            continue;
        for (qsizetype i = 0; i < reading.embed.media.size(); ++i)
            reading.embed.media[i].file = u"media/%1.view.png"_s.arg(i);
        return mergedEmbed(fromUrl(reading.embed.ref), reading, Capture::Purpose::Fetch,
            QDateTime(QDate(2026, 11, 3), QTime(10, 0), Qt::UTC));
    }
    return {};
}

/// Which parts a card has.
QStringList partsOf(const Embed &embed)
{
    const std::initializer_list<std::pair<QString, bool>> parts{
        {u"author"_s, !embed.authorName.isEmpty()}, {u"handle"_s, !embed.authorHandle.isEmpty()},
        {u"text"_s, !embed.text.isEmpty()}, {u"title"_s, !embed.title.isEmpty()},
        {u"description"_s, !embed.description.isEmpty()}, {u"code"_s, !embed.code.isEmpty()},
        {u"pictures"_s, !embed.media.isEmpty()}, {u"time"_s, embed.published.isValid()},
        {u"quoted post"_s, !embed.quoted.isEmpty()},
        {u"warning"_s, !embed.contentWarning.isEmpty()}};
    QStringList names;
    for (const auto &[name, isThere] : parts) {
        if (isThere)
            names.append(name);
    }
    return names;
}

/// What the card made of one answer loses when the same post answers like the other one, whose
/// pictures do not come.
QStringList losses(const Recorded &first, const Recorded &later)
{
    QStringList lost;
    const std::optional<Embed> kept = keptFrom(first);
    if (!kept || refOf(first).provider != refOf(later).provider)
        return lost;
    Recorded asFirst = later;
    asFirst.isOurs = true;
    asFirst.ref = refOf(first);
    for (const AnswerKind kind : kinds) {
        for (const int status : {200, later.status}) {
            const EmbedReading reading = read(asFirst, kind, status, later.body);
            const Embed now = mergedEmbed(*kept, reading, Capture::Purpose::Fetch,
                QDateTime(QDate(2026, 11, 4), QTime(10, 0), Qt::UTC));
            const QStringList parts = partsOf(now);
            for (const QString &part : partsOf(*kept)) {
                if (!parts.contains(part))
                    lost += u"the %1, read as %2 with %3, after %4"_s.arg(part)
                                .arg(int(kind))
                                .arg(status)
                                .arg(first.url);
            }
            if (!bringsContent(reading) && (now.text != kept->text || now.title != kept->title))
                lost += u"the words, read as %1 with %2"_s.arg(int(kind)).arg(status);
        }
    }
    return lost;
}

} // namespace

class TestRecordedAnswers final : public QObject
{
    Q_OBJECT

private slots:
    void everyAnswer_endsInACardOrALink_data() { addRecorded(); }
    void everyAnswer_endsInACardOrALink();
    void damagedAnswers_endInACardOrALink_data() { addRecorded(); }
    void damagedAnswers_endInACardOrALink();
    void ourOwnAnswers_endInACardOrALink_data() { addOurs(); }
    void ourOwnAnswers_endInACardOrALink();
    void ourOwnAnswersDamaged_endInACardOrALink_data() { addOurs(); }
    void ourOwnAnswersDamaged_endInACardOrALink();
    void laterAnswer_takesNothingAway_data() { addRecorded(); }
    void laterAnswer_takesNothingAway();
    void ourOwnLaterAnswer_takesNothingAway_data() { addOurs(); }
    void ourOwnLaterAnswer_takesNothingAway();

private:
    static void addRecorded();
    static void addOurs();
    static void checkDamaged(const Recorded &one);
};

void TestRecordedAnswers::addRecorded()
{
    QTest::addColumn<QString>("name");
    if (folder().isEmpty())
        QSKIP("GALLEY_RECORDED_ANSWERS is not set: recorded answers are not looked at");
    QStringList names = QDir(folder()).entryList(QDir::Files, QDir::Name);
    names.removeAll(u"index.json"_s);
    names.removeAll(u"INDEX.md"_s);
    QVERIFY2(!names.isEmpty(), qPrintable(folder()));
    for (const QString &name : std::as_const(names))
        QTest::newRow(qPrintable(name)) << name;
}

void TestRecordedAnswers::addOurs()
{
    QTest::addColumn<QString>("name");
    const QDir cases(QStringLiteral(GALLEY_TEST_DATA "/answers"));
    for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
}

void TestRecordedAnswers::checkDamaged(const Recorded &one)
{
    // A page of a megabyte, many times over, would take minutes.
    constexpr qsizetype enough = 150'000;
    const QByteArray start = one.body.left(enough);
    const QList<QByteArray> damaged = Mutations::cutOff(start) + Mutations::flipped(start);
    for (const QByteArray &body : damaged)
        QCOMPARE(allComplaints(one, 200, body).join(u"; "_s), QString());
    for (const QByteArray &body : Mutations::retyped(one.body)) {
        for (const AnswerKind kind : kinds)
            QCOMPARE(complaints(read(one, kind, 200, body)).join(u"; "_s), QString());
    }
}

void TestRecordedAnswers::laterAnswer_takesNothingAway()
{
    QFETCH(QString, name);
    const Recorded later = recorded(name);
    QStringList names = QDir(folder()).entryList(QDir::Files, QDir::Name);
    names.removeAll(u"index.json"_s);
    names.removeAll(u"INDEX.md"_s);
    for (const QString &other : std::as_const(names))
        QCOMPARE(losses(recorded(other), later).join(u"; "_s), QString());
}

void TestRecordedAnswers::ourOwnLaterAnswer_takesNothingAway()
{
    QFETCH(QString, name);
    const Recorded later = ours(name);
    const QDir cases(QStringLiteral(GALLEY_TEST_DATA "/answers"));
    for (const QString &other : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        QCOMPARE(losses(ours(cases.filePath(other)), later).join(u"; "_s), QString());
}

void TestRecordedAnswers::everyAnswer_endsInACardOrALink()
{
    QFETCH(QString, name);
    const Recorded one = recorded(name);
    QCOMPARE(allComplaints(one, 200, one.body).join(u"; "_s), QString());
    QCOMPARE(allComplaints(one, one.status, one.body).join(u"; "_s), QString());
}

void TestRecordedAnswers::damagedAnswers_endInACardOrALink()
{
    QFETCH(QString, name);
    checkDamaged(recorded(name));
}

void TestRecordedAnswers::ourOwnAnswers_endInACardOrALink()
{
    QFETCH(QString, name);
    const Recorded one = ours(name);
    QCOMPARE(allComplaints(one, 200, one.body).join(u"; "_s), QString());
    QCOMPARE(allComplaints(one, one.status, one.body).join(u"; "_s), QString());
}

void TestRecordedAnswers::ourOwnAnswersDamaged_endInACardOrALink()
{
    QFETCH(QString, name);
    checkDamaged(ours(name));
}

QTEST_GUILESS_MAIN(TestRecordedAnswers)
#include "tst_recorded_answers.moc"
