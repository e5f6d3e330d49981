// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to the person about embeds, and what is done when the article is saved.
#include "base/settingkeys.h"
#include "editor/articleeditor.h"
#include "markdown/loneurl.h"
#include "panels/embedwords.h"
#include "panels/messagebar.h"
#include "session/articlesession.h"
#include "window/actions.h"
#include "window/articlefiles.h"
#include "window/embedcommands.h"
#include "window/embedlive.h"
#include "window/embedsdock.h"

#include <QMainWindow>
#include <QStatusBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

const auto topic = u"embeds"_s;
const auto keepingTopic = u"keeping"_s;
const auto progressTopic = u"embeds-progress"_s;

QList<EmbedRef> refsIn(const QTextDocument &text, const ProviderRegistry &registry)
{
    QList<EmbedRef> refs;
    for (QTextBlock line = text.begin(); line.isValid(); line = line.next()) {
        const QString address = loneUrl(line.text()).toString();
        if (const auto ref = address.isEmpty() ? std::nullopt : registry.match(address)) {
            refs.append(*ref);
        }
    }
    return refs;
}

} // namespace

bool EmbedCommands::canKeep(const std::function<void()> &then)
{
    if (m_parts.capture.canKeep()) {
        return true;
    }
    m_parts.messages.say(topic, MessageBar::Kind::Note,
        tr("Save the article first: what is fetched is kept beside it."),
        {{tr("Save…"), [this, then] {
              if (m_parts.files.save() && m_parts.capture.canKeep()) {
                  m_parts.messages.clear(topic);
                  then();
              }
          }}});
    return false;
}

void EmbedCommands::tellKeepingOnce()
{
    if (!m_parts.settings.get(Keys::keepingTold)) {
        m_parts.settings.set(Keys::keepingTold, true);
        m_parts.messages.say(keepingTopic, MessageBar::Kind::Note, keepingText());
    }
}

void EmbedCommands::tellProgress(int done, int total)
{
    const bool isBusy = m_parts.capture.isBusy();
    m_parts.dock.panel().showProgress(done, isBusy ? total : 0);
    m_parts.dock.refreshSoon();
    m_done = done;
    m_total = total;
    if (!isBusy) {
        QMetaObject::invokeMethod(this, &EmbedCommands::tellOutcome, Qt::QueuedConnection);
        return;
    }
    // A new sentence is read aloud: one for each answer would be too many.
    if (m_parts.dock.isVisible() || m_patience.isActive()) {
        return;
    }
    m_parts.messages.say(progressTopic, MessageBar::Kind::Note,
        total == 1 ? tr("Asking about 1 embed…") : tr("Asking about %Ln embeds…", nullptr, total),
        {{tr("Cancel"), [this] {
              m_parts.capture.cancel();
              tellOutcome();
          }}});
}

void EmbedCommands::tellOutcome()
{
    if (m_parts.capture.isBusy()) {
        return;
    }
    m_patience.stop();
    m_parts.dock.panel().showProgress(0, 0);
    m_parts.dock.refreshSoon();
    m_parts.messages.clear(progressTopic);
    const QString sentence = m_report.sentence();
    if (m_report.hasTrouble()) {
        say(sentence);
    } else if (!sentence.isEmpty()) {
        hint(sentence);
    }
    m_report = EmbedReport();
}

void EmbedCommands::say(const QString &sentence)
{
    m_parts.messages.say(topic, MessageBar::Kind::Trouble, sentence);
}

void EmbedCommands::hint(const QString &sentence) const
{
    constexpr int time = 6000; // ms
    m_parts.window->statusBar()->showMessage(sentence, time);
}

// From the article's own path to itself: an article that was renamed outside finds what it left
// behind.
void EmbedCommands::carry(const QString &from, const QString &to)
{
    const QList<EmbedRef> refs = refsIn(*m_parts.editor.document(), m_registry);
    if (from.isEmpty() || refs.isEmpty()) {
        return;
    }
    const Result<void> carried = EmbedKeeper(ArticleFolder(to)).takeOver(ArticleFolder(from), refs);
    if (carried) {
        m_parts.session.lookAtEmbeds();
    } else {
        say(tr("The article is saved, but what is kept of its embeds did not come along: %1")
                .arg(carried.error().message));
    }
}

void EmbedCommands::showTasks()
{
    m_parts.actions[Act::EmbedStopLive]->setEnabled(m_parts.live.hasLive());
    m_parts.dock.refreshSoon();
}

} // namespace Galley
