// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webjail/jailprofile.h"

#include <QWebEngineUrlSchemeHandler>

namespace Galley {

/// Answers for the page's scheme: the page to whoever loads it, the rest of its origin only to the
/// page.
class ContentScheme final : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentScheme)

public:
    ContentScheme(QUrl page, ContentSource source, QObject *parent);
    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    [[nodiscard]] bool mayAsk(const QWebEngineUrlRequestJob &job) const;

    QUrl m_page;
    ContentSource m_source;
};

} // namespace Galley
