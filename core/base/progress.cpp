// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <chrono>

namespace streife {

void Progress::report(qint64 done, qint64 total) {
    if (m_cancelled)
        throw Error(ErrorCode::Cancelled, streife::tr("Cancelled; nothing was changed."));
    if (!m_listener)
        return;
    const qint64 now = std::chrono::steady_clock::now().time_since_epoch().count();
    const bool finished = total > 0 && done >= total; // without a total nothing is ever the last report
    if (!finished && now - m_lastNs < 33'000'000)
        return;
    m_lastNs = now;
    m_listener(done, total);
}

} // namespace streife
