// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelling/dictionary.h"
#include "worker/workermain.h"

namespace Galley {

/// The spelling worker: one dictionary, words in, verdicts out; suggestions only after all
/// verdicts.
class SpellingService final : public WorkerService
{
public:
    void take(const Message &message) override;
    [[nodiscard]] QList<Message> work() override;

private:
    [[nodiscard]] Message load(const Message &message);
    [[nodiscard]] Message check(const Message &message) const;
    [[nodiscard]] Message suggest(const Message &message) const;

    std::unique_ptr<Dictionary> m_dictionary;
    QList<Message> m_waiting;
};

} // namespace Galley
