// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "panels/previewpane.h"
#include "preview/articlecontent.h"
#include "preview/pagefeed.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSet>
#include <QWidget>

#include <memory>

class QWebEngineView;

namespace Galley {

class JailPage;
class JailProfile;
class LiveViews;
class PreviewBridge;

/// The pane with the article's page. Keeps the newest page, so that it can be shown as soon as the
/// engine is ready and again when the engine's process died. A page for the same folder that shares
/// blocks with the one on the screen keeps their elements and the scroll position.
class PreviewView final : public QWidget, public PreviewPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewView)

public:
    explicit PreviewView(QWidget *parent = nullptr);
    ~PreviewView() override;

    [[nodiscard]] QWidget *widget() override { return this; }
    void setListener(Listener listener) override;
    void setFolder(const ArticleFolder &folder) override;
    void showPage(const Page &page) override;
    void patchPage(const PagePatch &patch) override;
    void setTheme(Theme theme) override;
    void setZoom(double factor) override;
    void scrollTo(const ViewPlace &place) override;
    void setCaret(double line) override;
    void setLive(const QList<LiveEmbed> &live) override;
    void restart() override;

private:
    void build();
    void connectPage();
    void connectBridge();
    void connectLive();
    void followLink(const QUrl &url) const;
    void tellLive();
    void open();
    void beginPage();
    void sendPiece();
    void sendSoon();
    void send(QJsonObject message);
    void recover();
    void giveBackFocus(QWidget *before, QWidget *taker);
    void noteOpened(bool ok);
    void startScript();
    void notePainted();
    void noteBlocked(const QUrl &url);
    void setTrouble(const QString &sentence);
    void showContextMenu(const QPoint &position);

    Listener m_listener;
    ArticleFolder m_folder;
    ArticleContent m_content;
    Page m_page;
    Theme m_theme = Theme::Light;
    double m_zoom = 1;
    PageFeed m_feed;
    ViewPlace m_place; ///< where the page is scrolled to, to come back to
    double m_caret = -1;
    double m_writersPlace = -1; ///< the last caret that was anywhere
    bool m_isCaretTold = true;
    bool m_isLiveTold = true;
    bool m_isCaretMoved = false; ///< and the page was not asked to show it
    bool m_isPlaceAsked = false; ///< of the page, and not yet told
    bool m_isSendingSoon = false;
    QString m_trouble;
    QSet<QUrl> m_blocked;
    QPointer<QWidget> m_focused; ///< when the engine died, until it is ready again
    QElapsedTimer m_sincePainted; ///< invalid until this load was painted
    int m_crashesInARow = 0;
    bool m_hasPage = false;
    bool m_isOtherFolder = false; ///< since the page that is shown
    bool m_isReady = false; ///< the script listens
    std::unique_ptr<JailProfile>
        m_profile; ///< this and the rest null when the engine cannot stand here
    std::unique_ptr<JailPage> m_jail;
    PreviewBridge *m_bridge = nullptr;
    QWebEngineView *m_view = nullptr;
    LiveViews *m_live = nullptr;
};

} // namespace Galley
