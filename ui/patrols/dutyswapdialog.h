// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/availability/availability.h"
#include "core/patrols/weekplan.h"
#include "ui/patrols/weekcommands.h"
#include "ui/widgets/formdialog.h"

#include <array>
#include <memory>

class QLabel;
class QVBoxLayout;

namespace streife {

class ChoiceField;
class OfficerPicker;

/// Diensttausch: two people, a duty of each, and what the rules would say to both before anything is written.
class DutySwapDialog : public FormDialog {
    Q_OBJECT
public:
    DutySwapDialog(Workspace& workspace, Prompts& prompts, QDate day, Told told, QWidget* parent = nullptr);

    void accept() override;
    void choose(int side, OfficerId officer);

private:
    struct Side {
        OfficerPicker* picker = nullptr;
        QLabel* name = nullptr;
        ChoiceField* duty = nullptr;
        std::optional<OfficerId> officer;
    };
    void buildSide(int side, QVBoxLayout* box);
    void tell();
    [[nodiscard]] const Duty* duty(int side) const;

    Workspace& m_workspace;
    Prompts& m_prompts;
    const QDate m_day;
    const Told m_told;
    std::shared_ptr<const Plan> m_plan; ///< with all duties of the authorities of both
    std::array<Side, 2> m_sides;
    QVBoxLayout* m_findings = nullptr;
};

/// Opens it for the weeks from `day` on.
void openDutySwap(Workspace& workspace, Prompts& prompts, QDate day, QWidget* window, const Told& told);

} // namespace streife
