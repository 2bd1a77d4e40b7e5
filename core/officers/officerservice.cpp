// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/officers/officerservice.h"

#include "core/agencies/agencyservice.h"
#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/officers/deputytable.h"
#include "core/officers/officerrows.h"
#include "core/officers/officertable.h"
#include "core/store/repository.h"

namespace streife {

void OfficerService::checkServiceNo(const Officer& officer) const {
    for (const Officer& other : Records<Officer>(m_writer.db()).where("service_no=?1", officer.serviceNo.str()))
        if (other.id != officer.id && AgencyService(m_writer).isSameHouse(other.agency, officer.agency))
            throw Error(ErrorCode::Input, streife::tr("The service number %1 belongs to %2 already.")
                                              .arg(officer.serviceNo.str(), other.fullName()));
}

OfficerId OfficerService::add(const Officer& officer) {
    AgencyService(m_writer).requireOwn(officer.agency);
    checkServiceNo(officer);
    Repository<Officer>(m_writer).insert(officer);
    return officer.id;
}

void OfficerService::save(const Officer& before, const Officer& after) {
    AgencyService(m_writer).requireOwn(before.agency);
    AgencyService(m_writer).requireOwn(after.agency);
    if (before.serviceNo != after.serviceNo || before.agency != after.agency)
        checkServiceNo(after);
    Repository<Officer>(m_writer).save(before, after);
}

void OfficerService::remove(OfficerId id) {
    Repository<Officer> officers(m_writer);
    const Officer officer = officers.get(id);
    AgencyService(m_writer).requireOwn(officer.agency);
    Statement& s = m_writer.db().cached("SELECT count(*) FROM crew_intern c JOIN post p ON p.id=c.post AND p._del=0 "
                                        "JOIN patrol v ON v.id=p.patrol AND v._del=0 "
                                        "WHERE c._del=0 AND c.officer=?1 AND v.\"end\">?2");
    Cursor cursor(s);
    s.with(id.value(), m_writer.now().ms);
    if (cursor.next() && s.integer(0) > 0)
        throw Error(
            ErrorCode::Forbidden,
            streife::tr("%1 is planned on %2 patrols that are still to come. Please replace the officer there first.")
                .arg(officer.fullName())
                .arg(s.integer(0)));
    officers.remove(id);
}

void OfficerService::setQualifications(OfficerId id, const std::vector<WantedQualification>& names) {
    auto rows = Records<Qualification>(m_writer.db()).where("officer=?1", id.value());
    std::vector<WantedQualification> missing;
    for (const WantedQualification& wanted : names)
        if (const QString name = wanted.name.trimmed(); !name.isEmpty())
            missing.push_back({name, wanted.until});
    std::erase_if(rows, [&](Qualification& row) {
        const auto same = std::find_if(missing.begin(), missing.end(), [&](const WantedQualification& wanted) {
            return folded(wanted.name) == folded(row.name.str());
        });
        if (same == missing.end())
            return true;
        row.validUntil = same->until.value_or(row.validUntil);
        missing.erase(same);
        return false;
    });
    for (const WantedQualification& wanted : missing)
        rows.push_back({Repository<Qualification>(m_writer).newId(), id,
                        ShortText(wanted.name, streife::tr("The qualification")), wanted.until.value_or(QDate())});
    saveQualifications(id, rows);
}

void OfficerService::saveQualifications(OfficerId id, const std::vector<Qualification>& wanted) {
    AgencyService(m_writer).requireOwn(Repository<Officer>(m_writer).get(id).agency);
    replaceOfficerRows(m_writer, id, wanted);
}

void OfficerService::saveFunctions(OfficerId id, const std::vector<Function>& wanted) {
    AgencyService(m_writer).requireOwn(Repository<Officer>(m_writer).get(id).agency);
    replaceOfficerRows(m_writer, id, wanted);
}

void OfficerService::saveDeputies(OfficerId id, const std::vector<Deputy>& wanted) {
    const AgencyService agencies(m_writer);
    const Repository<Officer> officers(m_writer);
    agencies.requireOwn(officers.get(id).agency);
    for (const Deputy& d : wanted) {
        if (d.deputy == id)
            throw Error(ErrorCode::Input, streife::tr("Nobody stands in for himself or herself."));
        agencies.requireOwn(officers.get(d.deputy).agency);
        if (!d.firstDay.isValid() || !d.lastDay.isValid())
            throw Error(ErrorCode::Input, streife::tr("A deputy needs a first and a last day."));
        if (d.lastDay < d.firstDay)
            throw Error(ErrorCode::Input, streife::tr("The last day, %1, lies before the first, %2.")
                                              .arg(formatDate(d.lastDay), formatDate(d.firstDay)));
    }
    replaceOfficerRows(m_writer, id, wanted);
}

} // namespace streife
