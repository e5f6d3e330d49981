// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/capture.h"

#include <QCoreApplication>
#include <QStringList>

namespace Galley {

/// Sums up what came of asking about one or many embeds, as one sentence.
class EmbedReport final
{
    Q_DECLARE_TR_FUNCTIONS(Galley::EmbedReport)

public:
    void begin(Capture::Purpose purpose);
    /// `state` is Unreachable when nobody answered, whatever is kept. `trouble` is what the writer
    /// should know of it, as a sentence; empty when all went well.
    void add(EmbedState state, const QString &trouble);
    [[nodiscard]] Capture::Purpose purpose() const { return m_purpose; }
    [[nodiscard]] bool isEmpty() const { return m_good + m_bad == 0; }
    [[nodiscard]] bool hasTrouble() const { return !m_troubles.isEmpty(); }
    /// Empty for one that was simply fetched: its card says it.
    [[nodiscard]] QString sentence() const;

private:
    [[nodiscard]] QString troubles() const;
    [[nodiscard]] QString fetchedSentence() const;
    [[nodiscard]] QString checkedSentence() const;

    Capture::Purpose m_purpose = Capture::Purpose::Fetch;
    int m_good = 0;
    int m_bad = 0;
    int m_unreached = 0; ///< of the bad ones
    int m_edited = 0;
    int m_gone = 0; ///< or restricted
    QStringList m_troubles; ///< each once
};

} // namespace Galley
