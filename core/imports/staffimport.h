// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/importer.h"
#include "core/officers/officerservice.h"

namespace streife {

/// Officers by authority and service number, with unit and qualifications.
class StaffImport : public Importer {
public:
    using Importer::Importer;

    void take(const ImportRow& row, NumberCells numbers) override;
    void compare(Database& db, const ImportTarget& target) override;
    void write(Writer& writer, const ImportTarget& target, Progress& progress) override;

private:
    struct Row {
        int line;
        QString agency;
        ShortText serviceNo;
        std::optional<ShortText> familyName;
        std::optional<QString> givenName;
        std::optional<QString> rank;
        std::optional<QString> ruleProfile;
        std::optional<QString> phone;
        std::optional<QString> callName;
        std::optional<QString> unit;
        std::optional<std::vector<WantedQualification>> qualifications;
        std::optional<AgencyId> agencyId; ///< found in compare()
        std::optional<Officer> before;
        bool changed = true;
        bool flawed = false; ///< the log has errors of this row already
    };

    void readNames(const ImportRow& row, Row& out);
    [[nodiscard]] Officer after(const Row& row, const Officer& base) const;
    void checkProfiles(Database& db);
    void findOfficer(Row& row, const OfficerIndex& officers);
    void readQualifications(const ImportRow& row, Row& out);
    [[nodiscard]] bool differs(const Row& row, Database& db) const;

    std::vector<Row> m_rows;
    QHash<QString, int> m_lines; ///< agency and number, folded → line
    QString m_agencyColumn;
    QString m_numberColumn;
    QString m_profileColumn;
};

} // namespace streife
