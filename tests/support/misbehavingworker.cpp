// SPDX-License-Identifier: GPL-3.0-or-later
// A worker that does what its argument says: what a worker's owner must survive.
#include "worker/workermain.h"

#include <QCoreApplication>

#include <unistd.h>

#include <cstdlib>

using namespace Galley;

namespace {

enum Kind : quint16 { Echo = 1, Count = 2, Hang = 3, Die = 4, Flood = 5, Garbage = 6, Grow = 7 };

class Service final : public WorkerService
{
public:
    void take(const Message &message) override { m_waiting.append(message); }

    QList<Message> work() override
    {
        QList<Message> answers;
        for (const Message &message : std::exchange(m_waiting, {})) {
            ++m_taken;
            switch (message.kind) {
            case Echo:
                answers.append(message);
                break;
            case Hang:
                for (;;)
                    pause();
            case Die:
                std::abort();
            case Flood:
                answers.append(Message{Echo, QByteArray(8 * 1024 * 1024, 'x')});
                break;
            case Garbage:
                if (write(STDOUT_FILENO, "this is no frame of ours", 24) < 0)
                    std::abort();
                break;
            case Grow:
                for (;;)
                    m_blocks.append(QByteArray(16 * 1024 * 1024, 'x'));
            default:
                break;
            }
        }
        if (answers.isEmpty())
            answers.append(Message{Count, QByteArray::number(m_taken)});
        return answers;
    }

private:
    QList<Message> m_waiting;
    QList<QByteArray> m_blocks;
    int m_taken = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Service service;
    return runWorker(service);
}
