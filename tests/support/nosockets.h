// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstddef>

namespace Galley {

/// Puts the process that calls it, and all that it starts, under a filter of system calls.
inline void obey(sock_filter *rules, unsigned short count)
{
    sock_fprog program{count, rules};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0
        || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
        _exit(97);
}

/// From now on the process that calls it, and all that it starts, dies when it opens a socket of
/// the internet. Safe between fork and exec.
inline void dieOfSockets()
{
    constexpr auto number = offsetof(seccomp_data, nr);
    constexpr auto family = offsetof(seccomp_data, args);
    sock_filter rules[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, number),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 4),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, family),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET, 1, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET6, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    obey(rules, sizeof rules / sizeof *rules);
}

/// The same for what holds a web engine. That one asks the kernel about this computer's own network
/// interfaces, by plain datagram sockets of the internet that it never connects: those it may have.
/// Any other socket of the internet is the end, and so is every connection, and everything sent, to
/// an address as long as those of the internet are.
inline void dieOfConnections()
{
    constexpr unsigned number = offsetof(seccomp_data, nr);
    constexpr unsigned first = offsetof(seccomp_data, args);
    constexpr unsigned next = sizeof(__u64);
    sock_filter rules[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, number),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_connect, 7, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_sendto, 8, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 11),
        // A socket: its family, and its type.
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, first),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET, 1, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET6, 0, 8),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, first + next),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SOCK_DGRAM, 6, 5),
        // A connection, or something sent: how long the address is.
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, first + 2 * next),
        BPF_JUMP(BPF_JMP | BPF_JA, 1, 0, 0),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, first + 5 * next),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, sizeof(sockaddr_in), 1, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, sizeof(sockaddr_in6), 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    obey(rules, sizeof rules / sizeof *rules);
}

} // namespace Galley
