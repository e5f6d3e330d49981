// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/embedlive.h"

#include "archive/embedarchive.h"
#include "base/settingkeys.h"
#include "panels/ask.h"
#include "panels/embedwords.h"
#include "render/shownembed.h"
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

bool EmbedLive::canPlay(const Embed &embed) const
{
    return liveFrameOf(shownEmbed(embed, m_registry)).has_value();
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
    const ShownEmbed shown = shownEmbed(embed, m_registry);
    const std::optional<LiveFrame> frame = liveFrameOf(shown);
    if (!frame || isLive(embed.ref) || !mayShow(shown.embed.ref, *frame)) {
        return;
    }
    const QString what = whatItIs(shown.embed.ref, shown.provider->look().name);
    m_live.append({.entry = shown.entry,
        .frame = *frame,
        .title = tr("%1: %2", "what it is, who it is of").arg(what, nameOf(shown.embed)),
        .page = QUrl(embed.ref.pasted)});
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
