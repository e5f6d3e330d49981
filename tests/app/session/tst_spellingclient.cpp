// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/spellingclient.h"
#include "support/scratchfolder.h"

#include <QSignalSpy>

#include <csignal>
#include <memory>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(GALLEY_PROGRAM);

DictionaryFile dictionary()
{
    const QString folder = QStringLiteral(GALLEY_TEST_DATA) + "/dictionaries/"_L1;
    return {u"en_GB"_s, folder + "en_GB.aff"_L1, folder + "en_GB.dic"_L1};
}

} // namespace

class TestSpellingClient final : public QObject
{
    Q_OBJECT

private slots:
    void verdictsComeAfterTheDictionary();
    void withoutADictionary_nothingIsAsked();
    void aDictionaryThatCannotBeRead_isASentence();
    void aProgramThatCannotStart_isASentence();
    void wordsOnTheirWay_areAskedAgainOfTheNextWorker();
    void aSuggestionLostWithItsWorker_isAnsweredWithNothing();
    void aLostSuggestion_mayBeAskedAgainAtOnce();
    void aDictionaryThatCrashes_isSwitchedOffAfterTwice();
    void aReceiverThatIsGone_isNotCalledBack();
    void aCallbackMayDeleteTheClient();
    void aListenerMayDeleteTheClient();
};

void TestSpellingClient::verdictsComeAfterTheDictionary()
{
    SpellingClient client(program);
    QSignalSpy loaded(&client, &SpellingClient::loaded);
    QSignalSpy checked(&client, &SpellingClient::checked);
    client.load(dictionary());
    client.check({u"people"_s, u"peopel"_s});
    QVERIFY(checked.wait());
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(loaded.first().first().toString(), u"en_GB"_s);
    QCOMPARE(checked.first().at(0).toStringList(), QStringList({u"people"_s, u"peopel"_s}));
    QCOMPARE(checked.first().at(1).value<QList<bool>>(), QList<bool>({true, false}));
}

void TestSpellingClient::withoutADictionary_nothingIsAsked()
{
    SpellingClient client(program);
    client.check({u"people"_s});
    QCOMPARE(client.workerProcessId(), 0);
    int answers = 0;
    client.suggest(u"peopel"_s, this,
        [&answers](const QStringList &suggestions) { answers += suggestions.isEmpty() ? 1 : 100; });
    QCOMPARE(answers, 1);
}

void TestSpellingClient::aDictionaryThatCannotBeRead_isASentence()
{
    SpellingClient client(program);
    QSignalSpy failed(&client, &SpellingClient::failed);
    client.load({u"xx"_s, u"/nonexistent/xx.aff"_s, u"/nonexistent/xx.dic"_s});
    QVERIFY(failed.wait());
    QVERIFY(failed.first().first().toString().contains(u"/nonexistent/xx.aff"_s));
    QCOMPARE(client.workerProcessId(), 0);
}

void TestSpellingClient::aProgramThatCannotStart_isASentence()
{
    SpellingClient client(u"/nonexistent/galley"_s);
    QSignalSpy failed(&client, &SpellingClient::failed);
    int answers = 0;
    client.load(dictionary());
    client.suggest(u"peopel"_s, this, [&answers](const QStringList &) { ++answers; });
    QVERIFY(failed.wait());
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().endsWith(u'.'));
    QCOMPARE(answers, 1);
}

void TestSpellingClient::wordsOnTheirWay_areAskedAgainOfTheNextWorker()
{
    SpellingClient client(program);
    QSignalSpy checked(&client, &SpellingClient::checked);
    client.load(dictionary());
    client.check({u"people"_s});
    kill(pid_t(client.workerProcessId()), SIGKILL);
    QVERIFY(checked.wait());
    QCOMPARE(checked.first().at(0).toStringList(), QStringList{u"people"_s});
}

void TestSpellingClient::aSuggestionLostWithItsWorker_isAnsweredWithNothing()
{
    SpellingClient client(program);
    QList<QStringList> answers;
    client.load(dictionary());
    client.suggest(u"peopel"_s, this, [&](const QStringList &words) { answers.append(words); });
    kill(pid_t(client.workerProcessId()), SIGKILL);
    QTRY_COMPARE(answers, QList<QStringList>{QStringList()});
}

void TestSpellingClient::aLostSuggestion_mayBeAskedAgainAtOnce()
{
    SpellingClient client(program);
    QStringList second;
    client.load(dictionary());
    client.suggest(u"peopel"_s, this, [&](const QStringList &) {
        client.suggest(u"peopel"_s, this, [&](const QStringList &words) { second = words; });
    });
    kill(pid_t(client.workerProcessId()), SIGKILL);
    QTRY_VERIFY(second.contains(u"people"_s));
}

void TestSpellingClient::aDictionaryThatCrashes_isSwitchedOffAfterTwice()
{
    SpellingClient client(program);
    QSignalSpy failed(&client, &SpellingClient::failed);
    client.load(dictionary());
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(failed.size(), 0);
        const qint64 process = client.workerProcessId();
        kill(pid_t(process), SIGKILL);
        QTRY_VERIFY(client.workerProcessId() != process);
    }
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"en_GB"_s));

    QSignalSpy checked(&client, &SpellingClient::checked);
    client.load(dictionary());
    client.check({u"people"_s});
    QVERIFY(checked.wait());
}

void TestSpellingClient::aReceiverThatIsGone_isNotCalledBack()
{
    SpellingClient client(program);
    int gone = 0;
    int here = 0;
    client.load(dictionary());
    auto receiver = std::make_unique<QObject>();
    client.suggest(u"peopel"_s, receiver.get(), [&gone](const QStringList &) { ++gone; });
    receiver.reset();
    client.suggest(u"peopel"_s, this, [&here](const QStringList &) { ++here; });
    QTRY_COMPARE(here, 1);
    QCOMPARE(gone, 0);
}

void TestSpellingClient::aCallbackMayDeleteTheClient()
{
    for (const bool isKilled : {false, true}) {
        auto client = std::make_unique<SpellingClient>(program);
        client->load(dictionary());
        client->suggest(u"peopel"_s, this, [&client](const QStringList &) { client.reset(); });
        client->check({u"people"_s});
        if (isKilled)
            kill(pid_t(client->workerProcessId()), SIGKILL);
        QTRY_VERIFY(!client);
    }
}

void TestSpellingClient::aListenerMayDeleteTheClient()
{
    auto client = std::make_unique<SpellingClient>(program);
    connect(client.get(), &SpellingClient::loaded, this, [&client] { client.reset(); });
    client->load(dictionary());
    client->check({u"people"_s});
    QTRY_VERIFY(!client);

    client = std::make_unique<SpellingClient>(u"/nonexistent/galley"_s);
    connect(client.get(), &SpellingClient::failed, this, [&client] { client.reset(); });
    client->load(dictionary());
    QTRY_VERIFY(!client);
}

QTEST_GUILESS_MAIN(TestSpellingClient)
#include "tst_spellingclient.moc"
