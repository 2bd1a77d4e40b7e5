// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/strengthservice.h"

#include "core/agencies/agencyservice.h"
#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/store/repository.h"
#include "core/strength/strengthtable.h"

namespace streife {

void StrengthService::check(const StrengthTarget& target) const {
    const AgencyService agencies(m_writer);
    agencies.requireOwn(target.agency);
    if (const QString problem = targetProblem(target); !problem.isEmpty())
        throw Error(ErrorCode::Input, problem);
    if (target.unit && !Records<Unit>(m_writer.db()).find(*target.unit))
        throw Error(ErrorCode::Input, streife::tr("This unit was deleted meanwhile. Please choose another one."));
    for (StrengthTarget& other : Records<StrengthTarget>(m_writer.db()).all()) {
        if (agencies.isSameHouse(other.agency, target.agency)) // entered in another partnership of the file
            other.agency = target.agency;
        if (other.id != target.id && sameNeed(other, target) && other.weekdays == target.weekdays
            && other.validFrom == target.validFrom)
            throw Error(ErrorCode::Input, streife::tr("This stands there already: %1, %2.")
                                              .arg(target.shift.str(), weekdaysWords(target.weekdays)));
    }
}

StrengthTargetId StrengthService::add(const StrengthTarget& target) {
    check(target);
    Repository<StrengthTarget>(m_writer).insert(target);
    return target.id;
}

void StrengthService::save(const StrengthTarget& before, const StrengthTarget& after) {
    AgencyService(m_writer).requireOwn(before.agency);
    check(after);
    Repository<StrengthTarget>(m_writer).save(before, after);
}

void StrengthService::remove(StrengthTargetId id) {
    AgencyService(m_writer).requireOwn(Repository<StrengthTarget>(m_writer).get(id).agency);
    Repository<StrengthTarget>(m_writer).remove(id);
}

void StrengthService::setAgreement(AgencyId own, const QString& number) {
    const AgencyService agencies(m_writer);
    agencies.requireOwn(own);
    Repository<StaffAgreement> rows(m_writer);
    std::vector<StaffAgreement> present;
    for (StaffAgreement& row : rows.all())
        if (agencies.isSameHouse(row.agency, own))
            present.push_back(std::move(row));
    const bool wanted = !number.trimmed().isEmpty();
    if (wanted && present.empty())
        rows.insert({rows.newId(), own, ShortText(number, streife::tr("The number"))});
    else if (wanted)
        rows.save(present.front(),
                  {present.front().id, present.front().agency, ShortText(number, streife::tr("The number"))});
    for (size_t i = wanted ? 1 : 0; i < present.size(); ++i)
        rows.remove(present[i].id);
}

} // namespace streife
