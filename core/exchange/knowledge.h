// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <map>
#include <optional>
#include <vector>

namespace streife {

/// Per site: all its actions up to this counter have come in, those of this file's own sites included. Told with every
/// package, it is the receipt, and what is missing follows from it: nothing is counted, nothing can be acknowledged
/// twice or out of turn.
using Knowledge = std::map<int, qint64>;

[[nodiscard]] qint64 counterIn(const Knowledge& of, int site);
[[nodiscard]] Knowledge knowledge(Database& db, qint64 scope);
/// Where it is further than what is there.
void raiseKnowledge(Database& db, qint64 scope, int site, qint64 counter);

/// Sites of this file; of an authority, here and elsewhere.
[[nodiscard]] std::vector<int> ownSites(Database& db);
[[nodiscard]] std::vector<int> sitesOf(Database& db, qint64 agency, bool own);
[[nodiscard]] bool isOwnSite(Database& db, int site);
/// A site that has sent something, or whose actions came through another, writes for one authority for ever. False
/// where it is known under another one: then nothing is written.
bool bindSite(Database& db, int site, qint64 agency, qint64 nowMs);

/// What a partner told in the last package that was taken. The last one counts, not the furthest: whoever was restored
/// knows less than before, and a late package of the time before is put right by the next one.
struct PartnerReport {
    int reporter = 0; ///< the partner's site; 0 = nothing was heard of it yet
    Knowledge known;
    bool wantsBack = false; ///< asks for what its own authority wrote
    int heardBy = 0;        ///< own site that took it
};
[[nodiscard]] PartnerReport reportOf(Database& db, qint64 scope, qint64 agency);
void noteReport(Database& db, qint64 scope, qint64 agency, const PartnerReport& report);

} // namespace streife
