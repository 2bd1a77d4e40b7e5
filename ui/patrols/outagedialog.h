// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/outage.h"
#include "core/workspace/outages.h"
#include "ui/patrols/weekcommands.h"
#include "ui/widgets/formdialog.h"

#include <memory>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace streife {

class ChoiceField;
class OfficerPicker;
class PeriodFields;

/// Ausfall melden: who, from when until when, and for each patrol that is hit who goes instead. The reason is not
/// asked.
class OutageDialog : public FormDialog {
    Q_OBJECT
public:
    /// Shows the slip of these patrols.
    using ShowSlip = std::function<void(Week week, const std::vector<PatrolId>& patrols)>;
    /// `around` is the patrol that was chosen: its people stand first.
    OutageDialog(Workspace& workspace, Prompts& prompts, std::optional<PatrolId> around, Told told, ShowSlip showSlip,
                 QWidget* parent = nullptr);

    void accept() override;
    void choose(OfficerId officer);

private:
    void build(std::optional<PatrolId> around);
    void fill();
    void addRow(const OutageHit& hit);
    [[nodiscard]] QString personText(const RankedOfficer& ranked, QDate day) const;

    Workspace& m_workspace;
    Prompts& m_prompts;
    const Told m_told;
    const ShowSlip m_showSlip;
    std::shared_ptr<const Plan> m_plan;
    std::optional<OfficerId> m_officer;
    std::vector<OutageHit> m_hits;
    std::vector<ChoiceField*> m_choices;
    OfficerPicker* m_picker = nullptr;
    QLabel* m_name = nullptr;
    PeriodFields* m_period = nullptr;
    QLabel* m_summary = nullptr;
    QWidget* m_rows = nullptr;
    QGridLayout* m_grid = nullptr;
    QCheckBox* m_slip = nullptr;
};

} // namespace streife
