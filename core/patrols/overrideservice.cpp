// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/overrideservice.h"

#include "core/agencies/agencyservice.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/officers/officertable.h"
#include "core/patrols/overridetable.h"
#include "core/store/repository.h"

namespace streife {
namespace {

constexpr int kFirstVersion = 5; ///< of files that have the table

bool needsNote(OverrideReason reason) {
    return reason == OverrideReason::Other || reason == OverrideReason::LegallyReviewed;
}

} // namespace

OverrideId OverrideService::add(const Override& released) {
    if (released.officer)
        AgencyService(m_writer).requireOwn(Repository<Officer>(m_writer).get(*released.officer).agency);
    if (needsNote(released.reason) && released.note.trimmed().isEmpty())
        throw Error(ErrorCode::Input, streife::tr("This reason needs a note, for example a file reference."));
    Repository<Override> rows(m_writer);
    Override row = released;
    row.id = rows.newId();
    row.note = released.note.trimmed();
    row.by = m_writer.context().user;
    row.madeAt = m_writer.now();
    rows.insert(row);
    return row.id;
}

void OverrideService::remove(OverrideId id) {
    Repository<Override>(m_writer).remove(id);
}

std::vector<Override> readOverrides(Database& db, Instant from, Instant to) {
    if (db.integer("PRAGMA user_version") < kFirstVersion)
        return {};
    // Patrols last a week at most, and a shift of the roster no longer.
    return Records<Override>(db).select(
        "(patrol IS NULL AND at>=?1 AND at<?2) OR patrol IN (SELECT id FROM patrol WHERE start>=?1 AND start<?2)", "id",
        from.ms, to.ms);
}

} // namespace streife
