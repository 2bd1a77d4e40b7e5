// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/import.h"

#include <QTableWidget>

namespace streife {

/// The beginning of a foreign file as it stands, with a choice above each column of what it means.
class PreviewTable : public QTableWidget {
    Q_OBJECT
public:
    explicit PreviewTable(QWidget* parent = nullptr);

    void showPreview(const ImportPreview& preview, const ImportKindInfo& kind, const ImportMapping& mapping);
    /// Goes to the cell that an error names, where it is shown.
    void goTo(int line, const QString& column);
    /// Physical lines of the selected rows.
    [[nodiscard]] std::set<int> selectedLines() const;

signals:
    /// A field's name; empty = the column is not used.
    void fieldChosen(int column, const QString& field);

private:
    void addChoices(int column, const ImportKindInfo& kind);
    [[nodiscard]] std::optional<int> focusedChoice() const;
    void focusChoice(int column, const QString& header);
    void addRecord(int row, const SourceRecord& record, bool header, bool leftOut);

    ColumnPlan m_plan;
    std::vector<int> m_lines; ///< of the rows below the choices
};

} // namespace streife
