// SPDX-License-Identifier: GPL-3.0-or-later
// A whole article, as a writer has it: in the window, on its exported page, and checked.
#include "base/settings.h"
#include "panels/ask.h"
#include "support/pagescript.h"
#include "support/requestlistener.h"
#include "support/scratchfolder.h"
#include "window/mainwindow.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QWebEngineProfile>
#include <QWebEngineView>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

/// What readers see, part by part, as "element: words"; without what is said to the writer alone.
const auto partsOfThePage
    = u"[...document.querySelectorAll('main :is(h1, h2, p, li, th, td, figcaption, img)')].map("
      "part => { const copy = part.cloneNode(true);"
      " copy.querySelectorAll('.embed-state, .embed-act').forEach(state => state.remove());"
      " return part.localName + ': '"
      " + (part.alt ?? copy.textContent).replace(/\\s+/g, ' ').trim(); })"_s;

int countIn(QWebEnginePage &page, const QString &selector)
{
    return answerOf(page, u"document.querySelectorAll(\"%1\").length"_s.arg(selector)).toInt();
}

} // namespace

class TestSampleArticle final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void thePreview_showsEveryPart();
    void theExportedPage_showsTheSameAndAsksForNothing();
    void theCheck_findsWhatIsPlantedInProseAlone();

private:
    [[nodiscard]] QByteArray galley(const QStringList &arguments) const;
    [[nodiscard]] QStringList wordsFound(const QByteArray &article) const;

    ScratchFolder m_folder;
    QString m_path;
    QStringList m_parts; ///< as the preview shows them
};

void TestSampleArticle::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    const QDir sample(QStringLiteral(GALLEY_SAMPLE));
    QDirIterator files(sample.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_folder.write(sample.relativeFilePath(file.fileName()), file.readAll());
    }
    m_path = m_folder.path(u"article.md"_s);
}

void TestSampleArticle::thePreview_showsEveryPart()
{
    Settings settings(Settings::Store::Memory);
    Ask ask(Ask::Mode::Scripted);
    WindowParts parts;
    parts.workerProgram = QStringLiteral(GALLEY_PROGRAM);
    parts.modulesFolder = QStringLiteral(GALLEY_MODULES);
    parts.personalWordsPath = m_folder.path(u"words.txt"_s);
    MainWindow window(settings, ask, parts);
    QVERIFY(window.open(m_path));
    window.show();
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QWebEngineView *>(), 30'000);
    QWebEnginePage &page = *window.findChild<QWebEngineView *>()->page();
    QTRY_VERIFY_WITH_TIMEOUT(countIn(page, u".comments-note"_s) == 1, 30'000);

    const QList<std::pair<QString, int>> wanted{{u".kicker"_s, 1}, {u"h1.headline"_s, 1},
        {u".standfirst"_s, 1}, {u".byline time"_s, 1}, {u"figure.featured .credit"_s, 1},
        {u"h2"_s, 4}, {u"blockquote:not(.embed-text)"_s, 1}, {u"figure.embed"_s, 3},
        {u"figure.embed-x .embed-text"_s, 1}, {u"figure.embed-youtube .embed-stage img"_s, 1},
        {u"figure.embed-mastodon .embed-text"_s, 1}, {u"table tbody tr"_s, 3},
        {u"section.footnotes li"_s, 1}, {u"aside.appeal h2"_s, 1}, {u"aside.appeal ul"_s, 2},
        {u"aside.appeal .appeal-button"_s, 1}};
    for (const auto &[selector, count] : wanted)
        QVERIFY2(countIn(page, selector) == count, qPrintable(selector));
    QTRY_VERIFY(
        answerOf(page, u"[...document.images].every(image => image.naturalWidth > 0)"_s).toBool());
    m_parts = answerOf(page, partsOfThePage).toStringList();
    QVERIFY(m_parts.contains(u"p: Comments are closed"_s));
}

void TestSampleArticle::theExportedPage_showsTheSameAndAsksForNothing()
{
    RequestListener listener;
    listener.page = QUrl::fromLocalFile(
        m_folder.write(u"elsewhere/page.html"_s, galley({u"export"_s, m_path})));
    QWebEngineProfile profile;
    profile.setUrlRequestInterceptor(&listener);
    QWebEnginePage page(&profile);
    QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
    page.load(listener.page);
    QVERIFY(loaded.wait(30'000));

    QVERIFY2(listener.asked.isEmpty(), qPrintable(listener.asked.join(u' ')));
    QVERIFY(
        answerOf(page, u"[...document.images].every(image => image.naturalWidth > 0)"_s).toBool());
    QVERIFY(m_parts.size() > 40);
    QCOMPARE(answerOf(page, partsOfThePage).toStringList(), m_parts);
}

void TestSampleArticle::theCheck_findsWhatIsPlantedInProseAlone()
{
    const QByteArray article = m_folder.read(u"article.md"_s);
    const QStringList names = wordsFound(article);
    if (names.isEmpty())
        QSKIP("There is no British English dictionary on this system.");

    QByteArray planted = article;
    planted.replace("The ribbon was gone", "The ribon was gone");
    planted.replace("three feasibility studies", "three feasability studies");
    planted.replace("> We stopped asking", "> We stoped asking");
    planted.replace("| The county  ", "| The conuty  ");
    planted += "\n\nWritten as `ribon` by @ribonist of https://example.org/ribon and #ribons.\n"
               "\n"
               "```\n"
               "the ribon\n"
               "```\n"
               "\n"
               "<span title=\"ribon\">The bridge</span> and <ribon@example.org>.\n";
    const QStringList found = wordsFound(planted);
    QCOMPARE(found.size(), names.size() + 4);
    for (const QString &word : {u"ribon"_s, u"feasability"_s, u"stoped"_s, u"conuty"_s})
        QCOMPARE(found.count(word), 1);
}

QByteArray TestSampleArticle::galley(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"GALLEY_DICTIONARIES"_s); // those of the system
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GALLEY_PROGRAM), arguments);
    return process.waitForFinished(60'000) ? process.readAllStandardOutput() : QByteArray();
}

/// The words that a check of such an article complains about, in their order.
QStringList TestSampleArticle::wordsFound(const QByteArray &article) const
{
    const QString path = m_folder.write(u"checked.md"_s, article);
    const QByteArray json = galley({u"check"_s, path, u"--json"_s});
    const QStringList lines = QString::fromUtf8(article).split(u'\n');
    QStringList words;
    const QJsonArray findings = QJsonDocument::fromJson(json)[u"findings"_s].toArray();
    for (const QJsonValue &finding : findings) {
        if (finding[u"rule"_s] == u"spelling"_s) {
            words.append(lines.at(finding[u"line"_s].toInt() - 1)
                             .mid(finding[u"column"_s].toInt() - 1, finding[u"length"_s].toInt()));
        }
    }
    return words;
}

QTEST_MAIN(TestSampleArticle)
#include "tst_samplearticle.moc"
