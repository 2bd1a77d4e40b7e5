// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/standdown.h"
#include "ui/patrols/weekcommands.h"
#include "ui/widgets/formdialog.h"

#include <memory>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace streife {

class ChoiceField;
class PeriodFields;

/// Lageabsage: an authority takes its people off all patrols of some hours, for one reason; each patrol goes alone,
/// moves or is cancelled. What to say on the phone stands beside it.
class StandDownDialog : public FormDialog {
    Q_OBJECT
public:
    StandDownDialog(Workspace& workspace, Prompts& prompts, QDate day, Told told, QWidget* parent = nullptr);

    void accept() override;
    [[nodiscard]] StandDown wanted() const;

private:
    void build();
    void fill();
    void addRow(const PlannedPatrol& patrol);
    void tell();
    void setAll(int index);

    Workspace& m_workspace;
    Prompts& m_prompts;
    const Told m_told;
    std::shared_ptr<const Plan> m_plan;
    std::vector<PatrolId> m_hits;
    std::vector<ChoiceField*> m_steps;
    ChoiceField* m_agency = nullptr;
    PeriodFields* m_period = nullptr;
    QLineEdit* m_reason = nullptr;
    ChoiceField* m_all = nullptr;
    QLabel* m_summary = nullptr;
    QWidget* m_rows = nullptr;
    QGridLayout* m_grid = nullptr;
    QPlainTextEdit* m_phone = nullptr;
};

/// Opens it for the day; `told` hears what was done.
void openStandDown(Workspace& workspace, Prompts& prompts, QDate day, QWidget* window, const Told& told);

} // namespace streife
