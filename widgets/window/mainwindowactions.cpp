// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions do.
#include "base/settingkeys.h"
#include "editor/articleeditor.h"
#include "panels/ask.h"
#include "panels/messagebar.h"
#include "session/articlesession.h"
#include "window/actions.h"
#include "window/articlefiles.h"
#include "window/findbar.h"
#include "window/mainwindow.h"
#include "window/pageexport.h"
#include "window/pdfexport.h"
#include "window/previewslot.h"
#include "window/recentfiles.h"
#include "window/shortcutsdialog.h"
#include "window/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int normalZoom = 100;
constexpr int zoomStep = 10;
constexpr int leastZoom = 50;
constexpr int mostZoom = 300;

QString otherTheme(Theme theme)
{
    return theme == Theme::Dark ? u"light"_s : u"dark"_s;
}

/// What is to become of embeds that are exported.
EmbedExport chosenEmbeds(const Actions &actions)
{
    if (actions[Act::ExportLinks]->isChecked()) {
        return EmbedExport::Link;
    }
    if (actions[Act::ExportOnClick]->isChecked()) {
        return EmbedExport::Click;
    }
    return actions[Act::ExportProviders]->isChecked() ? EmbedExport::Provider : EmbedExport::Card;
}

} // namespace

void MainWindow::joinFileActions()
{
    const Actions &actions = *m_actions;
    const auto join
        = [&](Act act, auto work) { connect(actions[act], &QAction::triggered, this, work); };
    join(Act::New, [this] { m_files->startNew(); });
    join(Act::Open, [this] { m_files->chooseAndOpen(); });
    join(Act::ClearRecent, [this] { m_recent->clear(); });
    join(Act::Save, [this] { m_files->save(); });
    join(Act::SaveAs, [this] { m_files->saveAs(); });
    const auto exportAs = [this](ExportFormat format) {
        m_export->run({format, chosenEmbeds(*m_actions)});
    };
    join(Act::ExportHtml, [exportAs] { exportAs(ExportFormat::Html); });
    join(Act::ExportFragment, [exportAs] { exportAs(ExportFormat::Fragment); });
    join(Act::ExportText, [exportAs] { exportAs(ExportFormat::Text); });
    join(Act::ExportPdf, [this] { m_pdf->run(chosenEmbeds(*m_actions)); });
    actions[Act::ExportCards]->setChecked(true);
    join(Act::CloseWindow, [this] { close(); });
    join(Act::Shortcuts, [this] { (new ShortcutsDialog(m_actions->all(), this))->open(); });
    join(Act::About, [this] { showAbout(); });
    connect(m_recent, &RecentFiles::chosen, m_files, &ArticleFiles::askAndOpen);
}

void MainWindow::joinEditActions()
{
    const Actions &actions = *m_actions;
    connect(actions[Act::Undo], &QAction::triggered, m_editor, &QPlainTextEdit::undo);
    connect(actions[Act::Redo], &QAction::triggered, m_editor, &QPlainTextEdit::redo);
    connect(actions[Act::Cut], &QAction::triggered, m_editor, &QPlainTextEdit::cut);
    connect(actions[Act::Copy], &QAction::triggered, m_editor, &QPlainTextEdit::copy);
    connect(actions[Act::Paste], &QAction::triggered, m_editor, &QPlainTextEdit::paste);
    connect(actions[Act::SelectAll], &QAction::triggered, m_editor, &QPlainTextEdit::selectAll);
    for (const Act act : {Act::Undo, Act::Redo, Act::Cut, Act::Copy}) {
        actions[act]->setEnabled(false);
    }
    connect(m_editor, &QPlainTextEdit::undoAvailable, actions[Act::Undo], &QAction::setEnabled);
    connect(m_editor, &QPlainTextEdit::redoAvailable, actions[Act::Redo], &QAction::setEnabled);
    connect(m_editor, &QPlainTextEdit::copyAvailable, actions[Act::Cut], &QAction::setEnabled);
    connect(m_editor, &QPlainTextEdit::copyAvailable, actions[Act::Copy], &QAction::setEnabled);

    const auto openFind = [this](FindBar::Purpose purpose) {
        m_searchStart = searchStart();
        const QString selected = m_editor->textCursor().selectedText();
        m_find->open(purpose, selected.contains(QChar::ParagraphSeparator) ? QString() : selected);
    };
    connect(actions[Act::Find], &QAction::triggered, this,
        [openFind] { openFind(FindBar::Purpose::Find); });
    connect(actions[Act::Replace], &QAction::triggered, this,
        [openFind] { openFind(FindBar::Purpose::Replace); });
    connect(actions[Act::FindNext], &QAction::triggered, m_find, &FindBar::next);
    connect(actions[Act::FindPrevious], &QAction::triggered, m_find, &FindBar::previous);
    connect(actions[Act::GoToLine], &QAction::triggered, this, [this] {
        const int current = m_editor->textCursor().blockNumber() + 1;
        if (const auto line = m_ask.line(this, current, m_editor->document()->blockCount())) {
            goToLine(*line - 1);
        }
    });
}

QTextCursor MainWindow::searchStart() const
{
    QTextCursor start = m_editor->textCursor();
    start.setPosition(start.selectionStart());
    return start;
}

void MainWindow::joinFind()
{
    const auto search = [this] { m_editor->setSearch(m_find->words(), m_find->options()); };
    // With the bar closed, nothing stays marked.
    const auto done = [this] {
        if (m_find->isHidden()) {
            m_editor->setSearch({});
        }
    };
    connect(m_find, &FindBar::searchChanged, this, [this, search] {
        search();
        // From where the first letter was looked for, so that a longer word is not looked for
        // behind a shorter one, and what is not found leaves the caret alone.
        m_editor->setTextCursor(m_searchStart);
        m_editor->findNext();
        m_find->showMatches(m_editor->matchCount());
    });
    const auto found = [this, done] {
        m_searchStart = searchStart();
        m_find->showMatches(m_editor->matchCount());
        done();
    };
    connect(m_find, &FindBar::nextAsked, this, [this, search, found] {
        search();
        m_editor->findNext();
        found();
    });
    connect(m_find, &FindBar::previousAsked, this, [this, search, found] {
        search();
        m_editor->findPrevious();
        found();
    });
    connect(m_find, &FindBar::replaceAsked, this, [this](const QString &by) {
        m_editor->replaceCurrent(by);
        m_find->showMatches(m_editor->matchCount());
    });
    connect(m_find, &FindBar::replaceAllAsked, this,
        [this](const QString &by) { m_find->showReplaced(m_editor->replaceAll(by)); });
    connect(m_find, &FindBar::closed, this, [this] {
        m_editor->setSearch({});
        m_editor->setFocus();
    });
}

void MainWindow::joinFormatActions()
{
    const auto join = [this](Act act, auto work) {
        connect((*m_actions)[act], &QAction::triggered, m_editor, work);
    };
    join(Act::Bold, [this] { m_editor->toggleBold(); });
    join(Act::Italic, [this] { m_editor->toggleItalic(); });
    join(Act::Link, [this] { m_editor->insertLink(); });
    join(Act::HeadingCycle, [this] { m_editor->cycleHeading(); });
    join(Act::Heading1, [this] { m_editor->toggleHeading(1); });
    join(Act::Heading2, [this] { m_editor->toggleHeading(2); });
    join(Act::Heading3, [this] { m_editor->toggleHeading(3); });
    join(Act::NoHeading, [this] { m_editor->toggleHeading(0); });
    join(Act::Quote, [this] { m_editor->toggleQuote(); });
    join(Act::BulletList, [this] { m_editor->toggleBulletList(); });
    join(Act::NumberedList, [this] { m_editor->toggleNumberedList(); });
}

void MainWindow::joinViewActions()
{
    const Actions &actions = *m_actions;
    connect(actions[Act::Preview], &QAction::triggered, this, &MainWindow::showPreview);
    connect(actions[Act::NextPane], &QAction::triggered, this, &MainWindow::goToNextPane);
    connect(actions[Act::FullScreen], &QAction::triggered, this,
        [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    actions[Act::SmartPunctuation]->setChecked(m_settings.get(Keys::smartPunctuation));
    connect(actions[Act::SmartPunctuation], &QAction::triggered, this, [this](bool on) {
        m_settings.set(Keys::smartPunctuation, on);
        m_session->setSmartPunctuation(on);
    });
    actions[Act::Spelling]->setChecked(m_settings.get(Keys::spelling));
    connect(actions[Act::Spelling], &QAction::triggered, this,
        [this](bool on) { m_settings.set(Keys::spelling, on); });
    joinThemeActions();
    joinZoomActions();
    joinEditorFont();
}

void MainWindow::joinThemeActions()
{
    const QList<std::pair<Act, QString>> choices{
        {Act::ThemeSystem, {}}, {Act::ThemeLight, u"light"_s}, {Act::ThemeDark, u"dark"_s}};
    for (const auto &[act, name] : choices) {
        QAction *action = (*m_actions)[act];
        action->setChecked(m_settings.get(Keys::theme) == name);
        connect(action, &QAction::triggered, this,
            [this, name = name] { m_settings.set(Keys::theme, name); });
    }
    connect((*m_actions)[Act::ThemeSwap], &QAction::triggered, this, [this] {
        const QString name = otherTheme(m_theme->theme());
        (*m_actions)[name == "dark"_L1 ? Act::ThemeDark : Act::ThemeLight]->setChecked(true);
        m_settings.set(Keys::theme, name);
    });
}

void MainWindow::joinZoomActions()
{
    const auto zoomPreview = [this](int percent) {
        m_settings.set(Keys::previewZoom, percent);
        m_preview->setZoom(percent / 100.0);
    };
    const auto join = [this](Act act, auto work) {
        connect((*m_actions)[act], &QAction::triggered, this, work);
    };
    const auto step = [this](int by) {
        return std::clamp(m_settings.get(Keys::previewZoom) + by, leastZoom, mostZoom);
    };
    join(Act::EditorZoomIn, [this] { m_editor->zoomIn(); });
    join(Act::EditorZoomOut, [this] { m_editor->zoomOut(); });
    join(Act::EditorZoomReset, [this] { m_editor->resetZoom(); });
    join(Act::PreviewZoomIn, [=] { zoomPreview(step(zoomStep)); });
    join(Act::PreviewZoomOut, [=] { zoomPreview(step(-zoomStep)); });
    join(Act::PreviewZoomReset, [=] { zoomPreview(normalZoom); });
    m_editor->setZoom(m_settings.get(Keys::editorZoom));
    connect(m_editor, &ArticleEditor::zoomChanged, this,
        [this](int percent) { m_settings.set(Keys::editorZoom, percent); });
}

void MainWindow::joinEditorFont()
{
    const QString chosen = m_settings.get(Keys::editorFont);
    if (QFont font; !chosen.isEmpty() && font.fromString(chosen)) {
        m_editor->setTextFont(font);
    }
    connect((*m_actions)[Act::EditorFont], &QAction::triggered, this, [this] {
        if (const std::optional<QFont> font = m_ask.font(this, m_editor->textFont())) {
            m_settings.set(Keys::editorFont, font->toString());
            m_editor->setTextFont(*font);
        }
    });
}

void MainWindow::showAbout()
{
    m_ask.inform(this, tr("About Galley"),
        tr("<h3>Galley %1</h3><p>Write an article and see it as readers will.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later. It comes "
           "without any warranty.</p>")
            .arg(QStringLiteral(GALLEY_VERSION)));
}

} // namespace Galley
