// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/liveview.h"

#include "preview/focusguard.h"
#include "preview/pagecolours.h"
#include "render/requestpolicy.h"
#include "webjail/livepage.h"
#include "webjail/liveprofile.h"

#include <QAccessible>
#include <QApplication>
#include <QChildEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWebEngineView>
#include <QWheelEvent>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QToolButton *makeButton(const QString &name, const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    return button;
}

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
    m_trouble->setObjectName("liveTrouble"_L1);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setAlignment(Qt::AlignCenter);
    m_trouble->setWordWrap(true);
    m_trouble->setMargin(fontMetrics().height() / 2);
    m_trouble->hide();
    m_layout->addWidget(m_trouble);
    makeFrame();
    joinPage();
    setTitle(embed.title);
    m_page->open();
}

// A view must go before its page, and a page before its profile.
LiveView::~LiveView()
{
    delete m_view;
}

int LiveView::barHeight()
{
    constexpr int air = 12;
    return QFontMetrics(QApplication::font()).height() + air;
}

QWidget *LiveView::makeBar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(barHeight());
    m_host = new QLabel(m_embed.frame.url.host());
    m_host->setTextFormat(Qt::PlainText);
    m_host->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_outside = makeButton(u"openOutside"_s, tr("Open in browser"), tr("Open its page outside"));
    if (m_embed.page.isEmpty())
        m_outside->hide();
    connect(m_outside, &QToolButton::clicked, this, [this] { emit followed(m_embed.page); });
    m_stop = makeButton(u"stopLive"_s, tr("Stop"), tr("Show the card again"));
    connect(m_stop, &QToolButton::clicked, this, &LiveView::stopped);
    constexpr int margin = 8;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(margin, 0, margin, 0);
    row->addWidget(m_host, 1);
    row->addWidget(m_outside);
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
}

void LiveView::joinPage()
{
    connect(m_profile.get(), &JailProfile::requestAllowed, this, [this](ResourceKind kind) {
        if (kind != ResourceKind::MainFrame && kind != ResourceKind::SubFrame)
            noteLife();
    });
    connect(m_page.get(), &LivePage::followed, this, &LiveView::followed);
    // The engine forgets the zoom of a page that is not there yet.
    connect(m_page.get(), &JailPage::opened, this, [this] { m_view->setZoomFactor(m_zoom); });
    connect(m_page.get(), &JailPage::opened, this, &LiveView::doubt);
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this, [this] {
        say(tr("What %1 showed here stopped working. Stop shows the card again.")
                .arg(m_embed.frame.url.host()));
        m_view->hide();
    });
}

/// Our own page asks for nothing but the frame: what is asked besides, the provider's document
/// asks.
void LiveView::noteLife()
{
    if (m_isAlive)
        return;
    m_isAlive = true;
    m_trouble->hide();
}

/// The engine does not tell whether a frame could be loaded.
void LiveView::doubt()
{
    if (m_isAlive)
        return;
    say(tr("If nothing appears here, %1 may be out of reach, or may not want to be shown in "
           "Galley.")
            .arg(m_embed.frame.url.host()));
}

void LiveView::setTitle(const QString &title)
{
    m_embed.title = title;
    setAccessibleName(title);
    m_view->setAccessibleName(title);
    m_outside->setAccessibleName(
        title.isEmpty() ? m_outside->text() : tr("Open in browser: %1").arg(title));
    m_stop->setAccessibleName(title.isEmpty() ? m_stop->text() : tr("Stop: %1").arg(title));
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
    m_trouble->setText(sentence);
    m_trouble->show();
    QAccessibleEvent event(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
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
