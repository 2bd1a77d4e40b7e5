// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/background.h"

#include <sys/resource.h>

namespace streife {

void giveWay() {
    constexpr int kNice = 10;
    ::setpriority(PRIO_PROCESS, 0, kNice); // Linux knows it per thread and gives the priorities of threads no effect
}

} // namespace streife
