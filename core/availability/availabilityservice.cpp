// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/availability/availabilityservice.h"

#include "core/agencies/agencyservice.h"
#include "core/availability/availabilitytable.h"
#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/officers/officerrows.h"
#include "core/officers/officertable.h"

#include <type_traits>

namespace streife {
namespace {

constexpr qint64 kDayMinutes = 24 * 60;
constexpr qint64 kLongestDuty = 7 * kDayMinutes;
constexpr qint64 kLongestAbsence = 3 * 366 * kDayMinutes;

bool sameEntry(const Duty& a, const Duty& b) {
    return a.span == b.span && a.kind == b.kind;
}

bool sameEntry(const Absence& a, const Absence& b) {
    return a.span == b.span;
}

} // namespace

void AvailabilityService::requireOwn(OfficerId officer) const {
    AgencyService(m_writer).requireOwn(Repository<Officer>(m_writer).get(officer).agency);
}

template <class T> void AvailabilityService::check(const T& row) const {
    requireOwn(row.officer);
    constexpr bool duty = std::is_same_v<T, Duty>;
    if (duty && row.span.minutes() > kLongestDuty)
        throw Error(ErrorCode::Input, streife::tr("A duty cannot last longer than a week."));
    if (row.span.minutes() > kLongestAbsence)
        throw Error(ErrorCode::Input, streife::tr("An absence cannot last longer than three years."));
    for (const T& other : Records<T>(m_writer.db()).where("officer=?1", row.officer.value()))
        if (other.id != row.id && sameEntry(other, row))
            throw Error(ErrorCode::Input,
                        streife::tr("This stands there already: %1.").arg(formatDateTime(row.span.start())));
}

DutyId AvailabilityService::add(const Duty& duty) {
    check(duty);
    Repository<Duty>(m_writer).insert(duty);
    return duty.id;
}

AbsenceId AvailabilityService::add(const Absence& absence) {
    check(absence);
    Repository<Absence>(m_writer).insert(absence);
    return absence.id;
}

void AvailabilityService::save(const Duty& before, const Duty& after) {
    check(after);
    Repository<Duty>(m_writer).save(before, after);
}

void AvailabilityService::save(const Absence& before, const Absence& after) {
    check(after);
    Repository<Absence>(m_writer).save(before, after);
}

void AvailabilityService::remove(DutyId id) {
    requireOwn(Repository<Duty>(m_writer).get(id).officer);
    Repository<Duty>(m_writer).remove(id);
}

void AvailabilityService::remove(AbsenceId id) {
    requireOwn(Repository<Absence>(m_writer).get(id).officer);
    Repository<Absence>(m_writer).remove(id);
}

void AvailabilityService::saveRestrictions(OfficerId officer, const std::vector<Restriction>& wanted) {
    requireOwn(officer);
    for (const Restriction& r : wanted)
        if (r.validFrom.isValid() && r.validUntil.isValid() && r.validUntil < r.validFrom)
            throw Error(ErrorCode::Input, streife::tr("The last day, %1, lies before the first, %2.")
                                              .arg(formatDate(r.validUntil), formatDate(r.validFrom)));
    replaceOfficerRows(m_writer, officer, wanted);
}

} // namespace streife
