// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/importer.h"
#include "core/strength/strengthtarget.h"

namespace streife {

/// Required strengths: a line is known by authority, unit, function, shift, weekdays and first day.
class StrengthImport : public Importer {
public:
    using Importer::Importer;

    void take(const ImportRow& row, NumberCells numbers) override;
    void compare(Database& db, const ImportTarget& target) override;
    void write(Writer& writer, const ImportTarget& target, Progress& progress) override;

private:
    struct Row {
        int line;
        QString agency;
        QString unit;
        StrengthTarget target; ///< authority and unit are found in compare()
        std::optional<StrengthTarget> before;
        bool changed = true;
    };

    void readTimes(const ImportRow& row, Row& out);
    [[nodiscard]] std::optional<int> minuteOf(const ImportRow& row, Field field);
    [[nodiscard]] QDate dayOf(const ImportRow& row, Field field, NumberCells numbers);
    [[nodiscard]] bool findAgency(Row& row, Database& db, const AgencyIndex& agencies);
    void findBefore(Row& row, const QMultiHash<QString, StrengthTarget>& present);

    std::vector<Row> m_rows;
    QString m_agencyColumn;
    QString m_unitColumn;
    QString m_shiftColumn;
    bool m_hasUntil = false;
};

} // namespace streife
