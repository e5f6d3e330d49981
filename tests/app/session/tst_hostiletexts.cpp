// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/renderclient.h"
#include "support/hostiletexts.h"
#include "worker/workermain.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(GALLEY_PROGRAM);
constexpr int boundMs = 120'000;

qsizetype bytesOfText()
{
    return qEnvironmentVariableIsSet("GALLEY_LONG") ? 1'000'000 : 100'000;
}

/// With a paragraph that is well before it and one after it.
QStringList amongOthers(const QStringList &lines)
{
    const bool hasFrontMatter = lines.value(0) == "---"_L1;
    const QStringList before{u"*before*"_s, QString()};
    return (hasFrontMatter ? lines + QStringList{QString()} + before : before + lines)
        + QStringList{QString(), u"*after*"_s};
}

/// Lines that cost a parser without bounds more memory than there is.
QStringList worstLines(qsizetype bytes)
{
    return QStringList{flood(u"|x"_s, bytes / 3), flood(u"|-"_s, bytes / 3)}
    + QStringList(bytes / 6, u"x"_s);
}

bool isShown(const QString &html, const RenderClient &client)
{
    const QList<PageBlock> &blocks = client.page().blocks;
    return std::any_of(blocks.begin(), blocks.end(),
        [&html](const PageBlock &block) { return block.html == html; });
}

/// The most memory that a process had so far, in bytes; 0 where that is not told.
qint64 mostMemory(qint64 process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(u"VmHWM:\\s+(\\d+) kB"_s);
    return line.match(QString::fromLatin1(file.readAll())).captured(1).toLongLong() * 1024;
}

/// Which workers a client has had, looked at after each turn of the event loop.
class Workers final : public QObject
{
public:
    explicit Workers(RenderClient &client)
        : m_client(client)
    {
        m_turn.setInterval(0);
        connect(&m_turn, &QTimer::timeout, this, [this] {
            ++m_turns;
            if (const qint64 process = m_client.workerProcessId(); process > 0)
                m_seen.insert(process);
        });
        m_turn.start();
    }
    [[nodiscard]] qsizetype count() const { return m_seen.size(); }
    [[nodiscard]] int turns() const { return m_turns; }

private:
    RenderClient &m_client;
    QTimer m_turn;
    QSet<qint64> m_seen;
    int m_turns = 0;
};

} // namespace

class TestHostileTexts final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theRestOfThePageLives_data();
    void theRestOfThePageLives();
    void whileAWorkerStruggles_nobodyWaitsAndEditsAreFollowed();
    void typingInWhatIsTooMuch_endsNoMoreWorkers();
    void muchThatIsTooMuch_endsOneWorker();
};

void TestHostileTexts::initTestCase()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("Sanitizers need more address space than a worker may have, so nothing is too much.");
#endif
}

void TestHostileTexts::theRestOfThePageLives_data()
{
    QTest::addColumn<QStringList>("lines");
    for (const HostileText &text : hostileFrontMatter() + hostileBlocks())
        QTest::newRow(text.name) << amongOthers(text.make(bytesOfText()));
}

void TestHostileTexts::theRestOfThePageLives()
{
    QFETCH(const QStringList, lines);
    RenderClient client(program);
    QSignalSpy trouble(&client, &RenderClient::trouble);
    client.setText(lines, {});
    QTRY_VERIFY_WITH_TIMEOUT(client.isCurrent(), boundMs);
    QCOMPARE(trouble.size(), 0);

    QVERIFY(isShown(u"<p><em>before</em></p>\n"_s, client));
    QVERIFY(isShown(u"<p><em>after</em></p>\n"_s, client));
    qsizetype html = 0;
    for (const PageBlock &block : client.page().blocks)
        html += block.html.size();
    QVERIFY(html <= 2 * 16 * lines.join(u'\n').size() + 5 * 1024 * 1024);
    // What a worker maps of programs and libraries is not its data.
    QVERIFY(mostMemory(client.workerProcessId()) < workerMemory + 64 * 1024 * 1024);

    client.apply({0, int(lines.size()), {u"*short* again"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(client.isCurrent(), boundMs);
    QVERIFY(isShown(u"<p><em>short</em> again</p>\n"_s, client));
}

void TestHostileTexts::whileAWorkerStruggles_nobodyWaitsAndEditsAreFollowed()
{
    RenderClient client(program);
    client.setText({u"before"_s, QString(), u"middle"_s, QString(), u"after"_s}, {});
    QTRY_VERIFY(client.isCurrent());
    const Workers workers(client);
    client.apply({2, 1, worstLines(100'000)});
    // Each of these is asked while the text before it is not answered yet.
    for (int i = 1; i <= 5; ++i) {
        const int turns = workers.turns();
        QTRY_VERIFY(workers.turns() > turns + 100);
        client.apply({0, 1, {u"before %1"_s.arg(i)}});
        QVERIFY(!client.isCurrent());
    }
    QTRY_VERIFY_WITH_TIMEOUT(client.isCurrent(), boundMs);
    QVERIFY(isShown(u"<p>before 5</p>\n"_s, client));
    QVERIFY(isShown(u"<p>after</p>\n"_s, client));
}

void TestHostileTexts::typingInWhatIsTooMuch_endsNoMoreWorkers()
{
    RenderClient client(program);
    QSignalSpy trouble(&client, &RenderClient::trouble);
    QStringList lines;
    for (int i = 0; i < 20; ++i)
        lines += {u"*paragraph %1*"_s.arg(i), QString()};
    client.setText(lines, {});
    QTRY_VERIFY(client.isCurrent());
    const Workers workers(client);
    const QStringList worst = worstLines(100'000);
    client.apply({10, 0, worst + QStringList{QString()}});
    QTRY_VERIFY_WITH_TIMEOUT(client.isCurrent(), boundMs);
    QVERIFY(workers.count() <= 2);

    const int last = 10 + int(worst.size()) - 1;
    for (int i = 1; i <= 20; ++i) {
        client.apply({last, 1, {QString(i, u'x')}});
        QTRY_VERIFY_WITH_TIMEOUT(client.isCurrent(), boundMs);
        client.apply({0, 1, {u"*written %1*"_s.arg(i)}});
        QTRY_VERIFY_WITH_TIMEOUT(client.isCurrent(), boundMs);
        QVERIFY(isShown(u"<p><em>written %1</em></p>\n"_s.arg(i), client));
    }
    QVERIFY(workers.count() <= 2);
    QVERIFY(isShown(u"<p><em>paragraph 4</em></p>\n"_s, client));
    QVERIFY(isShown(u"<p><em>paragraph 5</em></p>\n"_s, client));
    QCOMPARE(trouble.size(), 0);

    client.apply({10, int(worst.size()), {u"*short* again"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(client.isCurrent(), boundMs);
    QVERIFY(isShown(u"<p><em>short</em> again</p>\n"_s, client));
    QVERIFY(problemsOf(client.page()).isEmpty());
}

void TestHostileTexts::muchThatIsTooMuch_endsOneWorker()
{
    constexpr int count = 40;
    QStringList lines;
    for (int i = 0; i < count; ++i)
        lines += QStringList{u"*paragraph %1*"_s.arg(i), QString()} + worstLines(25'000)
            + QStringList{QString()};
    RenderClient client(program);
    const Workers workers(client);
    client.setText(lines, {});
    QTRY_VERIFY_WITH_TIMEOUT(client.isCurrent(), boundMs);
    QVERIFY(workers.count() <= 2);
    for (int i = 0; i < count; ++i)
        QVERIFY(isShown(u"<p><em>paragraph %1</em></p>\n"_s.arg(i), client));
}

QTEST_GUILESS_MAIN(TestHostileTexts)
#include "tst_hostiletexts.moc"
