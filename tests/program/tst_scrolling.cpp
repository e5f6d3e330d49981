// SPDX-License-Identifier: GPL-3.0-or-later
// The text and its page, scrolled together by a person: real workers, a real page, a real wheel.
#include "base/settingkeys.h"
#include "editor/articleeditor.h"
#include "panels/ask.h"
#include "session/articlesession.h"
#include "support/pagescript.h"
#include "support/scratchfolder.h"
#include "window/mainwindow.h"

#include <QScrollBar>
#include <QStandardPaths>
#include <QWebEngineView>
#include <QWheelEvent>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestScrolling final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void wheelInTheText_movesThePage();
    void wheelInThePage_movesTheText();
    void bothEnds_areReachedTogether();
    void typing_movesNothingThatIsInSight();
    void find_movesThePageToWhatIsFoundAlone();
    void clickInThePage_putsTheCaretThere();
    void caretsBlock_isMarkedWhileTheTextHasTheFocus();

private:
    QVariant inPage(const QString &script) const;
    [[nodiscard]] double top() const;
    [[nodiscard]] double restingTop() const;
    [[nodiscard]] int paragraphOnTop() const;
    void turnWheel(QWidget *widget, int notches) const;

    std::unique_ptr<ScratchFolder> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Ask> m_ask;
    std::unique_ptr<MainWindow> m_window;
    ArticleEditor *m_editor = nullptr;
    QWebEngineView *m_view = nullptr;
};

namespace {

constexpr int paragraphs = 200;
constexpr int linesBefore = 4; // of the front matter and after it

QByteArray story()
{
    QByteArray text = "---\ntitle: A long story\n---\n\n";
    for (int i = 0; i < paragraphs; ++i) {
        text += "Paragraph " + QByteArray::number(i) + " with the **word" + QByteArray::number(i)
            + "** in it. " + QByteArray("It goes on for a while. ").repeated(i % 12) + "\n\n";
    }
    return text;
}

} // namespace

void TestScrolling::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestScrolling::init()
{
    m_folder = std::make_unique<ScratchFolder>();
    m_settings = std::make_unique<Settings>(Settings::Store::Memory);
    m_ask = std::make_unique<Ask>(Ask::Mode::Scripted);
    WindowParts parts;
    parts.workerProgram = QStringLiteral(GALLEY_PROGRAM);
    parts.modulesFolder = QStringLiteral(GALLEY_MODULES);
    parts.personalWordsPath = m_folder->path(u"words.txt"_s);
    m_window = std::make_unique<MainWindow>(*m_settings, *m_ask, parts);
    QVERIFY(m_window->open(m_folder->write(u"story.md"_s, story())));
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_editor = m_window->findChild<ArticleEditor *>();
    QTRY_VERIFY_WITH_TIMEOUT(m_view = m_window->findChild<QWebEngineView *>(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(
        inPage(u"document.querySelectorAll('main p').length"_s).toInt() >= paragraphs, 30'000);
    m_editor->setFocus();
    QTRY_VERIFY(m_editor->hasFocus());
}

void TestScrolling::cleanup()
{
    m_editor->document()->setModified(false);
    m_window.reset();
    m_view = nullptr;
}

QVariant TestScrolling::inPage(const QString &script) const
{
    return answerOf(*m_view->page(), script);
}

double TestScrolling::top() const
{
    return inPage(u"window.scrollY"_s).toDouble();
}

/// Once the page has come to rest: the same in ten looks.
double TestScrolling::restingTop() const
{
    double last = -1;
    int looks = 0;
    (void)QTest::qWaitFor([&] {
        const double now = top();
        looks = now == last ? looks + 1 : 0;
        last = now;
        return looks >= 10;
    });
    return last;
}

int TestScrolling::paragraphOnTop() const
{
    return inPage(
        u"Number([...document.querySelectorAll('main p')].find(p =>"
        " p.getBoundingClientRect().bottom > 0).textContent.match(/Paragraph (\\d+)/)[1])"_s)
        .toInt();
}

void TestScrolling::turnWheel(QWidget *widget, int notches) const
{
    const QPointF place(widget->width() / 2.0, widget->height() / 2.0);
    QWheelEvent event(place, widget->mapToGlobal(place), {}, {0, 120 * notches}, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

void TestScrolling::wheelInTheText_movesThePage()
{
    for (int i = 0; i < 20; ++i)
        turnWheel(m_editor->viewport(), -1);
    const int place = m_editor->verticalScrollBar()->value();
    QVERIFY(place > 0);

    QTRY_VERIFY(top() > 0);
    (void)restingTop();
    const int line = m_editor->cursorForPosition({0, 1}).blockNumber();
    QVERIFY2(qAbs(paragraphOnTop() - (line - linesBefore) / 2) <= 1,
        qPrintable(u"line %1, paragraph %2"_s.arg(line).arg(paragraphOnTop())));
    QCOMPARE(m_editor->verticalScrollBar()->value(), place); // no answer to the answer
}

void TestScrolling::wheelInThePage_movesTheText()
{
    for (int i = 0; i < 10; ++i)
        turnWheel(m_view->focusProxy(), -4);
    QTRY_VERIFY(m_editor->verticalScrollBar()->value() > 0);
    const double place = restingTop();

    const int line = m_editor->cursorForPosition({0, 1}).blockNumber();
    QVERIFY2(qAbs(paragraphOnTop() - (line - linesBefore) / 2) <= 1,
        qPrintable(u"line %1, paragraph %2"_s.arg(line).arg(paragraphOnTop())));
    QCOMPARE(restingTop(), place);
}

void TestScrolling::bothEnds_areReachedTogether()
{
    const QString rest = u"document.documentElement.scrollHeight - innerHeight - scrollY"_s;
    QScrollBar &bar = *m_editor->verticalScrollBar();
    for (int i = 0; i < 600 && bar.value() < bar.maximum(); ++i)
        turnWheel(m_editor->viewport(), -8);
    QCOMPARE(bar.value(), bar.maximum());
    QTRY_VERIFY(qAbs(inPage(rest).toDouble()) < 1.5);

    for (int i = 0; i < 600 && bar.value() > 0; ++i)
        turnWheel(m_editor->viewport(), 8);
    QTRY_COMPARE(top(), 0.0);

    inPage(u"window.scrollTo({top: 1e9, behavior: 'instant'}); 0"_s);
    QTRY_COMPARE(bar.value(), bar.maximum());
    inPage(u"window.scrollTo({top: 0, behavior: 'instant'}); 0"_s);
    QTRY_COMPARE(bar.value(), 0);
}

void TestScrolling::typing_movesNothingThatIsInSight()
{
    QTextCursor caret = m_editor->document()->find(u"word100"_s);
    caret.clearSelection();
    m_editor->setTextCursor(caret);
    m_editor->centerCursor();
    QTRY_VERIFY(
        inPage(u"document.querySelector('.caret')?.textContent.includes('word100')"_s).toBool());
    const double place = restingTop();
    QVERIFY(place > 0);
    const int scrolled = m_editor->verticalScrollBar()->value();
    inPage(u"window.places = []; addEventListener('scroll', () => places.push(scrollY)); 0"_s);

    QTest::keyClicks(m_editor, u"typed here and there "_s);

    QTRY_VERIFY(
        inPage(u"document.querySelector('.caret').textContent.includes('there ')"_s).toBool());
    QCOMPARE(restingTop(), place);
    QCOMPARE(inPage(u"places.join()"_s).toString(), QString());
    QCOMPARE(m_editor->verticalScrollBar()->value(), scrolled);
}

void TestScrolling::find_movesThePageToWhatIsFoundAlone()
{
    m_editor->setSearch(u"word150"_s);
    QVERIFY(m_editor->findNext());

    QTRY_VERIFY(inPage(u"(box => box.top >= 0 && box.bottom <= innerHeight)([..."
                       "document.querySelectorAll('strong')].find(word => word.textContent ==="
                       " 'word150').getBoundingClientRect())"_s)
                    .toBool());
    const int scrolled = m_editor->verticalScrollBar()->value();
    (void)restingTop();
    QCOMPARE(m_editor->verticalScrollBar()->value(), scrolled);
}

void TestScrolling::clickInThePage_putsTheCaretThere()
{
    const QVariantList place
        = inPage(u"(box => [box.left + box.width - 3, box.top + box.height / 2])([..."
                 "document.querySelectorAll('strong')].find(word => word.textContent === 'word3')"
                 ".getBoundingClientRect())"_s)
              .toList();
    QTest::mouseClick(
        m_view->focusProxy(), Qt::LeftButton, {}, QPoint(place.at(0).toInt(), place.at(1).toInt()));

    QTRY_COMPARE(m_editor->textCursor().blockNumber(), linesBefore + 3 * 2);
    const QTextCursor caret = m_editor->textCursor();
    const qsizetype word = caret.block().text().indexOf("word3"_L1);
    QVERIFY(caret.positionInBlock() > word && caret.positionInBlock() <= word + 5);
    QTRY_VERIFY(m_editor->hasFocus());
    QCOMPARE(top(), 0.0);
}

void TestScrolling::caretsBlock_isMarkedWhileTheTextHasTheFocus()
{
    const QString marked = u"document.querySelector('.caret')?.textContent ?? ''"_s;
    m_editor->moveCursor(QTextCursor::Start);
    for (int i = 0; i < linesBefore; ++i)
        m_editor->moveCursor(QTextCursor::Down);
    QTRY_VERIFY(inPage(marked).toString().startsWith("Paragraph 0"_L1));

    m_view->setFocus();
    QTRY_COMPARE(inPage(marked).toString(), QString());
    m_editor->setFocus();
    QTRY_VERIFY(inPage(marked).toString().startsWith("Paragraph 0"_L1));
}

QTEST_MAIN(TestScrolling)
#include "tst_scrolling.moc"
