// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QSet>
#include <QTextCursor>

#include <functional>

class QSplitter;
class QUrl;

namespace Galley {

class Actions;
class ArticleEditor;
class ArticleFiles;
class ArticleSession;
class Ask;
class Fetcher;
class FindBar;
class IdleMoment;
class LanguageMenu;
class MessageBar;
class PageExport;
class PdfExport;
class PreviewSlot;
class RecentFiles;
class Settings;
class Speller;
class StatusBar;
class ThemeSwitch;

/// Where the window finds what does not live in it.
struct WindowParts
{
    QString workerProgram; ///< the galley executable
    QString modulesFolder; ///< with galley_preview.so
    QString personalWordsPath;
    std::function<void(const QUrl &)> openOutside; ///< empty: the system's browser
    Fetcher *fetcher = nullptr; ///< for embeds; must outlive the window; null: the web itself
};

/// The window with one article: owns the session and everything on the screen, and joins them.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(Settings &settings, Ask &ask, WindowParts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a file given at the start; a failure is told and leaves an empty article.
    bool open(const QString &path);
    [[nodiscard]] const Actions &actionTable() const { return *m_actions; }
    [[nodiscard]] ArticleSession &session() { return *m_session; }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void layOut();
    void joinSession();
    void joinEditor();
    void joinSpelling();
    void joinPreview();
    void joinFileActions();
    void joinEditActions();
    void joinFind();
    [[nodiscard]] QTextCursor searchStart() const;
    void joinFormatActions();
    void joinViewActions();
    void joinThemeActions();
    void joinZoomActions();
    void joinEditorFont();
    void joinStatusBar();
    void joinEmbeds();
    void restoreState();
    void saveState();

    void showTitle();
    void showSaved();
    void checkSpelling(); ///< in the language that is due now
    void showSpelling();
    void applyTheme();
    void showPreview(bool visible);
    void goToNextPane();
    void goToLine(int line);
    void openOutside(const QUrl &url);
    void showAbout();
    void tellBlocked(int count);
    void tellSpellingTrouble();

    Settings &m_settings;
    Ask &m_ask;
    WindowParts m_parts;
    ThemeSwitch *m_theme;
    ArticleSession *m_session;
    Speller *m_speller;
    Actions *m_actions;
    RecentFiles *m_recent;
    MessageBar *m_messages;
    QSplitter *m_panes;
    ArticleEditor *m_editor;
    FindBar *m_find;
    PreviewSlot *m_preview;
    StatusBar *m_status;
    LanguageMenu *m_languages;
    ArticleFiles *m_files;
    PageExport *m_export;
    PdfExport *m_pdf;
    IdleMoment *m_idle; ///< after the first paint
    QSet<QString> m_languagesTold; ///< whose missing dictionary was told
    QTextCursor m_searchStart; ///< where the find bar looks from while its words are typed
    bool m_shown = false;
    bool m_blockedTold = false; ///< for this article
};

} // namespace Galley
