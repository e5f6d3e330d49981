// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webjail/jailprofile.h"

#include <QUrl>
#include <QWebEnginePage>

namespace Galley {

/// A page that loads what its profile's source has at the page's address and never goes anywhere
/// else: no navigation, no windows, no dialogues, no permissions.
class JailPage : public QWebEnginePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JailPage)

public:
    explicit JailPage(JailProfile *profile, QObject *parent = nullptr);

    /// Loads the page, again too; opened() tells.
    void open();

signals:
    void opened(bool ok); ///< once for each open(), whatever else the page tried
    /// The engine put something else in the page's place without asking.
    void left();

protected:
    /// One that stands at another address than the article's.
    JailPage(QUrl address, JailProfile *profile, QObject *parent);
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(
        FileSelectionMode mode, const QStringList &oldFiles, const QStringList &types) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &message, const QString &fallback,
        QString *answer) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message,
        int line, const QString &source) override;

private:
    void denyPermissions();

    QUrl m_address;
    bool m_isOpening = false;
};

} // namespace Galley
