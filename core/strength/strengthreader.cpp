// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/strengthreader.h"

#include "core/agencies/agencytable.h"
#include "core/agencies/houserows.h"
#include "core/base/fold.h"
#include "core/base/sorting.h"
#include "core/store/records.h"
#include "core/strength/strengthtable.h"

#include <tuple>

namespace streife {
namespace {

/// A file of an older version is read as it is.
bool hasTables(Database& db) {
    return db.integer("SELECT count(*) FROM sqlite_master WHERE type='table' AND name='strength_target_intern'") > 0;
}

} // namespace

std::vector<StrengthTarget> readTargets(Database& db, PartnershipId partnership) {
    std::vector<StrengthTarget> out;
    if (!hasTables(db))
        return out;
    const HouseRows house(db, partnership);
    QHash<AgencyId, QString> names;
    for (const Agency& a : Records<Agency>(db).where("partnership=?1", partnership.value()))
        names.insert(a.id, folded(a.label()));
    for (StrengthTarget& t : Records<StrengthTarget>(db).all()) {
        t.agency = house.here(t.agency);
        if (names.contains(t.agency))
            out.push_back(std::move(t));
    }
    sortByKey(out, [&](const StrengthTarget& t) {
        return std::tuple(names.value(t.agency), folded(t.shift.str()), t.startMinute, folded(t.function), t.weekdays,
                          t.validFrom, t.id);
    });
    return out;
}

bool hasTargets(Database& db) {
    return hasTables(db) && db.integer("SELECT EXISTS(SELECT 1 FROM strength_target_intern WHERE _del=0)") != 0;
}

QString readAgreement(Database& db) {
    if (!hasTables(db))
        return {};
    const auto rows = Records<StaffAgreement>(db).all();
    return rows.empty() ? QString() : rows.front().number.str();
}

} // namespace streife
