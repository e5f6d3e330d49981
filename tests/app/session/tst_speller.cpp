// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/speller.h"
#include "support/scratchfolder.h"

#include <QSignalSpy>

#include <csignal>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestSpeller final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void verdictsArriveForAWholeBatch();
    void aWordIsAskedOnce_howeverOftenItIsLookedAt();
    void aMissingDictionary_isASentenceThatNamesThePackage();
    void suggestionsComeForAMisspelling();
    void anIgnoredWord_isGoodUntilTheProgramEnds();
    void aPersonalWord_isGoodForEver();
    void commentsInThePersonalWords_stay();
    void anotherLanguage_voidsEveryVerdict();
    void aKilledWorker_isStartedAgainWithItsDictionary();
    void aDictionaryThatFailsTwice_isSwitchedOffWithASentence();

private:
    [[nodiscard]] QString wordsPath() const { return m_folder->path(u"words.txt"_s); }
    [[nodiscard]] std::unique_ptr<Speller> makeSpeller() const
    {
        return std::make_unique<Speller>(QStringLiteral(GALLEY_PROGRAM), wordsPath());
    }

    std::unique_ptr<ScratchFolder> m_folder;
};

void TestSpeller::init()
{
    m_folder = std::make_unique<ScratchFolder>();
}

void TestSpeller::verdictsArriveForAWholeBatch()
{
    const auto speller = makeSpeller();
    speller->setLanguage(u"en-GB"_s);
    QSignalSpy changed(speller.get(), &Speller::verdictsChanged);
    QCOMPARE(speller->verdict(u"people"_s), Verdict::Unknown);
    QCOMPARE(speller->verdict(u"peopel"_s), Verdict::Unknown);
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(speller->verdict(u"people"_s), Verdict::Good);
    QCOMPARE(speller->verdict(u"peopel"_s), Verdict::Bad);
    QCOMPARE(speller->dictionary(), u"en_GB"_s);
}

void TestSpeller::aWordIsAskedOnce_howeverOftenItIsLookedAt()
{
    const auto speller = makeSpeller();
    speller->setLanguage(u"en-GB"_s);
    QSignalSpy changed(speller.get(), &Speller::verdictsChanged);
    for (int i = 0; i < 100; ++i)
        (void)speller->verdict(u"people"_s);
    QVERIFY(changed.wait());
    for (int i = 0; i < 100; ++i)
        QCOMPARE(speller->verdict(u"people"_s), Verdict::Good);
    (void)speller->verdict(u"the"_s);
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().first().value<QSet<QString>>(), QSet<QString>{u"the"_s});
}

void TestSpeller::aMissingDictionary_isASentenceThatNamesThePackage()
{
    const auto speller = makeSpeller();
    speller->setLanguage(u"uk"_s);
    QVERIFY2(speller->trouble().contains(u"hunspell-uk"_s), qPrintable(speller->trouble()));
    QCOMPARE(speller->verdict(u"peopel"_s), Verdict::Good);

    speller->setLanguage(u"en-GB"_s);
    QVERIFY(speller->trouble().isEmpty());
}

void TestSpeller::suggestionsComeForAMisspelling()
{
    const auto speller = makeSpeller();
    speller->setLanguage(u"en-GB"_s);
    QStringList suggestions;
    speller->suggest(u"peopel"_s, this, [&](const QStringList &words) { suggestions = words; });
    QTRY_VERIFY(suggestions.contains(u"people"_s));
}

void TestSpeller::anIgnoredWord_isGoodUntilTheProgramEnds()
{
    const auto speller = makeSpeller();
    speller->setLanguage(u"en-GB"_s);
    (void)speller->verdict(u"Zelda"_s);
    QTRY_COMPARE(speller->verdict(u"Zelda"_s), Verdict::Bad);
    QSignalSpy changed(speller.get(), &Speller::verdictsChanged);
    speller->ignore(u"Zelda"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(speller->verdict(u"Zelda"_s), Verdict::Good);
    QVERIFY(!QFile::exists(wordsPath()));
}

void TestSpeller::aPersonalWord_isGoodForEver()
{
    {
        const auto speller = makeSpeller();
        speller->setLanguage(u"en-GB"_s);
        QVERIFY(speller->addToPersonal(u"Okoro’s"_s));
        QCOMPARE(speller->verdict(u"Okoro's"_s), Verdict::Good);
    }
    const auto later = makeSpeller();
    later->setLanguage(u"en-GB"_s);
    QCOMPARE(later->verdict(u"Okoro’s"_s), Verdict::Good);
}

void TestSpeller::commentsInThePersonalWords_stay()
{
    m_folder->write(u"words.txt"_s, "# names\nOkoro");
    const auto speller = makeSpeller();
    QVERIFY(speller->addToPersonal(u"Ruiz"_s));
    QVERIFY(speller->addToPersonal(u"Okoro"_s));
    QCOMPARE(m_folder->read(u"words.txt"_s), "# names\nOkoro\nRuiz\n");
}

void TestSpeller::anotherLanguage_voidsEveryVerdict()
{
    const auto speller = makeSpeller();
    speller->setLanguage(u"en-GB"_s);
    (void)speller->verdict(u"people"_s);
    QTRY_COMPARE(speller->verdict(u"people"_s), Verdict::Good);
    QSignalSpy reset(speller.get(), &Speller::reset);
    speller->setLanguage(u"xx-TEST"_s);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(speller->verdict(u"people"_s), Verdict::Unknown);
    QTRY_COMPARE(speller->verdict(u"people"_s), Verdict::Bad);
}

void TestSpeller::aKilledWorker_isStartedAgainWithItsDictionary()
{
    const auto speller = makeSpeller();
    speller->setLanguage(u"en-GB"_s);
    QTRY_COMPARE(speller->dictionary(), u"en_GB"_s);
    const qint64 first = speller->workerProcessId();
    kill(pid_t(first), SIGKILL);
    (void)speller->verdict(u"peopel"_s);
    QTRY_COMPARE(speller->verdict(u"peopel"_s), Verdict::Bad);
    QVERIFY(speller->workerProcessId() != first);
    QVERIFY(speller->trouble().isEmpty());
}

void TestSpeller::aDictionaryThatFailsTwice_isSwitchedOffWithASentence()
{
    const auto speller = makeSpeller();
    speller->setLanguage(u"en-GB"_s);
    QSignalSpy trouble(speller.get(), &Speller::troubleChanged);
    for (int i = 0; i < 2; ++i) {
        QTRY_VERIFY(speller->workerProcessId() != 0);
        const qint64 process = speller->workerProcessId();
        kill(pid_t(process), SIGKILL);
        QTRY_VERIFY(speller->workerProcessId() != process);
    }
    QTRY_VERIFY(speller->trouble().contains(u"en_GB"_s));
    QCOMPARE(speller->verdict(u"peopel"_s), Verdict::Good);
}

QTEST_GUILESS_MAIN(TestSpeller)
#include "tst_speller.moc"
