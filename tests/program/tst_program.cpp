// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on a real article: real workers, a real page, real keys.
#include "base/settingkeys.h"
#include "editor/articleeditor.h"
#include "panels/ask.h"
#include "session/articlesession.h"
#include "session/speller.h"
#include "support/pagescript.h"
#include "support/scratchfolder.h"
#include "window/languagemenu.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QToolButton>
#include <QWebEngineView>

#include <csignal>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QByteArray story = "\xEF\xBB\xBF---\r\n"
                         "title:   'The bridge reopens'  # as the desk wants it\r\n"
                         "standfirst: >-\r\n"
                         "  Traffic moved again\r\n"
                         "  on Saturday.\r\n"
                         "lang: en-GB\r\n"
                         "footer: default\r\n"
                         "comments: closed\r\n"
                         "odd key: kept\r\n"
                         "---\r\n"
                         "\r\n"
                         "The people saw\xC2\xA0the bridge.\r\n"
                         "\r\n"
                         "> We waited a year.\r\n"
                         "\r\n"
                         "https://x.com/somebody/status/1234567890123456789\r\n"
                         "\n"
                         "## What is next\n"
                         "\n"
                         "The people will see.";

} // namespace

class TestProgram final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void anArticle_isShownTypedInAndSaved();
    void everyChildThatIsKilled_leavesTheTextAndComesBack();
    void closingWithUnsavedChanges_asks();
    void movingThroughTheText_takesThePageAlong();
    void whatIsTyped_isSeenOnThePage();
    void fileDroppedOnThePage_opens();
    void aHiddenPreview_leavesWordsAndSpelling();
    void aLanguageChosenByHand_isForThisArticle();
    void theCommandLine_printsPdf();

private:
    [[nodiscard]] QVariant inPage(const QString &script) const;
    [[nodiscard]] bool pageHas(const QString &text) const;
    void trigger(const QString &action) const;

    std::unique_ptr<ScratchFolder> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Ask> m_ask;
    std::unique_ptr<MainWindow> m_window;
    ArticleEditor *m_editor = nullptr;
};

void TestProgram::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestProgram::init()
{
    m_folder = std::make_unique<ScratchFolder>();
    m_settings = std::make_unique<Settings>(Settings::Store::Memory);
    m_ask = std::make_unique<Ask>(Ask::Mode::Scripted);
    WindowParts parts;
    parts.workerProgram = QStringLiteral(GALLEY_PROGRAM);
    parts.modulesFolder = QStringLiteral(GALLEY_MODULES);
    parts.personalWordsPath = m_folder->path(u"words.txt"_s);
    m_window = std::make_unique<MainWindow>(*m_settings, *m_ask, parts);
    QVERIFY(m_window->open(m_folder->write(u"story.md"_s, story)));
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_editor = m_window->findChild<ArticleEditor *>();
    QVERIFY(m_editor);
    QTRY_VERIFY_WITH_TIMEOUT(pageHas(u"The bridge reopens"_s), 30'000);
}

void TestProgram::cleanup()
{
    m_window.reset();
}

QVariant TestProgram::inPage(const QString &script) const
{
    auto *const view = m_window->findChild<QWebEngineView *>();
    if (!view)
        return {};
    return answerOf(*view->page(), script);
}

bool TestProgram::pageHas(const QString &text) const
{
    return inPage(u"document.querySelector('main').textContent"_s).toString().contains(text);
}

void TestProgram::trigger(const QString &action) const
{
    auto *const found = m_window->findChild<QAction *>(action);
    QVERIFY2(found, qPrintable(action));
    found->trigger();
}

void TestProgram::anArticle_isShownTypedInAndSaved()
{
    QVERIFY(pageHas(u"Traffic moved again on Saturday."_s));
    QVERIFY(pageHas(u"@somebody"_s));
    QVERIFY(pageHas(u"Comments are closed"_s));
    QCOMPARE(inPage(u"document.querySelectorAll('aside.appeal').length"_s).toInt(), 1);
    QVERIFY(!m_window->isWindowModified());
    (void)inPage(u"document.querySelector('blockquote').marked = 'the same element'"_s);

    QTextCursor caret = m_editor->document()->find(u"saw"_s);
    caret.clearSelection();
    m_editor->setTextCursor(caret);
    m_editor->setFocus();
    QTest::keyClicks(m_editor, u" again"_s);

    QTRY_VERIFY(pageHas(u"The people saw again"_s));
    QCOMPARE(
        inPage(u"document.querySelector('blockquote').marked"_s).toString(), u"the same element"_s);
    QVERIFY(m_window->isWindowModified());

    trigger(u"fileSave"_s);
    QTRY_VERIFY(!m_window->isWindowModified());
    QByteArray expected = story;
    expected.replace("saw", "saw again");
    QCOMPARE(m_folder->read(u"story.md"_s), expected);
    QVERIFY(m_ask->said().isEmpty());
}

void TestProgram::everyChildThatIsKilled_leavesTheTextAndComesBack()
{
    m_editor->moveCursor(QTextCursor::Start);
    const QStringList lines = m_editor->lines();
    auto *const view = m_window->findChild<QWebEngineView *>();
    m_editor->setFocus();
    QTRY_VERIFY(m_editor->hasFocus());
    kill(pid_t(m_window->session().workerProcessId()), SIGKILL);
    kill(pid_t(view->page()->renderProcessPid()), SIGKILL);

    QTest::keyClicks(m_editor, u"x"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pageHas(u"x---"_s), 10'000);
    QVERIFY(m_editor->hasFocus());
    QStringList typed = lines;
    typed[0].prepend(u'x');
    QCOMPARE(m_editor->lines(), typed);

    m_editor->undo();
    QCOMPARE(m_editor->lines(), lines);
    QTRY_VERIFY(m_window->session().isCurrent());
}

void TestProgram::closingWithUnsavedChanges_asks()
{
    QTest::keyClicks(m_editor, u"x"_s);
    m_ask->answerNext(Ask::Answer::Cancel);
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());

    m_ask->answerNext(Ask::Answer::Discard);
    QVERIFY(m_window->close());
    QCOMPARE(m_folder->read(u"story.md"_s), story);
}

void TestProgram::movingThroughTheText_takesThePageAlong()
{
    m_editor->setFocus();
    m_editor->moveCursor(QTextCursor::End);
    m_editor->insertPlainText(u"\n\nA paragraph."_s.repeated(150));
    QTRY_COMPARE(inPage(u"document.querySelectorAll('main p').length > 150"_s).toBool(), true);
    m_editor->moveCursor(QTextCursor::Start);
    QTRY_COMPARE(inPage(u"window.scrollY"_s).toDouble(), 0);

    QTest::keyClick(m_editor, Qt::Key_End, Qt::ControlModifier);

    QTRY_VERIFY(inPage(u"window.scrollY"_s).toDouble() > 1000);
    m_editor->document()->setModified(false);
}

void TestProgram::whatIsTyped_isSeenOnThePage()
{
    m_window->resize(1000, 500);
    m_editor->setZoom(50); // the whole text is in sight, its page is not
    m_editor->setFocus();
    m_editor->moveCursor(QTextCursor::End);
    QCOMPARE(m_editor->verticalScrollBar()->value(), 0);

    QTest::keyClicks(m_editor, u" And the end"_s);

    QTRY_VERIFY(pageHas(u"will see. And the end"_s));
    QTRY_VERIFY(inPage(u"(box => box.top >= 0 && box.bottom <= innerHeight)"
                       "([...document.querySelectorAll('main p')].find(p =>"
                       "p.textContent.includes('And the end')).getBoundingClientRect())"_s)
                    .toBool());
    m_editor->document()->setModified(false);
}

void TestProgram::fileDroppedOnThePage_opens()
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(m_folder->write(u"other.md"_s, "Dropped words."))});
    auto *const view = m_window->findChild<QWebEngineView *>();
    // What the pointer is over: the engine's own widget, if it has one.
    QWidget *const target = view->focusProxy() ? view->focusProxy() : view;
    const QPoint place(20, 20);

    QDragEnterEvent enter(place, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(!view->acceptDrops());
    QDropEvent drop(place, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window->findChild<QWidget *>(u"previewSlot"_s), &drop);

    QTRY_VERIFY(pageHas(u"Dropped words."_s));
    QCOMPARE(m_editor->lines(), QStringList(u"Dropped words."_s));
}

void TestProgram::aHiddenPreview_leavesWordsAndSpelling()
{
    trigger(u"viewPreview"_s);
    QVERIFY(!m_settings->get(Keys::previewVisible));
    QVERIFY(m_window->open(m_folder->write(u"other.md"_s, "Four words are here.\n")));
    const auto says = [this](const QString &button, const QString &text) {
        return m_window->findChild<QToolButton *>(button)->text().contains(text);
    };
    QTRY_VERIFY(says(u"statusWords"_s, u"4 words"_s));
    QVERIFY(!says(u"statusLanguage"_s, u"off"_s));
    m_editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_editor, u"Five"_s);
    QTRY_VERIFY(says(u"statusWords"_s, u"5 words"_s));
    QVERIFY(!pageHas(u"Four words"_s));

    trigger(u"viewPreview"_s);
    QTRY_VERIFY(pageHas(u"Four words are here."_s));
    QVERIFY(pageHas(u"Five"_s));
    QTest::keyClicks(m_editor, u" six"_s);
    QTRY_VERIFY(pageHas(u"Five six"_s));
    m_editor->document()->setModified(false);
}

void TestProgram::aLanguageChosenByHand_isForThisArticle()
{
    const auto *speller = m_window->findChild<Speller *>();
    auto *languages = m_window->findChild<LanguageMenu *>();
    QTRY_COMPARE(speller->language(), u"en-GB"_s);
    languages->choose(u"de_DE"_s);
    QCOMPARE(speller->language(), u"de_DE"_s);

    QVERIFY(m_window->open(m_folder->write(u"other.md"_s, "---\nlang: fr\n---\nMots.\n")));
    QTRY_COMPARE(speller->language(), u"fr"_s);
}

void TestProgram::theCommandLine_printsPdf()
{
    QProcess galley;
    const QString out = m_folder->path(u"story.pdf"_s);
    galley.start(QStringLiteral(GALLEY_PROGRAM),
        {u"export"_s, m_folder->path(u"story.md"_s), u"--to"_s, u"pdf"_s, u"-o"_s, out});
    QVERIFY(galley.waitForFinished(60'000));
    QCOMPARE(galley.exitCode(), 0);
    const QByteArray pdf = m_folder->read(u"story.pdf"_s);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.size() > 5000);
}

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
