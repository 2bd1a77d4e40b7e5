// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/importer.h"
#include "core/patrols/reply.h"
#include "core/patrols/weekplan.h"

namespace streife {

/// The reply sheet that a partner without an install has filled in: a line is known by the key of its patrol. Lines
/// without an answer are passed over.
class ReplyImport : public Importer {
public:
    using Importer::Importer;

    void take(const ImportRow& row, NumberCells numbers) override;
    void compare(Database& db, const ImportTarget& target) override;
    void write(Writer& writer, const ImportTarget& target, Progress& progress) override;

private:
    struct Row {
        int line;
        QString key;
        QString agency;
        bool accepted;
        std::optional<int> strength;
        std::optional<QString> names;
        std::optional<QString> note;
        std::optional<Reply> reply = {}; ///< what has to be written
    };

    struct Spoken {
        PlannedPatrol patrol;
        AgencyId agency;
    };
    [[nodiscard]] std::optional<Spoken> spokenOf(const Row& row, Database& db, PartnershipId partnership,
                                                 const AgencyIndex& agencies);
    [[nodiscard]] std::optional<AgencyId> agencyOf(const Row& row, const PlannedPatrol& patrol,
                                                   const AgencyIndex& agencies);
    void refuse(const Row& row, const QString& why);

    std::vector<Row> m_rows;
    QString m_keyColumn;
    QString m_agencyColumn;
    QString m_answerColumn;
    int m_unanswered = 0;
};

} // namespace streife
