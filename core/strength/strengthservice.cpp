// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/strengthservice.h"

#include "core/agencies/agencyservice.h"
#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/store/repository.h"
#include "core/strength/strengthtable.h"

#include <algorithm>

namespace streife {

void StrengthService::check(const StrengthTarget& target) {
    const AgencyService agencies(m_writer);
    agencies.requireOwn(target.agency);
    if (const QString problem = targetProblem(target); !problem.isEmpty())
        throw Error(ErrorCode::Input, problem);
    if (target.unit && !Records<Unit>(m_writer.db()).find(*target.unit))
        throw Error(ErrorCode::Input, streife::tr("This unit was deleted meanwhile. Please choose another one."));
    const auto [from, to] = keys().equal_range(keyOf(target));
    if (std::any_of(from, to, [&](StrengthTargetId other) { return other != target.id; }))
        throw Error(
            ErrorCode::Input,
            streife::tr("This stands there already: %1, %2.").arg(target.shift.str(), weekdaysWords(target.weekdays)));
}

/// Own people may have been entered in another partnership of the file: its row stands for the same authority.
QString StrengthService::keyOf(StrengthTarget target) const {
    const AgencyId own(m_writer.ownAgency());
    if (AgencyService(m_writer).isSameHouse(target.agency, own))
        target.agency = own;
    return targetKey(target);
}

QMultiHash<QString, StrengthTargetId>& StrengthService::keys() {
    if (!m_keys) {
        m_keys.emplace();
        for (const StrengthTarget& row : Records<StrengthTarget>(m_writer.db()).all())
            m_keys->insert(keyOf(row), row.id);
    }
    return *m_keys;
}

StrengthTargetId StrengthService::add(const StrengthTarget& target) {
    check(target);
    Repository<StrengthTarget>(m_writer).insert(target);
    keys().insert(keyOf(target), target.id);
    return target.id;
}

void StrengthService::save(const StrengthTarget& before, const StrengthTarget& after) {
    AgencyService(m_writer).requireOwn(before.agency);
    check(after);
    Repository<StrengthTarget>(m_writer).save(before, after);
    keys().remove(keyOf(before), before.id);
    keys().insert(keyOf(after), after.id);
}

void StrengthService::remove(StrengthTargetId id) {
    const StrengthTarget row = Repository<StrengthTarget>(m_writer).get(id);
    AgencyService(m_writer).requireOwn(row.agency);
    Repository<StrengthTarget>(m_writer).remove(id);
    keys().remove(keyOf(row), id);
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
