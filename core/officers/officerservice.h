// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/officers/deputy.h"
#include "core/store/writer.h"

namespace streife {

/// Officers with their qualifications and functions; service numbers are unique per agency.
/// A qualification as an import names it.
struct WantedQualification {
    QString name;
    std::optional<QDate> until = {}; ///< last day; none = as it is, or without an end

    bool operator==(const WantedQualification&) const = default;
};

class OfficerService {
public:
    explicit OfficerService(Writer& writer) : m_writer(writer) {}

    OfficerId add(const Officer& officer);
    void save(const Officer& before, const Officer& after);
    /// Refused while future patrols (from `now` on) name the officer.
    void remove(OfficerId id);

    /// Makes the officer's qualifications exactly these, by name.
    void setQualifications(OfficerId id, const std::vector<WantedQualification>& wanted);
    void saveQualifications(OfficerId id, const std::vector<Qualification>& wanted);
    void saveFunctions(OfficerId id, const std::vector<Function>& wanted);
    /// Who stands in for the officer. Throws Error(Input) where the last day lies before the first, for oneself, and
    /// for people of another house.
    void saveDeputies(OfficerId id, const std::vector<Deputy>& wanted);

private:
    void checkServiceNo(const Officer& officer) const;
    Writer& m_writer;
};

} // namespace streife
