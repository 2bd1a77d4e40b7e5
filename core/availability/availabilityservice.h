// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/availability/availability.h"
#include "core/store/writer.h"

namespace streife {

/// Duties, absences and restrictions of own people, entered by hand. Nothing here ever asks for a reason.
class AvailabilityService {
public:
    explicit AvailabilityService(Writer& writer) : m_writer(writer) {}

    /// Throw Error(Forbidden) for people of another authority, Error(Input) for what lasts impossibly long or stands
    /// there already.
    DutyId add(const Duty& duty);
    AbsenceId add(const Absence& absence);
    void save(const Duty& before, const Duty& after);
    void save(const Absence& before, const Absence& after);
    void remove(DutyId id);
    void remove(AbsenceId id);

    /// Makes the officer's restrictions exactly these; those with an id that exists are kept.
    void saveRestrictions(OfficerId officer, const std::vector<Restriction>& wanted);

private:
    void requireOwn(OfficerId officer) const;
    template <class T> void check(const T& row) const;
    Writer& m_writer;
};

} // namespace streife
