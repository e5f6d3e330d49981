// SPDX-License-Identifier: GPL-3.0-or-later
// How the window comes to its embeds.
#include "editor/articleeditor.h"
#include "editor/embedoffer.h"
#include "session/articlesession.h"
#include "session/embedcapture.h"
#include "window/actions.h"
#include "window/articlefiles.h"
#include "window/embedcommands.h"
#include "window/embedlive.h"
#include "window/embedsdock.h"
#include "window/latefetcher.h"
#include "window/mainwindow.h"
#include "window/previewslot.h"

#include <QUrl>

namespace Galley {

void MainWindow::joinEmbeds()
{
    LateFetcher *late = m_parts.fetcher ? nullptr : new LateFetcher;
    auto *capture = new EmbedCapture(
        late ? static_cast<Fetcher &>(*late) : *m_parts.fetcher, m_parts.workerProgram, this);
    if (late) {
        late->setParent(capture); // which has use for it until its end
    }
    auto *live = new EmbedLive({.window = this,
        .session = *m_session,
        .preview = *m_preview,
        .ask = m_ask,
        .settings = m_settings});
    new EmbedCommands({.window = this,
        .session = *m_session,
        .files = *m_files,
        .editor = *m_editor,
        .capture = *capture,
        .live = *live,
        .offer = *new EmbedOffer(m_editor),
        .dock = *new EmbedsDock(this),
        .preview = *m_preview,
        .actions = *m_actions,
        .messages = *m_messages,
        .ask = m_ask,
        .settings = m_settings,
        .openOutside = [this](const QUrl &url) { openOutside(url); },
        .goToLine = [this](int line) { goToLine(line); }});
}

} // namespace Galley
