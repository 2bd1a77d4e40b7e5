// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/importer.h"
#include "core/powers/power.h"

namespace streife {

/// Powers by land, municipality, kind of agency, measure and first day. A row that came with the program is known as it
/// is; a changed one becomes a row of the house.
class PowerImport : public Importer {
public:
    using Importer::Importer;

    void take(const ImportRow& row, NumberCells numbers) override;
    void compare(Database& db, const ImportTarget& target) override;
    void write(Writer& writer, const ImportTarget& target, Progress& progress) override;

private:
    struct Row {
        int line;
        Power power; ///< what the file says; the rest is taken from `before`
        std::optional<PowerVerdict> verdict;
        std::optional<QString> norm, note, source, checkedBy;
        std::optional<int> minEuro, maxEuro;
        std::optional<QDate> validUntil, checkedOn;
        std::optional<Power> before;
        bool changed = true;
    };

    [[nodiscard]] std::optional<QDate> day(const ImportRow& row, Field field, NumberCells numbers);
    void readPlace(const ImportRow& row, Power& power);
    void readKind(const ImportRow& row, Row& out);
    [[nodiscard]] static Power after(const Row& row, const Power& base);

    std::vector<Row> m_rows;
    QHash<QString, int> m_lines;
    QString m_measureColumn;
};

} // namespace streife
