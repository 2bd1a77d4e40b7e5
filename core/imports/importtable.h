// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/columns.h"
#include "core/imports/recordsource.h"

#include <deque>
#include <map>

namespace streife {

/// A row of the file in the words of the program.
class ImportRow {
public:
    [[nodiscard]] int line() const noexcept { return m_line; }
    /// A missing column leaves a field alone, an empty cell clears it.
    [[nodiscard]] bool has(Field field) const;
    /// Trimmed; the apostrophe that protects a cell from being a formula is gone.
    [[nodiscard]] QString text(Field field) const;
    /// What an error names.
    [[nodiscard]] QString column(Field field) const;
    /// The same for people.
    [[nodiscard]] QString columnWords(Field field) const;
    /// A cell of a roster grid: the row is one person on one day.
    [[nodiscard]] bool isGridDay() const noexcept { return m_dayColumn >= 0; }

private:
    friend class ImportTable;
    const ColumnPlan* m_plan = nullptr;
    const ImportKindInfo* m_kind = nullptr;
    int m_line = 0;
    const std::vector<QString>* m_cells = nullptr;
    int m_dayColumn = -1; ///< in a roster grid: the day that this row stands for
};

/// A foreign file as rows of one kind: finds the header, leaves out what the mapping leaves out, opens roster grids (a
/// line per person, a column per day) into one row per day.
class ImportTable {
public:
    ImportTable(const QString& path, const ImportKindInfo& kind, const ImportMapping& mapping, ImportLog& log,
                std::function<bool()> cancelled = {});

    /// Empty cells of a grid come as rows too: they say that the person is free on that day.
    void withEmptyDays() { m_emptyDays = true; }

    [[nodiscard]] const SourceInfo& info() const { return m_source.info(); }
    [[nodiscard]] const ColumnPlan& plan() const { return m_plan; }
    /// The first records as they stand, header and titles included.
    [[nodiscard]] const std::vector<SourceRecord>& head() const { return m_headCopy; }
    [[nodiscard]] NumberCells numbers() const {
        return info().isSpreadsheet() ? NumberCells::MayBeSerial : NumberCells::AreText;
    }
    /// False at the end of the file or where it can't be read on (then the log says so). The row is valid until the
    /// next call.
    [[nodiscard]] bool next(ImportRow& row);

private:
    [[nodiscard]] bool nextRecord();
    [[nodiscard]] bool wanted() const;
    [[nodiscard]] bool nextDay(ImportRow& row);
    void lookForStrays();
    void ended();

    const ImportKindInfo& m_kind;
    const ImportMapping& m_mapping;
    ImportLog& m_log;
    RecordSource m_source;
    std::deque<SourceRecord> m_head;
    std::vector<SourceRecord> m_headCopy;
    ColumnPlan m_plan;
    SourceRecord m_record;
    bool m_grid = false;
    bool m_emptyDays = false;
    size_t m_day = 0;
    std::map<size_t, int> m_unread; ///< columns without a name, with the first line that fills them
    bool m_ended = false;
};

/// How a cell is understood everywhere: on one line, without space around it, composed, without the apostrophe before
/// what looks like a formula.
[[nodiscard]] QString cleanCell(const QString& cell);

} // namespace streife
