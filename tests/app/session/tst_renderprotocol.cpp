// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/renderprotocol.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace Galley;
using namespace Galley::RenderProtocol;
using namespace Qt::StringLiterals;

namespace {

QDateTime moment()
{
    return {QDate(2026, 3, 1), QTime(9, 30), QTimeZone::utc()};
}

ArticleRenderer::Options options()
{
    ArticleRenderer::Options options;
    options.articlePath = u"/tmp/story.md"_s;
    options.markdown.smartPunctuation = true;
    options.now = moment();
    options.interfaceLanguage = u"de"_s;
    options.opensPictures = true;
    return options;
}

Embed embed()
{
    Embed embed;
    embed.ref = {u"x"_s, u"post"_s, u"20"_s, u"https://x.com/i/status/20"_s, u"pasted"_s,
        u"@somebody"_s, u"x.com"_s, moment(), TimePrecision::Second, QSize(16, 9), 90, true,
        {u"Somewhere"_s, 1.5, -2.25, 12}};
    embed.state = EmbedState::Gone;
    embed.authorName = u"Somebody"_s;
    embed.text = {{u"words "_s, {}}, {u"link"_s, u"https://example.org/"_s}};
    embed.rightToLeft = true;
    embed.published = moment();
    embed.media = {{EmbedMedia::Kind::Video, u"a/b.mp4"_s, QSize(640, 360), u"alt"_s}};
    embed.quoted = {{u"Other"_s, u"@other"_s, u"https://example.org/2"_s, {{u"quoted"_s, {}}}}};
    embed.code = {{u"a.c"_s, u"C"_s, u"int a;"_s}};
    embed.resolvedUrl = u"https://example.org/long"_s;
    embed.duration = 61;
    embed.editedSince = moment();
    embed.fieldsByHand = QStringList{u"text"_s};
    embed.trouble = u"A sentence."_s;
    return embed;
}

RenderOutput renderOutput()
{
    RenderOutput output;
    output.patch.splices = {{1, 2,
        {{u"b-1"_s, u"<p>one</p>"_s, 2, {{2, 0, u"Heading"_s}}, {{1, embed()}},
             {{1, 5, u"A problem."_s}}},
            {u"b-2"_s, {}, 0}}}};
    output.patch.lineCounts = {{3, 4}};
    output.patch.facts = {{4, {{2, 7, u"Other"_s}}, {}, {{0, 1, u"Another."_s}}}};
    output.patch.attributesChanged = true;
    output.patch.title = u"Title"_s;
    output.patch.lang = u"ar"_s;
    output.patch.rightToLeft = true;
    output.meta.title = u"Title"_s;
    output.meta.authors = {{u"A. Writer"_s, u"aw"_s, u"reporter"_s}};
    output.meta.date = moment();
    output.meta.tags = QStringList{u"one"_s, u"two"_s};
    output.meta.image = {u"a.jpg"_s, u"alt"_s, u"caption"_s, u"credit"_s, u"licence"_s};
    output.meta.comments = Comments::Closed;
    output.meta.others.insert(u"weight"_s, u"3"_s);
    output.problems = {{4, 5, u"A problem."_s}};
    output.wordCount = 123;
    output.isMetaNew = false;
    output.isComplete = false;
    return output;
}

/// The value that comes out at the other end of the pipe; packed again it must be the same bytes.
template<typename Value> Value roundTrip(Kind kind, const Value &value)
{
    const Message message = pack(kind, value);
    Value other;
    if (message.kind != quint16(kind) || !unpack(message, other)
        || pack(kind, other).payload != message.payload)
        qFatal("a message did not survive its way");
    return other;
}

/// What a program that has gone wrong might send: cut, lengthened, and with bytes of chance.
template<typename Value> void takeDamaged(Kind kind, const Value &value)
{
    const Message whole = pack(kind, value);
    for (qsizetype length = 0; length < whole.payload.size(); ++length) {
        Value other;
        QVERIFY(!unpack(Message{whole.kind, whole.payload.first(length)}, other));
    }
    Value longer;
    QVERIFY(!unpack(Message{whole.kind, whole.payload + '\0'}, longer));

    QRandomGenerator random(1);
    for (qsizetype at = 0; at < whole.payload.size(); ++at) {
        Message damaged = whole;
        for (const int byte : {0xff, 0x7f, 0x00, int(random.bounded(256))}) {
            damaged.payload[at] = char(byte);
            Value other;
            (void)unpack(damaged, other);
        }
        // Four such bytes are a number of items, or a length, of thousands of millions.
        const QByteArray huge(std::min<qsizetype>(4, whole.payload.size() - at), '\x7f');
        damaged.payload.replace(at, huge.size(), huge);
        Value other;
        (void)unpack(damaged, other);
    }
}

} // namespace

class TestRenderProtocol final : public QObject
{
    Q_OBJECT

private slots:
    void aTextArrivesAsItWasSent();
    void anEditArrivesAsItWasSent();
    void anExportArrivesAsItWasSent();
    void anOutputArrivesAsItWasSent();
    void damagedBytes_areRefusedOrReadAsSomethingElse();
    void aListThatClaimsToBeHuge_takesNoMemory();
};

void TestRenderProtocol::aTextArrivesAsItWasSent()
{
    const QStringList lines{u"# Title"_s, {}, u"a\u00a0b \U0001f389"_s};
    const SetText text = roundTrip(Kind::SetText, SetText{7, lines, options()});
    QCOMPARE(text.revision, 7U);
    QCOMPARE(text.lines, lines);
    QVERIFY(text.options == options());
}

void TestRenderProtocol::anEditArrivesAsItWasSent()
{
    const Edit edit = roundTrip(Kind::Edit, Edit{8, {3, 2, {u"new"_s, {}}}});
    QCOMPARE(edit.revision, 8U);
    QCOMPARE(edit.edit.firstLine, 3);
    QCOMPARE(edit.edit.removed, 2);
    QCOMPARE(edit.edit.inserted, QStringList({u"new"_s, {}}));
}

void TestRenderProtocol::anExportArrivesAsItWasSent()
{
    const Export wanted
        = roundTrip(Kind::Export, Export{9, {ExportFormat::Text, EmbedExport::Click}});
    QCOMPARE(wanted.request, 9U);
    QCOMPARE(wanted.options.format, ExportFormat::Text);
    QCOMPARE(wanted.options.embeds, EmbedExport::Click);
    const Exported exported = roundTrip(Kind::Exported, Exported{9, QByteArray("a\0b", 3)});
    QCOMPARE(exported.request, 9U);
    QCOMPARE(exported.bytes, QByteArray("a\0b", 3));
}

void TestRenderProtocol::anOutputArrivesAsItWasSent()
{
    const Output sent{10, true, renderOutput()};
    const Output output = roundTrip(Kind::Output, sent);
    QCOMPARE(output.revision, 10U);
    QVERIFY(output.fromNothing);
    QCOMPARE(
        output.output.patch.splices.first().inserted, sent.output.patch.splices.first().inserted);
    QCOMPARE(output.output.patch.lineCounts.first().lineCount, 4);
    QCOMPARE(output.output.meta.authors.first().role, u"reporter"_s);
    QCOMPARE(output.output.meta.date, moment());
    QCOMPARE(output.output.meta.comments, Comments::Closed);
    QCOMPARE(output.output.meta.others, sent.output.meta.others);
    QCOMPARE(output.output.patch.facts.first().headings.first().text, u"Other"_s);
    QCOMPARE(output.output.patch.facts.first().problems.first().message, u"Another."_s);
    QVERIFY(!output.output.isMetaNew);
    QVERIFY(!output.output.isComplete);
    QCOMPARE(output.output.problems.first().message, u"A problem."_s);
    QCOMPARE(output.output.wordCount, 123);
}

void TestRenderProtocol::damagedBytes_areRefusedOrReadAsSomethingElse()
{
    takeDamaged(Kind::SetText, SetText{7, {u"one"_s, u"two"_s}, options(), true});
    takeDamaged(Kind::Edit, Edit{8, {3, 2, {u"new"_s}}});
    takeDamaged(Kind::Export, Export{9, {ExportFormat::Text, EmbedExport::Click}});
    takeDamaged(Kind::Exported, Exported{9, "bytes"});
    takeDamaged(Kind::Output, Output{10, true, renderOutput()});
}

void TestRenderProtocol::aListThatClaimsToBeHuge_takesNoMemory()
{
    QByteArray payload(8, '\0'); // a revision
    payload += "\xff\xff\xff\xf0"; // lines
    SetText text;
    QVERIFY(!unpack(Message{quint16(Kind::SetText), payload}, text));
    QVERIFY(text.lines.size() <= 1);
}

QTEST_GUILESS_MAIN(TestRenderProtocol)
#include "tst_renderprotocol.moc"
