// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/officers/officer.h"
#include "core/store/writer.h"

namespace streife {

/// Officers with their qualifications and functions; service numbers are unique per agency.
class OfficerService {
public:
    explicit OfficerService(Writer& writer) : m_writer(writer) {}

    OfficerId add(const Officer& officer);
    void save(const Officer& before, const Officer& after);
    /// Refused while future patrols (from `now` on) name the officer.
    void remove(OfficerId id);

    /// Makes the officer's qualifications exactly these (by name; validity of those that stay is kept).
    void setQualifications(OfficerId id, const QStringList& names);
    void saveQualifications(OfficerId id, const std::vector<Qualification>& wanted);
    void saveFunctions(OfficerId id, const std::vector<Function>& wanted);

private:
    void checkServiceNo(const Officer& officer) const;
    Writer& m_writer;
};

} // namespace streife
