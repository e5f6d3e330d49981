// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked in the panel, on a card and at a line.
#include "archive/embedarchive.h"
#include "base/settingkeys.h"
#include "editor/articleeditor.h"
#include "editor/embedoffer.h"
#include "panels/embedwords.h"
#include "session/articlesession.h"
#include "window/embedcommands.h"
#include "window/embedlive.h"

#include <QTextBlock>

#include <algorithm>

namespace Galley {

void EmbedCommands::doTask(EmbedTask task, const EmbedRow &row)
{
    const Embed &embed = row.embed;
    switch (task) {
    case EmbedTask::GoTo:
        m_parts.goToLine(row.line);
        break;
    case EmbedTask::Fetch:
        run({embed.ref}, Capture::Purpose::Fetch);
        break;
    case EmbedTask::Check:
        run({embed.ref}, Capture::Purpose::Check);
        break;
    case EmbedTask::Note:
        note(embed);
        break;
    case EmbedTask::Live:
        play(embed);
        break;
    case EmbedTask::Card:
        m_parts.live.stop(embed.ref);
        break;
    case EmbedTask::Link:
        // The text may have moved on since the panel was filled.
        if (m_parts.editor.embedAt(row.line) == embed.ref.pasted) {
            m_parts.editor.turnIntoLink(row.line);
        }
        break;
    case EmbedTask::Browser:
        m_parts.openOutside(QUrl(embed.ref.pasted));
        break;
    case EmbedTask::Forget:
        forget(embed);
        break;
    }
}

void EmbedCommands::actOnCard(EmbedAct act, const QString &entry)
{
    const QList<EmbedOnPage> embeds = embedsOf(m_parts.session.page());
    const auto onPage
        = std::find_if(embeds.begin(), embeds.end(), [&entry](const EmbedOnPage &one) {
              return EmbedArchive::entryName(one.embed.ref.url) == entry;
          });
    if (onPage == embeds.end()) {
        return;
    }
    const Embed embed = onPage->embed;
    switch (act) {
    case EmbedAct::Fetch:
        run({embed.ref}, Capture::Purpose::Fetch);
        break;
    case EmbedAct::Note:
        note(embed);
        break;
    case EmbedAct::Play:
        play(embed);
        break;
    case EmbedAct::Stop:
        m_parts.live.stop(embed.ref);
        break;
    }
}

void EmbedCommands::offerFor(const QTextCursor &line, AddressOrigin origin)
{
    const std::optional<EmbedRef> ref
        = m_registry.match(m_parts.editor.embedAt(line.blockNumber()));
    if (!ref || isKept(known(*ref))) {
        return;
    }
    if (origin == AddressOrigin::Pasted && m_parts.settings.get(Keys::fetchPasted)) {
        run({*ref}, Capture::Purpose::Fetch);
    } else {
        m_parts.offer.offer(line, whatItIs(*ref, m_registry.look(ref->provider).name));
    }
}

void EmbedCommands::offerHere()
{
    if (!m_parts.offer.isOffered()) {
        const std::optional<Embed> embed = here();
        if (!embed) {
            return;
        }
        m_parts.offer.offer(QTextCursor(m_parts.editor.textCursor().block()),
            whatItIs(embed->ref, m_registry.look(embed->ref.provider).name));
    }
    m_parts.offer.takeFocus();
}

} // namespace Galley
