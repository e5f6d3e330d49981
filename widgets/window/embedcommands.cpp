// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/embedcommands.h"

#include "editor/articleeditor.h"
#include "editor/embedoffer.h"
#include "panels/ask.h"
#include "panels/embednotesdialog.h"
#include "panels/embedsettingsdialog.h"
#include "panels/embedwords.h"
#include "panels/messagebar.h"
#include "session/articlesession.h"
#include "window/actions.h"
#include "window/articlefiles.h"
#include "window/embedlive.h"
#include "window/embedsdock.h"
#include "window/previewslot.h"

#include <QMainWindow>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

const auto topic = u"embeds"_s;
const auto progressTopic = u"embeds-progress"_s;
constexpr std::chrono::milliseconds patience{600};

} // namespace

EmbedCommands::EmbedCommands(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    m_patience.setSingleShot(true);
    joinActions();
    joinCapture();
    joinArticle();
    joinPanel();
    connect(&m_parts.preview, &PreviewSlot::embedAsked, this, &EmbedCommands::actOnCard);
    connect(&m_parts.editor, &ArticleEditor::addressSettled, this, &EmbedCommands::offerFor);
    connect(&m_parts.offer, &EmbedOffer::fetchAsked, this, [this](const QString &address) {
        if (const std::optional<EmbedRef> ref = m_registry.match(address)) {
            run({*ref}, Capture::Purpose::Fetch);
        }
    });
    connect(&m_parts.live, &EmbedLive::changed, this, &EmbedCommands::showTasks);
    showTasks();
}

void EmbedCommands::joinActions()
{
    const auto join = [this](Act act, auto work) {
        connect(m_parts.actions[act], &QAction::triggered, this, work);
    };
    join(Act::EmbedOffer, [this] { offerHere(); });
    join(Act::EmbedFetch, [this] {
        if (const std::optional<Embed> embed = here()) {
            run({embed->ref}, Capture::Purpose::Fetch);
        }
    });
    join(Act::EmbedFetchAll, [this] { runAll(Capture::Purpose::Fetch); });
    join(Act::EmbedCheckAll, [this] { runAll(Capture::Purpose::Check); });
    join(Act::EmbedNote, [this] {
        if (const std::optional<Embed> embed = here()) {
            note(*embed);
        }
    });
    join(Act::EmbedTurn, [this] { turnLine(); });
    join(Act::EmbedLive, [this] {
        if (const std::optional<Embed> embed = here()) {
            m_parts.live.isLive(embed->ref) ? m_parts.live.stop(embed->ref) : play(*embed);
        }
    });
    join(Act::EmbedStopLive, [this] { m_parts.live.stopAll(); });
    join(Act::EmbedSettings,
        [this] { (new EmbedSettingsDialog(m_parts.settings, m_parts.window))->open(); });
    join(Act::EmbedsPanel, [this](bool shown) {
        m_parts.dock.setVisible(shown);
        if (shown) {
            m_parts.dock.panel().takeFocus();
        }
    });
    connect(&m_parts.dock, &EmbedsDock::shownChanged, m_parts.actions[Act::EmbedsPanel],
        &QAction::setChecked);
}

void EmbedCommands::joinCapture()
{
    EmbedCapture &capture = m_parts.capture;
    connect(&m_patience, &QTimer::timeout, this, [this] { tellProgress(m_done, m_total); });
    connect(&capture, &EmbedCapture::progressed, this, &EmbedCommands::tellProgress);
    connect(&capture, &EmbedCapture::finished, this, [this](const EmbedCapture::Outcome &outcome) {
        m_report.add(
            outcome.isReached ? outcome.embed.state : EmbedState::Unreachable, outcome.trouble);
        const bool isFetched = outcome.isReached && isKept(outcome.embed);
        if (isFetched && m_report.purpose() == Capture::Purpose::Fetch) {
            tellKeepingOnce();
        }
        QMetaObject::invokeMethod(this, &EmbedCommands::tellOutcome, Qt::QueuedConnection);
    });
    connect(&capture, &EmbedCapture::keptChanged, this, [this] {
        m_parts.session.lookAtEmbeds();
        m_parts.dock.refreshSoon();
    });
}

void EmbedCommands::joinArticle()
{
    ArticleSession &session = m_parts.session;
    const auto setFolder
        = [this] { m_parts.capture.setFolder(ArticleFolder(m_parts.session.path())); };
    connect(&session, &ArticleSession::opened, this, [this, setFolder] {
        m_parts.messages.clear(topic);
        m_parts.messages.clear(progressTopic);
        m_parts.offer.dismiss();
        setFolder();
    });
    connect(&session, &ArticleSession::pathChanged, this, [this, setFolder] {
        m_parts.messages.clear(topic); // which may ask to save the article first
        setFolder();
    });
    connect(&session, &ArticleSession::outputChanged, &m_parts.dock, &EmbedsDock::refreshSoon);
    connect(&m_parts.files, &ArticleFiles::savedAs, this, &EmbedCommands::carry);
    connect(&m_parts.files, &ArticleFiles::saved, this,
        [this] { carry(m_parts.session.path(), m_parts.session.path()); });
    setFolder();
}

void EmbedCommands::joinPanel()
{
    EmbedsPanel &panel = m_parts.dock.panel();
    m_parts.dock.setSource([this] { return rows(); });
    connect(&panel, &EmbedsPanel::taskAsked, this, &EmbedCommands::doTask);
    connect(&panel, &EmbedsPanel::fetchAllAsked, this, [this] { runAll(Capture::Purpose::Fetch); });
    connect(&panel, &EmbedsPanel::checkAllAsked, this, [this] { runAll(Capture::Purpose::Check); });
    connect(&panel, &EmbedsPanel::cancelAsked, &m_parts.capture, &EmbedCapture::cancel);
    connect(&panel, &EmbedsPanel::cancelAsked, this, &EmbedCommands::tellOutcome);
}

QList<EmbedRow> EmbedCommands::rows() const
{
    QList<EmbedRow> rows;
    const QList<EmbedOnPage> embeds = embedsOf(m_parts.session.page());
    for (const EmbedOnPage &onPage : embeds) {
        rows.append({.line = onPage.line,
            .embed = onPage.embed,
            .isLive = m_parts.live.isLive(onPage.embed.ref),
            .isAsked = m_parts.capture.isAsking(onPage.embed.ref.url),
            .canBeLive = m_parts.live.canPlay(onPage.embed)});
    }
    return rows;
}

Embed EmbedCommands::known(const EmbedRef &ref) const
{
    const QList<EmbedOnPage> embeds = embedsOf(m_parts.session.page());
    const auto onPage = std::find_if(embeds.begin(), embeds.end(),
        [&ref](const EmbedOnPage &one) { return one.embed.ref.url == ref.url; });
    return onPage == embeds.end() ? fromUrl(ref) : onPage->embed;
}

std::optional<Embed> EmbedCommands::here()
{
    const QString address = m_parts.editor.embedAt(m_parts.editor.textCursor().blockNumber());
    const std::optional<EmbedRef> ref
        = address.isEmpty() ? std::nullopt : m_registry.match(address);
    if (!ref) {
        hint(tr("The caret’s line is no embed: an address alone on its line is one."));
        return {};
    }
    return known(*ref);
}

void EmbedCommands::run(const QList<EmbedRef> &refs, Capture::Purpose purpose)
{
    if (!canKeep([this, refs, purpose] { run(refs, purpose); })) {
        return;
    }
    if (!m_parts.capture.isBusy()) {
        m_report.begin(purpose);
        m_parts.messages.clear(topic);
        m_done = 0;
        m_total = 0;
    }
    m_total += int(refs.size());
    m_parts.capture.ask(refs, purpose);
    if (m_parts.capture.isBusy()) {
        m_patience.start(patience);
        m_parts.dock.refreshSoon();
    } else if (m_report.isEmpty()) {
        say(tr("There is nobody to ask: the address says all that there is to know."));
    }
}

void EmbedCommands::runAll(Capture::Purpose purpose)
{
    QList<EmbedRef> refs;
    const QList<EmbedOnPage> embeds = embedsOf(m_parts.session.page());
    for (const EmbedOnPage &onPage : embeds) {
        const bool isDue = purpose == Capture::Purpose::Check
            ? isKept(onPage.embed)
            : !isKept(onPage.embed) && !isToldByUrl(onPage.embed.ref);
        if (isDue) {
            refs.append(onPage.embed.ref);
        }
    }
    if (refs.isEmpty()) {
        hint(purpose == Capture::Purpose::Fetch
                ? tr("There is no embed that is not kept yet.")
                : tr("No embed is kept yet, so there is none to check."));
        return;
    }
    run(refs, purpose);
}

void EmbedCommands::note(const Embed &embed)
{
    if (!canKeep([this, embed] { note(embed); })) {
        return;
    }
    auto *dialog = new EmbedNotesDialog(
        embed, m_registry.look(embed.ref.provider).name, m_parts.ask,
        [this](const QByteArray &original, QObject *receiver,
            const std::function<void(const Result<CapturedPicture> &)> &callback) {
            m_parts.capture.makePicture(original, receiver, callback);
        },
        m_parts.window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ref = embed.ref] {
        const Result<Embed> kept = m_parts.capture.note(ref, dialog->notes());
        say(kept ? QString() : kept.error().message);
    });
    dialog->open();
}

void EmbedCommands::forget(const Embed &embed)
{
    const bool mayForget = m_parts.ask.agrees(m_parts.window,
        tr("Forget what is kept of “%1”? If it is gone at the source, it cannot be fetched again.")
            .arg(nameOf(embed)),
        tr("Forget"), Ask::OnEnter::Cancel);
    if (mayForget) {
        const Result<void> forgotten = m_parts.capture.forget(embed.ref);
        say(forgotten ? QString() : forgotten.error().message);
    }
}

void EmbedCommands::play(const Embed &embed)
{
    if (!m_parts.live.canPlay(embed)) {
        m_parts.messages.say(topic, MessageBar::Kind::Note,
            tr("%1 has nothing that can be shown here. Its page can be opened in a browser.")
                .arg(m_registry.look(embed.ref.provider).name),
            {{tr("Open in browser"), [this, url = QUrl(embed.ref.pasted)] {
                  m_parts.messages.clear(topic);
                  m_parts.openOutside(url);
              }}});
        return;
    }
    if (!m_parts.preview.isWanted()) {
        m_parts.actions[Act::Preview]->trigger();
    }
    m_parts.live.play(embed);
}

void EmbedCommands::turnLine()
{
    const int line = m_parts.editor.textCursor().blockNumber();
    if (!m_parts.editor.plainLinkAt(line).isEmpty()) {
        m_parts.editor.turnIntoEmbed(line);
    } else if (!m_parts.editor.embedAt(line).isEmpty()) {
        m_parts.editor.turnIntoLink(line);
    } else {
        hint(tr("The caret’s line holds more, or less, than an address."));
    }
}

} // namespace Galley
