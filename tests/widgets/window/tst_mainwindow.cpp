// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settingkeys.h"
#include "editor/articleeditor.h"
#include "panels/ask.h"
#include "panels/messagebar.h"
#include "window/actions.h"
#include "window/articlefiles.h"
#include "window/findbar.h"
#include "window/mainwindow.h"
#include "window/previewslot.h"

#include <QAction>
#include <QDropEvent>
#include <QFontDatabase>
#include <QLineEdit>
#include <QMimeData>
#include <QScreen>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A window without worker and without preview module, in a folder of its own.
struct Desk
{
    QTemporaryDir folder;
    Settings settings{Settings::Store::Memory};
    Ask ask{Ask::Mode::Scripted};
    QString program = u"/nonexistent/galley"_s;
    MainWindow window{settings, ask, parts()};
    std::unique_ptr<MainWindow> second;

    WindowParts parts() const
    {
        return {.workerProgram = program,
            .modulesFolder = folder.path(),
            .personalWordsPath = folder.filePath(u"words.txt"_s),
            .openOutside = {}};
    }
    /// A second window with the same settings.
    MainWindow &another()
    {
        second = std::make_unique<MainWindow>(settings, ask, parts());
        return *second;
    }

    /// A program of a few lines in place of galley.
    QString script(const QByteArray &lines)
    {
        const QString path = file(u"program"_s, "#!/bin/sh\n" + lines);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    ArticleEditor &editor() { return *window.findChild<ArticleEditor *>(); }
    void trigger(Act act) { window.actionTable()[act]->trigger(); }
    QString file(const QString &name, const QByteArray &bytes)
    {
        writeFile(folder.filePath(name), bytes);
        return folder.filePath(name);
    }
    void type(const QString &text)
    {
        editor().moveCursor(QTextCursor::End);
        QTest::keyClicks(&editor(), text);
    }
    void drop(const QStringList &paths)
    {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString &path : paths) {
            urls.append(QUrl::fromLocalFile(path));
        }
        mime.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(editor().viewport(), &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(editor().viewport(), &event);
    }
};

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void openedFile_standsInTheEditorAndTheTitle();
    void missingFile_isToldAndTheTextStays();
    void changedText_isAskedAboutBeforeClosing();
    void savedText_isWrittenByteForByte();
    void newArticle_isSavedUnderAName();
    void failedSave_isToldAndTheTextStaysChanged();
    void fileThatOthersChanged_isWrittenOverOnlyWhenAgreed();
    void droppedFile_opens();
    void droppedFiles_openTheFirstAndSaySo();
    void textThatIsNotUtf8_cannotBeEdited();
    void missingPreviewModule_isSaidAndTheRestWorks();
    void hiddenPreview_isRemembered();
    void windowState_comesBack();
    void firstWindow_fitsTheScreen();
    void narrowWindow_keepsItsToolsBehindAButton();
    void findBar_goesThroughTheText();
    void searchThatFindsNothing_leavesTheCaret();
    void copyOfTextThatIsNotUtf8_isSavedOnlyWhenAgreed();
    void spellingSwitchedOff_isSaid();
    void zoom_isRemembered();
    void editorFont_isChosenAndRemembered();
    void themeChangedByHand_repaintsTheText();
    void movingByKeyboard_tellsThatTheTextScrolled();
    void openedArticle_hasTheCaretAtItsFirstWords();
    void pdf_ofUnsavedText_isSavedFirstOrNotMade();
    void pdf_thatFails_isToldInTheProgramsWords();
    void pdf_ofAProgramThatIsMissing_isTold();
    void proposedName_comesFromTheHeadline();
};

void tst_MainWindow::openedFile_standsInTheEditorAndTheTitle()
{
    Desk desk;
    const QString path = desk.file(u"story.md"_s, "# Rain\n\nIt rains.\n");

    QVERIFY(desk.window.open(path));

    QCOMPARE(desk.editor().lines(), QStringList({u"# Rain"_s, {}, u"It rains."_s, {}}));
    QCOMPARE(desk.window.windowTitle(), u"story.md[*] — Galley"_s);
    QVERIFY(!desk.window.isWindowModified());
    QCOMPARE(desk.settings.get(Keys::recentFiles), QStringList(path));

    desk.type(u"x"_s);
    QVERIFY(desk.window.isWindowModified());
}

void tst_MainWindow::missingFile_isToldAndTheTextStays()
{
    Desk desk;
    desk.type(u"kept"_s);

    QVERIFY(!desk.window.open(desk.folder.filePath(u"nowhere.md"_s)));

    QCOMPARE(desk.ask.said().size(), 1);
    QVERIFY(desk.ask.said().constFirst().contains(u"nowhere.md"_s));
    QCOMPARE(desk.editor().lines(), QStringList(u"kept"_s));
}

void tst_MainWindow::changedText_isAskedAboutBeforeClosing()
{
    Desk desk;
    const QString path = desk.file(u"story.md"_s, "old");
    QVERIFY(desk.window.open(path));
    desk.window.show();
    desk.type(u"er"_s);

    desk.ask.answerNext(Ask::Answer::Cancel);
    QVERIFY(!desk.window.close());
    QVERIFY(desk.window.isVisible());
    QVERIFY(desk.ask.said().constLast().contains(u"story.md"_s));

    desk.ask.answerNext(Ask::Answer::Discard);
    QVERIFY(desk.window.close());
    QCOMPARE(readFile(path), QByteArray("old"));

    desk.window.show();
    desk.ask.answerNext(Ask::Answer::Save);
    QVERIFY(desk.window.close());
    QCOMPARE(readFile(path), QByteArray("older"));
}

void tst_MainWindow::savedText_isWrittenByteForByte()
{
    Desk desk;
    const QByteArray bytes = "\xef\xbb\xbfone\r\ntwo\nthree";
    const QString path = desk.file(u"story.md"_s, bytes);
    QVERIFY(desk.window.open(path));
    desk.type(u"!"_s);

    desk.trigger(Act::Save);

    QCOMPARE(readFile(path), bytes + '!');
    QVERIFY(!desk.window.isWindowModified());
}

void tst_MainWindow::newArticle_isSavedUnderAName()
{
    Desk desk;
    desk.type(u"words"_s);
    desk.trigger(Act::Save);
    QCOMPARE(desk.ask.fileQuestions().size(), 1);
    QVERIFY(desk.ask.fileQuestions().constFirst().start.endsWith(u"/untitled.md"_s));
    QVERIFY(desk.window.isWindowModified());

    const QString path = desk.folder.filePath(u"new.md"_s);
    desk.ask.fileNext(path);
    desk.trigger(Act::Save);

    QVERIFY(readFile(path).startsWith("words"));
    QVERIFY(!desk.window.isWindowModified());
    QCOMPARE(desk.window.windowTitle(), u"new.md[*] — Galley"_s);
}

void tst_MainWindow::failedSave_isToldAndTheTextStaysChanged()
{
    Desk desk;
    desk.type(u"words"_s);
    desk.ask.fileNext(desk.folder.filePath(u"no folder/new.md"_s));

    desk.trigger(Act::SaveAs);

    QCOMPARE(desk.ask.said().size(), 1);
    QVERIFY(desk.window.isWindowModified());
    QCOMPARE(desk.editor().lines(), QStringList(u"words"_s));
}

void tst_MainWindow::fileThatOthersChanged_isWrittenOverOnlyWhenAgreed()
{
    Desk desk;
    const QString path = desk.file(u"story.md"_s, "mine");
    QVERIFY(desk.window.open(path));
    desk.type(u", changed"_s);
    desk.file(u"story.md"_s, "theirs");

    desk.trigger(Act::Save);
    QCOMPARE(readFile(path), "theirs");
    QVERIFY(desk.window.isWindowModified());
    QVERIFY(desk.ask.said().constLast().contains(u"another program"_s));

    desk.ask.agreeNext();
    desk.trigger(Act::Save);
    QCOMPARE(readFile(path), "mine, changed");
    QVERIFY(!desk.window.isWindowModified());

    desk.type(u" again"_s);
    desk.trigger(Act::Save);
    QCOMPARE(desk.ask.said().size(), 2);
    QCOMPARE(readFile(path), "mine, changed again");
}

void tst_MainWindow::droppedFile_opens()
{
    Desk desk;
    const QString path = desk.file(u"story.md"_s, "dropped");
    desk.type(u"mine"_s);

    desk.drop({path});
    QTRY_COMPARE(desk.ask.said().size(), 1);
    QCOMPARE(desk.editor().lines(), QStringList(u"mine"_s));

    desk.ask.answerNext(Ask::Answer::Discard);
    desk.drop({path});
    QTRY_COMPARE(desk.editor().lines(), QStringList(u"dropped"_s));
}

void tst_MainWindow::droppedFiles_openTheFirstAndSaySo()
{
    Desk desk;
    const auto *messages = desk.window.findChild<MessageBar *>();

    desk.drop({desk.file(u"a.md"_s, "first"), desk.file(u"b.md"_s, "second")});

    QTRY_COMPARE(desk.editor().lines(), QStringList(u"first"_s));
    QVERIFY(messages->sentence(u"drop"_s).contains(u"a.md"_s));
}

void tst_MainWindow::textThatIsNotUtf8_cannotBeEdited()
{
    Desk desk;
    const auto *messages = desk.window.findChild<MessageBar *>();
    QVERIFY(desk.window.open(desk.file(u"latin.md"_s, "caf\xe9\n")));
    QVERIFY(!messages->sentence(u"read-only"_s).isEmpty());
    QVERIFY(desk.editor().isReadOnly());

    QVERIFY(desk.window.open(desk.file(u"good.md"_s, "good\n")));
    QVERIFY(messages->sentence(u"read-only"_s).isEmpty());
    QVERIFY(!desk.editor().isReadOnly());
}

void tst_MainWindow::missingPreviewModule_isSaidAndTheRestWorks()
{
    Desk desk;
    const auto *preview = desk.window.findChild<PreviewSlot *>();
    const QString before = preview->placeholder();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
    desk.window.show();

    QTRY_VERIFY(preview->placeholder() != before);
    QVERIFY(preview->placeholder().contains(u"galley_preview"_s));
    desk.type(u"still"_s);
    QCOMPARE(desk.editor().lines(), QStringList(u"still"_s));
}

void tst_MainWindow::hiddenPreview_isRemembered()
{
    Desk desk;
    const auto *preview = desk.window.findChild<PreviewSlot *>();
    QVERIFY(preview->isWanted());

    desk.trigger(Act::Preview);

    QVERIFY(!preview->isWanted());
    QVERIFY(preview->isHidden());
    QVERIFY(!desk.settings.get(Keys::previewVisible));
    MainWindow again(desk.settings, desk.ask,
        {.workerProgram = u"/nonexistent/galley"_s,
            .modulesFolder = desk.folder.path(),
            .personalWordsPath = desk.folder.filePath(u"words.txt"_s),
            .openOutside = {}});
    QVERIFY(again.findChild<PreviewSlot *>()->isHidden());
    QVERIFY(!again.actionTable()[Act::Preview]->isChecked());
}

void tst_MainWindow::windowState_comesBack()
{
    Desk desk;
    desk.window.resize(700, 540); // within the small screen of a test
    desk.window.show();
    auto *panes = desk.window.findChild<QSplitter *>(u"panes"_s);
    panes->setSizes({400, 299});
    const QList<int> sizes = panes->sizes();
    QVERIFY(desk.window.close());

    MainWindow again(desk.settings, desk.ask,
        {.workerProgram = u"/nonexistent/galley"_s,
            .modulesFolder = desk.folder.path(),
            .personalWordsPath = desk.folder.filePath(u"words.txt"_s),
            .openOutside = {}});
    again.show();

    QCOMPARE(again.size(), QSize(700, 540));
    QCOMPARE(again.findChild<QSplitter *>(u"panes"_s)->sizes(), sizes);
}

void tst_MainWindow::findBar_goesThroughTheText()
{
    Desk desk;
    QVERIFY(desk.window.open(desk.file(u"story.md"_s, "a bell, a Bell, a book\n")));
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.trigger(Act::Find);
    auto *words = desk.window.findChild<QLineEdit *>(u"findWords"_s);
    QVERIFY(words->hasFocus());

    QTest::keyClicks(words, u"bell"_s);
    QCOMPARE(desk.editor().textCursor().selectionStart(), 2);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(desk.editor().textCursor().selectionStart(), 10);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(desk.editor().textCursor().selectionStart(), 2);
    QTest::keyClick(words, Qt::Key_Escape);

    QVERIFY(desk.editor().hasFocus());
    QVERIFY(desk.window.findChild<FindBar *>()->isHidden());
}

void tst_MainWindow::searchThatFindsNothing_leavesTheCaret()
{
    Desk desk;
    QVERIFY(desk.window.open(desk.file(u"story.md"_s, "one two\nthree four\nzoo, zebra\n")));
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTextCursor caret(desk.editor().document()->findBlockByNumber(1));
    desk.editor().setTextCursor(caret);
    desk.trigger(Act::Find);
    auto *words = desk.window.findChild<QLineEdit *>(u"findWords"_s);

    QTest::keyClicks(words, u"zo"_s);
    QCOMPARE(desk.editor().textCursor().blockNumber(), 2);
    QTest::keyClicks(words, u"rro"_s);
    QCOMPARE(desk.editor().textCursor(), caret);
    QTest::keyClick(words, Qt::Key_Escape);
    QCOMPARE(desk.editor().textCursor(), caret);
}

void tst_MainWindow::copyOfTextThatIsNotUtf8_isSavedOnlyWhenAgreed()
{
    Desk desk;
    const QString path = desk.file(u"old.md"_s, "caf\xE9\n");
    const QString copy = desk.folder.filePath(u"copy.md"_s);
    QVERIFY(desk.window.open(path));

    desk.ask.fileNext(copy);
    desk.trigger(Act::SaveAs);
    QVERIFY(!QFile::exists(copy));
    QVERIFY(desk.ask.said().constLast().contains(QChar::ReplacementCharacter));

    desk.ask.fileNext(copy);
    desk.ask.agreeNext();
    desk.trigger(Act::SaveAs);
    QCOMPARE(readFile(copy), "caf\xEF\xBF\xBD\n");
    QCOMPARE(readFile(path), "caf\xE9\n");
}

void tst_MainWindow::spellingSwitchedOff_isSaid()
{
    Desk desk;
    const auto *language = desk.window.findChild<QToolButton *>(u"statusLanguage"_s);

    desk.trigger(Act::Spelling);

    QVERIFY(!desk.settings.get(Keys::spelling));
    QCOMPARE(language->text(), u"Spelling off"_s);
}

void tst_MainWindow::zoom_isRemembered()
{
    Desk desk;
    desk.trigger(Act::EditorZoomIn);
    desk.trigger(Act::PreviewZoomOut);

    QVERIFY(desk.settings.get(Keys::editorZoom) > 100);
    QCOMPARE(desk.settings.get(Keys::previewZoom), 90);
    desk.trigger(Act::EditorZoomReset);
    desk.trigger(Act::PreviewZoomReset);
    QCOMPARE(desk.settings.get(Keys::editorZoom), 100);
    QCOMPARE(desk.settings.get(Keys::previewZoom), 100);
}

void tst_MainWindow::proposedName_comesFromTheHeadline()
{
    FrontMatter meta;
    QCOMPARE(proposedName(meta), u"untitled.md"_s);
    meta.title = u"Crème brûlée: “it’s over!”"_s;
    QCOMPARE(proposedName(meta), u"creme-brulee-its-over.md"_s);
    meta.slug = u"../over/there"_s;
    QCOMPARE(proposedName(meta), u"over-there.md"_s);
}

void tst_MainWindow::firstWindow_fitsTheScreen()
{
    Desk desk;
    const QSize room = desk.window.screen()->availableSize();

    QVERIFY(desk.window.width() <= room.width());
    QVERIFY(desk.window.height() <= room.height());
}

void tst_MainWindow::narrowWindow_keepsItsToolsBehindAButton()
{
    Desk desk;
    desk.window.resize(500, 400);
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
    QCOMPARE(desk.window.size(), QSize(500, 400));

    const auto *more = desk.window.findChild<QToolButton *>(u"qt_toolbar_ext_button"_s);
    QTRY_VERIFY(more->isVisible());
    QTRY_VERIFY(more->width() >= 8);
    const auto shade = [more] {
        return more->icon()
            .pixmap(16, 16)
            .toImage()
            .convertToFormat(QImage::Format_RGB32)
            .pixel(8, 8);
    };
    desk.trigger(Act::ThemeLight);
    const QRgb inTheLight = shade();
    desk.trigger(Act::ThemeDark);
    QVERIFY(shade() != inTheLight);
    desk.trigger(Act::ThemeSystem);
}

void tst_MainWindow::editorFont_isChosenAndRemembered()
{
    Desk desk;
    QFont font = desk.editor().font();
    QVERIFY(
        font.pointSizeF() > QFontDatabase::systemFont(QFontDatabase::FixedFont).pointSizeF() * 1.2);

    desk.trigger(Act::EditorFont);
    QCOMPARE(desk.editor().font(), font);

    font.setPointSizeF(23);
    font.setItalic(true);
    desk.ask.fontNext(font);
    desk.trigger(Act::EditorFont);
    QCOMPARE(desk.editor().font().pointSizeF(), 23);

    const QFont remembered = desk.another().findChild<ArticleEditor *>()->font();
    QCOMPARE(remembered.pointSizeF(), 23);
    QVERIFY(remembered.italic());
}

void tst_MainWindow::themeChangedByHand_repaintsTheText()
{
    Desk desk;
    desk.settings.set(Keys::theme, u"light"_s);
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
    const auto ground = [&desk] {
        QWidget *text = desk.editor().viewport();
        return text->grab().toImage().pixelColor(text->width() / 2, text->height() - 5);
    };
    QCOMPARE(ground(), EditorTheme::light().pane);

    desk.trigger(Act::ThemeSwap);
    QCOMPARE(ground(), EditorTheme::dark().pane);

    desk.trigger(Act::ThemeSwap);
    QCOMPARE(ground(), EditorTheme::light().pane);
}

void tst_MainWindow::movingByKeyboard_tellsThatTheTextScrolled()
{
    Desk desk;
    desk.editor().setText(QString(u"line\n"_s.repeated(500)).split(u'\n'));
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
    QSignalSpy scrolls(&desk.editor(), &ArticleEditor::scrolled);

    QTest::keyClick(&desk.editor(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(scrolls.count(), 1);

    QTest::keyClick(&desk.editor(), Qt::Key_Left);
    QCOMPARE(scrolls.count(), 1);
}

void tst_MainWindow::openedArticle_hasTheCaretAtItsFirstWords()
{
    Desk desk;
    const auto lineAfterOpening = [&desk](const QByteArray &bytes) {
        if (!desk.window.open(desk.file(u"story.md"_s, bytes))) {
            return -1;
        }
        return desk.editor().textCursor().blockNumber();
    };

    QCOMPARE(lineAfterOpening("---\ntitle: Rain\n---\n\nIt rains.\n"), 4);
    QCOMPARE(lineAfterOpening("It rains.\n"), 0);
    QCOMPARE(lineAfterOpening("---\ntitle: Rain\n---\n"), 3);
    QCOMPARE(lineAfterOpening("---\ntitle: never closed\n"), 0);
}

void tst_MainWindow::pdf_ofUnsavedText_isSavedFirstOrNotMade()
{
    Desk desk;
    const QString path = desk.file(u"story.md"_s, "old");
    const QString pdf = desk.folder.filePath(u"story.pdf"_s);
    desk.program = desk.script("if [ \"$1\" = export ]; then echo \"$@\" > \"$7\"; fi\n");
    MainWindow &window = desk.another();
    QVERIFY(window.open(path));
    auto *editor = window.findChild<ArticleEditor *>();
    QTest::keyClicks(editor, u"c"_s);

    window.actionTable()[Act::ExportPdf]->trigger();
    QCOMPARE(readFile(path), QByteArray("old"));
    QVERIFY(desk.ask.fileQuestions().isEmpty());

    desk.ask.agreeNext();
    desk.ask.fileNext(pdf);
    window.actionTable()[Act::ExportPdf]->trigger();

    QCOMPARE(readFile(path), QByteArray("cold"));
    const auto *messages = window.findChild<MessageBar *>();
    QTRY_VERIFY(messages->sentence(u"export"_s).contains(u"story.pdf"_s));
    QCOMPARE(readFile(pdf),
        u"export --language %1 --to pdf -o %2 -- %3\n"_s.arg(QLocale().bcp47Name(), pdf, path)
            .toUtf8());
}

void tst_MainWindow::pdf_thatFails_isToldInTheProgramsWords()
{
    Desk desk;
    desk.program = desk.script("echo 'galley: story.md:3: A quirk.' >&2\n"
                               "echo 'galley: The disk is full.' >&2\nexit 2\n");
    MainWindow &window = desk.another();
    QVERIFY(window.open(desk.file(u"story.md"_s, "old")));
    desk.ask.fileNext(desk.folder.filePath(u"story.pdf"_s));

    window.actionTable()[Act::ExportPdf]->trigger();

    QTRY_COMPARE(desk.ask.said(), QStringList(u"The disk is full."_s));
    QVERIFY(window.findChild<MessageBar *>()->sentence(u"export"_s).isEmpty());
}

void tst_MainWindow::pdf_ofAProgramThatIsMissing_isTold()
{
    Desk desk;
    QVERIFY(desk.window.open(desk.file(u"story.md"_s, "old")));
    desk.ask.fileNext(desk.folder.filePath(u"story.pdf"_s));

    desk.trigger(Act::ExportPdf);

    QTRY_COMPARE(desk.ask.said().size(), 1);
    QVERIFY(desk.ask.said().constFirst().contains(u"PDF"_s));
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
