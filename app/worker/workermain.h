// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/message.h"

#include <functional>

namespace Galley {

/// What a worker process does with its messages. Plain and synchronous: it may be killed at any
/// time.
class WorkerService
{
public:
    virtual ~WorkerService() = default;
    virtual void take(const Message &message) = 0; ///< cheap: notes what is wanted
    /// Does what the messages taken so far ask for, at once: newest wins by construction.
    [[nodiscard]] virtual QList<Message> work() = 0;
    /// Where messages go that cannot wait for the end of work().
    void setOutlet(std::function<void(const Message &)> outlet) { m_outlet = std::move(outlet); }

protected:
    void tell(const Message &message) const
    {
        if (m_outlet)
            m_outlet(message);
    }

private:
    std::function<void(const Message &)> m_outlet;
};

/// Memory that a worker may take for its data, in bytes.
inline constexpr qint64 workerMemory = 512LL * 1024 * 1024;

/// Serves messages from standard input to standard output until the pipe closes. Reads all that is
/// waiting before it works. Limits the process's memory, and ends with its parent.
/// Returns the process's exit code.
[[nodiscard]] int runWorker(WorkerService &service);

} // namespace Galley
