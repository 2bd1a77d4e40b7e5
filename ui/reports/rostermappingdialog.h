// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/rosterreport.h"

#include <QDialog>

class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace streife {

class ChoiceField;
class LinesField;
class Prompts;
class TextField;
class Workspace;

/// How the authority's own roster software wants its rows: columns in its order, dates, a shift code per patrol. Saved
/// as one step.
class RosterMappingDialog : public QDialog {
    Q_OBJECT
public:
    RosterMappingDialog(Workspace& workspace, Prompts& prompts, AgencyId agency, QWidget* parent = nullptr);

    void accept() override; ///< saves; stays open where that was refused

private:
    void buildColumns(QVBoxLayout* box);
    void buildCodes(QVBoxLayout* box);
    void buildBottom(QVBoxLayout* box);
    void fill(const RosterMapping& mapping);
    void setRow(int row, const RosterMapping::Column& column);
    void chosen(int row);
    void addRow();
    void removeRow();
    void moveRow(int by);
    [[nodiscard]] RosterMapping::Column column(int row) const;
    [[nodiscard]] RosterMapping wanted() const; ///< throws Error(Input) for a rule that can't be read

    Workspace& m_workspace;
    Prompts& m_prompts;
    const AgencyId m_agency;
    QTableWidget* m_columns = nullptr;
    ChoiceField* m_dates = nullptr;
    TextField* m_default = nullptr;
    LinesField* m_codes = nullptr;
};

} // namespace streife
