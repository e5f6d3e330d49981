// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/previewpane.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

namespace Galley {

/// What patch.js sees of us, over a channel that only its world has: signals go to the page, slots
/// are called from it.
class PreviewBridge final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewBridge)

public:
    explicit PreviewBridge(QObject *parent);

signals:
    // To the page.
    void told(const QJsonObject &message); ///< see patchjson.h
    void themed(const QString &theme);

    // From the page.
    void becameReady();
    void wasPainted();
    void wasTaken();
    void wasScrolled(const Galley::ViewPlace &place);
    void wasClicked(const Galley::PreviewClick &click);
    void wasFollowed(const QString &address);
    void wasBlocked(const QString &address);
    void wasAsked(Galley::EmbedAct act, const QString &entry);
    void wasPlaced(const QJsonArray &places); ///< see LiveViews::place()

public slots:
    void ready() { emit becameReady(); }
    void painted() { emit wasPainted(); }
    void taken()
    {
        emit wasTaken();
    } ///< a piece of the page, and painted what was to be seen of it
    void scrolled(double line, double share) { emit wasScrolled({line, share}); }
    void clicked(int line, int lineCount, const QString &before, const QString &after, double share)
    {
        emit wasClicked({line, lineCount, before, after, share});
    }
    void followed(const QString &address) { emit wasFollowed(address); }
    void blocked(const QString &address) { emit wasBlocked(address); }
    void asked(const QString &act, const QString &entry); ///< another word is nothing
    void placed(const QJsonArray &places) { emit wasPlaced(places); }
};

} // namespace Galley
