// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <QVariant>
#include <QWebEnginePage>
#include <QWebEngineScript>

#include <memory>
#include <optional>

namespace Galley {

/// What a script in the page answers; nothing when the page does not answer within 5 s, as one
/// whose process was killed.
inline QVariant answerOf(
    QWebEnginePage &page, const QString &script, quint32 world = QWebEngineScript::ApplicationWorld)
{
    // Shared: an answer may still come when nobody waits for it any more.
    const auto answer = std::make_shared<std::optional<QVariant>>();
    page.runJavaScript(script, world, [answer](const QVariant &value) { *answer = value; });
    (void)QTest::qWaitFor([&answer] { return answer->has_value(); }, 5'000);
    return answer->value_or(QVariant());
}

} // namespace Galley
