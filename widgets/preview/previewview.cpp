// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewview.h"

#include "preview/liveviews.h"
#include "preview/pagecolours.h"
#include "preview/patchjson.h"
#include "preview/previewbridge.h"
#include "render/requestpolicy.h"
#include "webjail/jailpage.h"
#include "webjail/webengine.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QVBoxLayout>
#include <QWebChannel>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr auto mostBlockedKept = 1000;

bool isSame(const ArticleFolder &one, const ArticleFolder &other)
{
    return one.path() == other.path() && one.bundleName() == other.bundleName();
}

bool haveBlocksInCommon(const Page &one, const Page &other)
{
    QSet<QString> keys;
    for (const PageBlock &block : one.blocks)
        keys.insert(block.key);
    return std::any_of(other.blocks.begin(), other.blocks.end(),
        [&keys](const PageBlock &block) { return keys.contains(block.key); });
}

} // namespace

PreviewView::PreviewView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName("previewView"_L1);
    setAccessibleName(tr("Preview"));
    if (const Result<void> ready = prepareWebEngine(); !ready)
        setTrouble(ready.error().message);
    else
        build();
}

PreviewView::~PreviewView() = default;

void PreviewView::build()
{
    m_profile
        = std::make_unique<JailProfile>([this](const QUrl &url) { return m_content.at(url); });
    m_jail = std::make_unique<JailPage>(m_profile.get());
    m_bridge = new PreviewBridge(this);
    auto *channel = new QWebChannel(this);
    channel->registerObject(u"bridge"_s, m_bridge);
    m_jail->setWebChannel(channel, QWebEngineScript::ApplicationWorld);

    m_view = new QWebEngineView(this);
    m_view->setObjectName("previewPage"_L1);
    m_view->setAccessibleName(accessibleName());
    m_view->setPage(m_jail.get());
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAcceptDrops(false); // what is dropped on the page is for the window
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    m_live = new LiveViews(m_view, this);

    connectPage();
    connectBridge();
    connectLive();
    setTheme(m_theme);
    open();
}

void PreviewView::connectPage()
{
    connect(m_profile.get(), &JailProfile::requestBlocked, this, &PreviewView::noteBlocked);
    connect(m_jail.get(), &JailPage::opened, this, &PreviewView::noteOpened);
    connect(m_jail.get(), &QWebEnginePage::renderProcessTerminated, this, &PreviewView::recover);
    connect(m_jail.get(), &JailPage::left, this, &PreviewView::recover);
    connect(qApp, &QApplication::focusChanged, this, &PreviewView::giveBackFocus);
    connect(m_view, &QWidget::customContextMenuRequested, this, &PreviewView::showContextMenu);
}

void PreviewView::connectBridge()
{
    connect(m_bridge, &PreviewBridge::becameReady, this, [this] {
        m_isReady = true;
        m_focused.clear();
        m_isLiveTold = false;
        emit m_bridge->themed(themeName(m_theme));
        beginPage();
    });
    connect(m_bridge, &PreviewBridge::wasTaken, this, &PreviewView::sendPiece);
    connect(m_bridge, &PreviewBridge::wasPainted, this, &PreviewView::notePainted);
    connect(m_bridge, &PreviewBridge::wasScrolled, this, [this](const ViewPlace &place) {
        m_place = place;
        if (m_listener.scrolled)
            m_listener.scrolled(place);
    });
    connect(m_bridge, &PreviewBridge::wasClicked, this, [this](const PreviewClick &click) {
        if (m_listener.clicked)
            m_listener.clicked(click);
    });
    connect(m_bridge, &PreviewBridge::wasFollowed, this,
        [this](const QString &address) { followLink(QUrl(address)); });
    connect(m_bridge, &PreviewBridge::wasBlocked, this,
        [this](const QString &address) { noteBlocked(QUrl(address)); });
}

void PreviewView::setListener(Listener listener)
{
    m_listener = std::move(listener);
    if (!m_trouble.isEmpty() && m_listener.trouble)
        m_listener.trouble(m_trouble);
}

void PreviewView::setFolder(const ArticleFolder &folder)
{
    m_isOtherFolder = m_isOtherFolder || !isSame(m_folder, folder);
    m_folder = folder;
    m_content.setFolder(folder);
}

void PreviewView::showPage(const Page &page)
{
    if (m_hasPage && !m_isOtherFolder && haveBlocksInCommon(m_page, page)) {
        patchPage(diffPages(m_page, page));
        return;
    }
    m_page = page;
    m_hasPage = true;
    m_isOtherFolder = false;
    m_blocked.clear();
    m_place = {};
    m_isPlaceAsked = false;
    beginPage();
}

void PreviewView::patchPage(const PagePatch &patch)
{
    applyPatch(patch, m_page);
    m_hasPage = true;
    if (!m_isReady || patch.isEmpty())
        return;
    if (const PagePatch given = m_feed.cut(patch); !given.isEmpty())
        send(patchToJson(given));
}

void PreviewView::beginPage()
{
    if (!m_isReady || !m_hasPage)
        return;
    m_feed.begin();
    sendPiece();
}

void PreviewView::sendPiece()
{
    std::optional<QJsonObject> piece = m_feed.nextPiece(m_page);
    if (!piece)
        return;
    // Only now is there all of the page to scroll to.
    m_isPlaceAsked = m_isPlaceAsked || (m_feed.isDone() && m_place.line > 0);
    send(std::move(*piece));
}

/// With what the page is to know besides.
void PreviewView::send(QJsonObject message)
{
    message.insert(u"caret"_s, m_caret);
    message.insert(u"isCaretShown"_s, m_isCaretMoved && m_feed.isDone());
    if (m_isPlaceAsked) {
        message.insert(
            u"place"_s, QJsonObject{{u"line"_s, m_place.line}, {u"share"_s, m_place.share}});
    }
    if (!m_isLiveTold)
        message.insert(u"live"_s, m_live->message());
    m_isLiveTold = true;
    if (m_feed.isDone())
        m_isCaretMoved = false;
    m_isCaretTold = true;
    m_isPlaceAsked = false;
    emit m_bridge->told(message);
}

/// Unless a patch takes it along before.
void PreviewView::sendSoon()
{
    if (!m_isReady || m_isSendingSoon)
        return;
    m_isSendingSoon = true;
    const auto sendRest = [this] {
        m_isSendingSoon = false;
        if (m_isReady && (!m_isCaretTold || !m_isLiveTold || m_isPlaceAsked))
            send({});
    };
    QMetaObject::invokeMethod(this, sendRest, Qt::QueuedConnection);
}

void PreviewView::setTheme(Theme theme)
{
    m_theme = theme;
    m_content.setTheme(theme);
    if (!m_view)
        return;
    m_jail->setBackgroundColor(pageGround(theme));
    m_live->setTheme(theme);
    if (m_isReady)
        emit m_bridge->themed(themeName(theme));
}

void PreviewView::setZoom(double factor)
{
    m_zoom = factor;
    if (!m_view)
        return;
    m_view->setZoomFactor(factor);
    m_live->setZoom(factor);
    if (!m_live->isEmpty())
        tellLive();
}

void PreviewView::scrollTo(const ViewPlace &place)
{
    m_place = place;
    m_isPlaceAsked = true;
    sendSoon();
}

void PreviewView::setCaret(double line)
{
    if (line == m_caret)
        return;
    m_caret = line;
    m_isCaretTold = false;
    // A writer who comes back to the same place has not moved.
    if (line >= 0 && line != m_writersPlace) {
        m_writersPlace = line;
        m_isCaretMoved = true;
    }
    sendSoon();
}

void PreviewView::noteBlocked(const QUrl &url)
{
    if (m_blocked.size() >= mostBlockedKept || m_blocked.contains(url))
        return;
    m_blocked.insert(url);
    if (m_listener.requestsBlocked)
        m_listener.requestsBlocked(static_cast<int>(m_blocked.size()));
}

void PreviewView::showContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_view->pageAction(QWebEnginePage::Copy));
    menu->addAction(m_view->pageAction(QWebEnginePage::SelectAll));
    const QWebEngineContextMenuRequest *request = m_view->lastContextMenuRequest();
    const QUrl link = request ? request->linkUrl() : QUrl();
    if (isSafeToOpenOutside(link)) {
        menu->addAction(tr("Copy link address"), this,
            [link] { QApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded)); });
    }
    menu->popup(m_view->mapToGlobal(position));
}

} // namespace Galley
