// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/wordjudge.h"

namespace Galley {

class MessageBar;
class Speller;

/// The session's speller as the editor wants it. What cannot be kept is said in the message bar.
class SpellerJudge final : public WordJudge
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpellerJudge)

public:
    SpellerJudge(Speller &speller, MessageBar &messages, QObject *parent);

    [[nodiscard]] Verdict verdict(const QString &key) override;
    void suggest(const QString &word, QObject *receiver,
        const std::function<void(const QStringList &suggestions)> &callback) override;
    void ignore(const QString &word) override;
    void addToPersonal(const QString &word) override;

private:
    Speller &m_speller;
    MessageBar &m_messages;
};

} // namespace Galley
