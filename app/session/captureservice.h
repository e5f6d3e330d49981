// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/workermain.h"

namespace Galley {

/// The capture worker: what other people wrote comes in, clean fields and pixels go out.
class CaptureService final : public WorkerService
{
public:
    void take(const Message &message) override { m_waiting.append(message); }
    [[nodiscard]] QList<Message> work() override;

private:
    QList<Message> m_waiting;
};

} // namespace Galley
