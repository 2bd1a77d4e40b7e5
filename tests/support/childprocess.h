// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

namespace streife {

/// Runs `work` in a forked process and returns its answer (0 to 250), 251 where it threw, -signal where it was killed.
/// For what a process can only do to itself: give up rights, run into limits, hold a lock, die.
inline int inChild(const std::function<int()>& work) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        int answer = 251;
        try {
            answer = work();
        } catch (...) {
        }
        ::_exit(answer); // no destructors of the test's own objects
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

/// From here on no file of this process can grow beyond `bytes`: what a full disk does, also to root.
inline void fillDisk(rlim_t bytes = 0) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

/// A process without root's rights to write everywhere; the tests may run as root.
inline void becomeNobody() {
    if (::getuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
        ::_exit(252);
}

} // namespace streife
