// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/liveviews.h"

#include "preview/liveview.h"

#include <QApplication>
#include <QWheelEvent>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr auto usualHeight = 400; ///< CSS pixels, of a frame that says nothing

QJsonObject sizeOf(const LiveEmbed &embed)
{
    const LiveFrame &frame = embed.frame;
    QJsonObject size{{u"entry"_s, embed.entry}};
    if (frame.aspect.isEmpty()) {
        size.insert(u"height"_s, frame.height > 0 ? frame.height : usualHeight);
    } else {
        size.insert(u"width"_s, frame.aspect.width());
        size.insert(u"height"_s, frame.aspect.height());
    }
    return size;
}

/// Both edges on whole pixels.
QRect rounded(const QRectF &box)
{
    const QPoint first(qRound(box.left()), qRound(box.top()));
    return {first, QSize(qRound(box.right()) - first.x(), qRound(box.bottom()) - first.y())};
}

} // namespace

LiveViews::LiveViews(QWidget *article, QWidget *pane)
    : QObject(pane)
    , m_article(article)
    , m_pane(pane)
{ }

LiveViews::~LiveViews() = default;

void LiveViews::Later::operator()(LiveView *view) const
{
    view->hide();
    view->disconnect();
    view->deleteLater();
}

void LiveViews::setLive(const QList<LiveEmbed> &live)
{
    std::vector<Owned> views;
    for (const LiveEmbed &embed : live) {
        const auto isSame
            = [&embed](const Owned &view) { return view->embed().entry == embed.entry; };
        if (std::any_of(views.begin(), views.end(), isSame))
            continue;
        Owned view = taken(embed);
        views.push_back(view ? std::move(view) : make(embed));
    }
    // Whoever stopped one by its button goes on in the article.
    const auto hasFocus
        = [](const Owned &view) { return view && view->isAncestorOf(QApplication::focusWidget()); };
    if (std::any_of(m_views.begin(), m_views.end(), hasFocus))
        m_article->setFocus(Qt::OtherFocusReason);
    m_views = std::move(views);
}

/// The one that shows it already.
LiveViews::Owned LiveViews::taken(const LiveEmbed &embed)
{
    const auto found = std::find_if(m_views.begin(), m_views.end(), [&embed](const Owned &view) {
        return view && view->embed().entry == embed.entry && view->embed().frame == embed.frame;
    });
    if (found == m_views.end())
        return nullptr;
    (*found)->setTitle(embed.title);
    return std::move(*found);
}

LiveViews::Owned LiveViews::make(const LiveEmbed &embed)
{
    Owned view(new LiveView(embed, m_pane));
    view->setTheme(m_theme);
    view->setZoom(m_zoom);
    connect(
        view.get(), &LiveView::stopped, this, [this, entry = embed.entry] { emit stopped(entry); });
    connect(view.get(), &LiveView::followed, this, &LiveViews::followed);
    connect(view.get(), &LiveView::wheeled, this, &LiveViews::scrollArticle);
    place(*view);
    return view;
}

void LiveViews::setTheme(Theme theme)
{
    m_theme = theme;
    for (const Owned &view : m_views)
        view->setTheme(theme);
}

void LiveViews::setZoom(double factor)
{
    m_zoom = factor;
    for (const Owned &view : m_views) {
        view->setZoom(factor);
        place(*view);
    }
}

void LiveViews::place(const QJsonArray &places)
{
    m_places.clear();
    for (const auto &told : places) {
        m_places.insert(told[0].toString(),
            QRectF(told[1].toDouble(), told[2].toDouble(), told[3].toDouble(), told[4].toDouble()));
    }
    for (const Owned &view : m_views)
        place(*view);
}

/// One that is out of sight plays on.
void LiveViews::place(LiveView &view) const
{
    const QRectF box = m_places.value(view.embed().entry);
    const QRect place = rounded({box.topLeft() * m_zoom, box.size() * m_zoom});
    if (!place.isEmpty())
        view.setGeometry(place);
    const bool isSeen = !place.isEmpty() && m_pane->rect().intersects(place);
    view.setVisible(isSeen);
}

QJsonObject LiveViews::message() const
{
    QJsonArray frames;
    for (const Owned &view : m_views)
        frames.append(sizeOf(view->embed()));
    return {{u"bar"_s, LiveView::barHeight() / m_zoom}, {u"frames"_s, frames}};
}

void LiveViews::scrollArticle(QWheelEvent *event)
{
    QWidget *target = m_article->focusProxy();
    if (!target)
        return;
    const QPointF position = target->mapFromGlobal(event->globalPosition());
    QWheelEvent forwarded(position, event->globalPosition(), event->pixelDelta(),
        event->angleDelta(), event->buttons(), event->modifiers(), event->phase(),
        event->inverted(), event->source());
    QApplication::sendEvent(target, &forwarded);
    event->accept();
}

} // namespace Galley
