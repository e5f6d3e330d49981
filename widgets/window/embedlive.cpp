// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/embedlive.h"

#include "archive/embedarchive.h"
#include "base/settingkeys.h"
#include "panels/ask.h"
#include "panels/embedwords.h"
#include "session/articlesession.h"
#include "window/previewslot.h"

#include <QSet>
#include <QTimerEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int rest = 300; // ms, without a change of the text

} // namespace

EmbedLive::EmbedLive(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    connect(&m_parts.session, &ArticleSession::opened, this, &EmbedLive::stopAll);
    connect(&m_parts.session, &ArticleSession::outputChanged, this, [this] {
        if (hasLive()) {
            m_rest.start(rest, this);
        }
    });
}

std::optional<LiveFrame> EmbedLive::frameOf(const Embed &embed) const
{
    // A short link is shown as what it leads to.
    const std::optional<EmbedRef> resolved
        = embed.resolvedUrl.isEmpty() ? std::nullopt : m_registry.match(embed.resolvedUrl);
    const EmbedRef &ref = resolved ? *resolved : embed.ref;
    return m_registry.provider(ref.provider).liveFrame(ref);
}

bool EmbedLive::isLive(const EmbedRef &ref) const
{
    const QString entry = EmbedArchive::entryName(ref.url);
    return std::any_of(m_live.begin(), m_live.end(),
        [&entry](const LiveEmbed &live) { return live.entry == entry; });
}

bool EmbedLive::mayShow(const EmbedRef &ref, const LiveFrame &frame)
{
    QStringList always = m_parts.settings.get(Keys::liveProviders);
    if (always.contains(ref.provider)) {
        return true;
    }
    const QString name = m_registry.look(ref.provider).name;
    const std::optional<int> choice = m_parts.ask.choice(m_parts.window,
        tr("Show this from %1? The provider will see that you opened it.", "a host")
            .arg(frame.url.host()),
        {tr("Once"), tr("Always for %1", "a network").arg(name)}, tr("Not now"));
    if (choice == 1) {
        always.append(ref.provider);
        m_parts.settings.set(Keys::liveProviders, always);
    }
    return choice.has_value();
}

void EmbedLive::play(const Embed &embed)
{
    const std::optional<LiveFrame> frame = frameOf(embed);
    if (!frame || isLive(embed.ref) || !mayShow(embed.ref, *frame)) {
        return;
    }
    const QString what = whatItIs(embed.ref, m_registry.look(embed.ref.provider).name);
    m_live.append({.entry = EmbedArchive::entryName(embed.ref.url),
        .frame = *frame,
        .title = tr("%1: %2", "what it is, who it is of").arg(what, nameOf(embed))});
    show();
}

void EmbedLive::stop(const EmbedRef &ref)
{
    const QString entry = EmbedArchive::entryName(ref.url);
    if (m_live.removeIf([&entry](const LiveEmbed &live) { return live.entry == entry; }) > 0) {
        show();
    }
}

void EmbedLive::stopAll()
{
    if (hasLive()) {
        m_live.clear();
        show();
    }
}

void EmbedLive::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_rest.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    // What is not formatted yet has not left the text.
    if (m_parts.session.isCurrent()) {
        m_rest.stop();
        dropThoseThatLeft();
    }
}

void EmbedLive::dropThoseThatLeft()
{
    QSet<QString> there;
    const QList<EmbedOnPage> embeds = embedsOf(m_parts.session.page());
    for (const EmbedOnPage &onPage : embeds) {
        there.insert(EmbedArchive::entryName(onPage.embed.ref.url));
    }
    const auto hasLeft = [&there](const LiveEmbed &live) { return !there.contains(live.entry); };
    if (m_live.removeIf(hasLeft) > 0) {
        show();
    }
}

void EmbedLive::show()
{
    m_parts.preview.setLive(m_live);
    emit changed();
}

} // namespace Galley
