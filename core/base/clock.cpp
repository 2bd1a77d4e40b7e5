// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

namespace streife {

Instant Clock::now() const {
    return m_fixed ? *m_fixed : Instant{QDateTime::currentMSecsSinceEpoch()};
}

} // namespace streife
