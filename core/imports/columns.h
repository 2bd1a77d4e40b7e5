// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/importkind.h"
#include "core/imports/importlog.h"
#include "core/imports/mapping.h"
#include "core/imports/readerstream.h"

#include <array>

namespace streife {

/// Which column of a file means what.
struct ColumnPlan {
    struct Column {
        QString header; ///< as it stands in the file, "#3" where it has none
        std::optional<Field> field;
        QDate day;             ///< in a roster grid: the day that the column holds shift codes of
        bool nameless = false; ///< the header has no text there
        bool leftOut = false;  ///< the mapping says that it is not used

        bool operator==(const Column&) const = default;
    };

    int headerLine = 0; ///< 0 = the file has no header
    size_t named = 0;   ///< columns through the last one that the header names
    std::vector<Column> columns;
    std::array<int, kFieldCount> at{};                        ///< index of a field's column, -1 = none
    std::array<std::optional<QString>, kFieldCount> constant; ///< value for every row

    [[nodiscard]] bool has(Field field) const { return at[size_t(field)] >= 0 || constant[size_t(field)]; }
    [[nodiscard]] bool isGrid() const;
    /// A column without a name in the header that nothing is known about: what stands there would be lost.
    [[nodiscard]] bool isNameless(size_t column) const {
        return column >= columns.size()
               || (columns[column].nameless && !columns[column].field && !columns[column].leftOut);
    }
    /// What an error names: the header, of a field without a column the field's own name ("service_no").
    [[nodiscard]] QString nameOf(Field field, const ImportKindInfo& kind) const;
};

/// How many records of the file's beginning recognition wants to see.
inline constexpr size_t kHeadRecords = 50;

/// Finds header line and columns: what the mapping says goes first, the rest is recognised by the fields' names and
/// their German headers. What is missing or double goes to `log`, unused columns are noticed there.
[[nodiscard]] ColumnPlan recogniseColumns(const ImportKindInfo& kind, const ImportMapping& mapping,
                                          const std::vector<SourceRecord>& head, ImportLog& log);

/// "Pers.-Nr." → "persnr": how headers are compared.
[[nodiscard]] QString headerKey(const QString& header);

} // namespace streife
