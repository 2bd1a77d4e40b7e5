// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"
#include "core/workspace/workspace.h"

namespace streife {

/// Whose findings are asked for; may cross threads.
struct PersonQuery {
    QString path;
    PartnershipId partnership;
    OfficerId officer;
    QDate from; ///< service days [from, to)
    QDate to;

    [[nodiscard]] static PersonQuery of(const Workspace& ws, OfficerId officer, QDate from, QDate to);
};

struct PersonFindings {
    Findings findings;               ///< of duties alone, too; in order of time
    std::vector<Override> overrides; ///< that they may rest on
};

/// Reads over a connection of its own: for a thread of its own.
[[nodiscard]] PersonFindings readFindingsOf(const PersonQuery& query);

} // namespace streife
