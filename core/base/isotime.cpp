// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/isotime.h"

#include "core/base/localtime.h"

#include <QDateTime>

namespace streife {

std::optional<Instant> instantFromIso(const QString& text) {
    const QDateTime t = QDateTime::fromString(text, Qt::ISODate);
    if (t.timeSpec() != Qt::LocalTime)
        return t.isValid() ? std::optional(Instant{t.toMSecsSinceEpoch()}) : std::nullopt;
    // Not t.isValid(): an hour that the computer's own zone lacks is a good one here.
    return t.date().isValid() && t.time().isValid() ? std::optional(fromLocal(t.date(), t.time())) : std::nullopt;
}

} // namespace streife
