// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include "core/base/error.h"
#include "core/base/tr.h"

namespace streife {

TimeSpan::TimeSpan(Instant start, Instant end) : m_start(start), m_end(end) {
    if (!(start < end))
        throw Error(ErrorCode::Input, streife::tr("The end must be later than the start."));
}

} // namespace streife
