// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/previewslot.h"

#include "session/articlesession.h"

#include <QLabel>
#include <QLoggingCategory>
#include <QPluginLoader>
#include <QStackedLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

Q_LOGGING_CATEGORY(logWindow, "galley.window")

constexpr std::chrono::seconds longestHold{3}; ///< for a preview that never says it was painted

} // namespace

PreviewSlot::PreviewSlot(ArticleSession &session, QString modulesFolder, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_modulesFolder(std::move(modulesFolder))
    , m_stack(new QStackedLayout(this))
    , m_placeholder(new QLabel(tr("The preview is getting ready…"), this))
{
    setObjectName(u"previewSlot"_s);
    m_placeholder->setObjectName(u"previewPlaceholder"_s);
    m_placeholder->setTextFormat(Qt::PlainText);
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setWordWrap(true);
    m_placeholder->setMargin(3 * fontMetrics().height());
    m_placeholder->setAutoFillBackground(true);
    m_placeholder->setBackgroundRole(QPalette::Base);
    m_placeholder->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_placeholder);
}

void PreviewSlot::load()
{
    if (m_loaded) {
        return;
    }
    m_loaded = true;
    QTimer::singleShot(longestHold, this, [this] { setBusy(false); });
    QPluginLoader loader(m_modulesFolder + u"/galley_preview.so"_s);
    auto *factory = qobject_cast<PreviewFactory *>(loader.instance());
    if (!factory) {
        qCWarning(logWindow, "%ls", qUtf16Printable(loader.errorString()));
        m_placeholder->setText(
            tr("The preview cannot be shown, because a part of Galley is missing: %1. "
               "Everything else works.")
                .arg(loader.fileName().isEmpty() ? u"galley_preview"_s : loader.fileName()));
        setBusy(false);
        return;
    }
    adopt(factory->createPreviewPane(this));
}

void PreviewSlot::adopt(PreviewPane *pane)
{
    m_pane = pane;
    m_pane->setListener({
        .linkActivated = [this](const QUrl &url) { emit linkActivated(url); },
        .scrolled = [this](const ViewPlace &place) { emit scrolled(place); },
        .clicked = [this](const PreviewClick &click) { emit clicked(click); },
        .embedAsked = [this](EmbedAct act, const QString &entry) { emit embedAsked(act, entry); },
        .requestsBlocked = [this](int count) { emit requestsBlocked(count); },
        .trouble =
            [this](const QString &sentence) {
                setBusy(false);
                emit trouble(sentence);
            },
        .firstPainted = [this] { setBusy(false); },
    });
    m_pane->setTheme(m_theme);
    m_pane->setZoom(m_zoom);
    m_pane->setLive(m_live);
    m_stack->addWidget(m_pane->widget());
    m_stack->setCurrentWidget(m_pane->widget());
    connect(&m_session, &ArticleSession::pageReset, this, [this] {
        m_isStale = true;
        showAll();
    });
    connect(&m_session, &ArticleSession::pagePatched, this, [this](const PagePatch &patch) {
        if (!m_wanted || m_isStale) {
            m_isStale = true;
            return;
        }
        m_pane->setCaret(m_caret);
        m_pane->patchPage(patch);
    });
    connect(&m_session, &ArticleSession::outputChanged, this, &PreviewSlot::tellCaret);
    connect(&m_session, &ArticleSession::pathChanged, this,
        [this] { m_pane->setFolder(ArticleFolder(m_session.path())); });
    showAll();
}

void PreviewSlot::showAll()
{
    if (!m_pane || !m_wanted || !m_isStale) {
        return;
    }
    m_isStale = false;
    m_pane->setFolder(ArticleFolder(m_session.path()));
    m_pane->showPage(m_session.page());
}

/// The rest of a long article waits meanwhile: it would keep the engine from starting.
void PreviewSlot::setBusy(bool busy)
{
    if (m_busy == busy) {
        return;
    }
    m_busy = busy;
    m_session.setHeld(busy);
    emit busyChanged(busy);
}

void PreviewSlot::setWanted(bool wanted)
{
    m_wanted = wanted;
    setBusy(wanted && (m_busy || !m_loaded));
    setVisible(wanted);
    showAll();
}

void PreviewSlot::setTheme(Theme theme)
{
    m_theme = theme;
    if (m_pane) {
        m_pane->setTheme(theme);
    }
}

void PreviewSlot::setZoom(double factor)
{
    m_zoom = factor;
    if (m_pane) {
        m_pane->setZoom(factor);
    }
}

void PreviewSlot::scrollTo(const ViewPlace &place)
{
    if (m_pane && m_wanted) {
        m_pane->scrollTo(place);
    }
}

void PreviewSlot::setCaret(double line)
{
    m_caret = line;
    tellCaret();
}

// A line of a text that the page does not know yet would be some other line of its own.
void PreviewSlot::tellCaret()
{
    if (m_pane && m_wanted && m_session.isCurrent()) {
        m_pane->setCaret(m_caret);
    }
}

void PreviewSlot::setLive(const QList<LiveEmbed> &live)
{
    m_live = live;
    if (m_pane) {
        m_pane->setLive(live);
    }
}

void PreviewSlot::takeFocus()
{
    if (m_pane) {
        m_pane->widget()->setFocus(Qt::OtherFocusReason);
    }
}

void PreviewSlot::restart()
{
    if (m_pane) {
        m_pane->restart();
    }
}

QString PreviewSlot::placeholder() const
{
    return m_pane ? QString() : m_placeholder->text();
}

} // namespace Galley
