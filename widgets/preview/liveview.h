// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/previewpane.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;
class QVBoxLayout;
class QWebEngineView;

namespace Galley {

class LivePage;
class LiveProfile;

/// A provider's frame over its card, with a bar that tells whose it is and stops it. It is loaded
/// once, and with it goes all that it stored.
class LiveView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveView)

public:
    static constexpr int barHeight = 28; ///< above the frame, not zoomed

    LiveView(const LiveEmbed &embed, QWidget *parent);
    ~LiveView() override;

    [[nodiscard]] const LiveEmbed &embed() const { return m_embed; }
    void setTitle(const QString &title); ///< for who cannot see it
    void setTheme(Theme theme);
    void setZoom(double factor);
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void stopped(); ///< a person wants the card again
    void followed(const QUrl &url); ///< a person clicked; not judged yet
    void blocked(const QUrl &url);
    void wheeled(QWheelEvent *event); ///< over it, and meant for the article

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] bool scrolls() const;
    QWidget *makeBar();
    void makeFrame();
    void say(const QString &sentence);
    void takeFrame();

    LiveEmbed m_embed;
    double m_zoom = 1;
    std::unique_ptr<LiveProfile> m_profile;
    std::unique_ptr<LivePage> m_page;
    QVBoxLayout *m_layout;
    QWebEngineView *m_view = nullptr;
    QLabel *m_host = nullptr;
    QLabel *m_trouble;
    QToolButton *m_stop = nullptr;
    QTimer m_patience; ///< with a frame that has not come
    bool m_hasFrame = false;
};

} // namespace Galley
