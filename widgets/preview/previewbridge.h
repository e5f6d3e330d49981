// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    void patched(const QJsonObject &patch);
    void themed(const QString &theme);
    void scrollAsked(double line);
    void lineAsked(int line);

    // From the page.
    void becameReady();
    void wasPainted();
    void wasScrolled(double line);
    void wasClicked(int line);
    void wasFollowed(const QString &address);
    void wasBlocked(const QString &address);

public slots:
    void ready() { emit becameReady(); }
    void painted() { emit wasPainted(); }
    void scrolled(double line) { emit wasScrolled(line); }
    void clicked(int line) { emit wasClicked(line); }
    void followed(const QString &address) { emit wasFollowed(address); }
    void blocked(const QString &address) { emit wasBlocked(address); }
};

} // namespace Galley
