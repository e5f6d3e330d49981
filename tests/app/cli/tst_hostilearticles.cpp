// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hostiletexts.h"
#include "support/scratchfolder.h"

#include <QProcess>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

constexpr int boundMs = 120'000;

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray error;
};

Run galley(const QString &command, const QString &path)
{
    QStringList arguments{command, path};
    if (command == "text"_L1)
        arguments = {u"export"_s, u"--to"_s, u"text"_s, path};
    else if (command == "check"_L1)
        arguments += {u"--dictionary"_s, u"en_GB"_s};
    QProcess process;
    process.start(QStringLiteral(GALLEY_PROGRAM), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(boundMs) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Whether each line that says something is shown as it is written is one sentence at its place.
bool areSentences(const QByteArray &error, const QByteArray &path)
{
    const QByteArray beginning = "galley: " + path + ':';
    for (const QByteArray &line : error.split('\n')) {
        if (!line.isEmpty() && !(line.startsWith(beginning) && line.endsWith('.')))
            return false;
    }
    return true;
}

} // namespace

class TestHostileArticles final : public QObject
{
    Q_OBJECT

private slots:
    void theRestIsThere_data();
    void theRestIsThere();
};

void TestHostileArticles::theRestIsThere_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("commands");
    const bool isLong = qEnvironmentVariableIsSet("GALLEY_LONG");
    const QStringList all{u"export"_s, u"text"_s, u"check"_s, u"embeds"_s};
    const QList<HostileText> texts = hostileFrontMatter() + hostileBlocks();
    // Each text goes through one command, and through the others in the long run.
    for (int i = 0; i < texts.size(); ++i)
        QTest::newRow(texts.at(i).name) << texts.at(i).make(isLong ? 1'000'000 : 100'000)
                                        << (isLong ? all : all.mid(i % all.size(), 1));
}

void TestHostileArticles::theRestIsThere()
{
    QFETCH(const QStringList, lines);
    QFETCH(const QStringList, commands);
    const bool hasFrontMatter = lines.value(0) == "---"_L1;
    const QString before = u"\n*before*\n\n"_s;
    const QString own = lines.join(u'\n');
    const QByteArray text
        = ((hasFrontMatter ? own + before : before + own) + u"\n\n*after*\n"_s).toUtf8();
    const ScratchFolder folder;
    const QString path = folder.write(u"story.md"_s, text);

    // What is no text is refused in one sentence.
    const bool isText = !text.contains('\0');
    for (const QString &command : commands) {
        const Run run = galley(command, path);
        if (!isText) {
            QCOMPARE(run.exitCode, 2);
            QCOMPARE(run.error.count('\n'), 1);
            continue;
        }
        QVERIFY(run.exitCode == 0 || (run.exitCode == 1 && command == "check"_L1));
        QVERIFY(areSentences(run.error, path.toUtf8()));
        if (command == "export"_L1) {
            QVERIFY(run.out.contains("<p><em>before</em></p>"));
            QVERIFY(run.out.contains("<p><em>after</em></p>"));
        } else if (command == "text"_L1) {
            const QByteArrayList words = run.out.split('\n');
            QVERIFY(words.contains("before") && words.contains("after"));
        }
    }
}

QTEST_GUILESS_MAIN(TestHostileArticles)
#include "tst_hostilearticles.moc"
