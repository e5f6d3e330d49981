// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/liveview.h"

#include "preview/focusguard.h"
#include "preview/pagecolours.h"
#include "webjail/livepage.h"
#include "webjail/liveprofile.h"

#include <QChildEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWebEngineView>
#include <QWheelEvent>

#include <utility>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

/// The engine may tell of our page before it tells of the frame in it.
constexpr std::chrono::seconds patience{1};

} // namespace

LiveView::LiveView(const LiveEmbed &embed, QWidget *parent)
    : QWidget(parent)
    , m_embed(embed)
    , m_profile(std::make_unique<LiveProfile>(embed.frame, embed.title))
    , m_page(std::make_unique<LivePage>(m_profile.get()))
    , m_layout(new QVBoxLayout(this))
    , m_trouble(new QLabel)
{
    setObjectName("liveView"_L1);
    setAutoFillBackground(true);
    setAcceptDrops(false); // what is dropped is for the window
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(makeBar());
    makeFrame();
    m_trouble->setObjectName("liveTrouble"_L1);
    // A post may be higher than the window.
    m_trouble->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_trouble->setMargin(2 * fontMetrics().height());
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_layout->addWidget(m_trouble, 1);
    setTitle(embed.title);
}

// A view must go before its page, and a page before its profile.
LiveView::~LiveView()
{
    delete m_view;
}

QWidget *LiveView::makeBar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(barHeight);
    m_host = new QLabel(m_embed.frame.url.host());
    m_host->setTextFormat(Qt::PlainText);
    m_host->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_stop = new QToolButton;
    m_stop->setObjectName("stopLive"_L1);
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Show the card again"));
    m_stop->setAutoRaise(true);
    connect(m_stop, &QToolButton::clicked, this, &LiveView::stopped);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 0, 4, 0);
    row->addWidget(m_host, 1);
    row->addWidget(m_stop);
    return bar;
}

void LiveView::makeFrame()
{
    m_view = new QWebEngineView;
    m_view->installEventFilter(this);
    new FocusGuard(m_view);
    m_view->setPage(m_page.get());
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setAcceptDrops(false);
    m_layout->addWidget(m_view, 1);

    connect(m_profile.get(), &JailProfile::requestBlocked, this, &LiveView::blocked);
    connect(m_page.get(), &LivePage::followed, this, &LiveView::followed);
    // The engine forgets the zoom of a page that is not there yet.
    connect(m_page.get(), &JailPage::opened, this, [this] {
        m_view->setZoomFactor(m_zoom);
        if (!m_hasFrame)
            m_patience.start(patience);
    });
    connect(m_page.get(), &LivePage::frameCame, this, &LiveView::takeFrame);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        say(tr("%1 cannot be reached. Is this computer online? Stop shows the card again.")
                .arg(m_embed.frame.url.host()));
    });
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this, [this] {
        say(tr("What %1 showed here stopped working. Stop shows the card again.")
                .arg(m_embed.frame.url.host()));
    });
    m_page->open();
}

void LiveView::setTitle(const QString &title)
{
    m_embed.title = title;
    setAccessibleName(title);
    m_view->setAccessibleName(title);
    m_stop->setAccessibleName(title.isEmpty() ? tr("Stop") : tr("Stop: %1").arg(title));
}

void LiveView::setTheme(Theme theme)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, pageGround(theme));
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
        colours.setColor(role, pageMuted(theme));
    setPalette(colours);
    m_page->setBackgroundColor(pageGround(theme));
}

void LiveView::setZoom(double factor)
{
    m_zoom = factor;
    m_view->setZoomFactor(factor);
}

void LiveView::say(const QString &sentence)
{
    m_view->hide();
    m_trouble->setText(sentence);
    m_trouble->show();
}

void LiveView::takeFrame()
{
    if (std::exchange(m_hasFrame, true))
        return;
    m_patience.stop();
    m_trouble->hide();
    m_view->show();
}

/// A player has nothing to scroll: over it the wheel is the article's.
bool LiveView::scrolls() const
{
    constexpr int playerHeight = 400; // at the most
    return m_embed.frame.aspect.isEmpty() && m_embed.frame.height > playerHeight;
}

bool LiveView::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ChildAdded: // the engine's own widget, which gets all events
        static_cast<QChildEvent *>(event)->child()->installEventFilter(this);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::KeyPress:
        m_page->noteTouch();
        break;
    case QEvent::Wheel:
        if (scrolls())
            break;
        emit wheeled(static_cast<QWheelEvent *>(event));
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void LiveView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_stop->hasFocus())
        emit stopped();
    else
        QWidget::keyPressEvent(event);
}

void LiveView::wheelEvent(QWheelEvent *event)
{
    emit wheeled(event);
}

} // namespace Galley
