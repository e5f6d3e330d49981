// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/previewpane.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QRectF>

#include <memory>
#include <vector>

class QWheelEvent;
class QWidget;

namespace Galley {

class LiveView;

/// The frames that stand over the article's page. The page's script keeps a place for each in its
/// card and tells where the places are.
class LiveViews final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveViews)

public:
    /// `article` shows the page and fills `pane`.
    LiveViews(QWidget *article, QWidget *pane);
    ~LiveViews() override;

    void setLive(const QList<LiveEmbed> &live); ///< see PreviewPane::setLive()
    [[nodiscard]] bool isEmpty() const { return m_views.empty(); }
    void setTheme(Theme theme);
    void setZoom(double factor);
    /// Where the places are: [[entry, x, y, width, height]] in CSS pixels of the window. Those that
    /// are not told have none.
    void place(const QJsonArray &places);
    /// What the script is to know: {"bar": CSS pixels above each frame, "frames": [{"entry",
    /// "width", "height"}]}; without a width the height is in CSS pixels, else both are a ratio.
    [[nodiscard]] QJsonObject message() const;

signals:
    void stopped(const QString &entry); ///< a person wants the card again
    void followed(const QUrl &url); ///< a person clicked; not judged yet

private:
    /// Gone only once nobody is in its code any more.
    struct Later
    {
        void operator()(LiveView *view) const;
    };
    using Owned = std::unique_ptr<LiveView, Later>;

    Owned make(const LiveEmbed &embed);
    Owned taken(const LiveEmbed &embed);
    void place(LiveView &view) const;
    void scrollArticle(QWheelEvent *event);

    QWidget *m_article;
    QWidget *m_pane;
    Theme m_theme = Theme::Light;
    double m_zoom = 1;
    QHash<QString, QRectF> m_places;
    std::vector<Owned> m_views;
};

} // namespace Galley
