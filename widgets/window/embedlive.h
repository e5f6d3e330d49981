// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embedprovider.h"
#include "panels/previewpane.h"

#include <QBasicTimer>
#include <QHash>
#include <QObject>

class QWidget;

namespace Galley {

class ArticleSession;
class Ask;
class PreviewSlot;
class Settings;

/// Which embeds are shown as their providers show them. Nothing becomes so but by a person's click
/// and consent, for that embed or for its provider; it ends when the person says so, the embed
/// leaves the text, or another article comes.
class EmbedLive final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmbedLive)

public:
    struct Parts
    {
        QWidget *window;
        ArticleSession &session;
        PreviewSlot &preview;
        Ask &ask;
        Settings &settings;
    };
    explicit EmbedLive(const Parts &parts);

    /// Whether the provider has something that can stand in Galley.
    [[nodiscard]] bool canPlay(const Embed &embed) const;
    [[nodiscard]] bool isLive(const EmbedRef &ref) const;
    [[nodiscard]] bool hasLive() const { return !m_live.isEmpty(); }
    void play(const Embed &embed); ///< asks for consent where it was not given for good
    void stop(const EmbedRef &ref);
    void stopAll();

signals:
    void changed();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] bool mayShow(const EmbedRef &ref, const LiveFrame &frame);
    void dropThoseThatLeft();
    void show();

    Parts m_parts;
    ProviderRegistry m_registry;
    QList<LiveEmbed> m_live; ///< in the order in which they were asked for
    QBasicTimer m_rest;
};

} // namespace Galley
