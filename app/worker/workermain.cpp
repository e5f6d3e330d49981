// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workermain.h"

#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>

namespace Galley {

namespace {

void limitProcess()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    const rlimit memory{rlim_t(workerMemory), rlim_t(workerMemory)};
    setrlimit(RLIMIT_DATA, &memory);
#endif
}

/// Appends what can be read now; false at the end of the stream.
bool readSome(MessageReader &reader)
{
    QByteArray bytes(64 * 1024, Qt::Uninitialized);
    ssize_t count = 0;
    do {
        count = read(STDIN_FILENO, bytes.data(), size_t(bytes.size()));
    } while (count < 0 && errno == EINTR);
    if (count <= 0)
        return false;
    bytes.truncate(count);
    reader.add(bytes);
    return true;
}

bool isInputWaiting()
{
    pollfd input{STDIN_FILENO, POLLIN, 0};
    return poll(&input, 1, 0) > 0;
}

bool writeAll(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count
            = write(STDOUT_FILENO, bytes.constData() + done, size_t(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        done += count;
    }
    return true;
}

bool writeMessage(const Message &message)
{
    return writeAll(frameHead(message)) && writeAll(message.payload);
}

/// Waits for input and takes all there is; false at its end.
bool readWaiting(MessageReader &reader)
{
    do {
        if (!readSome(reader))
            return false;
    } while (isInputWaiting());
    return true;
}

} // namespace

int runWorker(WorkerService &service)
{
    limitProcess();
    std::signal(SIGPIPE, SIG_IGN);
    service.setOutlet([](const Message &message) { (void)writeMessage(message); });
    MessageReader reader;
    while (readWaiting(reader)) {
        const QList<Message> messages = reader.take();
        if (reader.isBroken())
            return 1;
        for (const Message &message : messages)
            service.take(message);
        if (messages.isEmpty())
            continue;
        const QList<Message> answers = service.work();
        if (!std::all_of(answers.begin(), answers.end(), writeMessage))
            return 0;
    }
    return 0;
}

} // namespace Galley
