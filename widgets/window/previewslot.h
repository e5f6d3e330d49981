// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/previewpane.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace Galley {

class ArticleSession;

/// The place of the preview beside the text. The module with the web engine is loaded late, by
/// load(); until then, and when it cannot be loaded, a calm sentence stands here and everything
/// else works.
class PreviewSlot final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewSlot)

public:
    PreviewSlot(ArticleSession &session, QString modulesFolder, QWidget *parent);

    /// Once; when the module is missing, the placeholder says so.
    void load();
    /// A preview that is not wanted is hidden and is given no page until it is wanted again.
    void setWanted(bool wanted);
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void setTheme(Theme theme);
    void setZoom(double factor);
    void scrollTo(const ViewPlace &place);
    /// Where the writer is, see PreviewPane; told to the page when it is of the text as it stands.
    void setCaret(double line);
    /// Which embeds are shown as their providers show them, see PreviewPane.
    void setLive(const QList<LiveEmbed> &live);
    [[nodiscard]] const QList<LiveEmbed> &live() const { return m_live; }
    void restart();
    void takeFocus(); ///< if the page is there to take it
    /// What the placeholder says; empty when the page is shown.
    [[nodiscard]] QString placeholder() const;

signals:
    /// Whether the preview is on its way to its first picture, and needs the machine for it.
    void busyChanged(bool busy);
    void linkActivated(const QUrl &url);
    void scrolled(const Galley::ViewPlace &place);
    void clicked(const Galley::PreviewClick &click);
    /// On the card of the embed with that entry name.
    void embedAsked(Galley::EmbedAct act, const QString &entry);
    void requestsBlocked(int count);
    void trouble(const QString &sentence);

private:
    void adopt(PreviewPane *pane);
    void setBusy(bool busy);
    void tellCaret();
    void showAll();

    ArticleSession &m_session;
    QString m_modulesFolder;
    QStackedLayout *m_stack;
    QLabel *m_placeholder;
    PreviewPane *m_pane = nullptr; ///< lives as long as its widget, a child of this
    bool m_loaded = false;
    bool m_busy = false;
    bool m_wanted = false;
    bool m_isStale = true; ///< the pane shows another page than the session has
    Theme m_theme = Theme::Light;
    double m_zoom = 1;
    double m_caret = -1;
    QList<LiveEmbed> m_live;
};

} // namespace Galley
