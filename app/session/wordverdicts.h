// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace Galley {

enum class Verdict { Unknown, Good, Bad };

/// What is known of words, by wordKey(): the highlighter reads it, the speller fills it. A verdict
/// does not age when the text moves.
class WordVerdicts final
{
public:
    [[nodiscard]] Verdict of(const QString &key) const { return m_verdicts.value(key); }
    void set(const QString &key, Verdict verdict) { m_verdicts.insert(key, verdict); }
    void clear() { m_verdicts.clear(); }

private:
    QHash<QString, Verdict> m_verdicts;
};

} // namespace Galley
