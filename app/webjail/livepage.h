// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webjail/jailpage.h"

#include <QDeadlineTimer>

namespace Galley {

class LiveProfile;

/// Our page with a provider's frame in it, which goes nowhere but where decideLiveRequest() lets
/// it.
class LivePage final : public JailPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LivePage)

public:
    explicit LivePage(LiveProfile *profile, QObject *parent = nullptr);

    /// A person clicked in the page, or pressed a key: it may open one address outside.
    void noteTouch();

signals:
    void frameCame(); ///< there is a document of the provider's to see
    /// The frame wants something shown elsewhere, after a touch. Not judged yet.
    void followed(const QUrl &url);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message,
        int line, const QString &source) override;

private:
    void follow(const QUrl &url);

    LiveProfile *m_profile;
    QDeadlineTimer m_touch{0};
};

} // namespace Galley
