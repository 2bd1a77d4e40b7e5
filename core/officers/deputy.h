// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/officers/officer.h"

namespace streife {

using DeputyId = Id<struct DeputyTag>;

/// Vertretung: who stands in for somebody, both days included. House data.
struct Deputy {
    DeputyId id{1};
    OfficerId officer{1}; ///< who is away
    OfficerId deputy{1};
    QDate firstDay;
    QDate lastDay;

    [[nodiscard]] bool on(QDate day) const { return firstDay <= day && day <= lastDay; }
    bool operator==(const Deputy&) const = default;
};

} // namespace streife
