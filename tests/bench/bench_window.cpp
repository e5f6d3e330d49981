// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "editor/articleeditor.h"
#include "panels/ask.h"
#include "support/processtree.h"
#include "support/scratchfolder.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>
#include <QWebEngineView>

#include <algorithm>
#include <cstdio>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

constexpr int keys = 60;
constexpr int keysOnEnd = 200; // at 20 a second

/// News of about as many bytes, as long paragraphs with marks, lists and quotations.
QByteArray news(int bytes)
{
    QByteArray text = "---\ntitle: The bridge\n---\n\n";
    for (int i = 0; text.size() < bytes; ++i) {
        if (i % 7 == 0)
            text += "## Part " + QByteArray::number(i) + "\n\n";
        text += QByteArray("The **council** met again and [said](https://example.org/a) nothing of "
                           "the bridge that was closed. ")
                    .repeated(3 + i % 7)
            + "\n\n";
        if (i % 9 == 0)
            text += "- one thing\n- another thing\n\n> Nobody asked us.\n\n";
    }
    return text;
}

QString spread(QList<double> values)
{
    if (values.isEmpty())
        return u"-"_s;
    std::sort(values.begin(), values.end());
    const qsizetype last = values.size() - 1;
    return u"%1/%2"_s.arg(values.at(last / 2), 0, 'f', 1)
        .arg(values.at(last * 95 / 100), 0, 'f', 1);
}

} // namespace

/// The whole window on articles of several sizes, as a table: what a key costs until its letter is
/// painted and until the preview is, what it takes to be ready, memory, and processor time. Times
/// are those of this machine, without a screen; they say how the sizes compare.
class BenchWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keys_inArticlesOfAllSizes_data();
    void keys_inArticlesOfAllSizes();
    void cleanupTestCase();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Window
    {
        explicit Window(const QByteArray &text);
        ScratchFolder folder;
        Settings settings{Settings::Store::Memory};
        Ask ask{Ask::Mode::Scripted};
        std::unique_ptr<MainWindow> window;
        QString path;
    };

    void watchPreview(Window &window);
    [[nodiscard]] bool waitForPreview(int timeout);

    QWidget *m_page = nullptr;
    bool m_isPagePainted = false;
    QStringList m_rows;
};

BenchWindow::Window::Window(const QByteArray &text)
{
    WindowParts parts;
    parts.workerProgram = QStringLiteral(GALLEY_PROGRAM);
    parts.modulesFolder = QStringLiteral(GALLEY_MODULES);
    parts.personalWordsPath = folder.path(u"words.txt"_s);
    path = folder.write(u"story.md"_s, text);
    window = std::make_unique<MainWindow>(settings, ask, parts);
    window->resize(1600, 900);
}

void BenchWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

bool BenchWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::Paint)
        m_isPagePainted = true;
    return QObject::eventFilter(watched, event);
}

void BenchWindow::watchPreview(Window &window)
{
    QWebEngineView *view = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(view = window.window->findChild<QWebEngineView *>(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(view->focusProxy(), 30'000);
    m_page = view->focusProxy();
    m_page->installEventFilter(this);
}

bool BenchWindow::waitForPreview(int timeout)
{
    QElapsedTimer clock;
    clock.start();
    while (!m_isPagePainted && clock.elapsed() < timeout)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    return std::exchange(m_isPagePainted, false);
}

void BenchWindow::keys_inArticlesOfAllSizes_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("10 kB") << 10'000;
    QTest::newRow("100 kB") << 100'000;
    QTest::newRow("1 MB") << 1'000'000;
    QTest::newRow("5 MB") << 5'000'000;
}

void BenchWindow::keys_inArticlesOfAllSizes()
{
    QFETCH(const int, bytes);
    Window made(news(bytes));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(made.window->open(made.path));
    made.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(made.window.get()));
    QCoreApplication::processEvents();
    const qint64 shown = clock.elapsed();
    watchPreview(made);
    QVERIFY(waitForPreview(30'000));
    QTest::qWait(4000); // the rest of the text, the spelling
    const double memory = ProcessTree::memory();

    auto *const editor = made.window->findChild<ArticleEditor *>();
    QTextCursor caret(editor->document()->findBlockByNumber(editor->blockCount() / 4 * 2));
    while (caret.block().length() < 200)
        caret.movePosition(QTextCursor::NextBlock);
    caret.setPosition(caret.position() + 60);
    editor->setTextCursor(caret);
    editor->centerCursor();
    editor->setFocus();
    QTest::qWait(500);

    QList<double> screen;
    QList<double> preview;
    for (int i = 0; i < keys; ++i) {
        m_isPagePainted = false;
        clock.start();
        QTest::keyClick(editor, Qt::Key_A);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
        screen.append(double(clock.nsecsElapsed()) / 1e6);
        if (waitForPreview(3000))
            preview.append(double(clock.nsecsElapsed()) / 1e6);
        QTest::qWait(60 + 7 * (i % 5));
    }
    const double before = ProcessTree::processorTime();
    for (int i = 0; i < keysOnEnd; ++i) {
        QTest::keyClick(editor, i % 6 == 5 ? Qt::Key_Space : Qt::Key_E);
        QTest::qWait(50);
    }
    const double perKey = (ProcessTree::processorTime() - before) / keysOnEnd;
    QTest::qWait(6000);
    const double idleBefore = ProcessTree::processorTime();
    QTest::qWait(5000);
    const double idle = (ProcessTree::processorTime() - idleBefore) / 50;

    m_rows.append(u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 |"_s
                      .arg(QString::fromLatin1(QTest::currentDataTag()), -6)
                      .arg(spread(screen), 10)
                      .arg(spread(preview), 10)
                      .arg(shown, 6)
                      .arg(memory, 6, 'f', 0)
                      .arg(perKey, 6, 'f', 1)
                      .arg(idle, 5, 'f', 2));
    editor->document()->setModified(false);
    m_page = nullptr;
    QVERIFY2(preview.size() > keys / 2, "most keys are seen in the preview");
}

void BenchWindow::cleanupTestCase()
{
    std::puts("\n|        | key to the screen, ms p50/p95 | key to the preview, ms p50/p95 | "
              "open and paint, ms | memory, MB | processor, ms a key | idle, % |\n"
              "| --- | --- | --- | --- | --- | --- | --- |");
    for (const QString &row : std::as_const(m_rows))
        std::puts(qPrintable(row));
    std::fflush(stdout);
}

QTEST_MAIN(BenchWindow)
#include "bench_window.moc"
