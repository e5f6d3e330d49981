// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/embedspanel.h"
#include "panels/previewpane.h"
#include "session/embedcapture.h"
#include "window/embedreport.h"

#include <QObject>
#include <QTimer>

class QMainWindow;
class QTextCursor;

namespace Galley {

class Actions;
class ArticleEditor;
class ArticleFiles;
class ArticleSession;
class Ask;
class EmbedLive;
class EmbedOffer;
class EmbedsDock;
class MessageBar;
class PreviewSlot;
class Settings;
enum class AddressOrigin;

/// What a person does with embeds: joins cards, panel, offer and menus with the asking and the
/// archive, and says what came of it. Nothing is asked of a network but by a person's act, or what
/// was pasted where the settings say so.
class EmbedCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmbedCommands)

public:
    struct Parts
    {
        QMainWindow *window; ///< becomes the parent
        ArticleSession &session;
        ArticleFiles &files;
        ArticleEditor &editor;
        EmbedCapture &capture;
        EmbedLive &live;
        EmbedOffer &offer;
        EmbedsDock &dock;
        PreviewSlot &preview;
        const Actions &actions;
        MessageBar &messages;
        Ask &ask;
        Settings &settings;
        std::function<void(const QUrl &)> openOutside;
        std::function<void(int line)> goToLine; ///< from 0
    };
    explicit EmbedCommands(const Parts &parts);

private:
    void joinActions();
    void joinCapture();
    void joinArticle();
    void joinPanel();

    void run(const QList<EmbedRef> &refs, Capture::Purpose purpose);
    void runAll(Capture::Purpose purpose);
    void note(const Embed &embed);
    void forget(const Embed &embed);
    void play(const Embed &embed);
    void turnLine(); ///< the caret's, into a link or back
    void doTask(EmbedTask task, const EmbedRow &row);
    void actOnCard(EmbedAct act, const QString &entry);
    void offerFor(const QTextCursor &line, AddressOrigin origin);
    void offerHere();

    [[nodiscard]] bool canKeep(const std::function<void()> &then);
    void tellKeepingOnce();
    void tellProgress(int done, int total);
    void tellOutcome();
    void say(const QString &sentence); ///< trouble; empty: there is none any more
    void hint(const QString &sentence) const; ///< for a moment
    void carry(const QString &from, const QString &to);
    void showTasks();

    /// The embed of the caret's line, with what is kept of it; none: says so.
    [[nodiscard]] std::optional<Embed> here();
    [[nodiscard]] Embed known(const EmbedRef &ref) const;
    [[nodiscard]] QList<EmbedRow> rows() const;

    Parts m_parts;
    ProviderRegistry m_registry;
    EmbedReport m_report;
    QTimer m_patience; ///< until it is worth saying that something is asked
    int m_done = 0; ///< of those asked about since nothing was
    int m_total = 0;
};

} // namespace Galley
