// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview.h"
#include "core/workspace/workspace.h"

namespace streife {

/// What an overview is asked of; may cross threads.
struct OverviewQuery {
    QString path;
    PartnershipId partnership;
    std::optional<AgencyId> own;
    Instant now;

    [[nodiscard]] static OverviewQuery of(const Workspace& ws);
};

/// What waits in the file. It reads weeks of duties, so the desktop calls it in a thread of its own: it opens its own
/// connection.
[[nodiscard]] Overview readOverview(const OverviewQuery& query);

/// This week's and later weeks whose last issued paper shows something else than the plan, by week. `plan` spares
/// reading the weeks that it holds.
[[nodiscard]] std::vector<StaleNotice> staleNotices(Database& db, const OverviewQuery& query, const Plan& plan);

} // namespace streife
