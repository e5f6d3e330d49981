// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/liveviews.h"
#include "preview/previewbridge.h"
#include "preview/previewview.h"
#include "render/requestpolicy.h"

namespace Galley {

void PreviewView::connectLive()
{
    const auto ask = [this](EmbedAct act, const QString &entry) {
        if (m_listener.embedAsked)
            m_listener.embedAsked(act, entry);
    };
    connect(m_bridge, &PreviewBridge::wasAsked, this, ask);
    connect(m_bridge, &PreviewBridge::wasPlaced, m_live,
        qOverload<const QJsonArray &>(&LiveViews::place));
    connect(m_live, &LiveViews::stopped, this,
        [ask](const QString &entry) { ask(EmbedAct::Stop, entry); });
    connect(m_live, &LiveViews::followed, this, &PreviewView::followLink);
}

void PreviewView::followLink(const QUrl &url) const
{
    if (isSafeToOpenOutside(url) && m_listener.linkActivated)
        m_listener.linkActivated(url);
}

void PreviewView::setLive(const QList<LiveEmbed> &live)
{
    if (!m_live || (live.isEmpty() && m_live->isEmpty()))
        return;
    m_live->setLive(live);
    tellLive();
}

void PreviewView::tellLive()
{
    m_isLiveTold = false;
    sendSoon();
}

} // namespace Galley
