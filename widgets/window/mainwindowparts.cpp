// SPDX-License-Identifier: GPL-3.0-or-later
// How the window joins its parts: session, editor, spelling, preview, status bar.
#include "base/settingkeys.h"
#include "editor/articleeditor.h"
#include "embeds/embedprovider.h"
#include "panels/ask.h"
#include "panels/messagebar.h"
#include "session/articlesession.h"
#include "session/speller.h"
#include "spelling/spellinglanguage.h"
#include "window/actions.h"
#include "window/articlefiles.h"
#include "window/idlemoment.h"
#include "window/languagemenu.h"
#include "window/mainwindow.h"
#include "window/menus.h"
#include "window/previewslot.h"
#include "window/scrollsync.h"
#include "window/spellerjudge.h"
#include "window/statusbar.h"
#include "window/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString misspellingsText(int count)
{
    if (count == 0) {
        return MainWindow::tr("no misspellings");
    }
    return count == 1 ? MainWindow::tr("1 misspelling")
                      : MainWindow::tr("%Ln misspellings", nullptr, count);
}

PageCounts countsOf(const ArticleSession &session)
{
    const BlockCounts &onPage = session.page().counts;
    return {.words = session.output().wordCount,
        .embeds = onPage.embeds,
        .keptEmbeds = onPage.keptEmbeds,
        .problems = onPage.problems + int(session.output().problems.size())};
}

PageLists listsOf(const ArticleSession &session)
{
    return {.outline = [&session] { return outlineOf(session.page()); },
        .problems = [&session] { return session.output().problems + problemsOf(session.page()); }};
}

/// Of the dot on an embed's line.
EmbedColour embedColours(Theme theme)
{
    return [registry = std::make_shared<const ProviderRegistry>(), theme](const QString &url) {
        const std::optional<EmbedRef> ref = registry->match(url);
        if (!ref) {
            return QColor();
        }
        const ProviderLook look = registry->look(ref->provider);
        return QColor(theme == Theme::Dark ? look.darkColour : look.colour);
    };
}

} // namespace

void MainWindow::applyTheme()
{
    const Theme theme = m_theme->theme();
    setStyleSheet(styleSheetOf(theme));
    giveToolBarItsIcon(*this);
    m_editor->setTheme(theme == Theme::Dark ? EditorTheme::dark() : EditorTheme::light());
    m_editor->setEmbedColour(embedColours(theme));
    m_preview->setTheme(theme);
}

void MainWindow::joinEditor()
{
    connect(m_editor, &ArticleEditor::edited, m_session, &ArticleSession::edit);
    connect(
        m_editor->document(), &QTextDocument::modificationChanged, this, &MainWindow::showSaved);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const QTextCursor cursor = m_editor->textCursor();
        m_status->showPlace(cursor.blockNumber(), cursor.positionInBlock());
    });
    connect(m_theme, &ThemeSwitch::themeChanged, this, &MainWindow::applyTheme);
}

void MainWindow::joinSession()
{
    connect(m_session, &ArticleSession::opened, this, [this] {
        m_blockedTold = false;
        m_messages->clear(u"blocked"_s);
        m_messages->clear(u"export"_s);
        m_status->showFile(m_session->source());
        showTitle();
    });
    connect(m_session, &ArticleSession::pathChanged, this, &MainWindow::showTitle);
    connect(m_files, &ArticleFiles::saved, this, [this] {
        m_status->showFile(m_session->source());
        showTitle();
    });
    connect(m_session, &ArticleSession::outputChanged, this, [this] {
        m_status->showCounts(countsOf(*m_session));
        m_editor->setArticleDirection(
            m_session->page().rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        checkSpelling();
    });
    connect(m_session, &ArticleSession::previewTrouble, this, [this](const QString &sentence) {
        m_messages->say(u"page"_s, MessageBar::Kind::Trouble, sentence,
            {{tr("Start again"), [this] { m_session->restartPreview(); }}});
    });
    // Without a page nobody says the article's language; words are checked all the same.
    connect(m_session, &ArticleSession::previewTrouble, this, &MainWindow::checkSpelling);
    m_session->setSmartPunctuation(m_settings.get(Keys::smartPunctuation));
}

void MainWindow::joinSpelling()
{
    m_editor->setWordJudge(new SpellerJudge(*m_speller, *m_messages, this));
    connect(m_editor, &ArticleEditor::misspellingsChanged, this, &MainWindow::showSpelling);
    connect(m_speller, &Speller::troubleChanged, this, [this] {
        showSpelling();
        tellSpellingTrouble();
    });
    connect(m_speller, &Speller::reset, this, &MainWindow::showSpelling);
    connect(&m_settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1StringView(Keys::spelling.key)) {
            checkSpelling();
        }
    });
    connect(m_languages, &LanguageMenu::chosenChanged, this, &MainWindow::checkSpelling);
    connect(m_session, &ArticleSession::opened, this, [this] { m_languages->choose({}); });
}

void MainWindow::checkSpelling()
{
    // Not while the preview is started: a dictionary takes as long as that does.
    if (m_preview->isBusy()) {
        showSpelling();
        return;
    }
    const QString language = m_settings.get(Keys::spelling)
        ? languageToSpell(m_languages->chosen(), m_session->output().meta.lang)
        : QString();
    if (language != m_speller->language()) {
        m_speller->setLanguage(language);
        showSpelling();
    }
}

void MainWindow::showSpelling()
{
    const QString language = m_speller->language();
    QString text = m_settings.get(Keys::spelling) ? QString() : tr("Spelling off");
    if (!language.isEmpty()) {
        text = languageName(m_speller->dictionary().isEmpty() ? language : m_speller->dictionary());
        const int count = m_editor->misspellings();
        if (!m_speller->trouble().isEmpty()) {
            text = tr("%1 · not checked", "language").arg(text);
        } else if (!m_speller->dictionary().isEmpty()) {
            text = tr("%1 · %2", "language, misspellings").arg(text, misspellingsText(count));
        }
    }
    m_status->showSpelling(text, m_speller->trouble());
}

void MainWindow::tellSpellingTrouble()
{
    const QString sentence = m_speller->trouble();
    if (sentence.isEmpty()) {
        m_messages->clear(u"spelling"_s);
        return;
    }
    if (!m_languagesTold.contains(m_speller->language())) {
        m_languagesTold.insert(m_speller->language());
        m_messages->say(u"spelling"_s, MessageBar::Kind::Note, sentence);
    }
}

void MainWindow::joinPreview()
{
    connect(m_idle, &IdleMoment::reached, this, [this] {
        if (m_preview->isWanted()) {
            m_preview->load();
        }
    });
    connect(m_preview, &PreviewSlot::busyChanged, this, [this](bool busy) {
        m_editor->setHeld(busy);
        checkSpelling();
    });
    connect(m_preview, &PreviewSlot::linkActivated, this, &MainWindow::openOutside);
    connect(m_preview, &PreviewSlot::requestsBlocked, this, &MainWindow::tellBlocked);
    connect(m_preview, &PreviewSlot::trouble, this, [this](const QString &sentence) {
        m_messages->say(u"preview"_s, MessageBar::Kind::Trouble, sentence,
            {{tr("Start again"), [this] { m_preview->restart(); }}});
    });
    new ScrollSync(*m_editor, *m_preview, this);
    m_preview->setZoom(m_settings.get(Keys::previewZoom) / 100.0);
}

void MainWindow::tellBlocked(int count)
{
    if (count == 0) {
        m_messages->clear(u"blocked"_s);
        return;
    }
    // Closed by hand, it stays closed until another article is opened.
    if (m_blockedTold && m_messages->sentence(u"blocked"_s).isEmpty()) {
        return;
    }
    m_blockedTold = true;
    m_messages->say(u"blocked"_s, MessageBar::Kind::Note,
        count == 1 ? tr("The preview kept 1 thing from being fetched from the network.")
                   : tr("The preview kept %Ln things from being fetched from the network.", nullptr,
                       count));
}

void MainWindow::joinStatusBar()
{
    m_status->setLists(listsOf(*m_session));
    connect(m_status, &StatusBar::lineChosen, this, &MainWindow::goToLine);
    connect(m_status, &StatusBar::embedsAsked, (*m_actions)[Act::EmbedsPanel], &QAction::trigger);
    connect(m_status, &StatusBar::saveAsked, m_files, [this] { m_files->save(); });
    connect(m_status, &StatusBar::placeAsked, (*m_actions)[Act::GoToLine], &QAction::trigger);
}

} // namespace Galley
