// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/trial.h"

#include <sys/prctl.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>

namespace Galley {

namespace {

[[noreturn]] void workAndEnd(
    const std::function<bool()> &work, std::chrono::milliseconds patience, pid_t owner)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != owner)
        _exit(EXIT_FAILURE);
    std::signal(SIGPROF, SIG_DFL);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(patience);
    const std::chrono::microseconds rest = patience - seconds;
    const itimerval timer{{}, {time_t(seconds.count()), suseconds_t(rest.count())}};
    setitimer(ITIMER_PROF, &timer, nullptr);
    _exit(work() ? EXIT_SUCCESS : EXIT_FAILURE);
}

} // namespace

bool endsWell(const std::function<bool()> &work, std::chrono::milliseconds patience)
{
    const pid_t owner = getpid();
    const pid_t copy = fork();
    if (copy < 0)
        return true;
    if (copy == 0)
        workAndEnd(work, patience, owner);
    int status = 0;
    while (waitpid(copy, &status, 0) < 0) {
        if (errno != EINTR)
            return false;
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == EXIT_SUCCESS;
}

} // namespace Galley
