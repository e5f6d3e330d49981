// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "base/settingkeys.h"
#include "editor/articleeditor.h"
#include "panels/embedspanel.h"
#include "panels/messagebar.h"
#include "session/articlesession.h"
#include "session/speller.h"
#include "window/actions.h"
#include "window/articlefiles.h"
#include "window/embedsdock.h"
#include "window/filedrop.h"
#include "window/findbar.h"
#include "window/idlemoment.h"
#include "window/languagemenu.h"
#include "window/menus.h"
#include "window/pageexport.h"
#include "window/pdfexport.h"
#include "window/previewslot.h"
#include "window/recentfiles.h"
#include "window/statusbar.h"
#include "window/textplace.h"
#include "window/theme.h"
#include "window/windowstate.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int leastPane = 24; // characters

} // namespace

MainWindow::MainWindow(Settings &settings, Ask &ask, WindowParts parts, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_ask(ask)
    , m_parts(std::move(parts))
    , m_theme(new ThemeSwitch(settings, this))
    , m_session(new ArticleSession(m_parts.workerProgram, this))
    , m_speller(new Speller(m_parts.workerProgram, m_parts.personalWordsPath, this))
    , m_actions(new Actions(this))
    , m_recent(new RecentFiles(settings, this))
    , m_messages(new MessageBar(this))
    , m_panes(new QSplitter(Qt::Horizontal, this))
    , m_editor(new ArticleEditor(m_panes))
    , m_find(new FindBar(m_panes))
    , m_preview(new PreviewSlot(*m_session, m_parts.modulesFolder, m_panes))
    , m_status(new StatusBar(this))
    , m_languages(new LanguageMenu((*m_actions)[Act::Spelling], this))
    , m_files(new ArticleFiles({.window = this,
          .session = *m_session,
          .editor = *m_editor,
          .settings = settings,
          .ask = ask,
          .recent = *m_recent,
          .messages = *m_messages}))
    , m_export(new PageExport(
          {.window = this, .session = *m_session, .ask = ask, .messages = *m_messages}))
    , m_pdf(new PdfExport({.window = this,
          .program = m_parts.workerProgram,
          .session = *m_session,
          .files = *m_files,
          .settings = settings,
          .ask = ask,
          .messages = *m_messages}))
    , m_idle(new IdleMoment(this))
{
    setObjectName(u"mainWindow"_s);
    layOut();
    joinEditor();
    joinSession();
    joinSpelling();
    joinPreview();
    joinStatusBar();
    joinFileActions();
    joinEditActions();
    joinFind();
    joinFormatActions();
    joinViewActions();
    joinEmbeds();
    applyTheme();
    restoreState();
    m_session->startNew();
    showSpelling();
    m_editor->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    auto *recentMenu = new QMenu(tr("Open &recent"), this);
    recentMenu->setObjectName(u"recentMenu"_s);
    recentMenu->setToolTipsVisible(true);
    m_recent->fill(recentMenu, (*m_actions)[Act::ClearRecent]);
    buildMenus(*this, *m_actions, {.recent = recentMenu, .language = m_languages});
    buildToolBar(*this, *m_actions);
    m_status->setLanguageMenu(m_languages);
    setStatusBar(m_status);

    m_editor->setFrameShape(QFrame::NoFrame);
    auto *text = new QWidget(m_panes);
    auto *textRows = new QVBoxLayout(text);
    textRows->setContentsMargins(0, 0, 0, 0);
    textRows->setSpacing(0);
    textRows->addWidget(m_editor, 1);
    textRows->addWidget(m_find);

    m_panes->setObjectName(u"panes"_s);
    m_panes->setHandleWidth(1);
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(text);
    m_panes->addWidget(m_preview);
    // A splitter drawn too far leaves something to read.
    for (QWidget *pane : {text, static_cast<QWidget *>(m_preview)}) {
        pane->setMinimumWidth(leastPane * fontMetrics().averageCharWidth());
    }
    m_panes->setStretchFactor(0, 1);
    m_panes->setStretchFactor(1, 1);

    auto *centre = new QWidget(this);
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_messages);
    rows->addWidget(m_panes, 1);
    setCentralWidget(centre);

    auto *drop = new FileDrop(this);
    for (QWidget *widget :
        {static_cast<QWidget *>(this), m_editor->viewport(), static_cast<QWidget *>(m_preview)}) {
        drop->watch(widget);
    }
    connect(drop, &FileDrop::dropped, m_files, &ArticleFiles::openDropped);
}

bool MainWindow::open(const QString &path)
{
    return m_files->open(path);
}

void MainWindow::showTitle()
{
    setWindowTitle(tr("%1[*] — Galley", "document").arg(m_session->displayName()));
    setWindowFilePath(m_session->path());
    showSaved();
}

void MainWindow::showSaved()
{
    const bool modified = m_editor->document()->isModified();
    setWindowModified(modified);
    m_status->showSaved(modified, m_files->savedAt());
}

void MainWindow::restoreState()
{
    const WindowState state = WindowState::load(m_settings);
    if (state.geometry.isEmpty() || !restoreGeometry(state.geometry)) {
        const int unit = fontMetrics().height();
        resize(QSize(76 * unit, 50 * unit).boundedTo(screen()->availableSize() * 0.9));
    }
    if (state.panes.isEmpty() || !m_panes->restoreState(state.panes)) {
        m_panes->setSizes({width() / 2, width() / 2});
    }
    m_panes->setHandleWidth(1);
    if (!state.docks.isEmpty()) {
        QMainWindow::restoreState(state.docks);
    }
    if (state.maximised) {
        setWindowState(windowState() | Qt::WindowMaximized);
    }
    showPreview(m_settings.get(Keys::previewVisible));
}

void MainWindow::saveState()
{
    WindowState{.geometry = saveGeometry(),
        .panes = m_panes->saveState(),
        .maximised = isMaximized(),
        .docks = QMainWindow::saveState()}
        .save(m_settings);
}

void MainWindow::showPreview(bool visible)
{
    (*m_actions)[Act::Preview]->setChecked(visible);
    m_settings.set(Keys::previewVisible, visible);
    m_preview->setWanted(visible);
    if (visible && m_shown) {
        m_preview->load();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    saveState();
    event->accept();
}

bool MainWindow::event(QEvent *event)
{
    // While the web engine is loaded, no key is answered: the text is there, and whoever began to
    // write has seen it, before that.
    if (event->type() == QEvent::Paint && !m_shown) {
        m_shown = true;
        m_idle->await();
    } else if (event->type() == QEvent::ThemeChange) {
        m_theme->refresh();
    }
    return QMainWindow::event(event);
}

void MainWindow::goToLine(int line)
{
    Galley::goToLine(*m_editor, line);
    m_editor->setFocus();
}

void MainWindow::goToNextPane()
{
    const auto *embeds = findChild<EmbedsDock *>();
    if (m_editor->hasFocus() && m_preview->isVisible()) {
        m_preview->takeFocus();
    } else if (m_messages->isAncestorOf(focusWidget())) {
        m_editor->setFocus();
    } else if (m_status->isAncestorOf(focusWidget())) {
        if (!m_messages->takeFocus()) {
            m_editor->setFocus();
        }
    } else if (embeds->isVisible() && !embeds->isAncestorOf(focusWidget())) {
        embeds->panel().takeFocus();
    } else {
        m_status->takeFocus();
    }
}

void MainWindow::openOutside(const QUrl &url)
{
    if (m_parts.openOutside) {
        m_parts.openOutside(url);
    } else if (!QDesktopServices::openUrl(url)) {
        m_messages->say(u"link"_s, MessageBar::Kind::Trouble,
            tr("No program could be started for the link %1.").arg(url.toDisplayString()));
    }
}

} // namespace Galley
