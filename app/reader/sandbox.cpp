// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/sandbox.h"

#include <csignal>
#include <cstdlib>

#ifdef __linux__
#include <cerrno>
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace streife::reader {
#ifdef __linux__
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kSanitized = true; // reserves terabytes of address space and starts a tracer of its own
#else
constexpr bool kSanitized = false;
#endif

constexpr rlim_t kMemory = rlim_t(1536) << 20;
constexpr rlim_t kCpuSeconds = 120;

void limit(decltype(RLIMIT_CPU) what, rlim_t value) {
    const rlimit both{value, value};
    setrlimit(what, &both);
}

bool writesToFile() {
    struct stat info {};
    return fstat(STDOUT_FILENO, &info) == 0 && S_ISREG(info.st_mode);
}

#if defined(__x86_64__)
constexpr unsigned kArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned kArchitecture = AUDIT_ARCH_AARCH64;
#else
constexpr unsigned kArchitecture = 0;
#endif

/// socket, connect, execve, execveat: EPERM. Where the architecture isn't known, the other limits have to do.
void denyNetworkAndPrograms() {
    if (kArchitecture == 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return;
    constexpr unsigned kDeny = SECCOMP_RET_ERRNO | (EPERM & SECCOMP_RET_DATA);
    sock_filter rules[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, kArchitecture, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, kDeny),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 3, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_connect, 2, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_execve, 1, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_execveat, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, kDeny),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog program{sizeof rules / sizeof rules[0], rules};
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
}

} // namespace

void enterSandbox() {
    const pid_t parent = getppid();
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        std::_Exit(EXIT_FAILURE);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, kCpuSeconds);
    if (!kSanitized)
        limit(RLIMIT_AS, kMemory);
    if (!writesToFile())
        limit(RLIMIT_FSIZE, 0);
    denyNetworkAndPrograms();
}

#else

void enterSandbox() {
}

#endif
} // namespace streife::reader
